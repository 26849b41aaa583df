/*
 * front_matter - what stands between "---" lines above a Markdown text: data
 * for the site that shows it, among it the title of the page.
 */
#ifndef READ_FRONT_MATTER_H
#define READ_FRONT_MATTER_H

#include "rounds/arena.h"
#include "rounds/text.h"

/* Where the text begins: behind a byte order mark and such data. */
size_t front_matter_end(struct slice bytes);

/* The title among the bytes before the text, or NULL. */
const char *front_matter_title(struct slice front, struct arena *arena);

#endif
