#include "ui/wrap.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "rounds/utf8.h"
#include "ui/terminal.h"

/* Bytes of the SGR sequence at the beginning, 0 if there is none. */
static size_t sequence_length(const char *bytes, size_t size)
{
	size_t at = 2;

	if (size < 3 || bytes[0] != '\033' || bytes[1] != '[')
		return 0;
	while (at < size && bytes[at] != 'm')
		at++;
	return at < size ? at + 1 : 0;
}

/* The next unit: a sequence of no width, or one code point. */
static size_t unit(const char *bytes, size_t size, size_t *width)
{
	size_t length = sequence_length(bytes, size);
	uint32_t code;

	*width = 0;
	if (length)
		return length;
	length = utf8_decode(bytes, size, &code);
	*width = utf8_width(bytes, length);
	return length;
}

size_t wrap_width(const char *bytes, size_t size)
{
	size_t total = 0;

	while (size) {
		size_t width;
		size_t length = unit(bytes, size, &width);

		total += width;
		bytes += length;
		size -= length;
	}
	return total;
}

struct line {
	struct text *text;
	const char *next; /* what a further line begins with */
	size_t columns;
	size_t used;
	bool empty;       /* holds nothing but its prefix */
	struct text open; /* sequences in force, to go on in the next line */
};

/* Styles that begin or end within these bytes. */
static void note_styles(struct line *line, const char *bytes, size_t size)
{
	while (size) {
		size_t width;
		size_t length = unit(bytes, size, &width);

		if (*bytes == '\033' && length > 1) {
			struct slice code = { bytes, length };

			if (slice_equal(code, SLICE(STYLE_PLAIN)))
				text_clear(&line->open);
			else
				text_add(&line->open, bytes, length);
		}
		bytes += length;
		size -= length;
	}
}

/* What begins a line is never underlined or coloured. */
static void break_line(struct line *line)
{
	if (line->open.length)
		text_add_string(line->text, STYLE_PLAIN);
	text_add_char(line->text, '\n');
	text_add_string(line->text, line->next);
	text_add(line->text, line->open.bytes, line->open.length);
	line->used = wrap_width(line->next, strlen(line->next));
	line->empty = true;
}

/* A word too long for any line, unit by unit. */
static void add_cut(struct line *line, const char *bytes, size_t size)
{
	while (size) {
		size_t width;
		size_t length = unit(bytes, size, &width);

		if (line->used + width > line->columns && !line->empty)
			break_line(line);
		text_add(line->text, bytes, length);
		note_styles(line, bytes, length);
		line->used += width;
		line->empty = line->empty && width == 0;
		bytes += length;
		size -= length;
	}
}

static void add_word(struct line *line, const char *bytes, size_t size)
{
	size_t width = wrap_width(bytes, size);
	size_t space = line->empty ? 0 : 1;
	size_t prefix = wrap_width(line->next, strlen(line->next));

	if (line->used + space + width > line->columns && !line->empty)
		break_line(line);
	else if (space) {
		text_add_char(line->text, ' ');
		line->used++;
	}
	if (prefix + width > line->columns) {
		add_cut(line, bytes, size);
		return;
	}
	text_add(line->text, bytes, size);
	note_styles(line, bytes, size);
	line->used += width;
	line->empty = line->empty && width == 0;
}

static struct line begin_line(struct text *text, const char *first,
			      const char *next, size_t columns)
{
	text_add_string(text, first);
	return (struct line){ .text = text,
			      .next = next,
			      .columns = columns,
			      .used = wrap_width(first, strlen(first)),
			      .empty = true,
			      .open = TEXT_INIT };
}

static void end_line(struct line *line)
{
	text_add_char(line->text, '\n');
	text_release(&line->open);
}

void wrap_add(struct text *text, struct slice flat, const char *first,
	      const char *next, size_t columns)
{
	struct line line;
	size_t at = 0;

	if (!flat.length)
		return;
	line = begin_line(text, first, next, columns);
	while (at < flat.length) {
		size_t start = at;

		while (at < flat.length && flat.bytes[at] != ' ' &&
		       flat.bytes[at] != '\n')
			at++;
		if (at > start)
			add_word(&line, flat.bytes + start, at - start);
		if (at < flat.length && flat.bytes[at] == '\n' &&
		    at + 1 < flat.length)
			break_line(&line);
		at++;
	}
	end_line(&line);
}

void wrap_cut(struct text *text, struct slice flat, const char *first,
	      const char *next, size_t columns)
{
	struct line line = begin_line(text, first, next, columns);

	add_cut(&line, flat.bytes, flat.length);
	end_line(&line);
}
