CREATE TABLE "helpful_replies" (
	"post_id" text PRIMARY KEY NOT NULL,
	"thread_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "taps" (
	"tag" text PRIMARY KEY NOT NULL,
	"post_id" text NOT NULL,
	"kind" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "helpful_replies_by_thread" ON "helpful_replies" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "taps_by_post" ON "taps" USING btree ("post_id","kind");