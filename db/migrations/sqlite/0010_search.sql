DROP TRIGGER post_search_insert;
--> statement-breakpoint
DROP TRIGGER post_search_update;
--> statement-breakpoint
DROP TRIGGER post_search_delete;
--> statement-breakpoint
DROP TABLE post_search;
--> statement-breakpoint
CREATE VIRTUAL TABLE post_search USING fts5(words, stems, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'");
--> statement-breakpoint
INSERT INTO post_search (post_search, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE TABLE post_search_queue (search_key INTEGER PRIMARY KEY);
--> statement-breakpoint
INSERT INTO post_search_queue SELECT search_key FROM posts WHERE visibility = 'published';
--> statement-breakpoint
CREATE TRIGGER post_search_insert AFTER INSERT ON posts WHEN new.visibility = 'published' BEGIN
  INSERT OR IGNORE INTO post_search_queue VALUES (new.search_key);
END;
--> statement-breakpoint
CREATE TRIGGER post_search_update AFTER UPDATE OF body, visibility ON posts BEGIN
  DELETE FROM post_search WHERE rowid = old.search_key;
  INSERT OR IGNORE INTO post_search_queue SELECT new.search_key WHERE new.visibility = 'published';
END;
--> statement-breakpoint
CREATE TRIGGER post_search_title AFTER UPDATE OF title ON threads WHEN new.title <> old.title BEGIN
  DELETE FROM post_search WHERE rowid = (SELECT search_key FROM posts WHERE thread_id = new.id AND position = 0);
  INSERT OR IGNORE INTO post_search_queue SELECT search_key FROM posts WHERE thread_id = new.id AND position = 0 AND visibility = 'published';
END;
--> statement-breakpoint
CREATE TRIGGER post_search_delete AFTER DELETE ON posts BEGIN
  DELETE FROM post_search WHERE rowid = old.search_key;
END;
