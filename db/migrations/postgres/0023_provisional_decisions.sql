ALTER TABLE "decisions" ADD COLUMN "provisional" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "checked_by" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "checked_at" bigint;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "check_words" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "decisions_by_provisional" ON "decisions" USING btree ("provisional");