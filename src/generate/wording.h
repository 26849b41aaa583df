/*
 * wording - what is to stand on a card, read once however often it is asked
 * about: for terms, for short forms, for words that refer back.
 */
#ifndef GENERATE_WORDING_H
#define GENERATE_WORDING_H

#include "generate/context.h"

/* The parse has no tags; terms only when wording_terms() was asked. */
struct wording {
	struct parse parse;
	bool has_terms;
};

enum { WORDING_LIMIT = 4 };

/* The texts read last.  `struct wordings w = { .arena = arena };` is empty. */
struct wordings {
	struct arena *arena; /* takes tokens and terms */
	struct wording read[WORDING_LIMIT];
	size_t count; /* read so far; the newest take the place of the oldest */
};

/* The text, borrowed, with its tokens; valid for WORDING_LIMIT more texts. */
struct wording *wording_of(struct wordings *wordings, const char *text);

/* The same with its terms, as the article's definitions have them. */
const struct wording *wording_terms(struct wordings *wordings,
				    const struct context *context,
				    const char *text);

#endif
