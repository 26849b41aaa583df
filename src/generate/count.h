/*
 * count - how many a list has, and when its question may say so.
 *
 * Who answers with a list wants to know when it is done.  Of an open list
 * ("include", "such as", "and other drugs") the document does not say how
 * many there are, and neither does the card.
 */
#ifndef GENERATE_COUNT_H
#define GENERATE_COUNT_H

#include "generate/making.h"

/* "three"; NULL below two and above twelve.  Static. */
const char *count_word(size_t count);

/*
 * How many members the question is to ask for: 0 when the answer is no list,
 * or an open one, or the question has their number already, or a gap.
 */
size_t count_asked(const struct making *m);

#endif
