/*
 * measure - what FSRS makes of answers older than it.
 */
#ifndef STORE_MEASURE_H
#define STORE_MEASURE_H

#include "rounds/store.h"

/*
 * Compute it for the cards a migration has listed, once; after that there is
 * nothing to do.  Due days stay.
 */
bool measure_old_answers(struct store *store, struct error *error) MUST_USE;

#endif
