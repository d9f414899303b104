CREATE TABLE "listing_links" (
	"kind" text NOT NULL,
	"listing_id" text NOT NULL,
	"url" text NOT NULL,
	"tried_day" integer NOT NULL,
	"said" text NOT NULL,
	"failures" integer NOT NULL,
	"dead_day" integer,
	CONSTRAINT "listing_links_kind_listing_id_url_pk" PRIMARY KEY("kind","listing_id","url")
);
--> statement-breakpoint
CREATE TABLE "listing_opens" (
	"kind" text NOT NULL,
	"listing_id" text NOT NULL,
	"month" integer NOT NULL,
	"opens" integer NOT NULL,
	CONSTRAINT "listing_opens_kind_listing_id_month_pk" PRIMARY KEY("kind","listing_id","month")
);
--> statement-breakpoint
CREATE TABLE "listing_reports" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"listing_id" text NOT NULL,
	"reason" text NOT NULL,
	"note_sealed" text,
	"first" boolean NOT NULL,
	"made_day" integer NOT NULL,
	"settled_day" integer
);
--> statement-breakpoint
CREATE TABLE "listing_versions" (
	"kind" text NOT NULL,
	"listing_id" text NOT NULL,
	"version" integer NOT NULL,
	"change" text NOT NULL,
	"entry" json NOT NULL,
	"state" text NOT NULL,
	"by" text NOT NULL,
	"day" integer NOT NULL,
	CONSTRAINT "listing_versions_kind_listing_id_version_pk" PRIMARY KEY("kind","listing_id","version")
);
--> statement-breakpoint
ALTER TABLE "directories" ADD COLUMN "checked_by" text DEFAULT 'person' NOT NULL;--> statement-breakpoint
ALTER TABLE "directories" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "directories" ADD COLUMN "edited_day" integer;--> statement-breakpoint
ALTER TABLE "directories" ADD COLUMN "withdrawn_day" integer;--> statement-breakpoint
ALTER TABLE "help_lines" ADD COLUMN "checked_by" text DEFAULT 'person' NOT NULL;--> statement-breakpoint
ALTER TABLE "help_lines" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "help_lines" ADD COLUMN "edited_day" integer;--> statement-breakpoint
ALTER TABLE "help_lines" ADD COLUMN "withdrawn_day" integer;--> statement-breakpoint
ALTER TABLE "thread_concerns" ADD COLUMN "set_by" text DEFAULT 'rule' NOT NULL;--> statement-breakpoint
ALTER TABLE "thread_concerns" ADD COLUMN "dropped_day" integer;--> statement-breakpoint
CREATE INDEX "listing_reports_by_listing" ON "listing_reports" USING btree ("kind","listing_id");