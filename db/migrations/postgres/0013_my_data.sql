CREATE TABLE "scheduled_deletions" (
	"id" text PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "wrapped_owner_key" text;