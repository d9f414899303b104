ALTER TABLE `answer_versions` ADD `review_by_day` integer;--> statement-breakpoint
ALTER TABLE `answer_versions` ADD `boards` text;--> statement-breakpoint
ALTER TABLE `answers` ADD `still_shown_version` integer;