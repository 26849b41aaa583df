#include "exchange/delimited.h"

#include <csv.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/memory.h"

/* Apostrophes in front count in, so that taking one off is unambiguous. */
static bool is_formula(const char *value)
{
	value += strspn(value, "'");
	return *value && strchr("=+-@\t\r", *value);
}

/* Quoted always; libcsv doubles the quotes inside. */
static void add_quoted(struct text *text, const char *value, size_t size)
{
	size_t need = csv_write(NULL, 0, value, size);
	char *quoted = xcalloc(need + 1, 1);

	csv_write(quoted, need, value, size);
	text_add(text, quoted, need);
	free(quoted);
}

void delimited_cell(struct text *text, const char *value)
{
	struct text guarded = TEXT_INIT;

	if (value && is_formula(value)) {
		text_printf(&guarded, "'%s", value);
		add_quoted(text, guarded.bytes, guarded.length);
	} else if (value && *value) {
		add_quoted(text, value, strlen(value));
	}
	text_add_char(text, ',');
	text_release(&guarded);
}

void delimited_value(struct text *text, const char *format, ...)
{
	char value[64];
	va_list args;

	va_start(args, format);
	vsnprintf(value, sizeof value, format, args);
	va_end(args);
	text_add_string(text, value);
	text_add_char(text, ',');
}

void delimited_end(struct text *text)
{
	text_truncate(text, text->length - 1);
	text_add_string(text, "\r\n");
}
