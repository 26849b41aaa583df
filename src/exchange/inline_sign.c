/* The sign "::" in one line: where it parts a card, and where it doesn't. */
#include <string.h>

#include "exchange/inline_card.h"

#define SPAN_MAX 4000 /* bytes; so that what is left open costs no time */

struct signs {
	size_t count, spaced; /* all, and those beside white space */
	size_t at, size;      /* the first, or the first beside white space */
};

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static char at(struct slice line, size_t i)
{
	return i < line.length ? line.bytes[i] : ' ';
}

static struct slice from(struct slice line, size_t i)
{
	return (struct slice){ line.bytes + i, line.length - i };
}

static size_t run_of(struct slice text, char c)
{
	size_t size = 0;

	while (size < text.length && text.bytes[size] == c)
		size++;
	return size;
}

/* Bytes up to the end of the first `end` in `text`, or 0. */
static size_t size_until(struct slice text, const char *end)
{
	size_t most = text.length < SPAN_MAX ? text.length : SPAN_MAX;

	for (size_t i = 0; i < most; i++)
		if (slice_starts_with(from(text, i), end))
			return i + strlen(end);
	return 0;
}

size_t inline_card_code(struct slice text)
{
	size_t ticks = run_of(text, '`');
	size_t most = text.length < SPAN_MAX ? text.length : SPAN_MAX;

	for (size_t i = ticks, run; ticks && i < most; i += run) {
		run = run_of(from(text, i), '`');
		if (run == ticks)
			return i + run;
		run += !run;
	}
	return 0;
}

static size_t word_size(struct slice text, const char *ends)
{
	size_t size = 0;

	while (size < text.length && !strchr(ends, text.bytes[size]))
		size++;
	return size;
}

/* Bytes at `i` in which colons are no sign, or 0. */
static size_t other_size(struct slice line, size_t i)
{
	const struct slice rest = from(line, i);
	size_t size = 0;

	switch (line.bytes[i]) {
	case '\\':
		return 2;
	case '`':
		size = inline_card_code(rest);
		return size ? size : run_of(rest, '`');
	case '{':
		return slice_starts_with(rest, "{{") ? size_until(rest, "}}")
						     : 0;
	case '#':
		return (!i || is_blank(line.bytes[i - 1])) &&
				       !is_blank(at(line, i + 1))
			       ? word_size(rest, " \t")
			       : 0;
	case ':':
		return slice_starts_with(rest, "://") ? word_size(rest, " \t)>")
						      : 0;
	default:
		return 0;
	}
}

/* Names of C++ and of its kin, and addresses such as "[::1]". */
static bool is_name(struct slice line, size_t i, size_t size)
{
	size_t end = i + size;

	if (i && line.bytes[i - 1] == '[')
		return true;
	if (i >= 3 && memcmp(line.bytes + i - 3, "std", 3) == 0 &&
	    (i == 3 || strchr(" \t(<,*&\"'", line.bytes[i - 4])))
		return true;
	while (end < line.length &&
	       strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
		      "0123456789_~",
		      line.bytes[end]))
		end++;
	return end > i + size && slice_starts_with(from(line, end), "()");
}

static void add_sign(struct slice line, size_t i, size_t size,
		     struct signs *signs)
{
	bool spaced = is_blank(at(line, i + size)) ||
		      (i && is_blank(line.bytes[i - 1]));

	if (!signs->count || (spaced && !signs->spaced)) {
		signs->at = i;
		signs->size = size;
	}
	signs->count++;
	signs->spaced += spaced;
}

static struct signs find_signs(struct slice line)
{
	struct signs signs = { 0 };

	if (!line.length || !memchr(line.bytes, ':', line.length))
		return signs;
	for (size_t i = 0, size; i < line.length; i += size) {
		size = other_size(line, i);
		if (size)
			continue;
		size = run_of(from(line, i), ':');
		if ((size == 2 || size == 3) && i && !is_name(line, i, size))
			add_sign(line, i, size, &signs);
		size += !size;
	}
	return signs;
}

/* Bytes of "- ", "* ", "+ " or "1. " at the beginning, or 0. */
static size_t bullet_size(struct slice line)
{
	size_t size = 0;

	if (line.length > 2 && strchr("-*+", line.bytes[0]))
		return is_blank(line.bytes[1]) ? 2 : 0;
	while (size < 9 && (unsigned)(at(line, size) - '0') < 10)
		size++;
	return size && at(line, size) == '.' && is_blank(at(line, size + 1))
		       ? size + 1
		       : 0;
}

enum inline_kind inline_card_part(struct slice line, struct inline_piece *piece)
{
	line = slice_trim(line);
	line = slice_trim(from(line, bullet_size(line)));
	const struct signs signs = find_signs(line);

	piece->kind = INLINE_STRAY;
	if (signs.count > 1 && signs.spaced != 1) {
		piece->kind = INLINE_UNCLEAR;
	} else if (signs.count) {
		piece->kind = INLINE_CARD;
		piece->both = signs.size == 3;
		piece->question =
			slice_trim((struct slice){ line.bytes, signs.at });
		piece->answer = slice_trim(from(line, signs.at + signs.size));
	}
	return piece->kind;
}
