CREATE FUNCTION events_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'events are append-only';
END $$;
--> statement-breakpoint
CREATE TRIGGER events_keep BEFORE UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION events_keep();
--> statement-breakpoint
CREATE TRIGGER events_keep_all BEFORE TRUNCATE ON events FOR EACH STATEMENT EXECUTE FUNCTION events_keep();
--> statement-breakpoint
CREATE TABLE post_search (search_key bigint PRIMARY KEY, document tsvector NOT NULL);
--> statement-breakpoint
CREATE INDEX post_search_document ON post_search USING gin (document);
--> statement-breakpoint
-- What SQLite's unicode61 does: words are letters and digits, in small letters, Latin ones without their accents.
CREATE FUNCTION search_words(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT lower(regexp_replace(
    normalize(regexp_replace(normalize($1, NFD), '([A-Za-z])[\u0300-\u036f]+', '\1', 'g'), NFC) COLLATE "und-x-icu",
    '[^[:alnum:]]+', ' ', 'g'))
$$;
--> statement-breakpoint
CREATE FUNCTION post_search_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM post_search WHERE search_key = OLD.search_key;
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.visibility = 'published' THEN
    INSERT INTO post_search (search_key, document)
    VALUES (NEW.search_key, to_tsvector('simple', search_words(
      CASE NEW.position WHEN 0 THEN coalesce((SELECT title FROM threads WHERE id = NEW.thread_id), '') || ' ' ELSE '' END || NEW.body)));
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER post_search_keep AFTER INSERT OR DELETE OR UPDATE OF body, visibility ON posts
FOR EACH ROW EXECUTE FUNCTION post_search_keep();
--> statement-breakpoint
-- Kept in the row: a long value that is moved out of it bears a transaction number of its own, and two moments of one
-- account lie beside two of its personas.
ALTER TABLE accounts ALTER COLUMN preferences SET STORAGE MAIN;
