ALTER TABLE `cases` ADD `released_by` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `released_until` integer;--> statement-breakpoint
ALTER TABLE `decisions` ADD `suggested_by` text;--> statement-breakpoint
ALTER TABLE `decisions` ADD `suggestion_kept` integer;