/*
 * queue_row - a card as the session wants it, from a row of a queue.
 */
#ifndef STORE_QUEUE_ROW_H
#define STORE_QUEUE_ROW_H

#include "rounds/session.h"
#include "store/statement.h"

/*
 * Columns 0 to 11: card; repetition, easiness and interval of SM-2; due day,
 * siblings, deck, interval, last day; stability and difficulty of FSRS; the
 * deck's scheduler.  Neither in the drill nor planned.
 */
struct session_card queue_row_read(struct stmt *st);

#endif
