/*
 * cue_private - what the files of the cue room share.
 */
#ifndef LANGUAGE_CUE_PRIVATE_H
#define LANGUAGE_CUE_PRIVATE_H

#include <stdbool.h>
#include <stdint.h>
#include "language/string_table.h"
#include "rounds/cue.h"

enum cue_reach {
	REACH_NONE, /* only the cue itself */
	REACH_FORWARD,
	REACH_BACKWARD,
	REACH_BOTH,
	REACH_SENTENCE,
	REACH_PHRASE, /* to the end of the noun phrase on its right */
	REACH_COUNT
};

/* What may stand behind a word, so that few phrases are gone through. */
struct cue_follow {
	uint64_t bits; /* of the words that may */
	bool any;      /* or the phrase need not go on */
};

/* A word as files write it, "may" or "~suggest", and what it may begin. */
struct cue_word {
	struct cue_start *starts;
	struct cue_follow follow; /* in any of these */
	uint64_t bit;             /* one of 64, shared by several words */
};

enum { CUE_READINGS = 4 }; /* spelled, and bases it may come from */

/* What words of the table a token may be; NULL behind the last. */
struct cue_reading {
	const struct cue_word *words[CUE_READINGS];
	uint64_t bits; /* of these */
};

struct cue_start {
	struct cue_start *next;
	const struct cue_phrase *phrase;
	struct cue_follow follow;
};

/* One of these words; an optional position may be left out. */
struct cue_position {
	struct cue_word **words;
	size_t count;
	uint64_t bits; /* of these */
	bool optional;
};

struct cue_phrase {
	enum cue_kind kind;
	enum cue_reach reach;
	const char *detail;
	bool before_number; /* counts only when a number follows */
	const struct cue_position *positions;
	size_t count;
};

/* Three letters, five bits of each, that a word may begin with. */
enum { BEGINNINGS = 1 << 15 };

struct cue_table {
	struct arena arena;
	struct string_table words; /* text -> struct cue_word */
	/* What inflections of words such as "~suggest" begin with. */
	bool inflected[BEGINNINGS];
};

static inline size_t cue_beginning(char a, char b, char c)
{
	return (size_t)(a & 31) << 10 | (size_t)(b & 31) << 5 |
	       (size_t)(c & 31);
}

/* A cue and what its phrase says of its reach. */
struct cue_mention {
	struct cue cue;
	enum cue_reach reach;
};

/* Set from and to of every mention; they are in text order. */
void cue_scope(struct token_list tokens, const struct sentence *sentence,
	       struct cue_mention *mentions, size_t count, struct arena *arena);

#endif
