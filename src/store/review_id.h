/*
 * review_id - names for reviews: UUID version 7 (RFC 9562), which sort by
 * time and never meet when two machines' logs are joined.
 */
#ifndef STORE_REVIEW_ID_H
#define STORE_REVIEW_ID_H

#include "rounds/day.h"
#include "rounds/error.h"

/* False, ERROR_STORE, when the system gives no random bytes. */
bool review_id_make(instant_ms instant, char id[37],
		    struct error *error) MUST_USE;

/* The same name each time for one answer given in another program. */
void review_id_of_past(instant_ms instant, const char *key, char id[37]);

#endif
