CREATE TABLE "answer_reads" (
	"answer_id" text NOT NULL,
	"day" integer NOT NULL,
	"reads" integer NOT NULL,
	CONSTRAINT "answer_reads_answer_id_day_pk" PRIMARY KEY("answer_id","day")
);
--> statement-breakpoint
CREATE TABLE "answer_says" (
	"answer_id" text NOT NULL,
	"tag" text NOT NULL,
	"say" text NOT NULL,
	"day" integer NOT NULL,
	CONSTRAINT "answer_says_answer_id_tag_pk" PRIMARY KEY("answer_id","tag")
);
--> statement-breakpoint
CREATE TABLE "answer_threads" (
	"answer_id" text NOT NULL,
	"thread_id" text NOT NULL,
	"day" integer NOT NULL,
	CONSTRAINT "answer_threads_thread_id_answer_id_pk" PRIMARY KEY("thread_id","answer_id")
);
--> statement-breakpoint
CREATE TABLE "kept_fields" (
	"answer_id" text NOT NULL,
	"staff_id" text NOT NULL,
	"fields" json NOT NULL,
	"kept_day" integer NOT NULL,
	CONSTRAINT "kept_fields_answer_id_staff_id_pk" PRIMARY KEY("answer_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "passage_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"answer_id" text NOT NULL,
	"version" integer NOT NULL,
	"staff_id" text NOT NULL,
	"quote" text NOT NULL,
	"words" text NOT NULL,
	"day" integer NOT NULL,
	"settled_day" integer
);
--> statement-breakpoint
CREATE TABLE "asked_groups" (
	"id" text PRIMARY KEY NOT NULL,
	"made_day" integer NOT NULL,
	"claimed_by" text,
	"claimed_until" bigint
);
--> statement-breakpoint
CREATE TABLE "asked_threads" (
	"thread_id" text PRIMARY KEY NOT NULL,
	"group_id" text NOT NULL,
	"asked_day" integer NOT NULL,
	"grouped_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "professional_replies" (
	"post_id" text PRIMARY KEY NOT NULL,
	"staff_id" text NOT NULL,
	"outside_scope" boolean NOT NULL,
	"interest" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wonders" (
	"thread_id" text NOT NULL,
	"tag" text NOT NULL,
	"day" integer NOT NULL,
	CONSTRAINT "wonders_thread_id_tag_pk" PRIMARY KEY("thread_id","tag")
);
--> statement-breakpoint
CREATE TABLE "applications" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"staff_id" text,
	"state" text NOT NULL,
	"sealed" text NOT NULL,
	"made_day" integer NOT NULL,
	"checked_by" text,
	"checked_day" integer,
	"check_sealed" text,
	"decided_by" text,
	"decided_day" integer,
	"valid_until_day" integer,
	"words_sealed" text,
	CONSTRAINT "applications_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "answer_versions" ADD COLUMN "concerns" json DEFAULT '[]'::json NOT NULL;--> statement-breakpoint
ALTER TABLE "answer_versions" ADD COLUMN "countries" json DEFAULT '[]'::json NOT NULL;--> statement-breakpoint
ALTER TABLE "answer_versions" ADD COLUMN "correction" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "group_id" text;--> statement-breakpoint
ALTER TABLE "professionals" ADD COLUMN "profession" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "professionals" ADD COLUMN "body" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "professionals" ADD COLUMN "country" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "professionals" ADD COLUMN "scope" json DEFAULT '[]'::json NOT NULL;--> statement-breakpoint
ALTER TABLE "professionals" ADD COLUMN "interests" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "professionals" ADD COLUMN "checked_day" integer;--> statement-breakpoint
ALTER TABLE "professionals" ADD COLUMN "register_sealed" text;--> statement-breakpoint
ALTER TABLE "professionals" ADD COLUMN "ended_day" integer;--> statement-breakpoint
ALTER TABLE "professionals" ADD COLUMN "most_open" integer DEFAULT 3 NOT NULL;--> statement-breakpoint
ALTER TABLE "professionals" ADD COLUMN "away_until_day" integer;--> statement-breakpoint
ALTER TABLE "professionals" ADD COLUMN "asks" json;--> statement-breakpoint
CREATE INDEX "answer_threads_by_answer" ON "answer_threads" USING btree ("answer_id");--> statement-breakpoint
CREATE INDEX "passage_notes_by_answer" ON "passage_notes" USING btree ("answer_id","version");--> statement-breakpoint
CREATE INDEX "asked_threads_by_group" ON "asked_threads" USING btree ("group_id");--> statement-breakpoint
CREATE INDEX "applications_by_state" ON "applications" USING btree ("state","made_day");--> statement-breakpoint
CREATE INDEX "answers_by_group" ON "answers" USING btree ("group_id");