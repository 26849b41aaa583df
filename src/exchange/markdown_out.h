/*
 * markdown_out - Markdown written piece by piece, for readers of formats
 * that come as elements and text.
 *
 * Text is escaped where CommonMark would read a mark in it, white space
 * runs become one space, and marks, breaks and bullets are written only
 * when something visible follows, so that none is left over.
 */
#ifndef EXCHANGE_MARKDOWN_OUT_H
#define EXCHANGE_MARKDOWN_OUT_H

#include <stdbool.h>
#include "rounds/text.h"

/* What divides two pieces of text, the weakest first. */
enum markdown_break {
	BREAK_NONE,
	BREAK_LINE,      /* a hard line break */
	BREAK_ITEM,      /* the next item of a list */
	BREAK_PARAGRAPH, /* an empty line */
};

enum { MARKDOWN_MARKS = 16 };

struct markdown_out {
	struct text *text; /* borrowed */
	struct text prefix, bullets;
	size_t outer;     /* of prefix, in front of the bullets */
	size_t fresh;     /* length of *text when nothing was written yet */
	size_t line;      /* where the text of this line starts */
	size_t closed;    /* length when a mark was closed just now */
	bool space, cell; /* a space is due; inside a table's cell */
	enum markdown_break due;
	struct {
		const char *mark;
		bool open;
	} marks[MARKDOWN_MARKS];
	size_t mark_count;
	const char *closed_mark;
};

/* What is written goes to the end of *text. */
void markdown_out_init(struct markdown_out *out, struct text *text);
void markdown_out_release(struct markdown_out *out);

/* Plain text. */
void markdown_out_text(struct markdown_out *out, struct slice text);

/* Markdown as it is, in the line. */
void markdown_out_raw(struct markdown_out *out, const char *markdown);

/*
 * A part of a cloze as it is; no mark is open across it.  One that `opens`
 * takes up the breaks before it, any other leaves them for what follows.
 */
void markdown_out_gap(struct markdown_out *out, struct slice part, bool opens);

/* Text in which nothing is a mark, as a code span. */
void markdown_out_code(struct markdown_out *out, struct slice code);

/* The same over several lines, as a block. */
void markdown_out_code_block(struct markdown_out *out, struct slice code);

/* At least this break before what follows. */
void markdown_out_break(struct markdown_out *out, enum markdown_break due);

/* A line ends by its own sign; the second in a row leaves an empty line. */
void markdown_out_line_end(struct markdown_out *out);

/*
 * "**", "*", "~~" or a tag ("<u>") around what follows.  False when there is
 * nothing to end later: the mark stands around already.
 */
bool markdown_out_begin(struct markdown_out *out, const char *mark);
void markdown_out_end(struct markdown_out *out);

/* What an item was begun with, to be handed to its end. */
struct markdown_item {
	size_t prefix, bullets, length;
};

/* An item of a list; `bullet` is "- " or "1. ". */
struct markdown_item markdown_out_item(struct markdown_out *out,
				       const char *bullet);
void markdown_out_item_end(struct markdown_out *out, struct markdown_item item);

/* A table: rows of cells; after the first row a line is drawn. */
void markdown_out_row(struct markdown_out *out, bool first);
void markdown_out_cell(struct markdown_out *out);
void markdown_out_cell_end(struct markdown_out *out);
void markdown_out_rule(struct markdown_out *out, size_t columns);

#endif
