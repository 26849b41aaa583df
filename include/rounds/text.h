/*
 * text - a growing byte string that is always NUL-terminated.
 *
 * `struct text t = TEXT_INIT;` is the empty text; `t.bytes` is never NULL
 * and bytes[length] is always '\0', so it can be passed to printf at once.
 * The bytes are owned by the text until text_release() or text_detach().
 */
#ifndef ROUNDS_TEXT_H
#define ROUNDS_TEXT_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include "rounds/attrs.h"

struct text {
	char *bytes;
	size_t length;   /* bytes in use, without the final NUL */
	size_t capacity; /* bytes allocated; 0 while bytes is the static "" */
};

extern char text_empty[1];
#define TEXT_INIT                                                              \
	{                                                                      \
		.bytes = text_empty, .length = 0, .capacity = 0                \
	}

/* Free the bytes; the text is empty and may be used again. */
void text_release(struct text *text);

/* Keep the memory, drop the content. */
void text_clear(struct text *text);

/* Cut to `length` bytes, which must not exceed the present length. */
void text_truncate(struct text *text, size_t length);

/* The bytes become owned by the caller; the text is empty again. */
char *text_detach(struct text *text) RETURNS_OWNED;

void text_add(struct text *text, const char *bytes, size_t size);
void text_add_string(struct text *text, const char *string);
void text_add_char(struct text *text, char c);
void text_printf(struct text *text, const char *format, ...) PRINTF_LIKE(2, 3);

/* Room for `extra` more bytes without another allocation. */
void text_reserve(struct text *text, size_t extra);

static inline bool text_ends_with(const struct text *text, const char *suffix)
{
	size_t size = strlen(suffix);

	return text->length >= size &&
	       memcmp(text->bytes + text->length - size, suffix, size) == 0;
}

/*
 * A borrowed piece of somebody else's bytes; not NUL-terminated.
 * Valid as long as the bytes it points into.
 */
struct slice {
	const char *bytes;
	size_t length;
};

#define SLICE(literal) ((struct slice){ (literal), sizeof(literal) - 1 })

/* Both here, so that the length of a literal is known when it compiles. */
static inline struct slice slice_of(const char *string)
{
	return (struct slice){ string, strlen(string) };
}

static inline bool slice_equal(struct slice a, struct slice b)
{
	return a.length == b.length &&
	       (a.length == 0 || memcmp(a.bytes, b.bytes, a.length) == 0);
}

/* The same of a string whose length is not known: most differ early. */
static inline bool slice_is(struct slice slice, const char *string)
{
	size_t i = 0;

	while (i < slice.length && string[i] && string[i] == slice.bytes[i])
		i++;
	return i == slice.length && !string[i];
}

/* Is it one of these?  NULL ends them. */
static inline bool slice_is_any(struct slice slice, const char *const *strings)
{
	for (; *strings; strings++)
		if (slice_is(slice, *strings))
			return true;
	return false;
}

static inline bool slice_starts_with(struct slice slice, const char *prefix)
{
	size_t size = strlen(prefix);

	return slice.length >= size && memcmp(slice.bytes, prefix, size) == 0;
}

/* ASCII letters compare without case. */
bool slice_equal_fold(struct slice a, struct slice b);
struct slice slice_trim(struct slice slice); /* ASCII white space, both ends */

/* Cut the text up to the mark, or all, off *rest, and the mark with it. */
struct slice slice_cut(struct slice *rest, char mark);

/*
 * Part the text at the first `mark`, which stands in neither part; false,
 * with nothing written, when it has none.
 */
bool slice_part(struct slice text, const char *mark, struct slice *before,
		struct slice *behind);

/* Words parted by spaces. */
size_t slice_words(struct slice slice);

/*
 * Take the next line off *rest, without its '\n'.  False when nothing is
 * left; a text that ends with a line end has no line behind it.
 */
bool slice_next_line(struct slice *rest, struct slice *line);

#endif
