/*
 * lexicon_private - what reading and finding terms share.
 */
#ifndef LANGUAGE_LEXICON_PRIVATE_H
#define LANGUAGE_LEXICON_PRIVATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
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
	/* What the next words begin with: LETTER_BIT()s, PAIR_BIT()s. */
	uint64_t letters, pairs;
};

/* Of the first byte or two of a word; several share one. */
#define LETTER_BIT(a) (UINT64_C(1) << ((a)&63))
#define PAIR_BIT(a, b) (UINT64_C(1) << (((a)*11 + (b)) & 63))

enum { SINGULARS = 2 };

/* The keys of one word, with which a mention may begin; NULL: there is none. */
struct lexicon_start {
	const struct key *whole, *prefix; /* prefix: without "'s" */
	const struct key *singulars[SINGULARS];
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

/* What a mention that begins with this word begins with. */
struct lexicon_start lexicon_start_of(const struct lexicon *lexicon,
				      const struct token *token);

static inline bool lexicon_may_start(const struct lexicon_start *start)
{
	return start->whole || start->prefix || start->singulars[0];
}

/* As lexicon_find() when this is known of its first token. */
size_t lexicon_find_from(const struct lexicon *lexicon,
			 const struct lexicon_start *start,
			 const struct token *tokens, size_t at, size_t end,
			 struct lexicon_match *matches, size_t limit);

/* The row to fill for this type and name: a new one, or the earlier. */
struct row *lexicon_row(struct lexicon *lexicon, const char *type,
			struct slice name);

#endif
