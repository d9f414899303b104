-- Counting rows for the planner keeps samples of what stands in a column, past its deletion: never of what people wrote.
DO $$
DECLARE words record;
BEGIN
  FOR words IN SELECT * FROM (VALUES
    ('posts', 'body'), ('threads', 'title'), ('revisions', 'title'), ('revisions', 'body'),
    ('pending_edits', 'title'), ('pending_edits', 'body'), ('decisions', 'words'), ('decisions', 'hidden'),
    ('decisions', 'check_words'), ('appeals', 'words'), ('opinions', 'words'), ('opinions', 'hidden'),
    ('passage_notes', 'words'), ('peer_reviews', 'words'), ('thread_moves', 'words'), ('thread_merges', 'words')
  ) AS listed (of, named) LOOP
    EXECUTE format('ALTER TABLE %I ALTER COLUMN %I SET STATISTICS 0', words.of, words.named);
    IF to_regproc('pg_clear_attribute_stats') IS NOT NULL THEN
      EXECUTE format('SELECT pg_clear_attribute_stats(%L, %L, %L, false)', 'public', words.of, words.named);
    END IF;
  END LOOP;
END $$;
