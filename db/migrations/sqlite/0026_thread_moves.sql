CREATE TABLE `thread_moves` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`from_board` text NOT NULL,
	`to_board` text NOT NULL,
	`words` text NOT NULL,
	`staff_id` text NOT NULL,
	`moved_at` integer NOT NULL,
	`undone_at` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `thread_moves_by_thread` ON `thread_moves` (`thread_id`);