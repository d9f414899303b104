CREATE TABLE `group_note_cases` (
	`note_id` text NOT NULL,
	`case_id` text NOT NULL,
	PRIMARY KEY(`note_id`, `case_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `group_note_cases_by_case` ON `group_note_cases` (`case_id`);--> statement-breakpoint
CREATE TABLE `group_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`note_sealed` text NOT NULL,
	`day` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
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