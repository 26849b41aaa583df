/*
 * pipe_table - lines of a table whose cells are parted by "|".
 *
 * CommonMark has no such tables and leaves them as a paragraph; whoever
 * reads or shows one splits its lines here.  Offsets are bytes into the
 * caller's text, ends exclusive.
 */
#ifndef ROUNDS_PIPE_TABLE_H
#define ROUNDS_PIPE_TABLE_H

#include <stdbool.h>
#include <stddef.h>

/* More columns than any page holds are no table. */
enum { PIPE_TABLE_COLUMNS = 64 };

struct pipe_cell {
	size_t start, end; /* blanks left out */
};

struct pipe_row {
	struct pipe_cell cells[PIPE_TABLE_COLUMNS];
	size_t count;
	bool piped; /* has a border at all */
};

/*
 * Split the line [start, end), with or without its line end, at its "|";
 * "\|" is none.  Cells beyond PIPE_TABLE_COLUMNS are left out.
 */
void pipe_row_read(struct pipe_row *row, const char *bytes, size_t start,
		   size_t end);

/* True for what stands below the heads: "| --- | :-: |". */
bool pipe_row_is_ruler(const struct pipe_row *row, const char *bytes);

#endif
