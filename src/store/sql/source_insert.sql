-- :card id; :position from 0; :document; :section JSON array of headings;
-- :start and :end bytes; :quote; :via converter or NULL; :antecedent 0 or 1
INSERT INTO source (
	card_id, position, document, section, start_byte, end_byte, quote,
	via, antecedent
) VALUES (
	:card, :position, :document, :section, :start, :end, :quote,
	:via, :antecedent
);
