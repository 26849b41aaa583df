/*
 * anki_template - the HTML of one side of a card from the fields of a note.
 *
 * {{Field}} is replaced by the field, {{#Field}} ... {{/Field}} stays when
 * the field has content, {{^Field}} ... {{/Field}} when it has none.  Before
 * the name stand filters: "cloze" keeps the marks of cloze.h, or with an
 * ordinal out of the field empties it; "type" and "hint" give nothing on the
 * question and the field on the answer; "text" drops tags; others let the
 * field be.  What says nothing of the fact gives nothing: Tags, CardFlag, and
 * FrontSide, since an answer here stands below its question; Deck, Subdeck,
 * Type and Card, which yet count as filled in a condition.
 *
 * "{{=<% %>=}}" makes <% and %> what stands around names from there on.
 *
 * Scripts, styles, comments and the template's own pictures, which are the
 * same on every card, are left out when a template is read; that also makes
 * one of 30 KB as fast as its visible part.
 */
#ifndef EXCHANGE_ANKI_TEMPLATE_H
#define EXCHANGE_ANKI_TEMPLATE_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/arena.h"
#include "rounds/text.h"

enum anki_piece_kind {
	ANKI_PIECE_TEXT,
	ANKI_PIECE_FIELD,
	ANKI_PIECE_IF,    /* until `end` when the field is filled */
	ANKI_PIECE_UNLESS /* when it is empty */
};

enum anki_filter {
	ANKI_FILTER_CLOZE = 1,
	ANKI_FILTER_ANSWER = 2, /* type, hint: not on the question */
	ANKI_FILTER_TEXT = 4,
	ANKI_FILTER_NOTHING = 8 /* tts: a voice reads it */
};

/* Which field a name means; others are indexes. */
enum { ANKI_FIELD_EMPTY = -1, ANKI_FIELD_FILLED = -2, ANKI_FIELD_CLOZE = -3 };

struct anki_piece {
	enum anki_piece_kind kind;
	struct slice text; /* of ANKI_PIECE_TEXT */
	int field;
	unsigned ordinal; /* of a condition on one gap, {{#c1}} */
	unsigned filters; /* enum anki_filter bits */
	size_t end;       /* index behind what a condition governs */
};

/* All pointers are borrowed from the arena given. */
struct anki_template {
	struct anki_piece *pieces;
	size_t count, capacity;
	const char *unknown; /* the first name that is no field, or NULL */
};

/*
 * Read a template whose note type has these fields.  False, with the reason
 * in *fault (constant) and an empty template, when conditions are not closed
 * in order, or when it is longer than any that people write.
 */
bool anki_template_read(struct anki_template *template, const char *source,
			const char *const *fields, size_t field_count,
			struct arena *arena, const char **fault);

/* What a template is filled with. */
struct anki_filling {
	const struct slice *fields; /* HTML, one for each field's name */
	unsigned ordinal;           /* of the gap asked for; 0: no cloze card */
	bool answer;                /* this is the answer's side */
	bool without_clozes;        /* cloze fields give nothing */
};

void anki_template_fill(const struct anki_template *template,
			const struct anki_filling *filling, struct text *html);

/*
 * Would it show the content of any field?  A card type whose front shows
 * none makes no card of a note.
 */
bool anki_template_asks(const struct anki_template *template,
			const struct anki_filling *filling);

/* Does the template show this field? */
bool anki_template_shows(const struct anki_template *template, int field);

/* Is there anything in a field but blanks and empty lines? */
bool anki_field_is_filled(struct slice field);

#endif
