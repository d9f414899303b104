ALTER TABLE `posts` ADD `answers_post_id` text;--> statement-breakpoint
CREATE INDEX `posts_by_answered` ON `posts` (`answers_post_id`);