/*
 * wh - what a question asks for, in words that the answer tells: "which
 * cells", "three examples", "the common symptoms".  Each adds to `text`.
 */
#ifndef GENERATE_WH_H
#define GENERATE_WH_H

#include "generate/render.h"

/* Without article, connecting adverb and marks at its ends. */
struct range wh_without_article(const struct parse *parse, struct range range);

/* {kind H}: "a variety of cell types" -> "cell types". */
struct range wh_kind(const struct parse *parse, struct range range);

/*
 * {wh O}: "which cells" when every item is a term of one kind, "which
 * receptors" when it ends in such a word.
 */
void wh_which(struct rendering *rendering, struct text *text,
	      struct range range);

/*
 * {asked P O}: as {wh O}, behind preposition P where that says in or on what
 * kind of thing: "in which systems", or just "where".  Sets r->fronted when it
 * does, and r->where.
 */
void wh_asked(struct rendering *rendering, struct text *text,
	      struct range preposition, struct range range);

/* {type S}: the kind of term S is; unresolved when it is none. */
void wh_type(struct rendering *rendering, struct text *text,
	     struct range range);

/* {examples L}, {traits O}, {like O} of render.h. */
void wh_examples(struct text *text, const struct parse *parse,
		 struct range range);
void wh_traits(struct rendering *rendering, struct text *text,
	       struct range range);
void wh_like(struct text *text, const struct parse *parse, struct range range);

/* {some S}; `resolved` is S as it stands in the question. */
void wh_some(struct rendering *rendering, struct text *text, struct range range,
	     const char *resolved);

#endif
