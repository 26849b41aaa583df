/*
 * anki_template_visible - a template of Anki without what no card shows:
 * scripts, styles, comments, and pictures that are no field's.
 */
#ifndef EXCHANGE_ANKI_TEMPLATE_VISIBLE_H
#define EXCHANGE_ANKI_TEMPLATE_VISIBLE_H

#include "rounds/arena.h"
#include "rounds/text.h"

/* Borrowed from the arena; NUL-terminated. */
struct slice anki_template_visible(const char *source, struct arena *arena);

#endif
