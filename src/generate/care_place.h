/*
 * care_place - whether a text stands where treatment is told of: what its
 * headings say, for sentences that do not tell it themselves.
 */
#ifndef GENERATE_CARE_PLACE_H
#define GENERATE_CARE_PLACE_H

#include "generate/context.h"

/*
 * Is the innermost heading over the passage that names anything about what
 * is done for the sick: "Treatment options", "Epilepsy surgery", "Warfarin"?
 * A title that names a disease as well, or stem cells, is about those.
 */
bool care_place_is_over(const struct context *context,
			const struct passage *passage);

#endif
