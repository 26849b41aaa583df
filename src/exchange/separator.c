#include "exchange/separator.h"

#include <stddef.h>
#include <string.h>

#include "exchange/rows.h"

#define SAMPLE_SIZE ((size_t)1 << 20)
#define COLUMNS_MAX 64 /* more count as so many */

struct columns {
	size_t rows;
	size_t whole; /* rows with two fields that say something */
	size_t with[COLUMNS_MAX + 1]; /* rows of so many fields */
};

static bool count_row(void *context, const struct row *row)
{
	struct columns *columns = context;

	columns->rows++;
	columns->with[row->count < COLUMNS_MAX ? row->count : COLUMNS_MAX]++;
	columns->whole += row->count > 1 && slice_trim(row->fields[0]).length &&
			  slice_trim(row->fields[1]).length;
	return true;
}

/* Commas and colons stand in any prose, where a space follows them. */
static bool is_prose(struct slice text, char separator)
{
	if (separator != ',' && separator != ':')
		return false;
	for (size_t i = 0; i + 1 < text.length; i++)
		if (text.bytes[i] == separator && text.bytes[i + 1] != ' ')
			return false;
	return true;
}

/* 0 to 1: how much the rows look like those of a table; 0: they don't. */
static double score(struct slice text, char separator, bool comments)
{
	const char string[] = { separator, '\0' };
	const struct rows_format format = { .field_separator = string,
					    .comments = comments };
	struct columns columns = { 0 };
	size_t usual = 0;

	if (!memchr(text.bytes, separator, text.length))
		return 0;
	rows_read(text, &format, count_row, &columns);
	for (size_t i = 2; i <= COLUMNS_MAX; i++)
		if (columns.with[i] > usual)
			usual = columns.with[i];
	if (columns.whole * 2 < columns.rows || !columns.whole)
		return 0;
	/* The rows of prose differ, and one row tells nothing. */
	if (is_prose(text, separator) &&
	    (columns.rows < 3 || usual * 10 < columns.rows * 9))
		return 0;
	return ((double)columns.whole + (double)usual) /
	       (2 * (double)columns.rows);
}

/* The beginning of the text, up to the end of a line if there is one. */
static struct slice sample(struct slice text)
{
	size_t size = SAMPLE_SIZE;

	if (text.length <= SAMPLE_SIZE)
		return text;
	while (size && text.bytes[size - 1] != '\n')
		size--;
	return (struct slice){ text.bytes, size ? size : SAMPLE_SIZE };
}

char separator_find(struct slice text, bool comments)
{
	static const char candidates[] = "\t|;,:";
	double best = 0;
	char found = 0;

	text = sample(text);
	for (const char *c = candidates; *c; c++) {
		double now = score(text, *c, comments);

		if (now > best) {
			best = now;
			found = *c;
		}
	}
	return found;
}
