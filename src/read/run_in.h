/*
 * run_in - a numbered heading that ran into its text.
 *
 * "5.4 Use in Children The drug is not approved ..." of a drug's label: a
 * number with a point and words in title case, then the sentence.
 */
#ifndef READ_RUN_IN_H
#define READ_RUN_IN_H

#include "rounds/text.h"

/*
 * Bytes before the sentence, or 0 when none ran in; `heading` is then the
 * part without its number.
 */
size_t run_in_heading(struct slice text, struct slice *heading);

#endif
