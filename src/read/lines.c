#include "read/lines.h"

#include <stdlib.h>
#include <string.h>

#include "read/looks.h"
#include "read/words.h"
#include "read/wrap.h"
#include "rounds/memory.h"
#include "rounds/utf8.h"

static bool is_blank(uint32_t code)
{
	return code <= 0x20 || (code >= 0x7f && code <= 0xa0) ||
	       utf8_is_space(code);
}

/* Skip blanks from `at`; *columns grows by their width. */
static size_t skip_blanks(struct slice bytes, size_t at, size_t end,
			  size_t *columns)
{
	while (at < end) {
		uint32_t code;
		size_t size = utf8_decode(bytes.bytes + at, end - at, &code);

		if (!is_blank(code))
			break;
		*columns += code == '\t' ? 8 - *columns % 8 : 1;
		at += size;
	}
	return at;
}

static bool is_bullet(uint32_t code)
{
	static const uint32_t bullets[] = {
		'-',    '*',    '+',    0xb7,   0x2013, 0x2014, 0x2022,
		0x2023, 0x2043, 0x2190, 0x2192, 0x25a0, 0x25a1, 0x25aa,
		0x25ab, 0x25b8, 0x25ba, 0x25cb, 0x25cf, 0x25e6, 0x2713,
		0x2714, 0x27a2, 0xf0a7, 0xf0b7
	};

	for (size_t i = 0; i < sizeof bullets / sizeof *bullets; i++) {
		if (code == bullets[i])
			return true;
	}
	return false;
}

/* Length of "12.", "3)", "b)", "[4]" at the start, or 0. */
static size_t number_length(struct slice line)
{
	size_t at = 0, from;
	bool bracket = line.length && line.bytes[0] == '[';

	at += bracket;
	from = at;
	while (at < line.length && at < from + 3 && word_digit(line.bytes[at]))
		at++;
	if (at == from && !bracket && line.length > 1 &&
	    word_letter(line.bytes[0]) && line.bytes[1] == ')')
		at++;
	if (at == from || at >= line.length)
		return 0;
	if (bracket)
		return line.bytes[at] == ']' ? at + 1 : 0;
	return line.bytes[at] == '.' || line.bytes[at] == ')' ? at + 1 : 0;
}

static void find_bullet(struct slice bytes, struct line *line)
{
	struct slice rest = { bytes.bytes + line->start,
			      line->end - line->start };
	size_t columns = 0, behind, size;
	uint32_t code;

	line->text = line->start;
	if (!rest.length)
		return;
	size = utf8_decode(rest.bytes, rest.length, &code);
	if (code == '-' && rest.bytes[rest.length - 1] == '-')
		return; /* "- 12 -", a page's number */
	if (!is_bullet(code)) {
		size = number_length(rest);
		line->numbered = size > 0;
	}
	if (!size)
		return;
	behind = skip_blanks(bytes, line->start + size, line->end, &columns);
	line->bulleted = columns > 0 || behind == line->end || code == 0x2022;
	line->numbered = line->numbered && line->bulleted;
	if (line->bulleted)
		line->text = behind;
}

static bool is_rule(struct slice line)
{
	for (size_t i = 1; i < line.length; i++) {
		if (line.bytes[i] != line.bytes[0])
			return false;
	}
	return line.length >= 3 && strchr("-=_*~#+", line.bytes[0]);
}

static struct line read_line(struct slice bytes, size_t start, size_t end)
{
	struct line line = { 0 };
	size_t from, columns = 0;

	line.start = skip_blanks(bytes, start, end, &line.indent);
	line.width = line.indent;
	line.end = from = line.start;
	while (from < end) {
		uint32_t code;
		size_t size =
			utf8_decode(bytes.bytes + from, end - from, &code);

		from += size;
		columns++;
		if (!is_blank(code)) {
			line.end = from;
			line.width = line.indent + columns;
		}
	}
	line.rule = is_rule((struct slice){ bytes.bytes + line.start,
					    line.end - line.start });
	if (!line.rule)
		find_bullet(bytes, &line);
	return line;
}

void lines_split(struct lines *lines, struct slice bytes, size_t at)
{
	size_t capacity = 0;

	*lines = (struct lines){ 0 };
	if (!at && slice_starts_with(bytes, "\xef\xbb\xbf"))
		at = 3;
	while (at < bytes.length) {
		size_t end = at;

		while (end < bytes.length && !strchr("\r\n", bytes.bytes[end]))
			end++;
		if (lines->count == capacity) {
			capacity = capacity ? capacity * 2 : 64;
			lines->items = xreallocarray(lines->items, capacity,
						     sizeof *lines->items);
		}
		lines->items[lines->count++] = read_line(bytes, at, end);
		at = end + 1;
		if (end + 1 < bytes.length && bytes.bytes[end] == '\r' &&
		    bytes.bytes[end + 1] == '\n')
			at++;
	}
	wrap_find(lines, bytes);
}

