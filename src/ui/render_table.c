#include "ui/render_table.h"

#include <cmark.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/memory.h"
#include "rounds/pipe_table.h"
#include "ui/render_inline.h"
#include "ui/wrap.h"

/* Between columns, and how narrow one may become. */
enum { GAP = 2, LEAST = 8 };

enum alignment { ALIGN_LEFT, ALIGN_RIGHT, ALIGN_CENTRE };

struct table {
	size_t columns, rows; /* the heads are row 0 */
	struct text *cells;   /* owned, row by row; rendered, not wrapped */
	enum alignment alignments[PIPE_TABLE_COLUMNS];
	size_t widths[PIPE_TABLE_COLUMNS];
};

/* The next line [*start, *end) of `source` behind *end, or false. */
static bool next_line(struct slice source, size_t *start, size_t *end)
{
	const char *stop;

	*start = *end;
	if (*start >= source.length)
		return false;
	stop = memchr(source.bytes + *start, '\n', source.length - *start);
	*end = stop ? (size_t)(stop - source.bytes) + 1 : source.length;
	while (*start < *end && strchr(" \t>", source.bytes[*start]))
		++*start;
	return true;
}

static void read_alignments(struct table *table, const struct pipe_row *ruler,
			    const char *bytes)
{
	for (size_t i = 0; i < ruler->count; i++) {
		bool left = bytes[ruler->cells[i].start] == ':';
		bool right = bytes[ruler->cells[i].end - 1] == ':';

		table->alignments[i] = !right ? ALIGN_LEFT
				       : left ? ALIGN_CENTRE
					      : ALIGN_RIGHT;
	}
}

/* As a heading, in which "- 5" is no list: a cell holds inlines only. */
static void render_cell(struct text *flat, const char *bytes, size_t size,
			const char *base, const struct terminal *terminal)
{
	struct text heading = TEXT_INIT;
	cmark_node *document;

	text_add_string(&heading, "# ");
	text_add(&heading, bytes, size);
	document = cmark_parse_document(heading.bytes, heading.length,
					CMARK_OPT_VALIDATE_UTF8);
	if (size)
		render_inlines(flat, cmark_node_first_child(document), base,
			       terminal);
	cmark_node_free(document);
	text_release(&heading);
}

/* Cells that a row has too many are dropped, those missing are empty. */
static void add_row(struct table *table, const struct pipe_row *row,
		    const char *bytes, const struct terminal *terminal)
{
	size_t first = table->rows * table->columns;
	const char *base = table->rows ? "" : STYLE_BOLD;

	table->cells = xreallocarray(table->cells, first + table->columns,
				     sizeof *table->cells);
	for (size_t i = 0; i < table->columns; i++) {
		struct text *cell = &table->cells[first + i];

		*cell = (struct text)TEXT_INIT;
		if (i < row->count)
			render_cell(cell, bytes + row->cells[i].start,
				    row->cells[i].end - row->cells[i].start,
				    base, terminal);
	}
	table->rows++;
}

static bool read_table(struct table *table, struct slice source,
		       const struct terminal *terminal)
{
	struct pipe_row heads, row;
	size_t start, end = 0;

	if (!next_line(source, &start, &end))
		return false;
	pipe_row_read(&heads, source.bytes, start, end);
	if (!heads.piped || !next_line(source, &start, &end))
		return false;
	pipe_row_read(&row, source.bytes, start, end);
	if (!pipe_row_is_ruler(&row, source.bytes) || row.count != heads.count)
		return false;
	table->columns = heads.count;
	read_alignments(table, &row, source.bytes);
	add_row(table, &heads, source.bytes, terminal);
	while (next_line(source, &start, &end)) {
		pipe_row_read(&row, source.bytes, start, end);
		add_row(table, &row, source.bytes, terminal);
	}
	return true;
}

/* The widest line of a cell, in columns. */
static size_t cell_width(const struct text *cell)
{
	size_t widest = 0;

	for (const char *line = cell->bytes; *line;) {
		size_t length = strcspn(line, "\n");
		size_t width = wrap_width(line, length);

		if (width > widest)
			widest = width;
		line += length + (line[length] == '\n');
	}
	return widest;
}

static size_t total_width(const struct table *table, size_t most)
{
	size_t total = GAP * (table->columns - 1);

	for (size_t i = 0; i < table->columns; i++)
		total += table->widths[i] < most ? table->widths[i] : most;
	return total;
}

/*
 * Give each column what it wants and, where that is too much, let the widest
 * ones share what is left.  False when that is not enough to read.
 */
