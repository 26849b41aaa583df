/*
 * cell - what a cell of a table says by its row and its column: "The symptoms
 * of NYHA class III are ...".
 */
#ifndef GENERATE_CELL_H
#define GENERATE_CELL_H

#include "generate/label.h"

/*
 * The column of a row that is a term, or a class, stage or the like by the
 * head of its own column.  Sentences NULL when the row or the column is none
 * that a question could name.  Memory is the arena's.
 */
struct labelled cell_read(const struct context *context,
			  const struct passage *cell, struct arena *arena);

#endif
