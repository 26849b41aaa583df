#include "exchange/anki_note_cards.h"

#include "exchange/anki_own.h"

static void set_tags(struct anki_note_cards *cards, struct card *card)
{
	if (!cards->tags) {
		import_tags(cards->import, card, cards->note->tags);
		cards->tags = card->tags;
		cards->tag_count = card->tag_count;
	}
	card->tags = cards->tags;
	card->tag_count = cards->tag_count;
}

struct import_origin *anki_note_cards_add(struct anki_note_cards *cards,
					  const struct anki_card_row *row)
{
	struct import *import = cards->import;
	struct import_origin *origin;
	struct card *card = anki_card_add(import, cards->types, cards->note,
					  row, &origin, &cards->fault);

	if (!card) {
		import_warn(import, "anki-card", NULL,
			    "card %lld of note %lld is left out: %s",
			    (long long)row->ordinal + 1,
			    (long long)cards->note->id, cards->fault);
		return NULL;
	}
	cards->count++;
	cards->own = anki_own_restore(import, cards->note, row, card);
	if (!cards->own)
		set_tags(cards, card);
	return origin;
}

void anki_note_cards_end(struct anki_note_cards *cards)
{
	struct import *import = cards->import;
	const char *name = import_key(import, cards->note->guid, 1);

	for (size_t i = 1; cards->count > 1 && !cards->own && i <= cards->count;
	     i++)
		import->cards.cards[import->cards.count - i].siblings = name;
	if (!cards->count)
		import_refuse(import, "anki-note", NULL,
			      "note %lld gives no card: %s",
			      (long long)cards->note->id,
			      cards->fault ? cards->fault : "it has none");
}
