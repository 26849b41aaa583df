/*
 * verb - the verb of a statement as its question needs it: "can MSCs
 * secrete", "is gout believed to cause".
 */
#ifndef GENERATE_VERB_H
#define GENERATE_VERB_H

#include "generate/render.h"

/* Add a word, or a token as it stands, with a space before it. */
void verb_add_word(struct text *text, const char *word);
void verb_add_token(struct text *text, const struct parse *parse, size_t i);

/* Is the token an adverb that only connects sentences: "also", "thus"? */
bool verb_skips(const struct parse *parse, size_t i);

/* {invert V S}: the verb around its subject. */
void verb_invert(struct rendering *rendering, struct text *text,
		 const struct verb_group *group, const char *subject);

/*
 * "is gout believed to", "are believed to" without a subject: the report that
 * the rendering has to raise.
 */
void verb_add_report(struct rendering *rendering, struct text *text,
		     const char *subject, bool one);

/* {verb V}: as it stands, or as it is reported. */
void verb_say(struct rendering *rendering, struct text *text,
	      const struct verb_group *group);

/* {state V}: what comes of it, "not fully established". */
void verb_state(struct text *text, const struct parse *parse,
		const struct verb_group *group);

/*
 * {one V}: in the singular, as "what" wants it; not where what stands behind
 * "are" is several: "what are the common causes".
 */
void verb_for_what(struct rendering *rendering, struct text *text,
		   const struct verb_group *group);

/* {all V}: in the plural, "are used" of "a drug or a splint is used". */
void verb_for_several(struct rendering *rendering, struct text *text,
		      const struct verb_group *group);

/* Is the phrase more than one: "the doses", "the dose and the route"? */
bool verb_is_many(const struct parse *parse, struct range range);

/* Is its base form one of these?  NULL ends them. */
bool verb_is(const struct verb_group *group, const char *const *lemmas);

#endif
