/*
 * vague - subjects that do not say what they are: "another criterion",
 * "various tissues", "many of the conditions".
 */
#ifndef GENERATE_VAGUE_H
#define GENERATE_VAGUE_H

#include "generate/making.h"

/* Does the claim's subject leave open what is asked about? */
bool vague_subject(const struct making *m);

#endif
