/*
 * Tables as text: what spreadsheets, other programs and language models
 * write, and the text files of Anki.
 */
#include <string.h>

#include "exchange/anki_cloze.h"
#include "exchange/anki_text_header.h"
#include "exchange/html_markdown.h"
#include "exchange/import_plain.h"
#include "exchange/import_reader.h"
#include "exchange/rows.h"
#include "exchange/separator.h"
#include "exchange/table_columns.h"
#include "exchange/table_own.h"
#include "rounds/cloze.h"

#define HTML_ROWS 5 /* Anki looks at as many, too */

struct table {
	struct import *import;
	struct anki_text_header header;
	struct table_columns columns;
	const char *deck; /* of rows that name none */
	bool html;
	bool literal; /* said to be no HTML: no Markdown either */
	bool started; /* the first row was seen */
	struct error *error;
	bool failed;
};

/* -- HTML or not ---------------------------------------------------------- */

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* A tag with its end; "p < 0.05 and > 3" is none. */
static bool has_tag(struct slice field)
{
	for (size_t i = 0; i + 2 < field.length; i++) {
		size_t name = i + 1 + (field.bytes[i + 1] == '/');

		if (field.bytes[i] == '<' && name < field.length &&
		    is_letter(field.bytes[name]) &&
		    memchr(field.bytes + name, '>', field.length - name))
			return true;
	}
	return false;
}

struct sniffing {
	size_t rows;
	bool found;
};

static bool sniff_row(void *context, const struct row *row)
{
	struct sniffing *sniffing = context;

	for (size_t i = 0; i < row->count && !sniffing->found; i++)
		sniffing->found = has_tag(row->fields[i]);
	return !sniffing->found && ++sniffing->rows < HTML_ROWS;
}

static bool is_html(struct slice text, const struct rows_format *format)
{
	struct sniffing sniffing = { 0 };

	(void)rows_read(text, format, sniff_row, &sniffing);
	return sniffing.found;
}

/* -- fields --------------------------------------------------------------- */

/* Text in which nothing is markup, as HTML that says the same. */
static void escape_html(struct slice field, struct text *html)
{
	for (size_t i = 0; i < field.length; i++)
		switch (field.bytes[i]) {
		case '&':
			text_add_string(html, "&amp;");
			break;
		case '<':
			text_add_string(html, "&lt;");
			break;
		case '>':
			text_add_string(html, "&gt;");
			break;
		case '\n':
			text_add_string(html, "<br>");
			break;
		default:
			text_add_char(html, field.bytes[i]);
		}
}

static const char *from_html(struct table *table, struct slice field)
{
	struct text html = TEXT_INIT, markdown = TEXT_INIT;
	bool clozes = cloze_opens(field);

	if (table->literal)
		escape_html(field, &html);
	else if (clozes)
		anki_cloze_add(field, &html);
	else
		text_add(&html, field.bytes, field.length);
	html_markdown((struct slice){ html.bytes, html.length }, clozes,
		      &markdown);
	const char *text =
		import_text(table->import,
			    (struct slice){ markdown.bytes, markdown.length });

	text_release(&html);
	text_release(&markdown);
	return text;
}

static const char *part(struct table *table, struct slice field)
{
	const char *text = import_text(table->import, field);

	return (table->html || table->literal) && *text
		       ? from_html(table, slice_of(text))
		       : text;
}

/* What a spreadsheet was kept from running, see delimited.h. */
static struct slice without_guard(const struct table *table, struct slice field)
{
	bool ours = table->columns.roles[0] == COLUMN_KEY;

	size_t guards = 0;

	while (guards < field.length && field.bytes[guards] == '\'')
		guards++;
	if (ours && guards && guards < field.length &&
	    memchr("=+-@\t\r", field.bytes[guards], 6))
		return (struct slice){ field.bytes + 1, field.length - 1 };
	return field;
}

