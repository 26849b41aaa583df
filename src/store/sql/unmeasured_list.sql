-- Cards of whose answers FSRS knows nothing yet: key, and id or NULL.
SELECT unmeasured.card_key, card.id
FROM unmeasured LEFT JOIN card ON card.key = unmeasured.card_key;
