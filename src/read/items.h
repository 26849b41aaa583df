/*
 * items - lists that markup does not call lists.
 *
 * Pages write "- heat" and "- pain" as paragraphs, put a picture of an arrow
 * before each of them, or set the symptoms of a disease below their heading or
 * below words that end in a colon, one a paragraph.  All of these are items
 * like those of a list.
 */
#ifndef READ_ITEMS_H
#define READ_ITEMS_H

#include "read/builder.h"

/* Bytes of the dash, dot or tick that starts a text, with its blanks; or 0. */
size_t item_sign(struct slice text);

/* "Symptoms of a stroke", "Common risk factors:": members come next. */
bool items_named(const struct block *block);

/* Make items of what reads as such; after outline_mark_noise(). */
void items_mark(struct builder *builder);

#endif
