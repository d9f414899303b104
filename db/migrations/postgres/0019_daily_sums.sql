CREATE TABLE "daily_sums" (
	"day" integer NOT NULL,
	"kind" text NOT NULL,
	"what" text NOT NULL,
	"rule" text NOT NULL,
	"machine" boolean NOT NULL,
	"late" boolean NOT NULL,
	"hours" integer NOT NULL,
	"n" integer NOT NULL,
	CONSTRAINT "daily_sums_day_kind_what_rule_machine_late_hours_pk" PRIMARY KEY("day","kind","what","rule","machine","late","hours")
);
