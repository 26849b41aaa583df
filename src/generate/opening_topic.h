/*
 * opening_topic - what an article is about whose title does not say it.
 *
 * Excerpts and pages begin with "Introduction", or with the text itself.  The
 * condition that the text begins with is its topic when it speaks mostly of
 * that one.
 */
#ifndef GENERATE_OPENING_TOPIC_H
#define GENERATE_OPENING_TOPIC_H

#include "generate/heading_topic.h"

/*
 * Condition and words of the article; no condition when the title names
 * something else that can be given or done, or the text has no one topic.
 */
struct heading_topic opening_topic_read(const struct context *context);

#endif
