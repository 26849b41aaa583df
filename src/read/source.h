/*
 * source - where in the file the pieces of a marked-up text stand.
 *
 * A Markdown or HTML parser hands out decoded text without saying where each
 * piece came from.  As pieces come in the file's order, each is looked for
 * from the end of the last one on; what lies between is markup.
 */
#ifndef READ_SOURCE_H
#define READ_SOURCE_H

#include "read/builder.h"

enum source_rules {
	SOURCE_RAW,      /* as it stands; a line end may be a space */
	SOURCE_ENTITIES, /* "&amp;" stands for "&" */
	SOURCE_ESCAPES   /* entities, and "\*" stands for "*" */
};

struct source {
	struct builder *builder;
	size_t start, end; /* of the block, bytes of the file */
	size_t at;         /* behind the last piece found */
	bool mute;         /* find only, add nothing */
	bool lost;         /* a piece was not found; see source_text() */
};

/*
 * Find `literal` and add it to the open block.  When it can't be found, it
 * and all that follows in this source are taken to stand for the whole block,
 * so that a quote holds too much rather than the wrong thing.
 */
void source_text(struct source *source, struct slice literal,
		 enum source_rules rules);

/* Add `literal` and go behind it if it stands at `at`. */
bool source_take(struct source *source, size_t at, struct slice literal,
		 enum source_rules rules);

/* A gap between words, at the present place. */
void source_space(struct source *source);

/* Go behind the next `mark`, if there is one. */
void source_skip(struct source *source, const char *mark);

/*
 * Go behind the rest of a link: "](address "title")", "][name]", "]", ">".
 * What follows as text, or "", may itself start with a bracket.
 */
void source_skip_link(struct source *source, struct slice text);

#endif
