#include "deck/markdown_parts.h"

size_t markdown_line_end(struct slice content, size_t at)
{
	while (at < content.length && content.bytes[at] != '\n' &&
	       content.bytes[at] != '\r')
		at++;
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
	return markdown_skip_blanks(content, at) ==
	       markdown_line_end(content, at);
}

size_t markdown_line_number(struct slice content, size_t at)
{
	size_t number = 0;

	for (size_t line = 0; line <= at && line < content.length; number++)
		line = markdown_next_line(content, line);
	return number;
}
