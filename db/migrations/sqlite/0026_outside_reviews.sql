CREATE TABLE `outside_reviews` (
	`case_id` text PRIMARY KEY NOT NULL,
	`invitation_id` text NOT NULL,
	`staff_id` text,
	`until_day` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `outside_reviews_by_invitation` ON `outside_reviews` (`invitation_id`);--> statement-breakpoint
CREATE INDEX `outside_reviews_by_staff` ON `outside_reviews` (`staff_id`);--> statement-breakpoint
ALTER TABLE `appeals` ADD `decided_outside` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `decisions` ADD `checked_outside` integer DEFAULT false NOT NULL;