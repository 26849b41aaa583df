/*
 * claim - one thing a sentence says, as a card could ask it.
 */
#ifndef GENERATE_CLAIM_H
#define GENERATE_CLAIM_H

#include "generate/clause.h"
#include "generate/render.h"
#include "generate/taken.h"
#include "rounds/card.h"
#include "rounds/cue.h"

/* A sentence with its parse, cues and clauses. */
struct statement {
	const struct passage *passage;
	const struct sentence *sentence;
	struct parse parse;
	struct cue_list cues; /* token indexes relative to the sentence */
	struct clause clauses[CLAUSE_LIMIT];
	size_t clause_count;
};

struct claim {
	const struct pattern *pattern;
	const char *category;
	const char *subject; /* name of the term it is about */
	const char *scope;   /* name of the condition it holds for, or "" */
	const char *topic;   /* name of the condition spoken of, or "" */
	const char *question, *answer;
	const char *shown;  /* on the card for the answer; NULL: as it is */
	size_t asked;       /* members the question is to ask for; 0: unsaid */
	bool any;           /* of an open list: whichever of its members */
	bool closed;        /* a list that one has to know whole */
	const char *family; /* question of the list it is a member of; NULL */
	struct range answer_range; /* tokens of the sentence it came from */
	enum card_kind kind;
	enum card_status status;
	enum card_evidence evidence;
	double score;
	bool praise; /* of a treatment that is sold: a card beside a doubt */
	const char **flags;
	size_t flag_count;
	const char **qualifiers;
	size_t qualifier_count;
	const struct passage *passage;
	size_t start, end;         /* bytes of the sentence in the passage */
	struct mention antecedent; /* text NULL: none */
};

/*
 * Turn a match into a claim.  False, with *reason set, when a check of the
 * rubric refuses it, or NULL there when its answer is taken.  What the claim
 * holds is borrowed from the context's arena; `scratch` takes what is needed
 * meanwhile.
 */
bool claim_make(struct claim *claim, struct context *context,
		const struct statement *statement, const struct clause *clause,
		const struct match *match, const struct taken_list *taken,
		struct arena *scratch, const char **reason);

#endif
