/*
 * cue - words that say how sure a statement is, and how far they reach.
 *
 * Cues are data: files of rows "kind, phrase, reach, detail" with tabs
 * between; empty lines and lines that begin with "#" are skipped.
 *
 * kind    a name of enum cue_kind in small letters: "hedge", "pseudo".
 * phrase  up to 16 words, compared with folded tokens.  "~show" is any
 *         inflection of a word (word_bases()); "is|are" is a choice;
 *         "[yet|still]" a choice that may be missing; marks are words too
 *         (", which"); a last "#" asks for a number behind the phrase
 *         without being part of it ("over #").
 * reach   what the cue governs, itself included:
 *         forward   to the end of its clause
 *         backward  from the beginning of its clause
 *         both      the whole clause
 *         phrase    to the end of the noun phrase on its right
 *         sentence  the whole sentence
 *         none      nothing but itself
 * detail  free text for the users of the cue, may be missing.  Built-in:
 *         attribution  named, body, authors (of the document), studies
 *         gap          unknown, debated, work, evidence, lacking
 *         negation     noun: denies a thing ("a lack of iron"), not the
 *                      statement that it stands in
 *
 * At each token the longest phrase wins and hides what begins inside it, so
 * that a pseudo cue "not only" keeps "not" from being found; equally long
 * phrases of several kinds or reaches are all found.
 *
 * A clause ends at a sentence mark, ";", ":", a boundary cue, the bracket
 * around it, and where "and" begins a clause with a subject and verb of its
 * own; coordinated verbs and lists are carried across.  A clause that a
 * subordinator opens ("Although ...,") ends at its comma: nothing reaches in
 * or out.  After NegEx (Chapman et al., J Biomed Inform 2001) and the
 * annotation rules of BioScope (Vincze et al., BMC Bioinformatics 2008).
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

/* One mention of a cue.  All are indexes into the tokens of the passage. */
struct cue {
	enum cue_kind kind;
	size_t first, end;  /* its own words, [first, end) */
	size_t from, to;    /* what it governs, these included */
	const char *detail; /* column 4 of the cue file, or "" */
};

struct cue_list {
	const struct cue *cues; /* in text order */
	size_t count;
};

struct cue_table;
struct word_memory;

struct cue_table *cue_table_new(void);
void cue_table_free(struct cue_table *table);

/*
 * Add a cue file, which is *copied*.  ERROR_INPUT "FILE:LINE:COLUMN: ..." on
 * a fault; the rows before it are then in the table.
 */
bool cue_table_add_file(struct cue_table *table, const char *file,
			struct slice content, struct error *error) MUST_USE;

/*
 * Cues of one sentence with their reach; borrowed from the arena.  `words`
 * may be NULL; see language/word_memory.h.
 */
struct cue_list cue_find(const struct cue_table *table,
			 struct word_memory *words, struct token_list tokens,
			 const struct sentence *sentence, struct arena *arena);

/* True when a cue of this kind governs any token of [first, end). */
bool cue_governs(struct cue_list cues, enum cue_kind kind, size_t first,
		 size_t end);

/* As in cue files: "hedge". */
const char *cue_kind_name(enum cue_kind kind);

#endif
