-- :id of the leave; :dropped instant
UPDATE leave SET dropped = :dropped WHERE id = :id AND dropped IS NULL;
