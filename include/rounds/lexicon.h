/*
 * lexicon - terms of a field, found in text by longest match.
 *
 * A lexicon holds entries (a name with its type, synonyms, abbreviations
 * and parents) and finds their mentions in tokens.  Matching is on folded
 * tokens; the last word may be a plural.  Spellings with and without a
 * hyphen match each other.
 */
#ifndef ROUNDS_LEXICON_H
#define ROUNDS_LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "rounds/arena.h"
#include "rounds/error.h"
#include "rounds/token.h"

struct lexicon;

struct lexicon_entry {
	const char *name; /* "ankylosing spondylitis" */
	const char *type; /* "condition", "drug" ...; equal types, equal ptr */
	const char *const *parents; /* names; may not be entries themselves */
	size_t parent_count;
	const char *const *abbreviations; /* trusted only when defined */
	size_t abbreviation_count;
	unsigned marks; /* see lexicon_mark() */
};

/* A mention: tokens [first, end) name the entry. */
struct lexicon_match {
	size_t first, end;
	const struct lexicon_entry *entry;
	bool abbreviation; /* by an ambiguous short form: needs a definition */
};

struct lexicon *lexicon_new(void);
void lexicon_free(struct lexicon *lexicon);

/*
 * Add the rows of one file (format: rounds-pack(5)).  Rows: name, synonyms
 * "|", abbreviations "|", parents "|", separated by tabs; the first line is
 * "# type: NAME".  A later file's row for the same type and name replaces
 * the earlier.  A fault is ERROR_INPUT "FILE:LINE:COLUMN: ...".
 */
bool lexicon_add_file(struct lexicon *lexicon, const char *file,
		      struct slice content, struct error *error) MUST_USE;

/* Call once after the last file and before the first find. */
void lexicon_finish(struct lexicon *lexicon);

/* Give the entries the caller's marks, so that what these tell is asked once.
 */
void lexicon_mark(struct lexicon *lexicon,
		  unsigned (*marks_of)(const struct lexicon_entry *));

/*
 * The longest mention that starts at tokens[at], at most `end` exclusive.
 * Several entries may share a spelling (a class and a procedure): at most
 * `limit` are written, of equal length, in order of type name.  Returns how
 * many.
 */
size_t lexicon_find(const struct lexicon *lexicon, const struct token *tokens,
		    size_t at, size_t end, struct lexicon_match *matches,
		    size_t limit);

/* The entry with this type and name, or NULL; type NULL means any. */
const struct lexicon_entry *lexicon_entry(const struct lexicon *lexicon,
					  const char *type, const char *name);

/*
 * The entry whose abbreviation this is, when exactly one entry of the
 * lexicon has it ("MS" -> multiple sclerosis), else NULL.
 */
const struct lexicon_entry *lexicon_abbreviation(const struct lexicon *lexicon,
						 struct slice short_form);

/* Entries in order of addition, for listing and checks. */
size_t lexicon_count(const struct lexicon *lexicon);
const struct lexicon_entry *lexicon_at(const struct lexicon *lexicon, size_t i);

#endif
