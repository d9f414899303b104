ALTER TABLE `posts` ADD `notes` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `threads` ADD `findable` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `threads` ADD `later_post_id` text;