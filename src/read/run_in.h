/*
 * run_in - a heading that ran into its text.
 *
 * "5.4 Use in Children The drug is not approved ..." of a drug's label: a
 * number with a point and words in title case, then the sentence.  Or words in
 * bold or slanted letters: "*Metabolism* The drug is ...".
 */
#ifndef READ_RUN_IN_H
#define READ_RUN_IN_H

#include <stdbool.h>
#include "rounds/text.h"

/*
 * Bytes before the sentence, or 0 when none ran in; `heading` is then the
 * part without its number.
 */
size_t run_in_heading(struct slice text, struct slice *heading);

/*
 * Are the first `marked` bytes a heading, with a sentence behind that has its
 * own capital?  "**Vitamin** D is stored" has none.
 */
bool run_in_marked(struct slice text, size_t marked);

#endif
