CREATE TABLE `__new_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text,
	`post_id` text,
	`answer_id` text,
	`staff_id` text NOT NULL,
	`second_id` text,
	`outcome` text NOT NULL,
	`reason` text NOT NULL,
	`rule` text,
	`words` text NOT NULL,
	`hidden` text DEFAULT '[]' NOT NULL,
	`measure` text,
	`machine` text NOT NULL,
	`policy_version` text NOT NULL,
	`decided_at` integer NOT NULL,
	`undone_at` integer,
	CONSTRAINT "decisions_subject" CHECK((`post_id` is null) <> (`answer_id` is null)),
	CONSTRAINT "decisions_case" CHECK((`case_id` is null) = (`post_id` is null))
) WITHOUT ROWID;
--> statement-breakpoint
-- A decision without a case took an answer from view, and had the answer's id in the place of a post's.
INSERT INTO `__new_decisions`
SELECT `id`, nullif(`case_id`, ''), CASE `case_id` WHEN '' THEN NULL ELSE `post_id` END, CASE `case_id` WHEN '' THEN `post_id` END,
	`staff_id`, `second_id`, `outcome`, `reason`, `rule`, `words`, `hidden`, `measure`, `machine`, `policy_version`, `decided_at`, `undone_at`
FROM `decisions`;
--> statement-breakpoint
DROP TABLE `decisions`;--> statement-breakpoint
ALTER TABLE `__new_decisions` RENAME TO `decisions`;--> statement-breakpoint
CREATE INDEX `decisions_by_post` ON `decisions` (`post_id`);--> statement-breakpoint
CREATE INDEX `decisions_by_answer` ON `decisions` (`answer_id`);--> statement-breakpoint
CREATE INDEX `decisions_by_case` ON `decisions` (`case_id`);--> statement-breakpoint
CREATE INDEX `decisions_by_staff` ON `decisions` (`staff_id`,`decided_at`);--> statement-breakpoint
CREATE INDEX `decisions_by_time` ON `decisions` (`decided_at`);--> statement-breakpoint
-- It went with the old table.
CREATE TRIGGER decisions_are_whole BEFORE INSERT ON decisions
WHEN new.reason = '' OR new.staff_id = '' OR new.policy_version = ''
  OR new.outcome <> 'publish' AND (new.rule IS NULL OR new.rule = '' OR trim(new.words) = '')
  OR new.measure IS NOT NULL AND new.outcome NOT IN ('refuse', 'remove')
BEGIN SELECT RAISE(ABORT, 'a decision needs its reason, its rule and words'); END;
