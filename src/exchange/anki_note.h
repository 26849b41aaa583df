/*
 * anki_note - cards as the notes that Anki keeps.
 *
 * A note has fields, and its type makes cards of them: ours are "Rounds
 * basic", one card, and "Rounds cloze", a card for each number of its gaps.
 * The last field of both, "Rounds", is not shown: it holds the cards as a
 * Markdown deck, so that what Anki knows nothing of - key, status, evidence,
 * sources - comes back when the package is read by us again.
 *
 * The guid of a note, by which Anki knows it again, is the key of its card,
 * or the key that the cards of one text with gaps share.
 */
#ifndef EXCHANGE_ANKI_NOTE_H
#define EXCHANGE_ANKI_NOTE_H

#include <stddef.h>
#include "exchange/anki_html.h"
#include "rounds/arena.h"
#include "rounds/card.h"

enum anki_note_type { ANKI_BASIC, ANKI_CLOZE, ANKI_TYPE_COUNT };

/* The fields of both types, in order. */
enum anki_field {
	ANKI_FRONT, /* the question, or the text with its gaps */
	ANKI_BACK,  /* the answer; of a cloze nothing */
	ANKI_REMARK,
	ANKI_SOURCE,
	ANKI_ROUNDS,
	ANKI_FIELD_COUNT
};

struct anki_note {
	enum anki_note_type type;
	const char *guid;
	const char *deck;
	const char *tags;                     /* words between single spaces */
	const char *fields[ANKI_FIELD_COUNT]; /* HTML, never NULL */
	const size_t *cards; /* indexes of its cards, by ordinal */
	size_t card_count;
};

/* `struct anki_notes notes = { 0 };` is empty.  All lives in the arena. */
struct anki_notes {
	struct anki_note *items;
	size_t count;
	struct anki_media media; /* what the fields show */
	struct arena arena;
};

/* Make notes of the cards, in the order of their first cards. */
void anki_notes_make(struct anki_notes *notes, const struct card *cards,
		     size_t count);

void anki_notes_release(struct anki_notes *notes);

#endif
