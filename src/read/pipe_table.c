#include "rounds/pipe_table.h"

#include <string.h>

static struct pipe_cell trim_cell(const char *bytes, size_t start, size_t end)
{
	while (start < end && strchr(" \t\r\n", bytes[start]))
		start++;
	while (end > start && strchr(" \t\r\n", bytes[end - 1]))
		end--;
	return (struct pipe_cell){ start, end };
}

void pipe_row_read(struct pipe_row *row, const char *bytes, size_t start,
		   size_t end)
{
	struct pipe_cell line = trim_cell(bytes, start, end);
	size_t from = line.start;

	row->count = 0;
	row->piped = false;
	if (from < line.end && bytes[from] == '|')
		from++;
	for (size_t at = from; at <= line.end; at++) {
		bool last = at == line.end;

		if (!last && bytes[at] == '\\' && at + 1 < line.end) {
			at++;
			continue;
		}
		if (!last && bytes[at] != '|')
			continue;
		row->piped = row->piped || !last;
		if (last && at == from)
			break; /* behind the closing border */
		if (row->count < PIPE_TABLE_COLUMNS)
			row->cells[row->count++] = trim_cell(bytes, from, at);
		from = at + 1;
	}
	row->piped = row->piped || from > line.start;
}

bool pipe_row_is_ruler(const struct pipe_row *row, const char *bytes)
{
	for (size_t i = 0; i < row->count; i++) {
		struct pipe_cell cell = row->cells[i];
		size_t dashes = 0;

		for (size_t at = cell.start; at < cell.end; at++) {
			if (!strchr("-:", bytes[at]))
				return false;
			dashes += bytes[at] == '-';
		}
		if (!dashes)
			return false;
	}
	return row->count > 0 && row->piped;
}
