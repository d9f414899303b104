CREATE TABLE `answer_reads` (
	`answer_id` text NOT NULL,
	`day` integer NOT NULL,
	`reads` integer NOT NULL,
	PRIMARY KEY(`answer_id`, `day`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `answer_says` (
	`answer_id` text NOT NULL,
	`tag` text NOT NULL,
	`say` text NOT NULL,
	`day` integer NOT NULL,
	PRIMARY KEY(`answer_id`, `tag`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `answer_threads` (
	`answer_id` text NOT NULL,
	`thread_id` text NOT NULL,
	`day` integer NOT NULL,
	PRIMARY KEY(`thread_id`, `answer_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `answer_threads_by_answer` ON `answer_threads` (`answer_id`);--> statement-breakpoint
CREATE TABLE `kept_fields` (
	`answer_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`fields` text NOT NULL,
	`kept_day` integer NOT NULL,
	PRIMARY KEY(`answer_id`, `staff_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `passage_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`answer_id` text NOT NULL,
	`version` integer NOT NULL,
	`staff_id` text NOT NULL,
	`quote` text NOT NULL,
	`words` text NOT NULL,
	`day` integer NOT NULL,
	`settled_day` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `passage_notes_by_answer` ON `passage_notes` (`answer_id`,`version`);--> statement-breakpoint
CREATE TABLE `asked_groups` (
	`id` text PRIMARY KEY NOT NULL,
	`made_day` integer NOT NULL,
	`claimed_by` text,
	`claimed_until` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `asked_threads` (
	`thread_id` text PRIMARY KEY NOT NULL,
	`group_id` text NOT NULL,
	`asked_day` integer NOT NULL,
	`grouped_by` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `asked_threads_by_group` ON `asked_threads` (`group_id`);--> statement-breakpoint
CREATE TABLE `professional_replies` (
	`post_id` text PRIMARY KEY NOT NULL,
	`staff_id` text NOT NULL,
	`outside_scope` integer NOT NULL,
	`interest` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `wonders` (
	`thread_id` text NOT NULL,
	`tag` text NOT NULL,
	`day` integer NOT NULL,
	PRIMARY KEY(`thread_id`, `tag`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `applications` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`staff_id` text,
	`state` text NOT NULL,
	`sealed` text NOT NULL,
	`made_day` integer NOT NULL,
	`checked_by` text,
	`checked_day` integer,
	`check_sealed` text,
	`decided_by` text,
	`decided_day` integer,
	`valid_until_day` integer,
	`words_sealed` text
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `applications_tokenHash_unique` ON `applications` (`token_hash`);--> statement-breakpoint
CREATE INDEX `applications_by_state` ON `applications` (`state`,`made_day`);--> statement-breakpoint
ALTER TABLE `answer_versions` ADD `concerns` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `answer_versions` ADD `countries` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `answer_versions` ADD `correction` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `answers` ADD `group_id` text;--> statement-breakpoint
CREATE INDEX `answers_by_group` ON `answers` (`group_id`);--> statement-breakpoint
ALTER TABLE `professionals` ADD `profession` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `professionals` ADD `body` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `professionals` ADD `country` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `professionals` ADD `scope` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `professionals` ADD `interests` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `professionals` ADD `checked_day` integer;--> statement-breakpoint
ALTER TABLE `professionals` ADD `register_sealed` text;--> statement-breakpoint
ALTER TABLE `professionals` ADD `ended_day` integer;--> statement-breakpoint
ALTER TABLE `professionals` ADD `most_open` integer DEFAULT 3 NOT NULL;--> statement-breakpoint
ALTER TABLE `professionals` ADD `away_until_day` integer;--> statement-breakpoint
ALTER TABLE `professionals` ADD `asks` text;