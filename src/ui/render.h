/*
 * render - Markdown for the terminal.
 *
 * Paragraphs wrapped by display columns; emphasis, links and code as weight
 * and colour where the terminal has them, of which only code keeps its marks
 * where it has not; raised and lowered text; lists, block quotes, code
 * blocks; tables with "|" aligned.  Everything passes safe_add().
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

/* The same with its paragraphs in bold. */
void render_strong(struct text *text, const char *markdown, const char *indent,
		   const struct terminal *terminal);

/* The text alone on one line, without marks: for lists of cards. */
void render_line(struct text *text, const char *markdown,
		 const struct terminal *terminal);

/* Call `visit` with the address of each picture, in order; borrowed. */
void render_pictures(const char *markdown,
		     void (*visit)(void *context, const char *address),
		     void *context);

/*
 * The words alone in UTF-8, whatever the terminal: a paragraph, an item or a
 * heading is a line.  For comparing, and safe to print.
 */
void render_words(struct text *text, const char *markdown);

#endif
