#include "deck/markdown_parts.h"

#include <string.h>

/*
 * Bytes that are looked through at once: a file whose lines end otherwise
 * than most is not searched to its end for each of them.
 */
enum { WINDOW = 256 };

size_t markdown_line_end(struct slice content, size_t at)
{
	while (at < content.length) {
		const char *from = content.bytes + at;
		size_t size = content.length - at;
		const char *feed, *back;

		if (size > WINDOW)
			size = WINDOW;
		feed = memchr(from, '\n', size);
		back = memchr(from, '\r', feed ? (size_t)(feed - from) : size);
		if (back || feed)
			return (size_t)((back ? back : feed) - content.bytes);
		at += size;
	}
	return at;
}

size_t markdown_next_line(struct slice content, size_t at)
{
	at = markdown_line_end(content, at);
	if (at < content.length && content.bytes[at++] == '\r' &&
	    at < content.length && content.bytes[at] == '\n')
		at++;
	return at;
}

size_t markdown_skip_blanks(struct slice content, size_t at)
{
	while (at < content.length &&
	       (content.bytes[at] == ' ' || content.bytes[at] == '\t'))
		at++;
	return at;
}

bool markdown_line_blank(struct slice content, size_t at)
{
	at = markdown_skip_blanks(content, at);
	return at >= content.length || content.bytes[at] == '\n' ||
	       content.bytes[at] == '\r';
}

size_t markdown_line_number(struct slice content, size_t at)
{
	size_t number = 0;

	for (size_t line = 0; line <= at && line < content.length; number++)
		line = markdown_next_line(content, line);
	return number;
}
