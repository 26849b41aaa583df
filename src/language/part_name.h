/*
 * part_name - the names of an abstract's parts, run into its text.
 *
 * "BACKGROUND Gout is common. METHODS: We asked ..." has names that lost
 * their line; they are no words of the sentences behind them.
 */
#ifndef LANGUAGE_PART_NAME_H
#define LANGUAGE_PART_NAME_H

#include <stddef.h>
#include "rounds/token.h"

/*
 * The token behind the name that a sentence begins with at token `first`,
 * and behind its colon; `first` when it begins with none.
 */
size_t part_name_end(struct token_list tokens, size_t first);

#endif
