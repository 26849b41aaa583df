/*
 * pattern - what a sentence must look like to say one thing, and how to ask.
 *
 * Patterns are data: src/knowledge/PACK/patterns/NAME.pat, documented in
 * rounds-pack(5).  A pattern is compiled into a small automaton over tokens
 * and phrases; matching visits each pair of node and position once, so it is
 * linear in the length of the sentence.
 */
#ifndef GENERATE_PATTERN_H
#define GENERATE_PATTERN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "generate/clause.h"
#include "rounds/arena.h"
#include "rounds/card.h"
#include "rounds/error.h"
#include "rounds/phrase.h"
#include "rounds/text.h"

enum { SLOT_LIMIT = 24, NODE_LIMIT = 128 };

/* How many tokens ".." and "..." pass over at most. */
enum { GAP_SHORT = 6, GAP_LONG = 30 };

enum slot_kind {
	SLOT_NP,     /* noun phrase with its "of" phrases, or less */
	SLOT_LONG,   /* with all that hangs on it, or less */
	SLOT_CORE,   /* the bare noun phrase */
	SLOT_BARE,   /* the same without a bracket behind it */
	SLOT_INSIDE, /* what is left of a bracket */
	SLOT_TERM,   /* a noun phrase headed by a term of given types */
	SLOT_LIST,   /* a coordination up to the end of the clause, or a verb */
	SLOT_DIRECT, /* an object that no preposition leads in */
	SLOT_OBJECT, /* the rest of the clause without participial tails */
	SLOT_SPAN,   /* up to the next comma or the end of the clause */
	SLOT_REST,   /* everything up to the end of the sentence */
	SLOT_NUMBER,
	SLOT_FIGURE,    /* a number phrase with a digit */
	SLOT_GERUND,    /* one word in -ing */
	SLOT_GLOSS,     /* plain words for the term beside them; see gloss.h */
	SLOT_MODIFIERS, /* adjectives in a row: "painful, red and swollen" */
	SLOT_DEEDS,     /* two infinitives or more, with their objects */
	SLOT_VERB,      /* a verb group with one of the given verbs */
	SLOT_WORD       /* one token */
};

struct pattern_slot {
	const char *name;
	enum slot_kind kind;
	const char *const *arguments; /* types of a term, verbs of a group */
	const uint32_t *numbers;      /* of these, see trigger.h */
	const uint32_t *heads;        /* of these verbs as heads of a group */
	size_t argument_count;
	/* Of verb groups; ongoing: "are testing"; plain: no "may", "can". */
	bool passive, active, positive, negative, ongoing, plain, except;
	bool ahead; /* it must follow, but is no part of the match */
	bool open;  /* of "is known to cause" only "is known to" */
};

enum node_kind {
	NODE_WORD,
	NODE_TAG,
	NODE_SLOT,
	NODE_SPLIT,
	NODE_START,
	NODE_END,
	NODE_GAP,
	NODE_ACCEPT
};

struct node {
	enum node_kind kind;
	const char *const *words; /* NODE_WORD: alternatives */
	const uint32_t *numbers;  /* of these */
	size_t word_count;
	bool inflected; /* words are base forms */
	enum word_tag tag;
	size_t slot;        /* of NODE_SLOT; of NODE_GAP the longest gap */
	size_t next, other; /* other: second way of NODE_SPLIT */
};

/* Words by their numbers in a pack's trigger table. */
struct trigger_group {
	const uint32_t *words;
	size_t count;
	unsigned weight; /* more: likelier that a sentence has one */
};

struct match_line {
	struct node *nodes; /* at most NODE_LIMIT */
	size_t node_count, first;
	bool anchored; /* starts with ^ */
	/* The sentence must have one of each group; see trigger.h. */
	const struct trigger_group *required;
	size_t required_count;
	struct trigger_group passed; /* the rarest that no subject has */
	size_t pair; /* a node that the next must stand behind, or SIZE_MAX */
};

/* Where in its pattern's file something begins; both from 1. */
struct pattern_place {
	size_t line, column; /* column in bytes */
};

