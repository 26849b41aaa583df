/*
 * cloze - text with gaps: {{c1::hidden}}, {{c1::hidden::hint}}.
 *
 * The notation is Anki's.  Each number (ordinal) in a text makes one card,
 * which hides every mark with that number and shows the others' text.
 * Marks nest; one mark may belong to several cards: {{c1,2::hidden}}.
 */
#ifndef ROUNDS_CLOZE_H
#define ROUNDS_CLOZE_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/arena.h"
#include "rounds/text.h"

#define CLOZE_ORDINAL_MAX 500 /* as in Anki */
#define CLOZE_DEPTH_MAX 8     /* marks inside marks */

/* One mark.  Offsets are bytes into the text, ends exclusive. */
struct cloze_mark {
	size_t start, end;               /* with its braces */
	size_t hidden_start, hidden_end; /* what the gap hides */
	size_t hint_start, hint_end;     /* equal: no hint */
	const unsigned *ordinals;
	size_t ordinal_count;
	size_t after; /* index of the first mark not inside this one */
};

/* Borrowed: marks from the arena, text from the caller. */
struct cloze {
	struct slice text;
	const struct cloze_mark *marks; /* by start */
	size_t mark_count;
	const unsigned *ordinals; /* of all marks, ascending, each once */
	size_t ordinal_count;
};

/* Why a text could not be parsed. */
struct cloze_fault {
	size_t offset;    /* bytes into the text, where the mark begins */
	const char *text; /* "cloze is not closed"; constant */
	const char *next; /* what to do; constant */
};

/*
 * Parse the marks of a text.  True without marks when it has none.  False,
 * *fault set, when a mark is not closed, hides nothing, has a number out of
 * 1..CLOZE_ORDINAL_MAX, or nests deeper than CLOZE_DEPTH_MAX.
 */
bool cloze_parse(struct cloze *cloze, struct slice text, struct arena *arena,
		 struct cloze_fault *fault);

/* True when the text has something that opens a mark: "{{c", digits, "::". */
bool cloze_opens(struct slice text);

/* Append the text with [...] or [hint] for the gaps of `ordinal`. */
void cloze_question(const struct cloze *cloze, unsigned ordinal,
		    struct text *out);

/* Append the text with its gaps filled, those of `ordinal` between two texts.
 */
void cloze_filled(const struct cloze *cloze, unsigned ordinal,
		  const char *before, const char *after, struct text *out);

/* Append what those gaps hide; ", " between several. */
void cloze_answer(const struct cloze *cloze, unsigned ordinal,
		  struct text *out);

#endif
