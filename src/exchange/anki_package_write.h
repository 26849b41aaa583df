/*
 * anki_package_write - cards as an .apkg file, which every Anki reads.
 *
 * A zip file of the first kind that Anki had: "collection.anki2"
 * (anki_collection.h), the files that cards show as "0", "1" ..., and their
 * names as JSON in "media".
 */
#ifndef EXCHANGE_ANKI_PACKAGE_WRITE_H
#define EXCHANGE_ANKI_PACKAGE_WRITE_H

#include <stdbool.h>
#include "rounds/store.h"

struct anki_package_options {
	bool with_schedule; /* also due days, intervals and the log */
	instant_ms now;
	int rollover_hour;
};

/* What the package holds, and what it should but doesn't. */
struct anki_package_counts {
	size_t notes, cards, answers;
	size_t media;
	size_t missing; /* files that cards name and the store lacks */
};

/* Append the package; *counts is set.  ERROR_INPUT or ERROR_STORE. */
bool anki_package_write(struct store *store, const struct store_cards *cards,
			const struct anki_package_options *options,
			struct anki_package_counts *counts, struct text *out,
			struct error *error) MUST_USE;

#endif