struct pattern_example {
	const char *text;
	struct pattern_place place;
	bool counter; /* must not match */
};

struct pattern {
	const char *name;
	const char *file;
	size_t line;
	size_t pack;          /* which of the packs it is from */
	const char *title;    /* of the article its examples stand in */
	const char *category; /* NULL: from the types of its slots */
	const char *relation;
	const char *ask, *answer; /* templates; see render.h */
	struct pattern_place ask_place, answer_place;
	const char *subject; /* slot that the card is about; "S" */
	const char *facet;
	const char *const *refuse; /* words that no answer may have */
	size_t refuse_count;
	double score;
	bool gap;           /* says what is not known */
	bool examples_only; /* "such as": the list is open */
	bool functional; /* one answer per subject; the answer is no identity */
	bool definition;
	bool polar;   /* the answer may repeat the question's words */
	bool denies;  /* "is unknown", "there is no": negated by its words */
	bool doubts;  /* "is controversial": hedged by its words */
	bool part;    /* takes less than its clause on purpose */
	bool aside;   /* asks for what stands in brackets or hangs on a noun */
	bool several; /* an answer of one item is none */
	bool general; /* true of the subject anywhere: no scope is added */
	struct match_line *lines;
	size_t line_count, line_capacity;
	struct pattern_slot slots[SLOT_LIMIT];
	size_t slot_count;
	struct pattern_example *examples;
	size_t example_count;
};

struct pattern_list {
	struct pattern *patterns;
	size_t count, capacity;
	size_t pack; /* which pack the next file is of */
};

/* What a slot took. */
struct capture {
	struct range range;
	struct verb_group verb; /* of SLOT_VERB */
};

struct match {
	const struct pattern *pattern;
	struct range all;
	uint32_t taken; /* a bit for each slot that took something */
	struct capture captures[SLOT_LIMIT]; /* valid of these alone */
};

enum { POSITION_LIMIT = 256 }; /* longer sentences are not worth a card */

/*
 * Which pairs of node and position have failed in this attempt.  Zeroed at
 * first; attempts number themselves, so that nothing need be cleared.
 */
struct match_memory {
	uint32_t attempt;
	/* By node, then position: rows as short as the sentence, to be near. */
	uint32_t failed[NODE_LIMIT * (POSITION_LIMIT + 1)];
};

/*
 * What a token may be taken for, by the pack's numbers; 0: no word of any
 * pattern.
 */
struct word_numbers {
	uint32_t word;     /* as it stands */
	uint32_t singular; /* without its last s */
	uint32_t verb;     /* the base form of the verb it can be */
	uint32_t lemma;    /* the same as verb groups give it */
};

/* The numbers of a sentence's tokens and of the types of its terms. */
struct match_numbers {
	const struct word_numbers *words;
	const uint32_t *types;
};

/*
 * Add the patterns of one file; one of an earlier pack that has the same
 * name is replaced.  ERROR_INPUT "FILE:LINE:COLUMN: ...".
 */
bool pattern_read(struct pattern_list *list, struct arena *arena,
		  const char *file, struct slice content,
		  struct error *error) MUST_USE;

/*
 * Try one line of the pattern at token `at`; `clause` is the clause that
 * begins there, or NULL.  On success *match is filled.
 */
bool pattern_match(const struct pattern *pattern, const struct match_line *line,
		   const struct parse *parse,
		   const struct match_numbers *numbers, size_t at,
		   const struct clause *clause, struct match_memory *memory,
		   struct match *match);

/* Does the node, a word or a tag, fit token `at`?  False behind the last. */
bool pattern_node_fits(const struct node *node, const struct parse *parse,
		       const struct match_numbers *numbers, size_t at);

/*
 * What the slot called `name` (`size` bytes) took, or NULL.  Several match
 * lines may give the same name to different slots; the one that is set
 * counts.
 */
const struct capture *match_capture(const struct match *match, const char *name,
				    size_t size);

#endif
