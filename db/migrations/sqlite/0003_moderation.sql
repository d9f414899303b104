CREATE TABLE `appeals` (
	`decision_id` text PRIMARY KEY NOT NULL,
	`post_id` text NOT NULL,
	`case_id` text NOT NULL,
	`sealed` text NOT NULL,
	`filed_at` integer NOT NULL,
	`state` text NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`words` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `appeals_by_case` ON `appeals` (`case_id`);--> statement-breakpoint
CREATE INDEX `appeals_by_post` ON `appeals` (`post_id`);--> statement-breakpoint
CREATE TABLE `follow_ups` (
	`case_id` text PRIMARY KEY NOT NULL,
	`post_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`steps` text NOT NULL,
	`note_sealed` text,
	`follow_day` integer,
	`done_day` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `follow_ups_by_day` ON `follow_ups` (`follow_day`);--> statement-breakpoint
CREATE TABLE `opinions` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`post_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`kind` text NOT NULL,
	`outcome` text,
	`reason` text,
	`measure` text,
	`hidden` text DEFAULT '[]' NOT NULL,
	`words` text NOT NULL,
	`note_sealed` text,
	`post_version` integer NOT NULL,
	`given_at` integer NOT NULL,
	`settled` text,
	`settled_by` text
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `opinions_by_case` ON `opinions` (`case_id`);--> statement-breakpoint
CREATE INDEX `opinions_by_staff` ON `opinions` (`staff_id`,`given_at`);--> statement-breakpoint
CREATE TABLE `pending_edits` (
	`post_id` text PRIMARY KEY NOT NULL,
	`title` text,
	`body` text NOT NULL,
	`concerns` text NOT NULL,
	`sent_day` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`code_hash` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`case_id` text,
	`reason` text NOT NULL,
	`sealed` text NOT NULL,
	`legal` integer NOT NULL,
	`reporter_tag` text,
	`made_day` integer NOT NULL,
	`state` text NOT NULL,
	`outcome` text,
	`settled_day` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_by_code` ON `reports` (`code_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_by_reporter` ON `reports` (`reporter_tag`);--> statement-breakpoint
CREATE INDEX `reports_by_subject` ON `reports` (`subject_id`,`state`);--> statement-breakpoint
CREATE INDEX `reports_by_case` ON `reports` (`case_id`);--> statement-breakpoint
CREATE TABLE `sanctions` (
	`id` text PRIMARY KEY NOT NULL,
	`persona_id` text NOT NULL,
	`decision_id` text NOT NULL,
	`measure` text NOT NULL,
	`ends_at` integer,
	`lifted_at` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `sanctions_by_persona` ON `sanctions` (`persona_id`);--> statement-breakpoint
CREATE INDEX `sanctions_by_decision` ON `sanctions` (`decision_id`);--> statement-breakpoint
CREATE TABLE `thanks` (
	`decision_id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`day` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `unanswered` (
	`thread_id` text PRIMARY KEY NOT NULL,
	`since_hour` integer NOT NULL,
	`owner_id` text,
	`owned_hour` integer,
	`answered_hour` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `unanswered_by_hour` ON `unanswered` (`answered_hour`,`since_hour`);--> statement-breakpoint
ALTER TABLE `cases` ADD `kind` text DEFAULT 'post' NOT NULL;--> statement-breakpoint
ALTER TABLE `cases` ADD `heavy` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `cases` ADD `not_for` text;--> statement-breakpoint
ALTER TABLE `decisions` ADD `second_id` text;--> statement-breakpoint
ALTER TABLE `decisions` ADD `hidden` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `decisions` ADD `measure` text;--> statement-breakpoint
ALTER TABLE `decisions` ADD `undone_at` integer;--> statement-breakpoint
CREATE INDEX `decisions_by_staff` ON `decisions` (`staff_id`,`decided_at`);--> statement-breakpoint
CREATE INDEX `decisions_by_time` ON `decisions` (`decided_at`);