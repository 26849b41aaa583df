/*
 * bare_list - lists of plain text that lost their bullets.
 *
 * A page saved as text keeps the items of its lists as lines, one below the
 * other, without a stop.  Short ones below "Symptoms of gout" or words that
 * end in a colon are items; so are lines of a sentence's length, one of which
 * would else be taken for a sentence that was torn off.
 */
#ifndef READ_BARE_LIST_H
#define READ_BARE_LIST_H

#include "read/builder.h"

/* Make items of such lines; the blocks have their kinds by their looks. */
void bare_list_mark(struct builder *builder);

#endif
