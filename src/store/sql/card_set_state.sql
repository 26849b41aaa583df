-- :card id; :state name; :instant of the change.  The state before is kept
-- for orphans, which may come back.
UPDATE card SET
	state_before_orphaned = CASE :state
		WHEN 'orphaned' THEN
			CASE state WHEN 'orphaned' THEN state_before_orphaned
			ELSE state END
	END,
	state = :state,
	modified = :instant
WHERE id = :card;
