/*
 * cue - words that say how sure a statement is, and how far they reach.
 *
 * Cues are data (rounds-pack(5)): a phrase, what it signals, and which way
 * it reaches.  The rules for reach follow NegEx (Chapman et al., J Biomed
 * Inform 2001) for negation and the annotation rules of BioScope (Vincze et
 * al., BMC Bioinformatics 2008) for hedges: to the end of the clause, across
 * coordination, never out of a concession ("although ...").
 */
#ifndef ROUNDS_CUE_H
#define ROUNDS_CUE_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/arena.h"
#include "rounds/error.h"
#include "rounds/sentence.h"
#include "rounds/token.h"

enum cue_kind {
	CUE_HEDGE,         /* may, could, possibly, suggests that */
	CUE_NEGATION,      /* not, no, without, fails to, unlike */
	CUE_ATTRIBUTION,   /* et al., according to, the authors, defined by */
	CUE_CAPABILITY,    /* can, able to: no hedge */
	CUE_GOAL,          /* aims to */
	CUE_ONGOING,       /* is being investigated */
	CUE_FREQUENCY,     /* usually, often */
	CUE_APPROXIMATION, /* about, an estimated, over */
	CUE_PRECLINICAL,
	CUE_TRIAL,
	CUE_REVIEW,
	CUE_GUIDELINE,
	CUE_OPINION,
	CUE_GAP,      /* remains unclear, further studies are needed */
	CUE_HYPE,     /* beacon of hope, groundbreaking */
	CUE_CALL,     /* contact us, book now */
	CUE_BOUNDARY, /* but, however, although: ends other cues' reach */
	CUE_PSEUDO,   /* "not only", "no increase": looks like a cue */
	CUE_KIND_COUNT
};

/* One mention of a cue; tokens [first, end), reaching [from, to). */
struct cue {
	enum cue_kind kind;
	size_t first, end;
	size_t from, to;    /* the part of the sentence it governs */
	const char *detail; /* column 4 of the cue file, or "" */
};

struct cue_list {
	const struct cue *cues; /* in text order */
	size_t count;
};

struct cue_table;

struct cue_table *cue_table_new(void);
void cue_table_free(struct cue_table *table);

/*
 * Add a cue file: kind, phrase, reach (forward, backward, both, sentence,
 * none), detail; tabs between.  ERROR_INPUT "FILE:LINE:COLUMN: ..." on a
 * fault.
 */
bool cue_table_add_file(struct cue_table *table, const char *file,
			struct slice content, struct error *error) MUST_USE;

/* Cues of one sentence with their reach; borrowed from the arena. */
struct cue_list cue_find(const struct cue_table *table, struct slice text,
			 struct token_list tokens,
			 const struct sentence *sentence, struct arena *arena);

/* True when a cue of this kind governs any token of [first, end). */
bool cue_governs(struct cue_list cues, enum cue_kind kind, size_t first,
		 size_t end);

const char *cue_kind_name(enum cue_kind kind);

#endif
