ALTER TABLE "decisions" ALTER COLUMN "case_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ALTER COLUMN "post_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "answer_id" text;--> statement-breakpoint
CREATE INDEX "decisions_by_answer" ON "decisions" USING btree ("answer_id");--> statement-breakpoint
-- A decision without a case took an answer from view, and had the answer's id in the place of a post's.
UPDATE "decisions" SET "answer_id" = "post_id", "post_id" = NULL, "case_id" = NULL WHERE "case_id" = '';--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_subject" CHECK (("decisions"."post_id" is null) <> ("decisions"."answer_id" is null));--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_case" CHECK (("decisions"."case_id" is null) = ("decisions"."post_id" is null));
