CREATE TABLE "drafts" (
	"slot_tag" text PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL,
	"kept_day" integer NOT NULL
);
