ALTER TABLE "cases" ADD COLUMN "released_by" text;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "released_until" bigint;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "suggested_by" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "suggestion_kept" boolean;