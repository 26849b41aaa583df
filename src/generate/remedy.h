/*
 * remedy - the one drug, class or procedure that a text tells of, as the
 * heading over it says, or its title, or as it names it most.
 */
#ifndef GENERATE_REMEDY_H
#define GENERATE_REMEDY_H

#include "generate/context.h"

/* Set what the article tells of; its topic must be known. */
void remedy_read_title(struct context *context);

/* Set what the passage stands under. */
void remedy_read_section(struct context *context,
			 const struct passage *passage);

#endif
