/*
 * shorten - an answer that is too long to be recalled: without what brackets
 * add, and cut where a sentence lets go of it, before a clause about its last
 * noun, or what came of it.
 */
#ifndef GENERATE_SHORTEN_H
#define GENERATE_SHORTEN_H

#include "generate/pattern.h"
#include "rounds/arena.h"
#include "rounds/phrase.h"

/*
 * The answer in [range) up to the last such place that leaves it short
 * enough behind `before` words, at most a few; [range) itself when it is
 * short, or nothing lets go of it.
 */
struct range shorten(const struct parse *parse, const struct pattern *pattern,
		     struct range range, size_t before);

/*
 * The answer, or, when it is too long, a copy in the arena without its
 * brackets, if it is short enough without.
 */
const char *shorten_text(const char *text, struct arena *arena);

#endif
