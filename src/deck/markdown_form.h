/*
 * markdown_form - the ways to write a card, plainest first.
 *
 * A card is written as plainly as reading it back allows: a text that
 * Markdown would take for something else stands in a fence of its own.
 */
#ifndef DECK_MARKDOWN_FORM_H
#define DECK_MARKDOWN_FORM_H

#include "rounds/card.h"
#include "rounds/text.h"

/* Where the text with gaps goes. */
enum markdown_cloze_form {
	CLOZE_IN_HEADING,
	CLOZE_IN_ANSWER, /* below a question of its own */
	CLOZE_SPLIT,     /* first paragraph in the heading, rest below */
	CLOZE_APART      /* one card alone, all its texts written down */
};

/* What else may be needed; combined with |. */
enum {
	FORM_MARK_SOURCES = 1, /* <!-- sources --> in front of the quotes */
	FORM_KIND = 2,         /* "kind:" in the comment */
	FORM_FENCE_NOTE = 4,
	FORM_FENCE_ANSWER = 8,
	FORM_FENCE_QUESTION = 16,
	FORM_ALL = 31
};

/*
 * A copy of the card as a deck can hold it: "\n" for line ends, no white
 * space around question and quotes, NULL for empty settings.  Borrowed from
 * the arena.
 */
struct card markdown_form_normal(const struct card *card, struct arena *arena);

/*
 * Append one card, or all cards of one cloze, of which `card` is the first.
 * False, and nothing is appended, when it can't be put that way.
 */
bool markdown_form_write(const struct card *card, enum markdown_cloze_form form,
			 unsigned flags, struct text *out);

/* True when both cards are the same to a deck but for its name. */
bool markdown_form_same(const struct card *a, const struct card *b);

/* Append a heading that reads back as this line. */
void markdown_form_heading(int level, const char *line, struct text *out);

#endif
