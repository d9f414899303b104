CREATE TABLE `debrief_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`incident_id` text NOT NULL,
	`about` text NOT NULL,
	`staff_id` text NOT NULL,
	`note_sealed` text NOT NULL,
	`day` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `debrief_notes_by_incident` ON `debrief_notes` (`incident_id`);--> statement-breakpoint
CREATE TABLE `incidents` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`about` text NOT NULL,
	`notice` text NOT NULL,
	`replies` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_day` integer NOT NULL,
	`steps` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`lifted_by` text,
	`lifted_day` integer,
	`closed_by` text,
	`closed_day` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `incidents_by_thread` ON `incidents` (`thread_id`,`lifted_day`);