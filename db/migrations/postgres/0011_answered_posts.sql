ALTER TABLE "posts" ADD COLUMN "answers_post_id" text;--> statement-breakpoint
CREATE INDEX "posts_by_answered" ON "posts" USING btree ("answers_post_id");