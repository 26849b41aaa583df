#include "exchange/markdown_escape.h"

#include <string.h>

#include "rounds/utf8.h"

uint32_t markdown_code_before(struct slice line)
{
	uint32_t code = ' ';
	size_t start = line.length;

	while (start > 0) {
		start--;
		if (((unsigned char)line.bytes[start] & 0xC0) != 0x80)
			break;
	}
	if (start < line.length)
		utf8_decode(line.bytes + start, line.length - start, &code);
	return code;
}

bool markdown_is_word(uint32_t code)
{
	return utf8_is_letter(code) || utf8_is_digit(code);
}

bool markdown_is_punctuation(uint32_t code)
{
	return !markdown_is_word(code) && !utf8_is_space(code);
}

static bool is_one_of(char c, const char *set)
{
	return c && strchr(set, c);
}

/* At the start of a line: a heading, quote, bullet, number or underline? */
static bool starts_block(char c, struct slice after)
{
	char next = after.length ? after.bytes[0] : ' ';

	if (is_one_of(c, "#>"))
		return true;
	if (is_one_of(c, "-+"))
		return is_one_of(next, " \t\n\r-+");
	return is_one_of(c, "=~") && (next == c || !after.length);
}

/* Is this line so far a number, so that "." or ")" makes it an item? */
static bool is_number(struct slice line)
{
	size_t digits = 0;

	while (digits < line.length &&
	       (unsigned)(line.bytes[digits] - '0') < 10)
		digits++;
	return digits > 0 && digits < 10 && digits == line.length;
}

static bool looks_like_entity(struct slice after)
{
	size_t i = 0;

	while (i < after.length && i < 32 &&
	       (markdown_is_word((unsigned char)after.bytes[i]) ||
		after.bytes[i] == '#'))
		i++;
	return i > 0 && i < after.length && after.bytes[i] == ';';
}

static bool joins_words(uint32_t before, struct slice after)
{
	uint32_t next = ' ';

	if (after.length)
		utf8_decode(after.bytes, after.length, &next);
	return markdown_is_word(before) && markdown_is_word(next);
}

bool markdown_needs_escape(char c, struct slice line, struct slice after,
			   bool cell)
{
	char next = after.length ? after.bytes[0] : '\0';
	char last = line.length ? line.bytes[line.length - 1] : '\0';

	switch (c) {
	case '\\':
		return !next || markdown_is_punctuation((unsigned char)next);
	case '*':
	case '`':
		return true;
	case '_':
		return !joins_words(markdown_code_before(line), after);
	case '<':
		return utf8_is_letter((unsigned char)next) ||
		       is_one_of(next, "/!?");
	case '&':
		return looks_like_entity(after);
	case '(':
		return last == ']';
	case ':':
		return last == ']' && next != ':';
	case '|':
		return cell;
	case '.':
	case ')':
		return is_number(line) && (!next || is_one_of(next, " \t\n"));
	default:
		return !last && starts_block(c, after);
	}
}
