CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"created_day" integer NOT NULL,
	"epoch" integer DEFAULT 0 NOT NULL,
	"key_kept" boolean DEFAULT false NOT NULL,
	"preferences" text
);
--> statement-breakpoint
CREATE TABLE "personas" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_tag" text NOT NULL,
	"name" text NOT NULL,
	"created_day" integer NOT NULL,
	CONSTRAINT "personas_ownerTag_unique" UNIQUE("owner_tag")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL,
	"expires_day" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "answer_versions" (
	"answer_id" text NOT NULL,
	"version" integer NOT NULL,
	"body" text NOT NULL,
	"easy" text NOT NULL,
	"written_day" integer NOT NULL,
	CONSTRAINT "answer_versions_answer_id_version_pk" PRIMARY KEY("answer_id","version")
);
--> statement-breakpoint
CREATE TABLE "answers" (
	"id" text PRIMARY KEY NOT NULL,
	"question_id" text NOT NULL,
	"state" text NOT NULL,
	"starter" boolean NOT NULL,
	"author_id" text,
	"version" integer DEFAULT 1 NOT NULL,
	"published_day" integer,
	"review_by_day" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "citations" (
	"answer_id" text NOT NULL,
	"version" integer NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"url" text NOT NULL,
	CONSTRAINT "citations_answer_id_version_position_pk" PRIMARY KEY("answer_id","version","position")
);
--> statement-breakpoint
CREATE TABLE "peer_reviews" (
	"answer_id" text NOT NULL,
	"version" integer NOT NULL,
	"staff_id" text NOT NULL,
	"outcome" text NOT NULL,
	"words" text NOT NULL,
	"day" integer NOT NULL,
	CONSTRAINT "peer_reviews_answer_id_version_staff_id_pk" PRIMARY KEY("answer_id","version","staff_id")
);
--> statement-breakpoint
CREATE TABLE "pins" (
	"board_id" text NOT NULL,
	"answer_id" text NOT NULL,
	"position" integer NOT NULL,
	"pinned_by" text,
	"pinned_day" integer NOT NULL,
	CONSTRAINT "pins_board_id_answer_id_pk" PRIMARY KEY("board_id","answer_id")
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" text PRIMARY KEY NOT NULL,
	"board_id" text NOT NULL,
	"question" text NOT NULL,
	"asked_day" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"hour" integer NOT NULL,
	"actor" text NOT NULL,
	"thread_id" text,
	"post_id" text,
	"persona_id" text,
	"case_id" text,
	"decision_id" text,
	"answer_id" text,
	"detail" json NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "boards" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"about" text NOT NULL,
	"welcome" text NOT NULL,
	"slow" boolean NOT NULL,
	"thread_count" integer DEFAULT 0 NOT NULL,
	"reply_count" integer DEFAULT 0 NOT NULL,
	"active_day" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "offered_help" (
	"post_id" text PRIMARY KEY NOT NULL,
	"kinds" json NOT NULL,
	"offered_day" integer NOT NULL,
	"closed_day" integer
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"id" text PRIMARY KEY NOT NULL,
	"thread_id" text NOT NULL,
	"position" integer NOT NULL,
	"persona_id" text NOT NULL,
	"body" text NOT NULL,
	"visibility" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_hour" integer NOT NULL,
	"edited_day" integer,
	"search_key" bigint NOT NULL,
	"once_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"post_id" text NOT NULL,
	"version" integer NOT NULL,
	"title" text,
	"body" text NOT NULL,
	"day" integer NOT NULL,
	CONSTRAINT "revisions_post_id_version_pk" PRIMARY KEY("post_id","version")
);
--> statement-breakpoint
CREATE TABLE "threads" (
	"id" text PRIMARY KEY NOT NULL,
	"board_id" text NOT NULL,
	"persona_id" text NOT NULL,
	"title" text NOT NULL,
	"wish" text NOT NULL,
	"visibility" text NOT NULL,
	"created_day" integer NOT NULL,
	"active_hour" integer NOT NULL,
	"reply_count" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" text PRIMARY KEY NOT NULL,
	"post_id" text NOT NULL,
	"priority" text NOT NULL,
	"because" json NOT NULL,
	"signals" json NOT NULL,
	"opened_at" bigint NOT NULL,
	"deadline_at" bigint NOT NULL,
	"state" text NOT NULL,
	"claimed_by" text,
	"claimed_until" bigint,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"post_id" text NOT NULL,
	"staff_id" text NOT NULL,
	"outcome" text NOT NULL,
	"reason" text NOT NULL,
	"rule" text,
	"words" text NOT NULL,
	"machine" json NOT NULL,
	"policy_version" text NOT NULL,
	"decided_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directories" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"entry" json NOT NULL,
	"state" text NOT NULL,
	"checked_day" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "help_lines" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"entry" json NOT NULL,
	"state" text NOT NULL,
	"checked_day" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hidden_referrals" (
	"thread_id" text PRIMARY KEY NOT NULL,
	"hidden_day" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "thread_concerns" (
	"thread_id" text NOT NULL,
	"concern" text NOT NULL,
	"because" json NOT NULL,
	"rejected_day" integer,
	CONSTRAINT "thread_concerns_thread_id_concern_pk" PRIMARY KEY("thread_id","concern")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"roles" json NOT NULL,
	"profession" json,
	"invited_by" text NOT NULL,
	"expires_at" bigint NOT NULL,
	"used_by" text,
	"used_day" integer
);
--> statement-breakpoint
CREATE TABLE "professionals" (
	"staff_id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"credential" text NOT NULL,
	"valid_until_day" integer NOT NULL,
	"made_day" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"handle" text NOT NULL,
	"totp_sealed" text NOT NULL,
	"totp_last_step" integer DEFAULT 0 NOT NULL,
	"created_day" integer NOT NULL,
	CONSTRAINT "staff_accountId_unique" UNIQUE("account_id"),
	CONSTRAINT "staff_handle_unique" UNIQUE("handle")
);
--> statement-breakpoint
CREATE TABLE "staff_roles" (
	"staff_id" text NOT NULL,
	"role" text NOT NULL,
	"granted_by" text NOT NULL,
	"granted_day" integer NOT NULL,
	CONSTRAINT "staff_roles_staff_id_role_pk" PRIMARY KEY("staff_id","role")
);
--> statement-breakpoint
CREATE INDEX "answers_by_question" ON "answers" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "answers_by_author" ON "answers" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "questions_by_board" ON "questions" USING btree ("board_id");--> statement-breakpoint
CREATE INDEX "events_by_persona" ON "events" USING btree ("persona_id","seq");--> statement-breakpoint
CREATE INDEX "events_by_thread" ON "events" USING btree ("thread_id","seq");--> statement-breakpoint
CREATE INDEX "events_by_case" ON "events" USING btree ("case_id","seq");--> statement-breakpoint
CREATE INDEX "events_by_answer" ON "events" USING btree ("answer_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "posts_in_thread" ON "posts" USING btree ("thread_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "posts_once" ON "posts" USING btree ("once_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "posts_search_key" ON "posts" USING btree ("search_key");--> statement-breakpoint
CREATE INDEX "posts_by_persona" ON "posts" USING btree ("persona_id");--> statement-breakpoint
CREATE INDEX "threads_by_board" ON "threads" USING btree ("board_id","visibility","active_hour","id");--> statement-breakpoint
CREATE INDEX "threads_by_persona" ON "threads" USING btree ("persona_id");--> statement-breakpoint
CREATE INDEX "cases_by_deadline" ON "cases" USING btree ("state","deadline_at","id");--> statement-breakpoint
CREATE INDEX "cases_by_post" ON "cases" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "decisions_by_post" ON "decisions" USING btree ("post_id");--> statement-breakpoint
CREATE INDEX "decisions_by_case" ON "decisions" USING btree ("case_id");