/*
 * editor - a text changed in the learner's own editor.
 */
#ifndef ROUNDS_UI_EDITOR_H
#define ROUNDS_UI_EDITOR_H

#include <stdbool.h>
#include "rounds/error.h"
#include "rounds/text.h"

/*
 * Open `text` in $VISUAL, $EDITOR or vi, as a temporary file named *.md that
 * nobody else can read, and replace it by what was saved.  On failure (no
 * editor, it ended with an error) the text is as it was.  ERROR_INPUT.
 */
bool editor_edit(struct text *text, struct error *error) MUST_USE;

#endif
