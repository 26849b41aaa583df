/*
 * refer - what "it", "these cells" and "the condition" stand for.
 *
 * Only what is safe: the subject of the last clause, the nearest term of the
 * named kind in the paragraph, the one condition of the title.  Everything
 * else is refused, and with it the card.
 */
#ifndef GENERATE_REFER_H
#define GENERATE_REFER_H

#include "generate/context.h"

struct reference {
	bool known;       /* the phrase can stand in a question */
	const char *text; /* as it shall stand there */
	const struct lexicon_entry *entry; /* what it is, or NULL */
	bool plural;
	const struct mention *antecedent; /* what it was taken from, or NULL */
	bool topical;                     /* carries the topic's name already */
};

/*
 * What the noun phrase [range) of the sentence stands for.  Texts live in
 * the context's arena.
 */
struct reference refer(struct context *context, const struct parse *parse,
		       struct range range, const struct passage *passage);

/* Words that a question may not hold unresolved. */
bool refers_back(const struct parse *parse, struct range range);

/* "doses used in these trials" -> "doses": without a tail that refers back. */
struct range refer_without_tail(const struct parse *parse, struct range range);

/* Is there "the condition", which refer_text() takes the title's name for? */
bool refer_may_title(const struct parse *parse);

/* Text of a range in running text: case, brackets and marks put right. */
char *refer_text(const struct context *context, const struct parse *parse,
		 struct range range);

/*
 * "patients given this drug": a phrase that ends in a reference, with its name
 * in place; not known where nothing else stands for the phrase.
 */
struct reference refer_within(struct context *context,
			      const struct parse *parse, struct range range);

#endif
