/*
 * term_mark - what is asked of terms again and again, as marks of their
 * entries.
 */
#ifndef GENERATE_TERM_MARK_H
#define GENERATE_TERM_MARK_H

#include <string.h>

#include "rounds/lexicon.h"

enum { TERM_STEM_CELL = 1, TERM_TREATS = 2 };

/*
 * The marks of an entry, by its type, its name and its parents'.  Entries of
 * a pack have them (lexicon_mark()), others from who makes them.
 */
unsigned term_marks(const struct lexicon_entry *entry);

/* False for no term. */
static inline bool term_has_type(const struct lexicon_entry *entry,
				 const char *type)
{
	return entry && strcmp(entry->type, type) == 0;
}

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
