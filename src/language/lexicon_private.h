/*
 * lexicon_private - what reading and finding terms share.
 */
#ifndef LANGUAGE_LEXICON_PRIVATE_H
#define LANGUAGE_LEXICON_PRIVATE_H

#include <stdbool.h>
#include <stddef.h>
#include "language/string_table.h"
#include "rounds/lexicon.h"

#define SHAPE_BIT(shape) (1u << (shape))

/* One way to write an entry. */
struct written {
	struct slice spelling; /* see spelling.h */
	bool abbreviation;
	unsigned shapes; /* SHAPE_BIT()s a word of the text must have; 0 any */
};

struct row {
	struct lexicon_entry entry; /* first: an entry is its row */
	struct written *written;
	size_t written_count;
	size_t number;         /* order of addition */
	struct row *same_name; /* another type */
};

/* A spelling of at least one entry, or the start of longer ones. */
struct key {
	struct sense *senses; /* in order of type name */
	bool continues;
};

struct sense {
	const struct row *row;
	bool abbreviation;
	unsigned shapes;
	struct sense *next;
};

struct lexicon {
	struct arena arena;
	struct row **rows;
	size_t row_count, row_capacity;
	const char **types;
	size_t type_count, type_capacity;
	struct string_table names;         /* struct row */
	struct string_table keys;          /* struct key */
	struct string_table abbreviations; /* struct row */
	struct row ambiguous;              /* stands for several rows there */
};

/* The one pointer for a type's name. */
const char *lexicon_type(struct lexicon *lexicon, struct slice name);

/* The row to fill for this type and name: a new one, or the earlier. */
struct row *lexicon_row(struct lexicon *lexicon, const char *type,
			struct slice name);

#endif