static bool fit(struct table *table, size_t columns)
{
	size_t most = columns;

	for (size_t i = 0; i < table->columns; i++) {
		table->widths[i] = 1;
		for (size_t row = 0; row < table->rows; row++) {
			size_t width = cell_width(
				&table->cells[row * table->columns + i]);

			if (width > table->widths[i])
				table->widths[i] = width;
		}
	}
	while (most >= LEAST && total_width(table, most) > columns)
		most--;
	for (size_t i = 0; i < table->columns; i++)
		if (table->widths[i] > most)
			table->widths[i] = most;
	return most >= LEAST;
}

static void add_spaces(struct text *text, size_t count)
{
	while (count--)
		text_add_char(text, ' ');
}

/* One line of a cell, padded; what it leaves blank at its end is `owed`. */
static void add_piece(struct text *text, struct slice piece, size_t width,
		      enum alignment alignment, size_t *owed)
{
	size_t blank = width - wrap_width(piece.bytes, piece.length);
	size_t before = alignment == ALIGN_RIGHT    ? blank
			: alignment == ALIGN_CENTRE ? blank / 2
						    : 0;

	if (piece.length == 0) {
		*owed += width;
		return;
	}
	add_spaces(text, *owed + before);
	text_add(text, piece.bytes, piece.length);
	*owed = blank - before;
}

/* Take the first line off `rest`. */
static struct slice take_line(struct slice *rest)
{
	const char *end = memchr(rest->bytes, '\n', rest->length);
	size_t length = end ? (size_t)(end - rest->bytes) : rest->length;
	struct slice line = { rest->bytes, length };

	rest->bytes += length + (end != NULL);
	rest->length -= length + (end != NULL);
	return line;
}

/* A row, as many lines as its longest cell has; nothing trails a line. */
static void add_columns(struct text *text, const struct table *table,
			const struct text *cells)
{
	struct text wrapped[PIPE_TABLE_COLUMNS];
	struct slice rest[PIPE_TABLE_COLUMNS];
	bool more = true;

	for (size_t i = 0; i < table->columns; i++) {
		wrapped[i] = (struct text)TEXT_INIT;
		wrap_add(&wrapped[i],
			 (struct slice){ cells[i].bytes, cells[i].length }, "",
			 "", table->widths[i]);
		rest[i] = (struct slice){ wrapped[i].bytes, wrapped[i].length };
	}
	while (more) {
		size_t owed = 0;

		more = false;
		for (size_t i = 0; i < table->columns; i++) {
			add_piece(text, take_line(&rest[i]), table->widths[i],
				  table->alignments[i], &owed);
			owed += GAP;
			more = more || rest[i].length > 0;
		}
		text_add_char(text, '\n');
	}
	for (size_t i = 0; i < table->columns; i++)
		text_release(&wrapped[i]);
}

static void add_rule(struct text *text, const struct table *table,
		     const struct terminal *terminal)
{
	for (size_t i = 0; i < table->columns; i++) {
		add_spaces(text, i ? GAP : 0);
		for (size_t at = 0; at < table->widths[i]; at++)
			text_add_string(text, terminal->utf8 ? "─" : "-");
	}
	text_add_char(text, '\n');
}

/* "head: cell", a line each, rows apart. */
static void add_stacked(struct text *text, const struct table *table,
			size_t columns)
{
	for (size_t row = 1; row < table->rows; row++) {
		const struct text *cells = &table->cells[row * table->columns];

		if (row > 1)
			text_add_char(text, '\n');
		for (size_t i = 0; i < table->columns; i++) {
			struct text line = TEXT_INIT;

			if (!cells[i].length)
				continue;
			if (table->cells[i].length)
				text_printf(&line,
					    "%s: ", table->cells[i].bytes);
			text_add(&line, cells[i].bytes, cells[i].length);
			wrap_add(text,
				 (struct slice){ line.bytes, line.length }, "",
				 "  ", columns);
			text_release(&line);
		}
	}
}

bool render_table(struct text *text, struct slice source, size_t columns,
		  const struct terminal *terminal)
{
	struct table table = { 0 };

	if (!read_table(&table, source, terminal))
		return false;
	if (fit(&table, columns)) {
		add_columns(text, &table, table.cells);
		add_rule(text, &table, terminal);
		for (size_t row = 1; row < table.rows; row++)
			add_columns(text, &table,
				    &table.cells[row * table.columns]);
	} else {
		add_stacked(text, &table, columns);
	}
	for (size_t i = 0; i < table.rows * table.columns; i++)
		text_release(&table.cells[i]);
	free(table.cells);
	return true;
}
