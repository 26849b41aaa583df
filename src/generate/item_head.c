#include "generate/item_head.h"

#include <string.h>

#include "generate/members.h"

/* "(unless the heart is weak)": without it the item would say too much. */
static bool narrows(struct slice rest)
{
	static const char *const words[] = {
		" (unless ", " (if ",   " (only ",  " (not ", " (no ",
		" (except ", " (when ", " (avoid ", NULL
	};

	for (size_t i = 0; words[i]; i++)
		if (slice_starts_with(rest, words[i]))
			return true;
	return false;
}

/* Does the bracket that begins here end the text, or a part of it? */
static bool bracket_ends(struct slice rest)
{
	const char *close = memchr(rest.bytes, ')', rest.length);
	const char *end = rest.bytes + rest.length;

	return close && (close + 1 == end || strchr(".;:,", close[1]) ||
			 (close + 2 < end && strchr("-\xe2", close[2])));
}

/* Where the first of these is, or the end. */
static size_t before_any(struct slice item, const char *const *ends)
{
	for (size_t i = 1; i < item.length; i++)
		for (size_t k = 0; ends[k]; k++)
			if (slice_starts_with((struct slice){ item.bytes + i,
							      item.length - i },
					      ends[k]))
				return i;
	return item.length;
}

struct slice item_head(struct slice item)
{
	static const char *const ends[] = { " (",
					    ": ",
					    ". ",
					    " - ",
					    " -- ",
					    " \xe2\x80\x93 ",
					    " \xe2\x80\x94 ",
					    ", which ",
					    ", who ",
					    ", where ",
					    ", such as ",
					    " such as ",
					    ", including ",
					    " including ",
					    ", like ",
					    " like ",
					    ", especially ",
					    ", particularly ",
					    ", for example",
					    ", e.g.",
					    ", even ",
					    NULL };
	size_t end = before_any(item, ends);
	struct slice rest = { item.bytes + end, item.length - end };

	if (narrows(rest) ||
	    (slice_starts_with(rest, " (") && !bracket_ends(rest)))
		return item;
	return members_bare((struct slice){ item.bytes, end });
}

bool item_has_aside(struct slice item)
{
	static const char *const words[] = { ", which ", ", who ", ", where ",
					     NULL };

	return before_any(item, words) < item.length;
}

bool item_ends_in(struct slice text, const char *word)
{
	size_t size = strlen(word);

	return text.length > size &&
	       memcmp(text.bytes + text.length - size, word, size) == 0;
}

struct slice item_without_and(struct slice item)
{
	size_t skip = slice_starts_with(item, "and ")  ? strlen("and ")
		      : slice_starts_with(item, "or ") ? strlen("or ")
						       : 0;

	return (struct slice){ item.bytes + skip, item.length - skip };
}
