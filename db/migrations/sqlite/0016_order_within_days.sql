CREATE TABLE `event_seals` (
	`day` integer PRIMARY KEY NOT NULL,
	`events` integer NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
-- Events get a number within their day: random for what members did, in order for what staff did (db/events.ts). The
-- old chain ends in its last hash, from which the seals go on.
INSERT INTO event_seals (day, events, previous_hash, hash)
SELECT (SELECT min(hour) / 24 - 1 FROM events), 0, '', hash FROM events ORDER BY seq DESC LIMIT 1;
--> statement-breakpoint
CREATE TABLE `events_of_days` (
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
	`detail` text NOT NULL
);
--> statement-breakpoint
INSERT INTO events_of_days (seq, kind, hour, actor, thread_id, post_id, persona_id, case_id, decision_id, answer_id, detail)
SELECT (hour / 24) * 137438953472 + CASE has_order
    WHEN 1 THEN 68719476736 + row_number() OVER (PARTITION BY hour / 24, has_order ORDER BY seq)
    ELSE row_number() OVER (PARTITION BY hour / 24, has_order ORDER BY random()) END,
  kind, CASE WHEN has_order = 1 OR kind IN ('case-opened', 'case-joined') THEN hour ELSE hour / 24 * 24 END,
  actor, thread_id, post_id, persona_id, case_id, decision_id, answer_id, detail
FROM (SELECT *, CASE WHEN actor IN ('author', 'reader', 'applicant', 'machine') THEN 0 ELSE 1 END AS has_order FROM events) AS e;
--> statement-breakpoint
DROP TABLE `events`;
--> statement-breakpoint
ALTER TABLE `events_of_days` RENAME TO `events`;
--> statement-breakpoint
CREATE INDEX `events_by_persona` ON `events` (`persona_id`,`seq`);
--> statement-breakpoint
CREATE INDEX `events_by_thread` ON `events` (`thread_id`,`seq`);
--> statement-breakpoint
CREATE INDEX `events_by_case` ON `events` (`case_id`,`seq`);
--> statement-breakpoint
CREATE INDEX `events_by_answer` ON `events` (`answer_id`,`seq`);
--> statement-breakpoint
CREATE TRIGGER events_keep_update BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER events_keep_place BEFORE INSERT ON events WHEN EXISTS (SELECT 1 FROM events WHERE seq = new.seq) BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER events_keep_delete BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER event_seals_keep_update BEFORE UPDATE ON event_seals BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER event_seals_keep_place BEFORE INSERT ON event_seals WHEN EXISTS (SELECT 1 FROM event_seals WHERE day = new.day) BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER event_seals_keep_delete BEFORE DELETE ON event_seals BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
--> statement-breakpoint
DELETE FROM installation WHERE name = 'forgotten-to';
--> statement-breakpoint
ALTER TABLE `threads` ADD `replied_after` integer;
--> statement-breakpoint
ALTER TABLE `accounts` DROP COLUMN `created_day`;
--> statement-breakpoint
ALTER TABLE `posts` ADD `appearance` integer;
--> statement-breakpoint
UPDATE posts SET appearance = position WHERE visibility = 'published';
