/*
 * source_view - a sentence in its paragraph, the words that a card uses of it
 * made to stand out.
 */
#ifndef ROUNDS_UI_SOURCE_VIEW_H
#define ROUNDS_UI_SOURCE_VIEW_H

#include "rounds/card.h"
#include "rounds/text.h"
#include "ui/terminal.h"

/* A paragraph, and the bytes [first, end) of it that are the source. */
struct source_view {
	struct slice paragraph; /* borrowed */
	size_t first, end;
};

/*
 * Append the paragraph, each line behind `bar`: what is around the source is
 * faint, words of the answer are bold and words of the question underlined.
 * Where the terminal has no such styles, ">>" and "<<" enclose the source.
 */
void source_view_add(struct text *text, const struct source_view *view,
		     const struct card *card, const char *bar,
		     const struct terminal *terminal);

#endif
