CREATE TABLE `daily_sums` (
	`day` integer NOT NULL,
	`kind` text NOT NULL,
	`what` text NOT NULL,
	`rule` text NOT NULL,
	`machine` integer NOT NULL,
	`late` integer NOT NULL,
	`hours` integer NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`day`, `kind`, `what`, `rule`, `machine`, `late`, `hours`)
) WITHOUT ROWID;
