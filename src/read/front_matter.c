#include "read/front_matter.h"

#include <string.h>

size_t front_matter_end(struct slice bytes)
{
	size_t start = slice_starts_with(bytes, "\xef\xbb\xbf") ? 3 : 0;
	size_t at = start;

	if (bytes.length - start < 4 ||
	    memcmp(bytes.bytes + start, "---\n", 4) != 0)
		return start;
	while (at + 5 <= bytes.length) {
		const char *line =
			memchr(bytes.bytes + at, '\n', bytes.length - at);

		if (!line)
			break;
		at = (size_t)(line - bytes.bytes) + 1;
		if (at + 4 <= bytes.length &&
		    (!memcmp(bytes.bytes + at, "---\n", 4) ||
		     !memcmp(bytes.bytes + at, "...\n", 4)))
			return at + 4;
	}
	return start;
}

/* "'Gout'" -> "Gout" */
static struct slice unquoted(struct slice value)
{
	char first = value.length > 1 ? value.bytes[0] : '\0';

	if ((first == '"' || first == '\'') &&
	    value.bytes[value.length - 1] == first) {
		value.bytes++;
		value.length -= 2;
	}
	return value;
}

const char *front_matter_title(struct slice front, struct arena *arena)
{
	struct slice line;

	while (slice_next_line(&front, &line)) {
		struct slice value;

		if (!slice_starts_with(line, "title:"))
			continue;
		value = unquoted(slice_trim(
			(struct slice){ line.bytes + 6, line.length - 6 }));
		return value.length
			       ? arena_strndup(arena, value.bytes, value.length)
			       : NULL;
	}
	return NULL;
}
