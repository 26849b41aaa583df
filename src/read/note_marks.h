/*
 * note_marks - what programs for notes add to Markdown.
 *
 * "[[gout|podagra]]" links to another note, "==rest==" is marked with a pen,
 * "$\alpha_1$" is a formula.  Readers see words, and so do cards.
 */
#ifndef READ_NOTE_MARKS_H
#define READ_NOTE_MARKS_H

#include "read/builder.h"

/* Take the marks off all blocks; a formula that is no word stays. */
void note_marks_clean(struct builder *builder);

#endif
