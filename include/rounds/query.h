/*
 * query - which cards are meant, in one line of words.
 *
 *     deck:"Drug classes" (is:due or is:new) -tag:later statin
 *
 * Terms beside each other must all hold; `or` lets either hold and binds
 * less; `-` before a term or a parenthesis turns it round.  A term is a
 * word, a "phrase in this order", or FIELD:VALUE with the fields below; a
 * value that holds spaces stands in double quotes, inside which \ takes the
 * next character as it is.  `and` may be written between terms.
 *
 *     deck:NAME       in the deck or one below it
 *     tag:NAME        with the tag or one below it; tag:none, without tags
 *     category:NAME   category:none, without one
 *     document:NAME   with a source in the document
 *     status:, evidence:, kind:   the words of card.h
 *     is:WORD         enum query_is, or a state of card.h
 *     prop:NAME<N     enum query_property; < <= = != >= >
 *     rated:N, rated:N:GRADE   answered in the last N days, today included
 *     added:N         put in within the last N days, today included
 *
 * A * in the value of deck:, tag:, category: and document: stands for any
 * text.  Words and phrases are looked for in question, answer, note,
 * subject and tags; a word also finds longer words that begin so.
 *
 * Parsing is pure: no clock, no store.  What holds for a card is decided in
 * the store, which turns the tree into SQL (struct card_query, store.h).
 */
#ifndef ROUNDS_QUERY_H
#define ROUNDS_QUERY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "rounds/arena.h"
#include "rounds/error.h"

enum query_kind {
	QUERY_AND, /* left and right */
	QUERY_OR,
	QUERY_NOT,  /* left alone */
	QUERY_WORD, /* text: begins a word of the card */
	QUERY_PHRASE,
	QUERY_DECK,     /* text */
	QUERY_TAG,      /* text; NULL: none */
	QUERY_CATEGORY, /* text; NULL: none */
	QUERY_DOCUMENT, /* text */
	QUERY_STATUS,   /* text: a word of card.h, checked */
	QUERY_EVIDENCE, /* likewise */
	QUERY_CARD_KIND,
	QUERY_STATE,
	QUERY_IS,    /* is */
	QUERY_PROP,  /* property, compare, number */
	QUERY_RATED, /* number: days, >= 1; grade */
	QUERY_ADDED  /* number: days, >= 1 */
};

enum query_is {
	QUERY_IS_DUE,     /* active, not buried, its day has come */
	QUERY_IS_NEW,     /* active, not buried, never answered */
	QUERY_IS_LEARNED, /* answered before, in whatever state */
	QUERY_IS_BURIED,
	QUERY_IS_EDITED,  /* the wording is the user's */
	QUERY_IS_FLAGGED, /* as wrong, by the user */
	QUERY_IS_LEECH    /* see QUERY_LEECH_LAPSES */
};

/*
 * A leech: forgotten (graded under 3 when it was not new) so often since
 * the user last rewrote it.
 */
#define QUERY_LEECH_LAPSES 8

enum query_property {
	QUERY_EASE,     /* number in hundredths */
	QUERY_INTERVAL, /* days */
	QUERY_REPS,     /* right answers in a row */
	QUERY_LAPSES,   /* times forgotten, ever */
	QUERY_DUE       /* days from today, negative when late */
};

enum query_compare {
	QUERY_LESS,
	QUERY_AT_MOST,
	QUERY_EQUAL,
	QUERY_UNEQUAL,
	QUERY_AT_LEAST,
	QUERY_MORE
};

struct query {
	enum query_kind kind;
	struct query *left, *right;
	const char *text; /* of a word, a phrase or a name */
	enum query_is is;
	enum query_property property;
	enum query_compare compare;
	int64_t number;
	int grade;     /* of QUERY_RATED; -1: any */
	size_t column; /* where it stands: characters, the first is 1 */
};

#define QUERY_BYTES_MAX 4096
#define QUERY_TERMS_MAX 200
#define QUERY_DEPTH_MAX 16 /* of parentheses and minus signs together */

/*
 * Read a query.  *query is borrowed from the arena with all its texts; it
 * is NULL, which means every card, when `text` has no term.  A fault is
 * ERROR_USAGE and names the column and what to write instead.
 */
bool query_parse(const char *text, struct arena *arena, struct query **query,
		 struct error *error) MUST_USE;

/*
 * For completion: the fields in order of their names, NULL behind the last;
 * and the words that a field's value may be, ending with NULL, or NULL when
 * it is a text or a number.
 */
const char *query_field(size_t index);
const char *const *query_words(const char *field);

#endif
