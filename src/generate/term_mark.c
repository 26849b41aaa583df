#include "generate/term_mark.h"

#include <string.h>

static bool ends_with(const char *start, const char *end, struct slice word)
{
	return (size_t)(end - start) >= word.length &&
	       memcmp(end - word.length, word.bytes, word.length) == 0;
}

/* "stem cell", "stromal cell" */
static bool names_cells(const char *name)
{
	for (const char *at = name; (at = strstr(at, " cell")); at++)
		if (ends_with(name, at, SLICE("stem")) ||
		    ends_with(name, at, SLICE("stromal")))
			return true;
	return false;
}

/* A stem or stromal cell, by its own name or a parent's? */
static bool names_stem_cell(const struct lexicon_entry *entry)
{
	if (names_cells(entry->name) ||
	    (strchr(entry->name, 'M') && strstr(entry->name, "MSC")))
		return true;
	for (size_t i = 0; i < entry->parent_count; i++)
		if (names_cells(entry->parents[i]))
			return true;
	return false;
}

static bool is_given(const char *type)
{
	return strcmp(type, "drug") == 0 || strcmp(type, "class") == 0 ||
	       strcmp(type, "procedure") == 0;
}

unsigned term_marks(const struct lexicon_entry *entry)
{
	if (names_stem_cell(entry))
		return TERM_STEM_CELL | TERM_TREATS;
	return is_given(entry->type) ? TERM_TREATS : 0;
}
