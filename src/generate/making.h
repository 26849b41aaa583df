/*
 * making - a claim on its way from a match to a card, for the files that each
 * decide one thing about it: status, category, frame, worth.
 */
#ifndef GENERATE_MAKING_H
#define GENERATE_MAKING_H

#include <string.h>

#include "generate/claim.h"
#include "generate/wording.h"

struct making {
	struct claim *claim;
	struct context *context;
	const struct statement *statement;
	const struct clause *clause;
	const struct match *match;
	/* What the pattern's subject and verb slots took, or NULL. */
	const struct capture *subject, *verb;
	struct rendering rendering;
	struct wordings *wordings; /* of this claim */
	const char *opener;        /* in front of the question, or NULL */
	size_t flag_capacity, qualifier_capacity;
};

/* Does the text hold the piece, in any case of letters? */
bool making_contains(const char *text, struct slice piece);

/* Add a flag to the claim, once. */
void making_flag(struct making *m, const char *flag);

/* Does the cue bear on the tokens of the match? */
bool making_bears_on(const struct making *m, const struct cue *cue);

/* Does any cue of this kind stand in the sentence? */
bool making_has_cue(const struct making *m, enum cue_kind kind);

/* Is a stem cell among the terms of the match, or its resolved subject? */
bool making_about_stem_cells(const struct making *m);

/*
 * Does the text name a term that is asked for?  `type` NULL means any type,
 * `entry` NULL any entry.
 */
bool making_names(const struct making *m, const char *text, const char *type,
		  const struct lexicon_entry *entry);

/* Is this the relation of the claim's pattern? */
static inline bool making_relation_is(const struct making *m,
				      const char *relation)
{
	const char *own = m->match->pattern->relation;

	return *own == *relation && strcmp(own, relation) == 0;
}

static inline const struct capture *making_subject(const struct making *m)
{
	return m->subject;
}

/* Has the verb slot one of these base forms? */
bool making_verb_is(const struct making *m, const char *const *lemmas);

/* The last word of what is named, before its "of" phrases. */
size_t making_head(const struct making *m, struct range named);

#endif
