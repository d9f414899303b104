ALTER TABLE "posts" ADD COLUMN "notes" json DEFAULT '[]'::json NOT NULL;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "findable" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "threads" ADD COLUMN "later_post_id" text;