/*
 * render_inline - what stands within a paragraph of Markdown.
 *
 * Pure, private to render.  The result is one flat text for wrap_add():
 * '\n' only where the author broke the line, styles as SGR sequences.
 */
#ifndef ROUNDS_UI_RENDER_INLINE_H
#define ROUNDS_UI_RENDER_INLINE_H

#include <cmark.h>
#include "rounds/text.h"
#include "ui/terminal.h"

/*
 * Append all inlines of `parent`.  With colour the text begins in `base`, a
 * STYLE_ or "", and is plain again behind it; a style inside ends in `base`,
 * not in plain.
 */
void render_inlines(struct text *flat, cmark_node *parent, const char *base,
		    const struct terminal *terminal);

#endif
