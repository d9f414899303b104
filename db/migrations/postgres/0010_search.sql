DROP TRIGGER post_search_keep ON posts;
--> statement-breakpoint
DROP FUNCTION post_search_keep();
--> statement-breakpoint
DROP FUNCTION search_words(text);
--> statement-breakpoint
DELETE FROM post_search;
--> statement-breakpoint
CREATE TABLE post_search_queue (search_key bigint PRIMARY KEY);
--> statement-breakpoint
INSERT INTO post_search_queue SELECT search_key FROM posts WHERE visibility = 'published';
--> statement-breakpoint
CREATE FUNCTION post_search_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM post_search WHERE search_key = OLD.search_key;
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.visibility = 'published' THEN
    INSERT INTO post_search_queue VALUES (NEW.search_key) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER post_search_keep AFTER INSERT OR DELETE OR UPDATE OF body, visibility ON posts
FOR EACH ROW EXECUTE FUNCTION post_search_keep();
--> statement-breakpoint
CREATE FUNCTION post_search_title() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM post_search WHERE search_key = (SELECT search_key FROM posts WHERE thread_id = NEW.id AND position = 0);
  INSERT INTO post_search_queue SELECT search_key FROM posts WHERE thread_id = NEW.id AND position = 0 AND visibility = 'published'
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER post_search_title AFTER UPDATE OF title ON threads
FOR EACH ROW WHEN (NEW.title <> OLD.title) EXECUTE FUNCTION post_search_title();
