CREATE TABLE "outside_reviews" (
	"case_id" text PRIMARY KEY NOT NULL,
	"invitation_id" text NOT NULL,
	"staff_id" text,
	"until_day" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "appeals" ADD COLUMN "decided_outside" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "checked_outside" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "outside_reviews_by_invitation" ON "outside_reviews" USING btree ("invitation_id");--> statement-breakpoint
CREATE INDEX "outside_reviews_by_staff" ON "outside_reviews" USING btree ("staff_id");