/*
 * count - how many a list has, and how many of them its question asks for.
 *
 * Who answers with a list wants to know when it is done.  Of an open list
 * ("include", "such as", "and other drugs") the document does not say how
 * many there are, and neither does the card; of a long one any few will do,
 * unless the members are a set that one has to know whole.
 */
#ifndef GENERATE_COUNT_H
#define GENERATE_COUNT_H

#include "generate/making.h"

/* "three"; NULL below two and above twelve.  Static. */
const char *count_word(size_t count);

/* Of so many members of an open list, how many to name; 0 means all. */
size_t count_some(size_t members);

/*
 * Set how many members the question of the claim is to ask for (`asked`, 0
 * when the answer is no list or a short open one, or the question has a
 * number already), whether any of them will do, and whether the list is a
 * set to know whole: criteria, stages, parts, or as many as announced.
 */
void count_members(struct making *m);

#endif
