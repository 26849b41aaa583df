#include "exchange/anki_template_visible.h"

#include <string.h>
#include <strings.h>

#include "rounds/attrs.h"

static const struct hidden {
	const char *from, *to;
} hidden[] = {
	{ "<script", "</script>" },
	{ "<style", "</style>" },
	{ "<!--", "-->" },
};

/* Where `text` next has `pattern`, case aside; or its end. */
static const char *find(const char *text, const char *pattern)
{
	size_t size = strlen(pattern);

	while (*text && strncasecmp(text, pattern, size) != 0)
		text++;
	return text;
}

static const struct hidden *hidden_at(const char *text)
{
	for (size_t i = 0; *text == '<' && i < COUNT_OF(hidden); i++)
		if (strncasecmp(text, hidden[i].from, strlen(hidden[i].from)) ==
		    0)
			return &hidden[i];
	return NULL;
}

/* Bytes of a picture that is the same on every card, or 0. */
static size_t decoration_at(const char *text)
{
	size_t length;

	if (strncasecmp(text, "<img", 4) != 0)
		return 0;
	length = 1 + strcspn(text + 1, "<>");
	return text[length] == '>' && !strnstr(text, "{{", length) ? length + 1
								   : 0;
}

struct slice anki_template_visible(const char *source, struct arena *arena)
{
	char *copy = arena_strndup(arena, source, strlen(source));
	size_t length = 0;

	while (*source) {
		const struct hidden *at = hidden_at(source);
		size_t decoration = decoration_at(source);

		if (decoration) {
			source += decoration;
			continue;
		}
		if (!at) {
			copy[length++] = *source++;
			continue;
		}
		source = find(source, at->to);
		if (*source)
			source += strlen(at->to);
	}
	copy[length] = '\0';
	return (struct slice){ copy, length };
}
