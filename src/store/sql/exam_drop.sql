-- :id of the plan; :dropped instant
UPDATE exam SET dropped = :dropped WHERE id = :id AND dropped IS NULL;