void lines_release(struct lines *lines)
{
	free(lines->items);
	*lines = (struct lines){ 0 };
}

bool line_starts_small(struct slice text)
{
	uint32_t code = 0;

	if (text.length)
		utf8_decode(text.bytes, text.length, &code);
	return utf8_is_letter(code) && !utf8_is_upper(code);
}

/* "4-7 Also": the length of numbers in front of a word, or 0. */
static size_t numbers_length(struct slice text)
{
	size_t at = 0;

	while (at < text.length &&
	       (word_digit(text.bytes[at]) || strchr(",-", text.bytes[at])))
		at++;
	return at && at + 1 < text.length && word_digit(*text.bytes) &&
			       text.bytes[at] == ' ' &&
			       word_letter(text.bytes[at + 1])
		       ? at + 1
		       : 0;
}

/* "(FEV" with its bracket in the next line. */
static bool is_bracket_open(struct slice text)
{
	int open = 0;

	for (size_t i = 0; i < text.length; i++) {
		if (strchr("([", text.bytes[i]))
			open++;
		else if (strchr(")]", text.bytes[i]) && open)
			open--;
	}
	return open > 0;
}

/*
 * The raised numbers of references and the lowered ones of formulas come out
 * of a page as the head of a line, and the line above ends where they stood.
 */
static bool is_raised(const struct lines *lines, struct slice bytes,
		      const struct line *line)
{
	const struct line *next = line + 1;

	if (!line->wrap || !numbers_length(line_slice(bytes, line)) ||
	    next == lines->items + lines->count || line_blank(next) ||
	    next->bulleted)
		return false;
	return line_starts_small(line_slice(bytes, next)) ||
	       !wrap_had_room(lines, bytes, line, next);
}

size_t lines_raised(const struct lines *lines, struct slice bytes,
		    const struct line *line)
{
	if (line == lines->items || line_blank(line - 1) ||
	    !is_raised(lines, bytes, line) ||
	    !wrap_had_room(lines, bytes, line - 1, line))
		return 0;
	return numbers_length(line_slice(bytes, line));
}

bool lines_drop_cap(const struct lines *lines, struct slice bytes,
		    const struct line *line)
{
	struct slice text = line_slice(bytes, line);
	const struct line *next = line + 1;

	return text.length == 1 && *text.bytes >= 'A' && *text.bytes <= 'Z' &&
	       next < lines->items + lines->count && next->wrap &&
	       line_starts_small(line_slice(bytes, next));
}

/* Does a line go on that could have held more, in a text of this column? */
static bool goes_on_short(const struct lines *lines, struct slice bytes,
			  const struct line *line, const struct line *next)
{
	struct slice text = line_slice(bytes, line);

	if (line_starts_small(line_slice(bytes, next)) &&
	    (line->width * 2 >= wrap_of(lines, line) || wrap_is_cut(text) ||
	     is_raised(lines, bytes, line)))
		return true;
	return is_raised(lines, bytes, next) ||
	       (line->wrap && is_bracket_open(text));
}

bool lines_continue(const struct lines *lines, struct slice bytes,
		    const struct line *line, const struct line *next)
{
	struct slice text = line_slice(bytes, line);

	if (lines_drop_cap(lines, bytes, line))
		return true;
	if (lines_drop_cap(lines, bytes, next))
		return false;
	if (!wrap_of(lines, line)) /* only items wrap, under their own text */
		return line->bulleted && !next->bulleted &&
		       next->indent > line->indent &&
		       line->width >= WRAP_LEAST && line->width <= WRAP_MOST &&
		       !looks_ended(text);
	if (text.length && text.bytes[text.length - 1] == ':')
		return !next->bulleted &&
		       line_starts_small(line_slice(bytes, next));
	/* A dash or "12." may well be the first word of a wrapped line. */
	if (next->bulleted)
		return !line->bulleted && line->width >= WRAP_LEAST &&
		       next->indent == line->indent && !looks_ended(text) &&
		       !line_starts_small(text) &&
		       (next->numbered ||
			word_starts(line_slice(bytes, next), "\xe2\x80\x93"));
	if (goes_on_short(lines, bytes, line, next))
		return true;
	return !wrap_had_room(lines, bytes, line, next);
}
