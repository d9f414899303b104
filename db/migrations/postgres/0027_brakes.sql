CREATE TABLE "brakes" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"board_id" text,
	"slow_minutes" integer,
	"because" text NOT NULL,
	"note_sealed" text,
	"staff_id" text NOT NULL,
	"set_at" bigint NOT NULL,
	"ends_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "brakes_by_end" ON "brakes" USING btree ("ends_at");