ALTER TABLE `decisions` ADD `provisional` text;--> statement-breakpoint
ALTER TABLE `decisions` ADD `checked_by` text;--> statement-breakpoint
ALTER TABLE `decisions` ADD `checked_at` integer;--> statement-breakpoint
ALTER TABLE `decisions` ADD `check_words` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `decisions_by_provisional` ON `decisions` (`provisional`);