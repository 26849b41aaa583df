/*
 * heading_topic - what one title or heading says that the text below is on.
 */
#ifndef GENERATE_HEADING_TOPIC_H
#define GENERATE_HEADING_TOPIC_H

#include "generate/context.h"

struct heading_topic {
	/* The one condition; NULL: none, or several side by side. */
	const struct lexicon_entry *condition;
	const char *words; /* as the document writes it: "anemia of CKD" */
	bool named;        /* a condition, or several */
	bool alone;        /* beside it only "3.", "Treatment of", "(AVM)" */
	bool therapy;      /* names stem cells */
	bool terms;        /* names any term of the field */
	bool remedy;       /* names what patients are given */
	bool given;        /* begins with that: "Opioids" */
};

/* Words are borrowed from the context's arena. */
struct heading_topic heading_topic_read(const struct context *context,
					const char *heading);

#endif
