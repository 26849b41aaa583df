/*
 * queue - in what order the cards of one sitting are asked.
 *
 * Cards still in the drill come first in the result, since they take the
 * place of their siblings; the session asks them last all the same.
 */
#ifndef STUDY_QUEUE_H
#define STUDY_QUEUE_H

#include <stddef.h>
#include "rounds/session.h"

/*
 * Writes the indexes of the cards taken, in order, to `order`, which has
 * room for `count`.  Returns how many.
 */
size_t queue_order(const struct session_card *cards, size_t count,
		   const struct session_settings *settings, size_t *order);

#endif
