CREATE TRIGGER events_keep_update BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER events_keep_place BEFORE INSERT ON events WHEN EXISTS (SELECT 1 FROM events WHERE seq = new.seq) BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER events_keep_delete BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
--> statement-breakpoint
CREATE VIRTUAL TABLE post_search USING fts5(title, body, tokenize = 'unicode61 remove_diacritics 2');
--> statement-breakpoint
INSERT INTO post_search (post_search, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE TRIGGER post_search_insert AFTER INSERT ON posts WHEN new.visibility = 'published' BEGIN
  INSERT INTO post_search (rowid, title, body)
  VALUES (new.search_key, CASE new.position WHEN 0 THEN (SELECT title FROM threads WHERE id = new.thread_id) ELSE '' END, new.body);
END;
--> statement-breakpoint
CREATE TRIGGER post_search_update AFTER UPDATE OF body, visibility ON posts BEGIN
  DELETE FROM post_search WHERE rowid = old.search_key;
  INSERT INTO post_search (rowid, title, body)
  SELECT new.search_key, CASE new.position WHEN 0 THEN (SELECT title FROM threads WHERE id = new.thread_id) ELSE '' END, new.body
  WHERE new.visibility = 'published';
END;
--> statement-breakpoint
CREATE TRIGGER post_search_delete AFTER DELETE ON posts BEGIN
  DELETE FROM post_search WHERE rowid = old.search_key;
END;
