CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`created_day` integer NOT NULL,
	`epoch` integer DEFAULT 0 NOT NULL,
	`key_kept` integer DEFAULT false NOT NULL,
	`preferences` text
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `personas` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_tag` text NOT NULL,
	`name` text NOT NULL,
	`created_day` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `personas_ownerTag_unique` ON `personas` (`owner_tag`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`sealed` text NOT NULL,
	`expires_day` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `answer_versions` (
	`answer_id` text NOT NULL,
	`version` integer NOT NULL,
	`body` text NOT NULL,
	`easy` text NOT NULL,
	`written_day` integer NOT NULL,
	PRIMARY KEY(`answer_id`, `version`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `answers` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`state` text NOT NULL,
	`starter` integer NOT NULL,
	`author_id` text,
	`version` integer DEFAULT 1 NOT NULL,
	`published_day` integer,
	`review_by_day` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `answers_by_question` ON `answers` (`question_id`);--> statement-breakpoint
CREATE INDEX `answers_by_author` ON `answers` (`author_id`);--> statement-breakpoint
CREATE TABLE `citations` (
	`answer_id` text NOT NULL,
	`version` integer NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`url` text NOT NULL,
	PRIMARY KEY(`answer_id`, `version`, `position`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `peer_reviews` (
	`answer_id` text NOT NULL,
	`version` integer NOT NULL,
	`staff_id` text NOT NULL,
	`outcome` text NOT NULL,
	`words` text NOT NULL,
	`day` integer NOT NULL,
	PRIMARY KEY(`answer_id`, `version`, `staff_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `pins` (
	`board_id` text NOT NULL,
	`answer_id` text NOT NULL,
	`position` integer NOT NULL,
	`pinned_by` text,
	`pinned_day` integer NOT NULL,
	PRIMARY KEY(`board_id`, `answer_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `questions` (
	`id` text PRIMARY KEY NOT NULL,
	`board_id` text NOT NULL,
	`question` text NOT NULL,
	`asked_day` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `questions_by_board` ON `questions` (`board_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`seq` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`hour` integer NOT NULL,
	`actor` text NOT NULL,
	`thread_id` text,
	`post_id` text,
	`persona_id` text,
	`case_id` text,
	`decision_id` text,
	`answer_id` text,
	`detail` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_by_persona` ON `events` (`persona_id`,`seq`);--> statement-breakpoint
CREATE INDEX `events_by_thread` ON `events` (`thread_id`,`seq`);--> statement-breakpoint
CREATE INDEX `events_by_case` ON `events` (`case_id`,`seq`);--> statement-breakpoint
CREATE INDEX `events_by_answer` ON `events` (`answer_id`,`seq`);--> statement-breakpoint
CREATE TABLE `installation` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `boards` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`about` text NOT NULL,
	`welcome` text NOT NULL,
	`slow` integer NOT NULL,
	`thread_count` integer DEFAULT 0 NOT NULL,
	`reply_count` integer DEFAULT 0 NOT NULL,
	`active_day` integer DEFAULT 0 NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `offered_help` (
	`post_id` text PRIMARY KEY NOT NULL,
	`kinds` text NOT NULL,
	`offered_day` integer NOT NULL,
	`closed_day` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `posts` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`position` integer NOT NULL,
	`persona_id` text NOT NULL,
	`body` text NOT NULL,
	`visibility` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_hour` integer NOT NULL,
	`edited_day` integer,
	`search_key` integer NOT NULL,
	`once_hash` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_in_thread` ON `posts` (`thread_id`,`position`);--> statement-breakpoint
CREATE UNIQUE INDEX `posts_once` ON `posts` (`once_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `posts_search_key` ON `posts` (`search_key`);--> statement-breakpoint
CREATE INDEX `posts_by_persona` ON `posts` (`persona_id`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`post_id` text NOT NULL,
	`version` integer NOT NULL,
	`title` text,
	`body` text NOT NULL,
	`day` integer NOT NULL,
	PRIMARY KEY(`post_id`, `version`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `threads` (
	`id` text PRIMARY KEY NOT NULL,
	`board_id` text NOT NULL,
	`persona_id` text NOT NULL,
	`title` text NOT NULL,
	`wish` text NOT NULL,
	`visibility` text NOT NULL,
	`created_day` integer NOT NULL,
	`active_hour` integer NOT NULL,
	`reply_count` integer DEFAULT 0 NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `threads_by_board` ON `threads` (`board_id`,`visibility`,`active_hour`,`id`);--> statement-breakpoint
CREATE INDEX `threads_by_persona` ON `threads` (`persona_id`);--> statement-breakpoint
CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`post_id` text NOT NULL,
	`priority` text NOT NULL,
	`because` text NOT NULL,
	`signals` text NOT NULL,
	`opened_at` integer NOT NULL,
	`deadline_at` integer NOT NULL,
	`state` text NOT NULL,
	`claimed_by` text,
	`claimed_until` integer,
	`version` integer DEFAULT 1 NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `cases_by_deadline` ON `cases` (`state`,`deadline_at`,`id`);--> statement-breakpoint
CREATE INDEX `cases_by_post` ON `cases` (`post_id`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`post_id` text NOT NULL,
	`staff_id` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text NOT NULL,
	`rule` text,
	`words` text NOT NULL,
	`machine` text NOT NULL,
	`policy_version` text NOT NULL,
	`decided_at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `decisions_by_post` ON `decisions` (`post_id`);--> statement-breakpoint
CREATE INDEX `decisions_by_case` ON `decisions` (`case_id`);--> statement-breakpoint
CREATE TABLE `directories` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`entry` text NOT NULL,
	`state` text NOT NULL,
	`checked_day` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `help_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`entry` text NOT NULL,
	`state` text NOT NULL,
	`checked_day` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `hidden_referrals` (
	`thread_id` text PRIMARY KEY NOT NULL,
	`hidden_day` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `thread_concerns` (
	`thread_id` text NOT NULL,
	`concern` text NOT NULL,
	`because` text NOT NULL,
	`rejected_day` integer,
	PRIMARY KEY(`thread_id`, `concern`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `invitations` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`roles` text NOT NULL,
	`profession` text,
	`invited_by` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_by` text,
	`used_day` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `professionals` (
	`staff_id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`credential` text NOT NULL,
	`valid_until_day` integer NOT NULL,
	`made_day` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`handle` text NOT NULL,
	`totp_sealed` text NOT NULL,
	`totp_last_step` integer DEFAULT 0 NOT NULL,
	`created_day` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_accountId_unique` ON `staff` (`account_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `staff_handle_unique` ON `staff` (`handle`);--> statement-breakpoint
CREATE TABLE `staff_roles` (
	`staff_id` text NOT NULL,
	`role` text NOT NULL,
	`granted_by` text NOT NULL,
	`granted_day` integer NOT NULL,
	PRIMARY KEY(`staff_id`, `role`)
) WITHOUT ROWID;
