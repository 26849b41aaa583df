-- The cards that figures were about.
DROP TABLE IF EXISTS temp.figure_card;
