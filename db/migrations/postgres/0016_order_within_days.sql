CREATE TABLE "event_seals" (
	"day" integer PRIMARY KEY NOT NULL,
	"events" integer NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
-- Events get a number within their day: random for what members did, in order for what staff did (db/events.ts). The
-- old chain ends in its last hash, from which the seals go on.
INSERT INTO event_seals (day, events, previous_hash, hash)
SELECT (SELECT min(hour) / 24 - 1 FROM events), 0, '', hash FROM events ORDER BY seq DESC LIMIT 1;
--> statement-breakpoint
CREATE TABLE "events_of_days" (
	"seq" bigint NOT NULL,
	"kind" text NOT NULL,
	"hour" integer NOT NULL,
	"actor" text NOT NULL,
	"thread_id" text,
	"post_id" text,
	"persona_id" text,
	"case_id" text,
	"decision_id" text,
	"answer_id" text,
	"detail" json NOT NULL
);
--> statement-breakpoint
INSERT INTO events_of_days (seq, kind, hour, actor, thread_id, post_id, persona_id, case_id, decision_id, answer_id, detail)
SELECT (hour / 24)::bigint * 137438953472 + CASE has_order
    WHEN 1 THEN 68719476736 + row_number() OVER (PARTITION BY hour / 24, has_order ORDER BY seq)
    ELSE row_number() OVER (PARTITION BY hour / 24, has_order ORDER BY random()) END,
  kind, CASE WHEN has_order = 1 OR kind IN ('case-opened', 'case-joined') THEN hour ELSE hour / 24 * 24 END,
  actor, thread_id, post_id, persona_id, case_id, decision_id, answer_id, detail
FROM (SELECT *, CASE WHEN actor IN ('author', 'reader', 'applicant', 'machine') THEN 0 ELSE 1 END AS has_order FROM events) AS e
ORDER BY random();
--> statement-breakpoint
DROP TABLE "events";
--> statement-breakpoint
ALTER TABLE "events_of_days" RENAME TO "events";
--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_pkey" PRIMARY KEY ("seq");
--> statement-breakpoint
CREATE INDEX "events_by_persona" ON "events" USING btree ("persona_id","seq");
--> statement-breakpoint
CREATE INDEX "events_by_thread" ON "events" USING btree ("thread_id","seq");
--> statement-breakpoint
CREATE INDEX "events_by_case" ON "events" USING btree ("case_id","seq");
--> statement-breakpoint
CREATE INDEX "events_by_answer" ON "events" USING btree ("answer_id","seq");
--> statement-breakpoint
-- Writing a row once more, unchanged, changes nothing that it says; only where it lies (db/shuffle-rows.ts).
CREATE OR REPLACE FUNCTION events_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW::text = OLD::text THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'events are append-only';
END $$;
--> statement-breakpoint
CREATE TRIGGER events_keep BEFORE UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION events_keep();
--> statement-breakpoint
CREATE TRIGGER events_keep_all BEFORE TRUNCATE ON events FOR EACH STATEMENT EXECUTE FUNCTION events_keep();
--> statement-breakpoint
CREATE TRIGGER event_seals_keep BEFORE UPDATE OR DELETE ON event_seals FOR EACH ROW EXECUTE FUNCTION events_keep();
--> statement-breakpoint
CREATE TRIGGER event_seals_keep_all BEFORE TRUNCATE ON event_seals FOR EACH STATEMENT EXECUTE FUNCTION events_keep();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION post_search_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.body = OLD.body AND NEW.visibility = OLD.visibility THEN
      RETURN NULL;
    END IF;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM post_search WHERE search_key = OLD.search_key;
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.visibility = 'published' THEN
    INSERT INTO post_search_queue VALUES (NEW.search_key) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
DELETE FROM installation WHERE name = 'forgotten-to';
--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "replied_after" integer;
--> statement-breakpoint
ALTER TABLE "accounts" DROP COLUMN "created_day";
--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "appearance" integer;
--> statement-breakpoint
UPDATE posts SET appearance = position WHERE visibility = 'published';
