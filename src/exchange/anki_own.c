#include "exchange/anki_own.h"

#include <string.h>

#include "exchange/anki_model.h"
#include "rounds/markdown_deck.h"

/* The deck in the last field: HTML with a <br> for each line end. */
static void read_deck(struct slice field, struct markdown_deck *deck)
{
	struct diagnostic_list findings = { 0 };
	struct text lines = TEXT_INIT, plain = TEXT_INIT;

	for (size_t i = 0; i < field.length; i++) {
		const struct slice rest = { field.bytes + i, field.length - i };

		if (slice_starts_with(rest, "<br>")) {
			text_add_char(&lines, '\n');
			i += strlen("<br>") - 1;
		} else {
			text_add_char(&lines, field.bytes[i]);
		}
	}
	anki_html_plain(lines.bytes, &plain);
	markdown_deck_read(deck, "Rounds",
			   (struct slice){ plain.bytes, plain.length },
			   &findings);
	diagnostic_list_release(&findings);
	text_release(&lines);
	text_release(&plain);
}

static bool is_ours(const struct anki_note_row *note)
{
	return (note->type->id == anki_model_id(ANKI_BASIC) ||
		note->type->id == anki_model_id(ANKI_CLOZE)) &&
	       note->type->field_count == ANKI_FIELD_COUNT &&
	       note->fields[ANKI_ROUNDS].length;
}

static const struct card *find(const struct markdown_deck *deck,
			       const struct anki_note_row *note,
			       const struct anki_card_row *row)
{
	for (size_t i = 0; i < deck->cards.count; i++)
		if (!note->type->cloze ||
		    deck->cards.cards[i].ordinal == (unsigned)row->ordinal + 1)
			return &deck->cards.cards[i];
	return NULL;
}

static bool is_equal(struct slice field, const char *html)
{
	return slice_equal(slice_trim(field), slice_trim(slice_of(html)));
}

/* Are the fields as an export of these cards writes them? */
static bool is_untouched(const struct anki_note_row *note,
			 const struct anki_note *written)
{
	return is_equal(note->fields[ANKI_FRONT],
			written->fields[ANKI_FRONT]) &&
	       is_equal(note->fields[ANKI_BACK], written->fields[ANKI_BACK]) &&
	       is_equal(note->fields[ANKI_REMARK],
			written->fields[ANKI_REMARK]);
}

/* What of our card Anki may have changed, and so says. */
static void take_changes(struct card *own, const struct card *given, bool text)
{
	own->deck = given->deck ? given->deck : own->deck;
	if (own->state == CARD_ACTIVE || own->state == CARD_SUSPENDED)
		own->state = given->state;
	if (!text)
		return;
	own->kind = own->kind == CARD_LIST && given->kind == CARD_BASIC
			    ? CARD_LIST
			    : given->kind;
	own->question = given->question;
	own->answer = given->answer;
	own->cloze = given->cloze;
	own->ordinal = given->ordinal;
	own->note = given->note;
}

bool anki_own_restore(struct import *import, const struct anki_note_row *note,
		      const struct anki_card_row *row, struct card *card)
{
	struct markdown_deck deck = { 0 };
	struct anki_notes written = { 0 };
	const struct card *found;
	bool restored = false;

	if (!is_ours(note))
		return false;
	read_deck(note->fields[ANKI_ROUNDS], &deck);
	found = find(&deck, note, row);
	if (found) {
		struct card own = card_copy(found, &import->cards.arena);

		anki_notes_make(&written, deck.cards.cards, deck.cards.count);
		take_changes(&own, card,
			     !is_untouched(note, &written.items[0]));
		if (!is_equal(note->tags, written.items[0].tags)) {
			own.tag_count = 0;
			import_tags(import, &own, note->tags);
		}
		*card = own;
		restored = true;
	}
	anki_notes_release(&written);
	markdown_deck_release(&deck);
	return restored;
}
