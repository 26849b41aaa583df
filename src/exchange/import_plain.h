/*
 * import_plain - notes of formats that know but a question and an answer:
 * tables, and text with marks.
 */
#ifndef ROUNDS_EXCHANGE_IMPORT_PLAIN_H
#define ROUNDS_EXCHANGE_IMPORT_PLAIN_H

#include "rounds/import.h"

/* Texts are Markdown, borrowed from the import; what is NULL is not said. */
struct plain_note {
	const char *question; /* or a text with gaps, as cloze.h has them */
	const char *answer;   /* NULL: a card that is there keeps its own */
	const char *note;     /* the same */
	const char *deck;
	const char *category, *subject;
	struct slice guid; /* empty: known by its question */
	struct slice tags, more_tags;
	const struct card *own; /* of a table of ours: table_own.h; or NULL */
	bool guid_is_key;       /* the whole key of one card */
	bool reversed;          /* a second card asks the other way round */
	unsigned ordinal;       /* of several cards by one guid; 0: the first */
	unsigned keep; /* enum import_part bits: what a card keeps, too */
	const struct import_field *fields;
	size_t field_count;
};

/*
 * The cards of the present note, or its refusal.  Returns how many; they are
 * the last ones of the import.
 */
size_t import_plain_add(struct import *import, const struct plain_note *note);

/*
 * The deck of cards of a file that names none: the one asked for, or the
 * file's name without folder and ending; NULL for standard input.
 */
const char *import_plain_deck(struct import *import, const char *path,
			      const struct import_options *options);

/* Warn, at the first of them, of lines that belong to no card, if any. */
void import_plain_strays(struct import *import, size_t first, size_t count);

/* Warn of the present note when its bytes hold NUL, which import_text() drops.
 */
void import_plain_check(struct import *import, struct slice bytes);

/* A name: import_text() on one line. */
const char *import_plain_name(struct import *import, struct slice bytes);

#endif
