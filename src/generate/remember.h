/*
 * remember - what later sentences of the paragraph may refer back to.
 */
#ifndef GENERATE_REMEMBER_H
#define GENERATE_REMEMBER_H

#include "generate/claim.h"

/* Its terms, its subject, its phrases, and itself as a premise. */
void remember_sentence(struct context *context,
		       const struct statement *statement);

#endif
