CREATE TABLE "debrief_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"incident_id" text NOT NULL,
	"about" text NOT NULL,
	"staff_id" text NOT NULL,
	"note_sealed" text NOT NULL,
	"day" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "incidents" (
	"id" text PRIMARY KEY NOT NULL,
	"thread_id" text NOT NULL,
	"about" text NOT NULL,
	"notice" text NOT NULL,
	"replies" text NOT NULL,
	"opened_by" text NOT NULL,
	"opened_day" integer NOT NULL,
	"steps" json NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"lifted_by" text,
	"lifted_day" integer,
	"closed_by" text,
	"closed_day" integer
);
--> statement-breakpoint
CREATE INDEX "debrief_notes_by_incident" ON "debrief_notes" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "incidents_by_thread" ON "incidents" USING btree ("thread_id","lifted_day");