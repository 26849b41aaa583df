/*
 * taken - what the cards of a sentence ask for already.
 */
#ifndef GENERATE_TAKEN_H
#define GENERATE_TAKEN_H

#include "generate/pattern.h"

enum { TAKEN_LIMIT = 24 };

/* `struct taken_list taken = { 0 };` is empty. */
struct taken_list {
	struct taken {
		struct range answer; /* tokens of the sentence */
		const struct pattern *pattern;
	} items[TAKEN_LIMIT];
	size_t count;
};

/* Add an answer; there must be room. */
void taken_add(struct taken_list *list, struct range answer,
	       const struct pattern *pattern);

/*
 * Is the answer asked for by one of them?  What hangs on a noun may be part
 * of a longer answer, but not of a definition, where it is what tells the
 * thing from its kind.
 */
bool taken_asks(const struct taken_list *list, struct range answer,
		const struct pattern *pattern);

#endif
