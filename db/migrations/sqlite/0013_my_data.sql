CREATE TABLE `scheduled_deletions` (
	`id` text PRIMARY KEY NOT NULL,
	`sealed` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `accounts` ADD `wrapped_owner_key` text;