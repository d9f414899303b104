CREATE TABLE `brakes` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`board_id` text,
	`slow_minutes` integer,
	`because` text NOT NULL,
	`note_sealed` text,
	`staff_id` text NOT NULL,
	`set_at` integer NOT NULL,
	`ends_at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `brakes_by_end` ON `brakes` (`ends_at`);