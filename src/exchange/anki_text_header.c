#include "exchange/anki_text_header.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "rounds/attrs.h"

static struct slice cut_line(struct slice *rest)
{
	size_t size = 0, end;

	while (size < rest->length && rest->bytes[size] != '\n' &&
	       rest->bytes[size] != '\r')
		size++;
	end = size;
	if (end < rest->length && rest->bytes[end++] == '\r' &&
	    end < rest->length && rest->bytes[end] == '\n')
		end++;
	struct slice line = { rest->bytes, size };

	rest->bytes += end;
	rest->length -= end;
	return line;
}

/*
 * A spreadsheet pads a header line with the separators of empty cells: they
 * and all behind them go.  A separator may be such a character itself.
 */
static struct slice without_padding(struct slice value)
{
	size_t size = value.length ? 1 : 0;

	while (size < value.length &&
	       (isalnum((unsigned char)value.bytes[size]) ||
		value.bytes[size] == ' '))
		size++;
	return slice_trim((struct slice){ value.bytes, size });
}

static bool is(struct slice value, const char *word)
{
	return slice_equal_fold(value, slice_of(word));
}

static void set_separator(struct anki_text_header *header, struct slice value)
{
	static const struct {
		const char *name;
		char separator;
	} names[] = {
		{ "comma", ',' }, { "semicolon", ';' }, { "tab", '\t' },
		{ "space", ' ' }, { "pipe", '|' },      { "colon", ':' },
	};

	if (value.length && !isalnum((unsigned char)value.bytes[0])) {
		header->separator = value.bytes[0];
		return;
	}
	for (size_t i = 0; i < COUNT_OF(names); i++)
		if (is(without_padding(value), names[i].name))
			header->separator = names[i].separator;
}

static void set_html(struct anki_text_header *header, struct slice value)
{
	struct slice word = without_padding(value);

	if (is(word, "true"))
		header->html = ANKI_HTML_YES;
	else if (is(word, "false"))
		header->html = ANKI_HTML_NO;
}

static void set_matches(struct anki_text_header *header, struct slice value)
{
	struct slice word = without_padding(value);

	if (slice_equal(word, SLICE("keep current")))
		header->matches = ANKI_KEEP_CURRENT;
	else if (slice_equal(word, SLICE("keep both")))
		header->matches = ANKI_KEEP_BOTH;
	else if (slice_equal(word, SLICE("update current")))
		header->matches = ANKI_UPDATE;
}

/* A number that is none is as if nothing was said. */
static void set_number(size_t *column, struct slice value)
{
	struct slice word = without_padding(value);
	size_t number = 0;

	for (size_t i = 0; i < word.length; i++) {
		if (!isdigit((unsigned char)word.bytes[i]) || number > 9999)
			return;
		number = number * 10 + (size_t)(word.bytes[i] - '0');
	}
	*column = number;
}

static bool set(struct anki_text_header *header, struct slice key,
		struct slice value)
{
	if (is(key, "separator"))
		set_separator(header, value);
	else if (is(key, "html"))
		set_html(header, value);
	else if (is(key, "tags"))
		header->tags = value;
	else if (is(key, "columns"))
		header->columns = value;
	else if (is(key, "notetype"))
		header->notetype = value;
	else if (is(key, "deck"))
		header->deck = value;
	else if (is(key, "notetype column"))
		set_number(&header->notetype_column, value);
	else if (is(key, "deck column"))
		set_number(&header->deck_column, value);
	else if (is(key, "tags column"))
		set_number(&header->tags_column, value);
	else if (is(key, "guid column"))
		set_number(&header->guid_column, value);
	else if (is(key, "if matches"))
		set_matches(header, value);
	else
		return is(key, "match scope"); /* cards are found in any */
	return true;
}

static bool read_line(struct anki_text_header *header, struct slice line)
{
	const char *colon =
		line.length ? memchr(line.bytes, ':', line.length) : NULL;

	if (!colon)
		return false;
	size_t size = (size_t)(colon - line.bytes);

	return set(header, slice_trim((struct slice){ line.bytes, size }),
		   (struct slice){ colon + 1, line.length - size - 1 });
}

void anki_text_header_read(struct anki_text_header *header, struct slice text)
{
	*header = (struct anki_text_header){ .rest = text };
	while (header->rest.length) {
		struct slice rest = header->rest;
		struct slice line = cut_line(&rest);

		if (!header->line_count && slice_starts_with(line, "tags:"))
			header->present |= read_line(header, line);
		else if (line.length && line.bytes[0] == '#')
			header->present |=
				read_line(header,
					  (struct slice){ line.bytes + 1,
							  line.length - 1 });
		else
			break;
		header->line_count++;
		header->rest = rest;
	}
	/* Without a key of Anki's, "#" may begin a question. */
	if (!header->present)
		*header = (struct anki_text_header){ .rest = text };
}
