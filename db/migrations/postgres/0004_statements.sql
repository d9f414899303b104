CREATE FUNCTION decisions_are_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.reason = '' OR NEW.staff_id = '' OR NEW.policy_version = ''
    OR NEW.outcome <> 'publish' AND (NEW.rule IS NULL OR NEW.rule = '' OR trim(NEW.words) = '')
    OR NEW.measure IS NOT NULL AND NEW.outcome NOT IN ('refuse', 'remove')
  THEN RAISE EXCEPTION 'a decision needs its reason, its rule and words';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER decisions_are_whole BEFORE INSERT ON decisions FOR EACH ROW EXECUTE FUNCTION decisions_are_whole();
