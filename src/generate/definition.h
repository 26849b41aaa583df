/*
 * definition - the short forms that an article defines: "multiple sclerosis
 * (MS)", and those of the condition that its title names in full.
 */
#ifndef GENERATE_DEFINITION_H
#define GENERATE_DEFINITION_H

#include "generate/context.h"

/* Keep the definitions of a passage; the first of a short form counts. */
void definition_read(struct context *context, const struct passage *passage,
		     const struct reading *reading, struct arena *scratch);

/* The title names a condition: the short forms of it that the text uses. */
void definition_of_title(struct context *context);

/* A bit for what a short form begins with; several letters share one. */
static inline uint64_t definition_letter(char first)
{
	return UINT64_C(1) << ((unsigned char)first & 63);
}

/* The definition of a short form as written ("MSCs" finds MSC), or NULL. */
const struct definition *definition_find(const struct context *context,
					 struct slice word, bool *plural);

/* "ED" or "EDs" as a word, not in "characterized" nor in "EDTA". */
bool definition_says(struct slice text, struct slice form);

#endif
