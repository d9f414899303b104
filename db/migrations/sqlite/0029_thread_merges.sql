CREATE TABLE `thread_merges` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`into_thread_id` text NOT NULL,
	`words` text NOT NULL,
	`staff_id` text NOT NULL,
	`merged_at` integer NOT NULL,
	`ended` text,
	`ended_day` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `thread_merges_by_thread` ON `thread_merges` (`thread_id`,`ended`);--> statement-breakpoint
CREATE INDEX `thread_merges_by_into` ON `thread_merges` (`into_thread_id`,`ended`);