/*
 * lines - plain text as lines, and what starts and ends each of them.
 */
#ifndef READ_LINES_H
#define READ_LINES_H

#include "rounds/text.h"

struct line {
	size_t start, end; /* bytes, blanks at both ends left out */
	size_t text;       /* behind a bullet or number; else as start */
	size_t indent;     /* columns before start */
	size_t width;      /* columns from the margin to end */
	size_t wrap;       /* column its paragraph was broken at, or 0 */
	bool bulleted;     /* "• ", "- ", "1. ", "b) " */
	bool numbered;
	bool rule; /* only "----" or "====" or the like */
};

struct lines {
	struct line *items;
	size_t count;
	/*
	 * Column at which an editor or mail program broke all paragraphs
	 * into lines, or 0; see wrap.h.
	 */
	size_t wrap;
};

/*
 * Split valid UTF-8 from byte `at` on; the items are owned until
 * lines_release().
 */
void lines_split(struct lines *lines, struct slice bytes, size_t at);
void lines_release(struct lines *lines);

static inline bool line_blank(const struct line *line)
{
	return line->start >= line->end;
}

static inline struct slice line_slice(struct slice bytes,
				      const struct line *line)
{
	return (struct slice){ bytes.bytes + line->start,
			       line->end - line->start };
}

bool line_starts_small(struct slice text);

/* A big first letter of a column, whose word goes on in the next line. */
bool lines_drop_cap(const struct lines *lines, struct slice bytes,
		    const struct line *line);

/*
 * Bytes of the reference's numbers that start a line and were raised in
 * print, which is why the line above ends early; else 0.
 */
size_t lines_raised(const struct lines *lines, struct slice bytes,
		    const struct line *line);

/* Does line `next` go on with the paragraph or item that `line` is part of? */
bool lines_continue(const struct lines *lines, struct slice bytes,
		    const struct line *line, const struct line *next);

#endif
