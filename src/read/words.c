#include "read/words.h"

#include <string.h>

#include "rounds/bits.h"

size_t word_count(struct slice text)
{
	size_t words = text.length > 0;

	for (size_t i = 0; i < text.length; i++)
		words += text.bytes[i] == ' ';
	return words;
}

bool word_in(struct slice text, const char *const *names)
{
	for (; *names; names++) {
		if (slice_equal_fold(text, slice_of(*names)))
			return true;
	}
	return false;
}

bool word_starts(struct slice text, const char *prefix)
{
	size_t length = strlen(prefix);

	return text.length >= length &&
	       slice_equal_fold((struct slice){ text.bytes, length },
				slice_of(prefix));
}

bool word_found(struct slice text, const char *part)
{
	for (size_t i = 0; i < text.length; i++) {
		if (word_starts((struct slice){ text.bytes + i,
						text.length - i },
				part))
			return true;
	}
	return false;
}

bool word_digit(char c)
{
	return c >= '0' && c <= '9';
}

bool word_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

struct slice word_bare(struct slice text)
{
	while (text.length && strchr(" :.!#*[]()", text.bytes[0])) {
		text.bytes++;
		text.length--;
	}
	while (text.length && strchr(" :.!#*[]()", text.bytes[text.length - 1]))
		text.length--;
	return text;
}

struct slice word_next(struct slice *rest)
{
	const char *gap = memchr(rest->bytes, ' ', rest->length);
	size_t length = gap ? (size_t)(gap - rest->bytes) : rest->length;
	struct slice word = { rest->bytes, length };

	rest->bytes += length + (gap != NULL);
	rest->length -= length + (gap != NULL);
	while (word.length && strchr(",.;:()[]", word.bytes[0])) {
		word.bytes++;
		word.length--;
	}
	while (word.length && strchr(",.;:()[]", word.bytes[word.length - 1]))
		word.length--;
	return word;
}

struct slice word_last(struct slice text)
{
	struct slice word = { text.bytes, 0 };

	while (text.length)
		word = word_next(&text);
	return word;
}

size_t word_line_end(struct slice text, size_t at)
{
	/* most bytes are above both marks */
	while (at + sizeof(uint64_t) <= text.length &&
	       !bits_between(bits_load(text.bytes + at), '\n', '\r'))
		at += sizeof(uint64_t);
	while (at < text.length && text.bytes[at] != '\n' &&
	       text.bytes[at] != '\r')
		at++;
	return at;
}
