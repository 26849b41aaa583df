/*
 * queue_row - a card as the session wants it, from a row of a queue.
 */
#ifndef STORE_QUEUE_ROW_H
#define STORE_QUEUE_ROW_H

#include "rounds/session.h"
#include "store/statement.h"

/*
 * Columns 0 to 6: card, repetition, easiness, interval, due day, siblings,
 * deck.  Neither in the drill nor planned.
 */
struct session_card queue_row_read(struct stmt *st);

#endif