static const char *join_notes(struct table *table, const char *note,
			      const char *more)
{
	if (!note || !*note)
		return more;
	return *more ? arena_printf(&table->import->cards.arena, "%s\n\n%s",
				    note, more)
		     : note;
}

static void set_field(struct table *table, struct plain_note *note,
		      enum column_role role, struct slice field)
{
	const char *name;

	switch (role) {
	case COLUMN_QUESTION:
		note->question = part(table, field);
		break;
	case COLUMN_ANSWER:
		note->answer = part(table, field);
		break;
	case COLUMN_NOTE:
		note->note = join_notes(table, note->note, part(table, field));
		break;
	case COLUMN_TAGS:
		note->tags = field;
		break;
	case COLUMN_NOTETYPE:
		name = import_plain_name(table->import, field);
		note->reversed = strstr(name, "reversed") != NULL;
		break;
	case COLUMN_KEY:
	case COLUMN_GUID:
		name = import_plain_name(table->import, field);
		note->guid = slice_of(name);
		note->guid_is_key = role == COLUMN_KEY && *name;
		break;
	case COLUMN_DECK:
	case COLUMN_CATEGORY:
	case COLUMN_SUBJECT:
		name = import_plain_name(table->import, field);
		if (!*name)
			break;
		if (role == COLUMN_DECK)
			note->deck = name;
		else if (role == COLUMN_CATEGORY)
			note->category = name;
		else
			note->subject = name;
		break;
	default:
		break;
	}
}

/* -- rows ----------------------------------------------------------------- */

static void warn_of_row(struct import *import, const struct row *row)
{
	bool control = false;

	for (size_t i = 0; i < row->count && !control; i++)
		control = row->fields[i].length &&
			  memchr(row->fields[i].bytes, '\0',
				 row->fields[i].length);
	if (control)
		import_warn(import, "control-character", NULL,
			    "NUL bytes are left out");
	if (row->unclosed)
		import_warn(import, "open-quote", "close it or double it",
			    "a quote begins a field and never ends; from here "
			    "on quotes are read as characters");
}

static void add_note(struct table *table, const struct row *row)
{
	bool ours = table->columns.roles[0] == COLUMN_KEY;
	struct card own = { .status = STATUS_ASSERTED, .state = CARD_ACTIVE };
	struct plain_note note = {
		.own = ours ? &own : NULL,
		.question = "",
		.deck = table->deck,
		.more_tags = table->header.tags,
		.fields = table->columns.fields,
		.field_count = table->columns.field_count,
		.keep = table->header.matches == ANKI_KEEP_CURRENT ? IMPORT_ALL
								   : 0,
		.reversed = table->header.notetype.length &&
			    strstr(import_plain_name(table->import,
						     table->header.notetype),
				   "reversed"),
	};

	for (size_t i = 0; i < row->count && i < table->columns.count; i++) {
		enum column_role role = table->columns.roles[i];
		struct slice field = without_guard(table, row->fields[i]);

		set_field(table, &note, role, field);
		if (ours)
			table_own_field(table->import, role, field, &own);
	}
	/* Whoever gives no second column gives it for no row. */
	if (!note.answer && !note.guid.length &&
	    !cloze_opens(slice_of(note.question))) {
		import_refuse(table->import, "one-column",
			      "look at the separator, see --field-sep",
			      "there is one field, and a card needs two");
		return;
	}
	import_plain_add(table->import, &note);
}

static bool take_row(void *context, const struct row *row)
{
	struct table *table = context;
	bool first = !table->started;

	table->started = true;
	if (first && !table->header.columns.length && !table->header.present &&
	    table_columns_named(row)) {
		table_columns_by_name(&table->columns, row, &table->header,
				      table->import);
		return true;
	}
	if (!import_note(table->import, row->line, 1, table->error)) {
		table->failed = true;
		return false;
	}
	if (row->cut) {
		import_refuse(table->import, "many-columns",
			      "look at the separator, see --field-sep",
			      "the row has more than %d columns",
			      ROWS_FIELDS_MAX);
		return true;
	}
	warn_of_row(table->import, row);
	add_note(table, row);
	return true;
}

