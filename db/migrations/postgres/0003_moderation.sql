CREATE TABLE "appeals" (
	"decision_id" text PRIMARY KEY NOT NULL,
	"post_id" text NOT NULL,
	"case_id" text NOT NULL,
	"sealed" text NOT NULL,
	"filed_at" bigint NOT NULL,
	"state" text NOT NULL,
	"decided_by" text,
	"decided_at" bigint,
	"words" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "follow_ups" (
	"case_id" text PRIMARY KEY NOT NULL,
	"post_id" text NOT NULL,
	"staff_id" text NOT NULL,
	"steps" json NOT NULL,
	"note_sealed" text,
	"follow_day" integer,
	"done_day" integer
);
--> statement-breakpoint
CREATE TABLE "opinions" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"post_id" text NOT NULL,
	"staff_id" text NOT NULL,
	"kind" text NOT NULL,
	"outcome" text,
	"reason" text,
	"measure" text,
	"hidden" json DEFAULT '[]'::json NOT NULL,
	"words" text NOT NULL,
	"note_sealed" text,
	"post_version" integer NOT NULL,
	"given_at" bigint NOT NULL,
	"settled" text,
	"settled_by" text
);
--> statement-breakpoint
CREATE TABLE "pending_edits" (
	"post_id" text PRIMARY KEY NOT NULL,
	"title" text,
	"body" text NOT NULL,
	"concerns" json NOT NULL,
	"sent_day" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" text PRIMARY KEY NOT NULL,
	"code_hash" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"case_id" text,
	"reason" text NOT NULL,
	"sealed" text NOT NULL,
	"legal" boolean NOT NULL,
	"reporter_tag" text,
	"made_day" integer NOT NULL,
	"state" text NOT NULL,
	"outcome" text,
	"settled_day" integer
);
--> statement-breakpoint
CREATE TABLE "sanctions" (
	"id" text PRIMARY KEY NOT NULL,
	"persona_id" text NOT NULL,
	"decision_id" text NOT NULL,
	"measure" text NOT NULL,
	"ends_at" bigint,
	"lifted_at" bigint
);
--> statement-breakpoint
CREATE TABLE "thanks" (
	"decision_id" text PRIMARY KEY NOT NULL,
	"staff_id" text NOT NULL,
	"day" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unanswered" (
	"thread_id" text PRIMARY KEY NOT NULL,
	"since_hour" integer NOT NULL,
	"owner_id" text,
	"owned_hour" integer,
	"answered_hour" integer
);
--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "kind" text DEFAULT 'post' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "heavy" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "not_for" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "second_id" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "hidden" json DEFAULT '[]'::json NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "measure" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "undone_at" bigint;--> statement-breakpoint
CREATE INDEX "appeals_by_case" ON "appeals" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "appeals_by_post" ON "appeals" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "follow_ups_by_day" ON "follow_ups" USING btree ("follow_day");--> statement-breakpoint
CREATE INDEX "opinions_by_case" ON "opinions" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "opinions_by_staff" ON "opinions" USING btree ("staff_id","given_at");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_by_code" ON "reports" USING btree ("code_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "reports_by_reporter" ON "reports" USING btree ("reporter_tag");--> statement-breakpoint
CREATE INDEX "reports_by_subject" ON "reports" USING btree ("subject_id","state");--> statement-breakpoint
CREATE INDEX "reports_by_case" ON "reports" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "sanctions_by_persona" ON "sanctions" USING btree ("persona_id");--> statement-breakpoint
CREATE INDEX "sanctions_by_decision" ON "sanctions" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "unanswered_by_hour" ON "unanswered" USING btree ("answered_hour","since_hour");--> statement-breakpoint
CREATE INDEX "decisions_by_staff" ON "decisions" USING btree ("staff_id","decided_at");--> statement-breakpoint
CREATE INDEX "decisions_by_time" ON "decisions" USING btree ("decided_at");