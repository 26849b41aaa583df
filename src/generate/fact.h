/*
 * fact - claims of all documents, merged by what they say.
 *
 * Two claims are one fact when category, relation, subject, object, scope
 * and polarity agree; wording and place do not count.  The fact keeps every
 * place that says so.  Its key is the card's key.
 *
 * The members of a long list are a fact each, whose key does not know the
 * others: it stays when the list is put in another order or grows.
 */
#ifndef GENERATE_FACT_H
#define GENERATE_FACT_H

#include "generate/claim.h"
#include "language/word_memory.h"
#include "language/string_table.h"

struct fact {
	char key[17];       /* 16 hexadecimal digits */
	struct claim claim; /* the best wording */
	struct card_source *sources;
	size_t source_count, source_capacity;
	size_t order;         /* of the first mention */
	char family[17];      /* the same for all members of a list; or "" */
	const char *identity; /* what the key is a hash of */
	bool again;           /* another fact tells it: no card */
	size_t rival; /* index of the fact with another figure; SIZE_MAX: none
		       */
};

/* Begins with fact_list_init(). */
struct fact_list {
	struct fact *facts;
	size_t count, capacity;
	struct arena arena;
	struct word_memory *words; /* borrowed; may be NULL */
	struct string_table index; /* by identity: its number, plus one */
	struct text identity;      /* of the claim at hand */
	struct arena scratch;
	const char *document;       /* name in the newest source */
	const char *const *section; /* of the newest source */
	size_t section_count;
};

/* `words` is borrowed until the release; it may be NULL. */
void fact_list_init(struct fact_list *list, struct word_memory *words);
void fact_list_release(struct fact_list *list);

/* Add a claim, or its place to the fact it repeats.  All of it is copied. */
void fact_add(struct fact_list *list, const struct claim *claim,
	      const struct document *document);

/* Append the fact as a card; all of it is copied. */
void fact_card(const struct fact *fact, struct card_list *cards);

/*
 * Link facts that contradict each other with "conflict:KEY" flags; two flat
 * statements are held ("hold:conflict").  Call once, after the last fact.
 */
void fact_link_conflicts(struct fact_list *list);

#endif
