/*
 * render - Markdown for the terminal.
 *
 * Paragraphs wrapped by display columns, emphasis and code as weight and
 * colour where the terminal has them and as plain marks where it has not,
 * lists, block quotes, code blocks.  Everything passes safe_add().
 */
#ifndef ROUNDS_UI_RENDER_H
#define ROUNDS_UI_RENDER_H

#include "rounds/text.h"
#include "ui/terminal.h"

/*
 * Append `markdown` as lines for `terminal`, each beginning with `indent`,
 * at most terminal->columns wide, the last ended by '\n'.
 */
void render_markdown(struct text *text, const char *markdown,
		     const char *indent, const struct terminal *terminal);

/* The text alone on one line, without marks: for lists of cards. */
void render_line(struct text *text, const char *markdown,
		 const struct terminal *terminal);

#endif
