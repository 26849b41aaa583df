/*
 * trigger - which patterns are worth trying on a sentence.
 *
 * Most lines need some words: each way through their nodes passes a word, a
 * verb or a kind of term.  Those are numbered once for the whole pack; a
 * sentence is read once into a set of bits, and a line is tried only when
 * the sentence has one of each group that the line can't do without.  A line
 * that would match is never held back.
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

/* `struct trigger_table table = { 0 };` is empty. */
struct trigger_table {
	struct string_table words; /* the number of each, plus one */
	struct string_table types; /* of terms, the same */
	size_t count;
};

void trigger_table_release(struct trigger_table *table);

/*
 * Number the words that the lines need and set each line's `required`, which
 * is borrowed from the arena.  The patterns must outlive the table.
 */
void trigger_table_fill(struct trigger_table *table, struct pattern_list *list,
			struct arena *arena);

/* What the sentence has, borrowed from the arena. */
const uint64_t *trigger_read(const struct trigger_table *table,
			     const struct parse *parse, struct arena *arena);

/* Does the sentence have a word of each group that the line needs? */
bool trigger_fits(const struct match_line *line, const uint64_t *present);

#endif
