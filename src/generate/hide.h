/*
 * hide - the matched words as a cloze, with the answer hidden.
 */
#ifndef GENERATE_HIDE_H
#define GENERATE_HIDE_H

#include "generate/render.h"

/* Add the words with the subject resolved and `hidden` as "[...]". */
void hide_render(struct rendering *rendering, struct text *text,
		 const struct capture *hidden);

#endif
