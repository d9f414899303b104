CREATE TABLE "thread_merges" (
	"id" text PRIMARY KEY NOT NULL,
	"thread_id" text NOT NULL,
	"into_thread_id" text NOT NULL,
	"words" text NOT NULL,
	"staff_id" text NOT NULL,
	"merged_at" bigint NOT NULL,
	"ended" text,
	"ended_day" integer
);
--> statement-breakpoint
CREATE INDEX "thread_merges_by_thread" ON "thread_merges" USING btree ("thread_id","ended");--> statement-breakpoint
CREATE INDEX "thread_merges_by_into" ON "thread_merges" USING btree ("into_thread_id","ended");