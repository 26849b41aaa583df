#include "read/wrap.h"

#include <stdlib.h>
#include <string.h>

#include "read/looks.h"
#include "read/words.h"

/* Columns of print are at least this wide. */
enum { COLUMN_LEAST = 26 };

/* Lines before and behind that say how wide a line's column is. */
enum { REACH = 6 };

/* Room that a careless right margin leaves, in columns. */
enum { RAGGED = 12 };

/* Does the text as a whole break at one column?  Then that, else 0. */
static size_t find_whole(const struct lines *lines, struct slice bytes)
{
	size_t filled = 0, wide = 0, pairs = 0, running = 0, widest = 0;

	for (size_t i = 0; i < lines->count; i++) {
		const struct line *line = &lines->items[i];
		const struct line *next = line + 1;

		if (line_blank(line))
			continue;
		filled++;
		wide += line->width > WRAP_MOST;
		if (line->width <= WRAP_MOST && line->width > widest)
			widest = line->width;
		if (i + 1 == lines->count || line_blank(next) ||
		    next->bulleted || next->rule)
			continue;
		pairs++;
		running += line->width >= WRAP_LEAST &&
			   line->width <= WRAP_MOST &&
			   next->width <= WRAP_MOST &&
			   !looks_ended(line_slice(bytes, line));
	}
	return running && running * 2 >= pairs && wide * 10 < filled ? widest
								     : 0;
}

static size_t first_word(struct slice text)
{
	const char *gap = memchr(text.bytes, ' ', text.length);

	return gap ? (size_t)(gap - text.bytes) : text.length;
}

bool wrap_is_cut(struct slice text)
{
	static const char *const open[] = {
		"the",  "a",    "an",   "of",   "and",   "or",   "in",
		"to",   "with", "for",  "by",   "from",  "on",   "at",
		"that", "is",   "are",  "was",  "were",  "as",   "be",
		"may",  "can",  "has",  "have", "which", "who",  "than",
		"not",  "this", "such", "into", "their", "been", NULL
	};
	char last = text.length ? text.bytes[text.length - 1] : ' ';

	return last == ',' || last == '-' || word_in(word_last(text), open);
}

/* Does a second sentence begin in the line, without ending there? */
static bool has_stop(struct slice text)
{
	if (looks_ended(text))
		return false;
	for (size_t i = 1; i + 2 < text.length; i++) {
		if (text.bytes[i] == '.' && text.bytes[i + 1] == ' ' &&
		    word_letter(text.bytes[i - 1]))
			return true;
	}
	return false;
}

/* The lines around one that is not blank, by their widths. */
struct around {
	size_t widths[2 * REACH + 1];
	size_t count;
};

/* Puts a width into its place of the rising order. */
static void add_width(struct around *around, size_t width)
{
	size_t i = around->count++;

	for (; i && around->widths[i - 1] > width; i--)
		around->widths[i] = around->widths[i - 1];
	around->widths[i] = width;
}

/* The widest but for a quarter, which may be heads and feet of the page. */
static size_t usual_width(const struct around *around)
{
	return around->widths[(around->count - 1) * 3 / 4];
}

static bool has_next(const struct lines *lines, size_t i)
{
	return i + 1 < lines->count && !line_blank(&lines->items[i + 1]) &&
	       !lines->items[i + 1].bulleted && !lines->items[i + 1].rule;
}

/* Do the lines [from, end) mostly run on at column `wrap`? */
static bool runs_on(const struct lines *lines, struct slice bytes, size_t from,
		    size_t end, size_t wrap)
{
	size_t pairs = 0, full = 0, running = 0, cut = 0;

	for (size_t i = from; i < end; i++) {
		const struct line *line = &lines->items[i];
		struct slice text, next;

		if (line_blank(line) || line->rule || !has_next(lines, i) ||
		    line->width > wrap + RAGGED)
			continue;
		text = line_slice(bytes, line);
		next = line_slice(bytes, line + 1);
		/* a reference's raised number breaks a line anywhere */
		if (word_digit(*text.bytes) || word_digit(*next.bytes))
			continue;
		pairs++;
		full += line->width + 1 + first_word(next) > wrap;
		running += !looks_ended(text) && line_starts_small(next);
		cut += wrap_is_cut(text) || has_stop(text);
	}
	return pairs >= 3 && full * 5 >= pairs * 3 &&
	       running * 5 >= pairs * 2 && cut * 6 >= pairs;
}

/* How far the lines reach that tell of one. */
struct reach {
	size_t before, behind; /* lines that are not blank */
	bool paragraph;        /* no further than a blank line */
};

/* The column at which line `i` and those in reach break, or 0. */
static size_t find_near(const struct lines *lines, struct slice bytes, size_t i,
			struct reach reach)
{
	struct around around = { .count = 0 };
	size_t from = i, end = i + 1, wrap;

	add_width(&around, lines->items[i].width);
	for (; from && reach.before; from--) {
		if (line_blank(&lines->items[from - 1])) {
			if (reach.paragraph)
				break;
			continue;
		}
		add_width(&around, lines->items[from - 1].width);
		reach.before--;
	}
	for (; end < lines->count && reach.behind; end++) {
		if (line_blank(&lines->items[end])) {
			if (reach.paragraph)
				break;
			continue;
		}
		add_width(&around, lines->items[end].width);
		reach.behind--;
	}
	wrap = usual_width(&around);
	if (wrap < COLUMN_LEAST || wrap > WRAP_MOST ||
	    !runs_on(lines, bytes, from, end, wrap))
		return 0;
	return wrap;
}

/* Where one column ends and another begins, one side alone tells. */
static size_t find_wrap(const struct lines *lines, struct slice bytes, size_t i)
{
	static const struct reach reaches[] = { { REACH, REACH, false },
						{ REACH, REACH, true },
						{ 0, REACH, false },
						{ REACH, 0, false } };
	size_t wrap = 0;

	for (size_t k = 0; !wrap && k < sizeof reaches / sizeof *reaches; k++)
		wrap = find_near(lines, bytes, i, reaches[k]);
	return wrap;
}

/* The last lines of a paragraph are like the ones above them. */
static void spread(struct lines *lines)
{
	for (size_t i = 1; i < lines->count; i++) {
		struct line *line = &lines->items[i];
		const struct line *before = line - 1;

		if (!line_blank(line) && !line->rule && !line->wrap &&
		    !line_blank(before) && line->width <= before->wrap + RAGGED)
			line->wrap = before->wrap;
	}
}

void wrap_find(struct lines *lines, struct slice bytes)
{
	lines->wrap = find_whole(lines, bytes);
	for (size_t i = 0; i < lines->count; i++) {
		struct line *line = &lines->items[i];

		if (!line_blank(line) && !line->rule)
			line->wrap = find_wrap(lines, bytes, i);
	}
	spread(lines);
}

size_t wrap_of(const struct lines *lines, const struct line *line)
{
	return line->wrap ? line->wrap : lines->wrap;
}

bool wrap_had_room(const struct lines *lines, struct slice bytes,
		   const struct line *line, const struct line *next)
{
	size_t wrap = wrap_of(lines, line);
	size_t spare = wrap / 5 < RAGGED ? wrap / 5 : RAGGED;

	return line->width + 1 + first_word(line_slice(bytes, next)) + spare <=
	       wrap;
}
