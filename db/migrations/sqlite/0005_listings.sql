CREATE TABLE `listing_links` (
	`kind` text NOT NULL,
	`listing_id` text NOT NULL,
	`url` text NOT NULL,
	`tried_day` integer NOT NULL,
	`said` text NOT NULL,
	`failures` integer NOT NULL,
	`dead_day` integer,
	PRIMARY KEY(`kind`, `listing_id`, `url`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `listing_opens` (
	`kind` text NOT NULL,
	`listing_id` text NOT NULL,
	`month` integer NOT NULL,
	`opens` integer NOT NULL,
	PRIMARY KEY(`kind`, `listing_id`, `month`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `listing_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`listing_id` text NOT NULL,
	`reason` text NOT NULL,
	`note_sealed` text,
	`first` integer NOT NULL,
	`made_day` integer NOT NULL,
	`settled_day` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `listing_reports_by_listing` ON `listing_reports` (`kind`,`listing_id`);--> statement-breakpoint
CREATE TABLE `listing_versions` (
	`kind` text NOT NULL,
	`listing_id` text NOT NULL,
	`version` integer NOT NULL,
	`change` text NOT NULL,
	`entry` text NOT NULL,
	`state` text NOT NULL,
	`by` text NOT NULL,
	`day` integer NOT NULL,
	PRIMARY KEY(`kind`, `listing_id`, `version`)
) WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `directories` ADD `checked_by` text DEFAULT 'person' NOT NULL;--> statement-breakpoint
ALTER TABLE `directories` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `directories` ADD `edited_day` integer;--> statement-breakpoint
ALTER TABLE `directories` ADD `withdrawn_day` integer;--> statement-breakpoint
ALTER TABLE `help_lines` ADD `checked_by` text DEFAULT 'person' NOT NULL;--> statement-breakpoint
ALTER TABLE `help_lines` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `help_lines` ADD `edited_day` integer;--> statement-breakpoint
ALTER TABLE `help_lines` ADD `withdrawn_day` integer;--> statement-breakpoint
ALTER TABLE `thread_concerns` ADD `set_by` text DEFAULT 'rule' NOT NULL;--> statement-breakpoint
ALTER TABLE `thread_concerns` ADD `dropped_day` integer;