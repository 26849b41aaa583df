#include "exchange/rows.h"

#include <csv.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/memory.h"

struct reading {
	const struct rows_format *format;
	bool (*take)(void *context, const struct row *row);
	void *context;
	struct text bytes;            /* of the present row's fields */
	size_t ends[ROWS_FIELDS_MAX]; /* of each field in `bytes` */
	struct slice fields[ROWS_FIELDS_MAX];
	struct row row;
	bool stopped;
};

static void add_field(struct reading *reading, struct slice field)
{
	if (reading->row.count == ROWS_FIELDS_MAX) {
		reading->row.cut = true;
		return;
	}
	text_add(&reading->bytes, field.bytes, field.length);
	reading->ends[reading->row.count++] = reading->bytes.length;
}

/* The row is complete: hand it on, unless it is an empty line. */
static void end_row(struct reading *reading)
{
	struct row *row = &reading->row;
	bool empty = row->count == 0 ||
		     (row->count == 1 && reading->bytes.length == 0);

	for (size_t i = 0, start = 0; i < row->count; i++) {
		size_t end = reading->ends[i];

		reading->fields[i] = (struct slice){
			end > start ? reading->bytes.bytes + start : "",
			end - start,
		};
		start = end;
	}
	row->fields = reading->fields;
	if (!empty && !reading->stopped)
		reading->stopped = !reading->take(reading->context, row);
	text_clear(&reading->bytes);
	*row = (struct row){ 0 };
}

static void on_field(void *bytes, size_t size, void *context)
{
	add_field(context, (struct slice){ bytes, size });
}

static void on_row(int c, void *context)
{
	(void)c;
	end_row(context);
}

/* Where `separator` is next, or the end. */
static size_t find(struct slice text, const char *separator)
{
	size_t size = strlen(separator);

	for (size_t i = 0; i + size <= text.length; i++)
		if (memcmp(text.bytes + i, separator, size) == 0)
			return i;
	return text.length;
}

static struct slice rest_of(struct slice text, size_t skip)
{
	if (skip > text.length)
		skip = text.length;
	return (struct slice){ text.bytes + skip, text.length - skip };
}

static void split_row(struct reading *reading, struct slice row)
{
	const char *separator = reading->format->field_separator;

	for (;;) {
		size_t size = find(row, separator);

		add_field(reading, (struct slice){ row.bytes, size });
		if (size == row.length)
			break;
		row = rest_of(row, size + strlen(separator));
	}
	end_row(reading);
}

static bool is_comment(const struct reading *reading, struct slice line)
{
	return reading->format->comments && line.length && line.bytes[0] == '#';
}

/* The next line without its end; *rest begins after it. */
static struct slice next_line(struct slice *rest)
{
	size_t size = 0, end;

	while (size < rest->length && rest->bytes[size] != '\n' &&
	       rest->bytes[size] != '\r')
		size++;
	end = size + (size < rest->length);
	if (end < rest->length && rest->bytes[size] == '\r' &&
	    rest->bytes[end] == '\n')
		end++;
	struct slice line = { rest->bytes, size };

	*rest = rest_of(*rest, end);
	return line;
}

static size_t count_lines(struct slice text)
{
	size_t lines = 0;

	while (text.length) {
		next_line(&text);
		lines++;
	}
	return lines;
}

/* Rows with a separator of their own may go over lines. */
static void read_separated(struct reading *reading, struct slice text)
{
	const char *separator = reading->format->row_separator;
	size_t line = reading->format->first_line;

	while (text.length && !reading->stopped) {
		size_t size = find(text, separator);
		size_t next = size + strlen(separator);
		struct slice row = { text.bytes, size };
		struct slice trimmed = slice_trim(row);
		size_t before = (size_t)(trimmed.bytes - row.bytes);

		reading->row.line =
			line + count_lines((struct slice){ row.bytes, before });
		split_row(reading, trimmed);
		if (next > text.length)
			next = text.length;
		for (size_t i = 0; i < next; i++)
			line += text.bytes[i] == '\n';
		text = rest_of(text, next);
	}
}

static void read_plain(struct reading *reading, struct slice text, size_t line)
{
	while (text.length && !reading->stopped) {
		struct slice row = next_line(&text);

		reading->row.line = line++;
		if (is_comment(reading, row))
			continue;
		split_row(reading, row);
	}
}

/*
 * Fed line by line, so that the number of each is known, and a comment seen
 * where a row could begin.  A row that is still open at the end began with a
 * quote that is never closed: from there on nothing is quoted.
 */
static void read_quoted(struct reading *reading, struct slice text)
{
	struct csv_parser parser;
	struct slice row_start = text;
	size_t line = reading->format->first_line, row_line = 0;

	if (csv_init(&parser, 0) != 0)
		memory_exhausted();
	csv_set_delim(&parser,
		      (unsigned char)reading->format->field_separator[0]);
	while (text.length && !reading->stopped) {
		struct slice before = text;
		struct slice bytes = next_line(&text);
		bool begins = reading->row.line == 0;

		if (begins && is_comment(reading, bytes)) {
			line++;
			continue;
		}
		if (begins) {
			row_start = before;
			reading->row.line = row_line = line;
		}
		line++;
		if (!bytes.length && begins) {
			reading->row.line = 0;
			continue;
		}
		if (csv_parse(&parser, bytes.bytes, bytes.length, on_field,
			      on_row, reading) != bytes.length ||
		    csv_parse(&parser, "\n", 1, on_field, on_row, reading) != 1)
			memory_exhausted();
		/* A line of blanks alone gives no row. */
		if (reading->row.count == 0 && begins &&
		    !slice_trim(bytes).length)
			reading->row.line = 0;
	}
	csv_free(&parser);
	if (reading->row.line && !reading->stopped) {
		text_clear(&reading->bytes);
		reading->row = (struct row){ .unclosed = true };
		read_plain(reading, row_start, row_line);
	}
}

bool rows_read(struct slice text, const struct rows_format *format,
	       bool (*take)(void *context, const struct row *row),
	       void *context)
{
	struct reading *reading = xcalloc(1, sizeof *reading);
	bool whole;

	reading->format = format;
	reading->take = take;
	reading->context = context;
	if (format->row_separator)
		read_separated(reading, text);
	else if (strlen(format->field_separator) > 1)
		read_plain(reading, text, format->first_line);
	else
		read_quoted(reading, text);
	whole = !reading->stopped;
	text_release(&reading->bytes);
	free(reading);
	return whole;
}
