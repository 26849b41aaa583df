/*
 * pattern_reader - where the reading of a .pat file stands, for the files that
 * read its parts.
 */
#ifndef GENERATE_PATTERN_READER_H
#define GENERATE_PATTERN_READER_H

#include "generate/pattern.h"

struct pattern_reader {
	struct pattern_list *list;
	struct arena *arena; /* of all that is kept */
	const char *file;
	size_t line;
	const char *line_start; /* for columns */
	struct error *error;
	struct pattern *pattern;
	struct match_line match;
};

/* Set the error "FILE:LINE:COLUMN: what 'detail'".  Returns false. */
bool pattern_fault(const struct pattern_reader *r, const char *at,
		   const char *what, struct slice detail);

/* The next word of the text, which is cut off it; empty at its end. */
struct slice pattern_word(struct slice *text);

/* A copy that lives as long as the pattern. */
char *pattern_keep(const struct pattern_reader *r, struct slice text);

/* "a|b|c" as an array of strings. */
const char *const *pattern_words(const struct pattern_reader *r,
				 struct slice text, size_t *count);

/* Add what stands behind the key "match" to the pattern. */
bool pattern_read_match(struct pattern_reader *r, struct slice text);

#endif
