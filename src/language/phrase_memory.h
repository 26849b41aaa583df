/*
 * phrase_memory - what has been found of a sentence's phrases, as it is asked
 * for again and again.
 */
#ifndef LANGUAGE_PHRASE_MEMORY_H
#define LANGUAGE_PHRASE_MEMORY_H

#include <stdint.h>
#include "rounds/phrase.h"

enum phrase_kind {
	PHRASE_CORE,
	PHRASE_OF,
	PHRASE_LONG,
	PHRASE_RESTRICTED,
	PHRASE_JOINED,
	PHRASE_KINDS
};

enum verb_answer { VERB_UNASKED, VERB_NONE, VERB_FOUND };

/* Of one token. */
struct phrase_memory {
	uint32_t ends[PHRASE_KINDS]; /* of phrases from it on, plus one */
	enum verb_answer verb;       /* does a verb group begin there? */
	struct verb_group group;     /* as verb_group_at() left it */
};

#endif
