-- How eagerly the search index merges what was added: :option 'automerge' or
-- 'crisismerge', :value its number of pieces; kept in the database
INSERT INTO card_text (card_text, rank) VALUES (:option, :value);
