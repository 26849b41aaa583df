/*
 * diagnostic - what was found wrong in a file, collected so that all shows.
 *
 * A reader that meets a fault in a deck or an import notes it here and reads
 * on.  A finding names the place, what is wrong, and what to do about it:
 *
 *     heart.md:12:4: error: heading has no answer; write it below [no-answer]
 *
 * Everything handed in is *copied*; a list is released as a whole.
 */
#ifndef ROUNDS_DIAGNOSTIC_H
#define ROUNDS_DIAGNOSTIC_H

#include <stddef.h>
#include "rounds/arena.h"
#include "rounds/attrs.h"
#include "rounds/text.h"

enum diagnostic_level {
	DIAGNOSTIC_ERROR,   /* something was refused: it is not in the result */
	DIAGNOSTIC_WARNING, /* taken, but probably not as meant */
	DIAGNOSTIC_STYLE,   /* taken; would make a better card otherwise */
	DIAGNOSTIC_LEVEL_COUNT
};

/* A place in a file; line and column from 1, 0 where unknown. */
struct diagnostic_place {
	const char *file;
	size_t line;
	size_t column; /* in code points */
};

struct diagnostic {
	struct diagnostic_place place;
	enum diagnostic_level level;
	const char *rule; /* "duplicate-key": stable, for filters */
	const char *text; /* lower case, no full stop, names in quotes */
	const char *next; /* what to do; NULL: nothing to say */
};

/* `struct diagnostic_list list = { 0 };` is empty, ready to use. */
struct diagnostic_list {
	struct diagnostic *items; /* in the order of their addition */
	size_t count;
	size_t counts[DIAGNOSTIC_LEVEL_COUNT];
	size_t capacity; /* private */
	struct arena arena;
};

/*
 * Add a finding.  `next` may be NULL; `format` gives the text.  The result
 * is borrowed until the next addition.
 */
struct diagnostic *diagnostic_add(struct diagnostic_list *list,
				  struct diagnostic_place place,
				  enum diagnostic_level level, const char *rule,
				  const char *next, const char *format, ...)
	PRINTF_LIKE(6, 7);

/* By file, line, column; equals keep their order. */
void diagnostic_sort(struct diagnostic_list *list);

/*
 * Append "file:line:column: level: text; next [rule]", without a line end.
 * Control characters, which could steer a terminal, are shown as "\xNN" or
 * "\u{NN}"; line ends and tabs as one space.
 */
void diagnostic_format(const struct diagnostic *diagnostic, struct text *out);

/* "error", "warning", "style". */
const char *diagnostic_level_name(enum diagnostic_level level);

void diagnostic_list_release(struct diagnostic_list *list);

#endif
