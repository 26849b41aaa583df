/*
 * parse - what the readers of phrases, verb groups, clauses and lists share.
 */
#ifndef ROUNDS_LANGUAGE_PARSE_H
#define ROUNDS_LANGUAGE_PARSE_H

#include "rounds/phrase.h"

/* The token after the bracket that opens at `at`; `at` when never closed. */
size_t bracket_end(const struct parse *parse, size_t at);

/* Prepositions with their noun phrase or gerund; `at` when none. */
size_t attached_phrase(const struct parse *parse, size_t at);

/* A phrase that hangs on a noun: "in ...", "derived from ..."; else `at`. */
size_t attached(const struct parse *parse, size_t at);

/* Do a subject and its finite verb follow at i? */
bool clause_starts(const struct parse *parse, size_t i);

#endif
