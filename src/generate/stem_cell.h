/*
 * stem_cell - the terms that stand for stem cells, by their names.
 */
#ifndef GENERATE_STEM_CELL_H
#define GENERATE_STEM_CELL_H

#include "rounds/lexicon.h"

/*
 * Is it a stem or stromal cell by its name, or a parent's?  Entries of a pack
 * are marked with it (lexicon_mark()), others by who makes them.
 */
bool stem_cell_named(const struct lexicon_entry *entry);

/* The same of an entry that was marked, or NULL. */
static inline bool term_is_stem_cell(const struct lexicon_entry *entry)
{
	return entry && entry->marked;
}

#endif
