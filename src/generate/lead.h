/*
 * lead - the words that a list hangs on.
 *
 * "Some of the causes of gout are:", "Risk factors", "These are less known:"
 * below the heading "Late signs": with the members behind it a lead makes a
 * sentence, by its own words or by what a note says of its label.
 */
#ifndef GENERATE_LEAD_H
#define GENERATE_LEAD_H

#include "generate/context.h"
#include "generate/label.h"

struct lead {
	const struct passage *passage;
	size_t start; /* of the lead in it */
	const char *label;
	bool over_labels; /* its members are the labels of what follows */
};

/*
 * The lead of the list whose first item is passage `first` of the context's
 * article; false when the words before it are none, or too many.
 */
bool lead_find(struct lead *lead, const struct context *context, size_t first,
	       struct arena *arena);

/* What notes say of the lead, or of the heading that it points to. */
struct labelled lead_label(const struct context *context,
			   const struct passage *item, const struct lead *lead,
			   struct arena *arena);

/* "Causes of gout include ", up to the first member. */
void lead_add(struct text *text, const struct lead *lead, struct arena *arena);

#endif
