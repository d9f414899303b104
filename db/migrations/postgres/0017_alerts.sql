CREATE TABLE "alerts" (
	"priority" text PRIMARY KEY NOT NULL,
	"first_at" bigint NOT NULL,
	"sent_at" bigint NOT NULL,
	"acknowledged" json NOT NULL,
	"acknowledged_by" text,
	"acknowledged_at" bigint,
	"failed" json NOT NULL
);
