/*
 * match_slot - where the words of a slot may end, and what they may be.
 */
#ifndef GENERATE_MATCH_SLOT_H
#define GENERATE_MATCH_SLOT_H

#include "generate/pattern.h"

enum { END_LIMIT = 6 };

/* A pattern on its way through a sentence; all is borrowed. */
struct matcher {
	const struct pattern *pattern;
	const struct match_line *line;
	const struct parse *parse;
	const struct match_numbers *numbers;
	size_t start;
	const struct clause *clause; /* that begins at start, or NULL */
	struct match *match;
	struct match_memory *memory;
};

static inline bool match_number_among(uint32_t number, const uint32_t *numbers,
				      size_t count)
{
	if (!number)
		return false;
	for (size_t i = 0; i < count; i++)
		if (numbers[i] == number)
			return true;
	return false;
}

/*
 * The ends that a slot may have at `at`, the preferred first, and how many;
 * `group` is told of a verb.
 */
size_t match_slot_ends(const struct matcher *m, const struct pattern_slot *slot,
		       size_t at, size_t ends[END_LIMIT],
		       struct verb_group *group);

/* Does the phrase's core hold one of the slot's words, also in the plural? */
bool match_slot_holds(const struct matcher *m, const struct pattern_slot *slot,
		      struct range range);

/* Is the noun phrase headed by a term of one of the slot's types? */
bool match_slot_headed(const struct matcher *m, const struct pattern_slot *slot,
		       struct range range);

/* Is it a noun phrase of any kind? */
bool match_slot_is_phrase(enum slot_kind kind);

/* Of what must follow, does the slot say which words it has? */
bool match_slot_takes_words(enum slot_kind kind);

#endif
