CREATE TABLE `helpful_replies` (
	`post_id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `helpful_replies_by_thread` ON `helpful_replies` (`thread_id`);--> statement-breakpoint
CREATE TABLE `taps` (
	`tag` text PRIMARY KEY NOT NULL,
	`post_id` text NOT NULL,
	`kind` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `taps_by_post` ON `taps` (`post_id`,`kind`);