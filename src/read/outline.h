/*
 * outline - what each block is for: the rules all formats share.
 *
 * Readers make blocks in reading order and say what they know of them; these
 * steps find out the rest and fill in the document.
 */
#ifndef READ_OUTLINE_H
#define READ_OUTLINE_H

#include "read/builder.h"

/*
 * Set the kind of blocks that are nothing to learn from: lines repeated
 * three times or more, navigation, captions, single references.
 */
void outline_mark_noise(struct builder *builder);

/*
 * Headings printed twice within a few blocks open an article: the first gets
 * level 1, the second is boilerplate.
 */
void outline_mark_titles(struct builder *builder);

/*
 * Labels, reference lists, section paths and articles; then the passages,
 * articles and their counts are stored in the document.
 */
void outline_finish(struct builder *builder);

#endif
