/*
 * render - from a match to the words of a question and its answer.
 *
 * Templates are text with pieces in braces:
 *   {S}           what slot S took, resolved and in running-text form
 *   {invert V S}  verb group V around S as a question needs it: "can MSCs
 *                 secrete", "does gout affect"
 *   {verb V}      verb group V as it stands, discourse adverbs left out
 *   {state V}     the same without "is" or "has been": "not yet known"
 *   {one V}       the same in the singular, as "what" wants it
 *   {active V}    the verb of passive V in the active: "causes", "can cause"
 *   {are H}       "is" or "are" for noun phrase H
 *   {have H}      "have" or "has" for noun phrase H
 *   {does S}      "do" or "does" and S, for a verb the template brings
 *   {type S}      the kind of term S is: "condition", "drug classes"
 *   {wh O}        "Which cells" when all of O is of one kind, else "What"
 *   {asked P O}   "In which systems", "Where" when P O says it, else as {wh O}
 *   {behind P}    preposition P, when {asked P O} did not say it
 *   {place P}     preposition P, when {asked P O} asked for a place
 *   {some S}      "the common symptoms", "some risk factors"
 *   {tail O}      the adjunct behind O, which the answer leaves out
 *   {traits O}    "Which properties" of a list of such, else as {wh O}
 *   {like O}      "like" when O is an adjective, nothing when a noun
 *   {examples L}  "are three examples", as many as list L has
 *   {kind H}      noun phrase H without article and quantifier
 *   {optional M}  slot M as it stands, nothing when it took nothing
 *   {before V}    the matched words before slot V, as they stand
 *   {raw O}       slot O as it stands, article and all
 *   {base V}      the base form of verb group V
 *   {premise}     the last sentence, when it can stand alone
 *   {plain O}     slot O without a leading article
 *   {gap O}       the clause with O hidden: "MSCs express [...]"
 *   {topic}       the condition the article is about
 *   {matter}      "about stem cell therapy " in an article on it, else ""
 */
#ifndef GENERATE_RENDER_H
#define GENERATE_RENDER_H

#include "generate/pattern.h"
#include "generate/refer.h"

enum { ITEM_LIMIT = 16 };

/* A verb of telling with its participle: "believed to", "been shown to". */
struct raised {
	const char *verb, *participle;
	bool been; /* what has been done, not what is */
};

struct rendering {
	struct context *context;
	const struct parse *parse;
	const struct match *match;
	const struct passage *passage;
	const char *adverb;          /* for the verb of the question, or NULL */
	const struct raised *raised; /* how it is reported, or NULL */
	/* Filled while rendering. */
	bool adverb_said, raised_said;
	struct reference subject; /* of the slot the card is about */
	struct range scope;       /* "MS" of "reduce pain in MS"; empty: none */
	bool unresolved;     /* some slot refers back to something unknown */
	bool list;           /* the answer is a Markdown list */
	bool cloze;          /* the question shows a gap */
	bool many;           /* {wh O} asked for several */
	bool specific;       /* {wh O} said what it asks for */
	bool fronted;        /* {asked P O} said P, or */
	bool where;          /* asked for a place */
	bool only;           /* "only" of the verb: the answer says it */
	struct range answer; /* tokens of the answer slot */
	struct range tail;   /* behind them, of {tail O}; empty: none */
	size_t told;         /* end of what the answer lets go; 0: nothing */
	size_t items;        /* of a list, those that tell nothing too */
	size_t left_out;     /* of these, not in the answer */
};

/* The text of a template, in the context's arena; NULL when unresolved. */
char *render_template(struct rendering *rendering, const char *template,
		      bool answer);

/* What the slot stands for; "" and unresolved when that is unknown. */
const char *render_subject(struct rendering *rendering, struct slice slot);

/* First letter in upper or lower case; a copy in the arena. */
char *render_capital(struct arena *arena, const char *text);

#endif
