/*
 * markdown_layout - which part of a card's Markdown is what.
 */
#ifndef DECK_MARKDOWN_LAYOUT_H
#define DECK_MARKDOWN_LAYOUT_H

#include "deck/markdown_parts.h"

/* A text and where it stands; NULL: there is none.  Line ends are "\n". */
struct markdown_text {
	const char *text;
	size_t at;   /* offset into the file */
	size_t line; /* of that offset */
};

struct markdown_layout {
	size_t start, line; /* of the heading, or of the paragraph */
	struct markdown_text question;
	struct markdown_text answer;
	struct markdown_text cloze; /* given as such */
	struct markdown_text note;
	bool is_list;       /* the answer is one list */
	bool fenced_answer; /* the answer is given as such */
	const struct markdown_block *sources;
	size_t source_count;
	bool has_comment;
	struct markdown_comment comment;
	size_t comment_at; /* offset into the file */
	size_t key_at;     /* where a key, or a comment with it, belongs */
	const struct markdown_block *unclosed; /* NULL: all are closed */
};

/*
 * Lay out a card that begins with blocks[0], its heading or its only
 * paragraph, and has all `count` blocks.
 */
void markdown_layout_read(struct markdown_layout *layout,
			  const struct markdown_block *blocks, size_t count,
			  struct slice content, struct arena *arena);

/*
 * How many blocks belong to the cloze that stands in a paragraph of its own,
 * blocks[0]: its comment and its sources follow it.
 */
size_t markdown_layout_loose(const struct markdown_block *blocks, size_t count,
			     struct slice content, struct arena *arena);

#endif