/* -- the file ------------------------------------------------------------- */

static bool take_names(void *context, const struct row *row)
{
	struct table *table = context;

	table_columns_by_name(&table->columns, row, &table->header,
			      table->import);
	return false; /* there is but one row of them */
}

/* A deck by its number is known to Anki alone. */
static bool is_number(struct slice name)
{
	for (size_t i = 0; i < name.length; i++)
		if (name.bytes[i] < '0' || name.bytes[i] > '9')
			return false;
	return name.length > 0;
}

static void set_deck(struct table *table, const char *path,
		     const struct import_options *options)
{
	struct slice name = slice_trim(table->header.deck);

	table->deck = name.length && !is_number(name)
			      ? import_plain_name(table->import, name)
			      : import_plain_deck(table->import, path, options);
}

/* "\t" and "\n" as people write them on a command line. */
static const char *unescape(struct import *import, const char *option)
{
	char *out = arena_strdup(&import->cards.arena, option), *to = out;

	for (const char *from = out; *from; from++) {
		bool escaped =
			*from == '\\' && from[1] && strchr("tnr\\", from[1]);

		if (!escaped) {
			*to++ = *from;
			continue;
		}
		from++;
		*to++ = *from == 't'   ? '\t'
			: *from == 'n' ? '\n'
			: *from == 'r' ? '\r'
				       : '\\';
	}
	*to = '\0';
	return out;
}

static bool find_format(struct table *table,
			const struct import_options *options,
			struct rows_format *format, struct error *error)
{
	struct import *import = table->import;
	char found[2] = { table->header.separator, '\0' };

	format->comments = table->header.present;
	format->first_line = table->header.line_count + 1;
	if (options->row_separator && *options->row_separator)
		format->row_separator =
			unescape(import, options->row_separator);
	if (options->field_separator && *options->field_separator) {
		format->field_separator =
			unescape(import, options->field_separator);
		return true;
	}
	if (!*found)
		*found = separator_find(table->header.rest,
					table->header.present);
	if (!*found && (table->header.present || format->row_separator))
		*found = '\t';
	format->field_separator = arena_strdup(&import->cards.arena, found);
	return *found || error_set(error, ERROR_INPUT,
				   "'%s' holds no table with a separator that "
				   "could be found out; name it with "
				   "--field-sep",
				   import->file);
}

bool import_table_knows(const struct import_source *source)
{
	struct anki_text_header header;

	anki_text_header_read(&header, source->bytes);
	return header.present || separator_find(source->bytes, false);
}

bool import_table_read(struct import *import,
		       const struct import_source *source,
		       const struct import_options *options,
		       struct error *error)
{
	struct table *table = arena_alloc(&import->cards.arena, sizeof *table);
	struct rows_format format = { 0 };

	table->import = import;
	table->error = error;
	anki_text_header_read(&table->header, source->bytes);
	set_deck(table, source->path, options);
	if (!find_format(table, options, &format, error))
		return false;
	struct slice text = table->header.rest;

	table->literal = table->header.html == ANKI_HTML_NO;
	table->html = table->header.html == ANKI_HTML_YES ||
		      (!table->literal && is_html(text, &format));
	table_columns_by_order(&table->columns, &table->header);
	(void)rows_read(table->header.columns, &format, take_names, table);
	if (table->header.matches == ANKI_KEEP_BOTH)
		diagnostic_add(&import->findings,
			       (struct diagnostic_place){ import->file, 0, 0 },
			       DIAGNOSTIC_WARNING, "keep-both", NULL,
			       "'if matches: keep both' is not followed; it "
			       "would double the cards at each import");
	(void)rows_read(text, &format, take_row, table);
	return !table->failed;
}
