/*
 * term_mark - what is asked of terms again and again, as marks of their
 * entries.
 */
#ifndef GENERATE_TERM_MARK_H
#define GENERATE_TERM_MARK_H

#include "rounds/lexicon.h"

enum { TERM_STEM_CELL = 1, TERM_TREATS = 2 };

/*
 * The marks of an entry, by its type, its name and its parents'.  Entries of
 * a pack have them (lexicon_mark()), others from who makes them.
 */
unsigned term_marks(const struct lexicon_entry *entry);

/* True for the cells and therapies that the category msc_property is for. */
static inline bool term_is_stem_cell(const struct lexicon_entry *entry)
{
	return entry && entry->marks & TERM_STEM_CELL;
}

/* True for what is given to patients: it has doses and side effects. */
static inline bool term_treats(const struct lexicon_entry *entry)
{
	return entry && entry->marks & TERM_TREATS;
}

#endif
