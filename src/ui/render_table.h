/*
 * render_table - a table with "|" as aligned columns.
 *
 * Pure, private to render.
 */
#ifndef ROUNDS_UI_RENDER_TABLE_H
#define ROUNDS_UI_RENDER_TABLE_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/text.h"
#include "ui/terminal.h"

/*
 * Append the table in `source`, lines of Markdown that may begin with the
 * ">" of a block quote, in lines of at most `columns` columns, each ended by
 * '\n'.  Cells are wrapped; where columns would become too narrow to read,
 * each row is a block of lines "head: cell" instead.  False, with nothing
 * added, when the source is no table.
 */
bool render_table(struct text *text, struct slice source, size_t columns,
		  const struct terminal *terminal);

#endif
