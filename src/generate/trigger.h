/*
 * trigger - which patterns are worth trying on a sentence.
 *
 * Most lines need some words: each way through their nodes passes a word, a
 * verb at the head of its group, a kind of term or a tag.  Those are numbered
 * once for the whole pack; a sentence is read once into numbers, and a line is
 * tried only when the sentence has one of each group that the line can't do
 * without.  A line that would match is never held back.  Matching compares the
 * numbers too.
 */
#ifndef GENERATE_TRIGGER_H
#define GENERATE_TRIGGER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "generate/pattern.h"
#include "language/string_table.h"
#include "rounds/arena.h"
#include "rounds/phrase.h"

/* Tags have the first numbers, in their order; then what has digits. */
enum { TRIGGER_DIGITS = TAG_COUNT + 1 };

static inline uint32_t trigger_tag(enum word_tag tag)
{
	return (uint32_t)tag + 1;
}

/* What is known of a number; `heads` of a verb: the numbers it has as such. */
struct trigger_word {
	unsigned weight; /* how common it is likely to be */
	uint32_t head;   /* as the head of a verb group, or 0 */
	uint32_t passive;
};

/* A line of a pattern, in the order in which they are tried. */
struct trigger_line {
	const struct pattern *pattern;
	const struct match_line *line;
	size_t others; /* where what it needs begins in the table's */
};

/* `struct trigger_table table = { 0 };` is empty. */
struct trigger_table {
	struct string_table words;  /* the number of each */
	struct string_table types;  /* of terms, the same */
	size_t count;               /* of these and tags; the first is 1 */
	struct trigger_word *known; /* by number */
	size_t known_capacity;
	struct trigger_line *lines;
	size_t line_count;
	uint32_t *others; /* by line, its groups but the first; sizes, words */
	/* By number, lines that need it or another; by 0, what needs none. */
	struct trigger_group *needed_by;
};

/* What a sentence has of the pack's words. */
struct trigger_reading {
	const uint64_t *present; /* a bit for each number */
	const uint64_t *lines;   /* a bit for each line that may fit */
	const uint32_t
		*ends; /* of a number that is present: its last token's */
	struct match_numbers tokens; /* for pattern_match() */
};

void trigger_table_release(struct trigger_table *table);

/*
 * Number the words that the lines know and set each line's `required`, and
 * the numbers of nodes and slots, all borrowed from the arena.  The patterns
 * must outlive the table.
 */
void trigger_table_fill(struct trigger_table *table, struct pattern_list *list,
			struct arena *arena);

/* What the sentence has, borrowed from the arena. */
struct trigger_reading trigger_read(const struct trigger_table *table,
				    const struct parse *parse,
				    struct arena *arena);

/* Does the sentence have a word of each group that the line needs? */
bool trigger_fits(const struct match_line *line, const uint64_t *present);

/*
 * Up to which of the sentence's tokens a match of the line may begin: not
 * behind the last of a word, or of two neighbours, that it has to pass.
 */
size_t trigger_reach(const struct match_line *line,
		     const struct trigger_reading *reading,
		     const struct parse *parse);

/* The first line from `at` on that may fit; table->line_count for none. */
size_t trigger_next(const struct trigger_table *table,
		    const struct trigger_reading *reading, size_t at);

#endif
