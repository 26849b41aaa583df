/*
 * rubric - the checks that a question and its answer must pass.
 *
 * After the rubric for good cards in docs/architecture.md: stands alone,
 * one short answer, no leak, nothing vacuous.
 */
#ifndef GENERATE_RUBRIC_H
#define GENERATE_RUBRIC_H

#include <stdbool.h>
#include "generate/wording.h"
#include "language/word_memory.h"
#include "rounds/arena.h"
#include "rounds/pack.h"
#include "rounds/token.h"

enum {
	RUBRIC_QUESTION_WORDS = 45,
	RUBRIC_ANSWER_WORDS = 19,
	RUBRIC_ITEM_WORDS = 14, /* of a list */
	RUBRIC_LIST_ITEMS = 8,  /* of a card that wants them all */
	RUBRIC_MEMBERS = 16,    /* of a list that is asked member by member */
};

/* A question with its answer, as a card is to have them. */
struct rubric_pair {
	const struct wording *question, *answer;
	bool list;
	bool polar; /* "none: no cure": may repeat the question's words */
	bool gap;   /* says what is missing, in words that tell little */
};

/*
 * NULL when the pair passes, otherwise why it does not.  `arena` takes what
 * is needed, and `words` may be NULL.
 */
const char *rubric_check(const struct pack *pack, struct word_memory *words,
			 const struct rubric_pair *pair, struct arena *arena);

/* The content words of an answer. */
struct rubric_weight {
	size_t content; /* all */
	size_t leaked;  /* those that the question has, or a form of them */
	size_t telling; /* those it has not and that are not vacuous */
};

/*
 * Weigh an answer against its question; `arena` takes what is needed, and
 * `words` may be NULL.
 */
struct rubric_weight rubric_weigh(const struct pack *pack,
				  struct word_memory *words,
				  struct token_list question,
				  struct token_list answer,
				  struct arena *arena);

/* A word that tells something; no article, preposition or auxiliary. */
bool rubric_is_content(const struct pack *pack, const struct token *token);

/* Words and numbers; punctuation does not count. */
size_t rubric_word_count(struct token_list tokens);

#endif
