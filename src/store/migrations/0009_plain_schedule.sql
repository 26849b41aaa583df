-- A new card has not begun: of thousands that are put in, none need be asked.
-- Whoever makes a schedule anew sees to `begun` first.
DROP TRIGGER schedule_is_made;
