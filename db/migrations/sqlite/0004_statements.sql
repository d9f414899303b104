CREATE TRIGGER decisions_are_whole BEFORE INSERT ON decisions
WHEN new.reason = '' OR new.staff_id = '' OR new.policy_version = ''
  OR new.outcome <> 'publish' AND (new.rule IS NULL OR new.rule = '' OR trim(new.words) = '')
  OR new.measure IS NOT NULL AND new.outcome NOT IN ('refuse', 'remove')
BEGIN SELECT RAISE(ABORT, 'a decision needs its reason, its rule and words'); END;
