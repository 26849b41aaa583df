#include "read/lines.h"

#include <stdlib.h>
#include <string.h>

#include "read/looks.h"
#include "read/words.h"
#include "rounds/memory.h"
#include "rounds/utf8.h"

/* Hard-wrapped lines are about this wide, in columns. */
enum { WRAP_LEAST = 50, WRAP_MOST = 110 };

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

static struct slice line_slice(struct slice bytes, const struct line *line)
{
	return (struct slice){ bytes.bytes + line->start,
			       line->end - line->start };
}

/*
 * A text is wrapped when lines of a page's width mostly run on into the next
 * without having ended a sentence, and hardly any line is wider.
 */
static void find_wrap(struct lines *lines, struct slice bytes)
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
	if (running && running * 2 >= pairs && wide * 10 < filled)
		lines->wrap = widest;
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
	find_wrap(lines, bytes);
}

void lines_release(struct lines *lines)
{
	free(lines->items);
	*lines = (struct lines){ 0 };
}

static bool starts_small(struct slice text)
{
	uint32_t code = 0;

	if (text.length)
		utf8_decode(text.bytes, text.length, &code);
	return utf8_is_letter(code) && !utf8_is_upper(code);
}

/* "immuno-" goes on in the next line. */
static bool is_hyphenated(struct slice text)
{
	return text.length > 1 && text.bytes[text.length - 1] == '-' &&
	       word_letter(text.bytes[text.length - 2]);
}

/* Room that a careless right margin leaves, in columns. */
enum { RAGGED = 12 };

/* Would the first word of `next` have fitted behind `line`? */
static bool had_room(const struct lines *lines, struct slice bytes,
		     const struct line *line, const struct line *next)
{
	struct slice text = line_slice(bytes, next);
	const char *gap = memchr(text.bytes, ' ', text.length);
	size_t word = gap ? (size_t)(gap - text.bytes) : text.length;

	return line->width + 1 + word + RAGGED <= lines->wrap;
}

bool lines_continue(const struct lines *lines, struct slice bytes,
		    const struct line *line, const struct line *next)
{
	struct slice text = line_slice(bytes, line);

	if (!lines->wrap) /* only items wrap, under their own text */
		return line->bulleted && !next->bulleted &&
		       next->indent > line->indent &&
		       line->width >= WRAP_LEAST && line->width <= WRAP_MOST &&
		       !looks_ended(text);
	if (text.length && text.bytes[text.length - 1] == ':')
		return !next->bulleted && starts_small(line_slice(bytes, next));
	/* A dash or "12." may well be the first word of a wrapped line. */
	if (next->bulleted)
		return !line->bulleted && line->width >= WRAP_LEAST &&
		       next->indent == line->indent && !looks_ended(text) &&
		       !starts_small(text) &&
		       (next->numbered ||
			word_starts(line_slice(bytes, next), "\xe2\x80\x93"));
	if (starts_small(line_slice(bytes, next)) &&
	    (line->width * 2 >= lines->wrap || is_hyphenated(text)))
		return true;
	return !had_room(lines, bytes, line, next);
}
