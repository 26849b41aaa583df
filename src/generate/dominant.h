/*
 * dominant - what an article without a telling title is about, by what it
 * names most.
 */
#ifndef GENERATE_DOMINANT_H
#define GENERATE_DOMINANT_H

#include "generate/context.h"

struct dominant {
	const struct lexicon_entry *entry; /* NULL: nothing stands out */
	const char *words;                 /* as the article writes it first */
	bool opens;   /* is the first of its type, in the first paragraph */
	size_t count; /* how often it is named */
};

/* A condition that a text can be about, unlike "infection" or "pain". */
bool dominant_may_be(const struct lexicon_entry *entry);

/* The condition that most of the article's mentions of conditions are of. */
struct dominant dominant_condition(const struct context *context);

/* The drug, class or procedure, likewise. */
struct dominant dominant_care(const struct context *context);

/* "Treatment", "surgery": what is given to patients, but no one thing. */
bool dominant_is_loose_care(const struct lexicon_entry *entry);

#endif
