-- Plans that stand for exams after :today civil day, the next one first.
SELECT id, day, query, per_day, since FROM exam
WHERE dropped IS NULL AND day > :today
ORDER BY day, id;
