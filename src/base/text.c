#include "rounds/text.h"

#include <assert.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/memory.h"

/* Bytes; a text that grows by single characters is not moved at each. */
enum { CAPACITY_LEAST = 128 };

/* What an unused text points at, so that bytes is never NULL. */
char text_empty[1];

void text_release(struct text *text)
{
	if (text->capacity)
		free(text->bytes);
	*text = (struct text)TEXT_INIT;
}

void text_clear(struct text *text)
{
	text_truncate(text, 0);
}

void text_truncate(struct text *text, size_t length)
{
	assert(length <= text->length);
	if (text->capacity) {
		text->length = length;
		text->bytes[length] = '\0';
	}
}

char *text_detach(struct text *text)
{
	char *bytes = text->capacity ? text->bytes : xstrdup("");

	*text = (struct text)TEXT_INIT;
	return bytes;
}

void text_reserve(struct text *text, size_t extra)
{
	size_t need;

	if (extra > SIZE_MAX / 2 - text->length - 1)
		memory_exhausted();
	need = text->length + extra + 1;
	if (need <= text->capacity)
		return;
	if (need < text->capacity * 2)
		need = text->capacity * 2;
	if (need < CAPACITY_LEAST)
		need = CAPACITY_LEAST;
	text->bytes =
		xreallocarray(text->capacity ? text->bytes : NULL, need, 1);
	text->bytes[text->length] = '\0';
	text->capacity = need;
}

void text_add(struct text *text, const char *bytes, size_t size)
{
	if (!size)
		return;
	if (size >= text->capacity - text->length)
		text_reserve(text, size);
	memcpy(text->bytes + text->length, bytes, size);
	text->length += size;
	text->bytes[text->length] = '\0';
}

void text_add_string(struct text *text, const char *string)
{
	text_add(text, string, strlen(string));
}

void text_add_char(struct text *text, char c)
{
	if (text->length + 1 >= text->capacity)
		text_reserve(text, 1);
	text->bytes[text->length++] = c;
	text->bytes[text->length] = '\0';
}

void text_printf(struct text *text, const char *format, ...)
{
	size_t room;
	va_list args;
	int length;

	text_reserve(text, CAPACITY_LEAST - 1); /* most is no longer */
	room = text->capacity - text->length;
	va_start(args, format);
	length = vsnprintf(text->bytes + text->length, room, format, args);
	va_end(args);
	if (length <= 0) {
		text->bytes[text->length] = '\0';
		return;
	}
	if ((size_t)length >= room) {
		text_reserve(text, (size_t)length);
		va_start(args, format);
		vsnprintf(text->bytes + text->length, (size_t)length + 1,
			  format, args);
		va_end(args);
	}
	text->length += (size_t)length;
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

bool slice_equal_fold(struct slice a, struct slice b)
{
	if (a.length != b.length)
		return false;
	for (size_t i = 0; i < a.length; i++)
		if (lower(a.bytes[i]) != lower(b.bytes[i]))
			return false;
	return true;
}

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

struct slice slice_trim(struct slice slice)
{
	while (slice.length && is_space(slice.bytes[0])) {
		slice.bytes++;
		slice.length--;
	}
	while (slice.length && is_space(slice.bytes[slice.length - 1]))
		slice.length--;
	return slice;
}

struct slice slice_cut(struct slice *rest, char mark)
{
	const char *end =
		rest->length ? memchr(rest->bytes, mark, rest->length) : NULL;
	struct slice part = *rest;

	part.length = end ? (size_t)(end - rest->bytes) : rest->length;
	rest->bytes += part.length + (end != NULL);
	rest->length -= part.length + (end != NULL);
	return part;
}

bool slice_part(struct slice text, const char *mark, struct slice *before,
		struct slice *behind)
{
	const char *end = text.bytes + text.length, *at = text.bytes;
	size_t size = strlen(mark);

	for (; (size_t)(end - at) >= size; at++) {
		/* where its first byte may stand */
		at = memchr(at, *mark, (size_t)(end - at) - size + 1);
		if (!at)
			return false;
		if (memcmp(at, mark, size) != 0)
			continue;
		*before =
			(struct slice){ text.bytes, (size_t)(at - text.bytes) };
		*behind =
			(struct slice){ at + size, (size_t)(end - at) - size };
		return true;
	}
	return false;
}

size_t slice_words(struct slice slice)
{
	size_t count = 0;

	for (size_t i = 0; i < slice.length; i++)
		count += slice.bytes[i] != ' ' &&
			 (i == 0 || slice.bytes[i - 1] == ' ');
	return count;
}

bool slice_next_line(struct slice *rest, struct slice *line)
{
	const char *end;
	size_t size;

	if (!rest->length)
		return false;
	end = memchr(rest->bytes, '\n', rest->length);
	size = end ? (size_t)(end - rest->bytes) : rest->length;
	*line = (struct slice){ rest->bytes, size };
	size += end != NULL;
	rest->bytes += size;
	rest->length -= size;
	return true;
}
