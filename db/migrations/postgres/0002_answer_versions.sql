ALTER TABLE "answer_versions" ADD COLUMN "review_by_day" integer;--> statement-breakpoint
ALTER TABLE "answer_versions" ADD COLUMN "boards" json;--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "still_shown_version" integer;