/*
 * topic - the one condition, therapy or drug that a title and the headings
 * below it say the text is about.
 */
#ifndef GENERATE_TOPIC_H
#define GENERATE_TOPIC_H

#include "generate/context.h"

/* Set the topic of the article; its definitions must be known. */
void topic_read_title(struct context *context);

/* Narrow the topic to what the innermost heading over the passage names. */
void topic_read_section(struct context *context, const struct passage *passage);

#endif
