/*
 * loose - what a sentence adds behind an answer that is complete without it:
 * what the thing is besides, how it shows, what comes of it and why.
 */
#ifndef GENERATE_LOOSE_H
#define GENERATE_LOOSE_H

#include "generate/pattern.h"

/*
 * The answer in [range) without it; [range) itself where nothing is added or
 * the pattern asks for what a thing is.
 */
struct range loose_cut(const struct parse *parse, const struct pattern *pattern,
		       struct range range);

#endif
