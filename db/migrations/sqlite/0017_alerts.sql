CREATE TABLE `alerts` (
	`priority` text PRIMARY KEY NOT NULL,
	`first_at` integer NOT NULL,
	`sent_at` integer NOT NULL,
	`acknowledged` text NOT NULL,
	`acknowledged_by` text,
	`acknowledged_at` integer,
	`failed` text NOT NULL
) WITHOUT ROWID;
