/*
 * viewer - pictures, by other programs.
 */
#ifndef ROUNDS_UI_VIEWER_H
#define ROUNDS_UI_VIEWER_H

#include <stdbool.h>
#include "rounds/error.h"
#include "ui/terminal.h"

/*
 * Open the file in $ROUNDS_VIEWER, xdg-open or, where that is the way, open.
 * ERROR_INPUT when none of them works.
 */
bool viewer_open(const char *path, struct error *error) MUST_USE;

/* False for a pipe, a dumb terminal and one without colour. */
bool viewer_draws(const struct terminal *terminal);

/* Draw the file, as well as the terminal can, if chafa is installed. */
void viewer_draw(const char *path, const struct terminal *terminal);

#endif
