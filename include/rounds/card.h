/*
 * card - a question, its answer, its category and where it comes from.
 *
 * Plain data that every room hands on: the generator makes it, decks and
 * foreign formats are read into it, the store keeps it.  All pointers are
 * *borrowed* from the arena of whoever made the card and are valid UTF-8.
 * Text (question, answer, note) is Markdown.
 */
#ifndef ROUNDS_CARD_H
#define ROUNDS_CARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "rounds/arena.h"

enum card_kind {
	CARD_BASIC,
	CARD_CLOZE, /* the question shows a gap, the answer fills it */
	CARD_LIST   /* the answer is a Markdown list */
};

/* How the document says it; by precedence, the strongest first. */
enum card_status {
	STATUS_NEGATED,
	STATUS_HEDGED,
	STATUS_ATTRIBUTED, /* to named authors or a named body */
	STATUS_ASSERTED
};

/* On what ground the document says it. */
enum card_evidence {
	EVIDENCE_UNSPECIFIED,
	EVIDENCE_PRECLINICAL,
	EVIDENCE_CLINICAL_TRIAL,
	EVIDENCE_REVIEW,
	EVIDENCE_GUIDELINE,
	EVIDENCE_OPINION
};

enum card_state {
	CARD_DRAFT,     /* generated, not yet accepted */
	CARD_ACTIVE,    /* in review */
	CARD_SUSPENDED, /* set aside by the user */
	CARD_REJECTED,  /* a draft the user refused: kept so that it stays so */
	CARD_ORPHANED   /* its fact vanished from the regenerated document */
};

/* A place in a document that supports the card. */
struct card_source {
	const char *document;       /* path or title, as the user named it */
	const char *const *section; /* heading path, outermost first */
	size_t section_count;
	uint64_t start, end; /* byte range in the document; equal: unknown */
	const char *quote;   /* exactly those bytes, or the deck's own words */
	const char *via;     /* converter the bytes came through, or NULL */
	bool antecedent;     /* supports only what a pronoun stands for */
};

struct card {
	const char *key; /* stable identity; NULL: not given yet */
	enum card_kind kind;
	const char *category; /* "msc_property" ...; NULL: none */
	const char *subject;  /* what the card is about; NULL: unknown */
	const char *question; /* a cloze shows its gap as [...] or [hint] */
	const char *answer;
	const char *cloze; /* the text with {{c1::...}}; NULL if no cloze */
	unsigned ordinal;  /* which cN of `cloze` this card hides; 1 = c1 */
	const char *note;  /* shown with the answer; NULL: none */
	enum card_status status;
	enum card_evidence evidence;
	double score;         /* worth as judged by the generator, 0..1 */
	const char *pattern;  /* name of the generator's pattern; NULL */
	const char *deck;     /* "Drug classes::Multiple sclerosis"; NULL */
	const char *siblings; /* cards with equal text are kept apart; NULL */
	enum card_state state;
	const char *const *flags; /* "marketing", "hold:...", "see:KEY" */
	size_t flag_count;
	const char *const *qualifiers; /* "hedged: may", "negated: not" ... */
	size_t qualifier_count;
	const char *const *tags;
	size_t tag_count;
	const struct card_source *sources;
	size_t source_count;
};

/* A growing array of cards; cards and their texts live in `arena`. */
struct card_list {
	struct card *cards;
	size_t count;
	size_t capacity; /* private */
	struct arena arena;
};

/* Add a zeroed card and return it; borrowed until the next addition. */
struct card *card_list_add(struct card_list *list);

/* Release every card; the list is empty and may be used again. */
void card_list_release(struct card_list *list);

/* A copy whose texts and lists live in `arena`. */
struct card card_copy(const struct card *card, struct arena *arena);

/* The words used in files and on the command line; never NULL. */
const char *card_kind_name(enum card_kind kind);
const char *card_status_name(enum card_status status);
const char *card_evidence_name(enum card_evidence evidence);
const char *card_state_name(enum card_state state);

/* The inverse; false for an unknown word, *value is then untouched. */
bool card_kind_parse(const char *name, enum card_kind *value);
bool card_status_parse(const char *name, enum card_status *value);
bool card_evidence_parse(const char *name, enum card_evidence *value);
bool card_state_parse(const char *name, enum card_state *value);

/* True when a flag starts with "hold:" - not for "accept all". */
bool card_is_held(const struct card *card);

/*
 * The key of another card that a flag names: one that says otherwise
 * ("conflict:KEY") or that casts a doubt ("see:KEY"); NULL if it names none.
 * Borrowed from the flag.
 */
const char *card_flag_other(const char *flag);

#endif
