CREATE TABLE `case_sketches` (
	`case_id` text PRIMARY KEY NOT NULL,
	`sketch` text NOT NULL
) WITHOUT ROWID;
