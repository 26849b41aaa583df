/*
 * aside - what brackets add for whoever checks a text, not for who learns
 * from it: references, figures of a test, pointers to a table.
 */
#ifndef GENERATE_ASIDE_H
#define GENERATE_ASIDE_H

#include "rounds/phrase.h"

/*
 * "(Fig. 2)", "(see Goiter)", "(NNT 3.1)", "(P < .05)", "(Hill & Lee, 2001)",
 * "[3,4]": the token behind the aside that opens at token i; i when none does.
 */
size_t aside_end(const struct parse *p, size_t i);

/* Does a pointer begin here: "see", "Table [2]", "NNT [3.1]"? */
bool aside_points(const struct parse *p, size_t first);

#endif
