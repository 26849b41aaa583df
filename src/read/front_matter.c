#include "read/front_matter.h"

/* Is the line this mark, and nothing else but the end of a line? */
static bool is_mark(struct slice line, const char *mark)
{
	if (line.length && line.bytes[line.length - 1] == '\r')
		line.length--;
	return slice_equal(line, slice_of(mark));
}

size_t front_matter_end(struct slice bytes)
{
	size_t start = slice_starts_with(bytes, "\xef\xbb\xbf") ? 3 : 0;
	struct slice rest = { bytes.bytes + start, bytes.length - start };
	struct slice line;

	if (!slice_next_line(&rest, &line) || !is_mark(line, "---"))
		return start;
	while (slice_next_line(&rest, &line))
		if (is_mark(line, "---") || is_mark(line, "..."))
			return bytes.length - rest.length;
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
