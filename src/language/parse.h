/*
 * parse - what the readers of phrases, verb groups, clauses and lists share.
 */
#ifndef ROUNDS_LANGUAGE_PARSE_H
#define ROUNDS_LANGUAGE_PARSE_H

#include "rounds/phrase.h"

/* The token after the bracket that opens at `at`; `at` when not closed soon. */
size_t bracket_end(const struct parse *parse, size_t at);

/* Prepositions with their noun phrase or gerund; `at` when none. */
size_t attached_phrase(const struct parse *parse, size_t at);

/* A phrase that hangs on a noun: "in ...", "derived from ..."; else `at`. */
size_t attached(const struct parse *parse, size_t at);

/* Do a subject and its finite verb follow at i? */
bool clause_starts(const struct parse *parse, size_t i);

/* Can a member of a list begin at i?  A verb or a pronoun begins a clause. */
bool member_begins(const struct parse *parse, size_t i);

/* The token behind "(2)" or "b)"; `at` when there is none. */
size_t enumerator_end(const struct parse *parse, size_t at);

/*
 * The members of a series in [range), parted by semicolons or by numbers:
 * "a; b, if c; and d", "(1) a, (2) b".  Returns their number, 0 when it
 * is none; at most `limit` are written, none when `items` is NULL.
 */
size_t series_items(const struct parse *parse, struct range range,
		    struct range *items, size_t limit);

#endif
