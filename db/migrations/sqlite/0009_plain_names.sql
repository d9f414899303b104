ALTER TABLE `kept_fields` RENAME TO `answer_autosaves`;
--> statement-breakpoint
ALTER TABLE `answer_autosaves` RENAME COLUMN `kept_day` TO `saved_day`;
--> statement-breakpoint
ALTER TABLE `answer_says` RENAME TO `answer_feedback`;
--> statement-breakpoint
ALTER TABLE `answer_feedback` RENAME COLUMN `say` TO `kind`;
--> statement-breakpoint
ALTER TABLE `answer_reads` RENAME TO `answer_views`;
--> statement-breakpoint
ALTER TABLE `answer_views` RENAME COLUMN `reads` TO `views`;
--> statement-breakpoint
ALTER TABLE `wonders` RENAME TO `same_questions`;
--> statement-breakpoint
ALTER TABLE `asked_threads` RENAME TO `cluster_threads`;
--> statement-breakpoint
ALTER TABLE `asked_groups` RENAME TO `question_clusters`;
--> statement-breakpoint
ALTER TABLE `listing_opens` RENAME TO `listing_clicks`;
--> statement-breakpoint
ALTER TABLE `listing_clicks` RENAME COLUMN `opens` TO `clicks`;
--> statement-breakpoint
DROP INDEX `asked_threads_by_group`;
--> statement-breakpoint
CREATE INDEX `cluster_threads_by_group` ON `cluster_threads` (`group_id`);
