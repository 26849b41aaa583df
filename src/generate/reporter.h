/*
 * reporter - who reports a statement, as its question shall say it: "as
 * clinical trials have found", "is believed to".
 */
#ifndef GENERATE_REPORTER_H
#define GENERATE_REPORTER_H

#include "generate/making.h"

/*
 * "as clinical trials have found" of "clinical trials have found that";
 * "" when nobody reports it, NULL when the reporter refers back.
 */
const char *reporter_text(const struct making *m);

/*
 * "believed" of "it is believed that", which a question can say with its
 * subject: "what is gout believed to cause".  NULL for every other report.
 */
const char *reporter_raised(const struct making *m);

#endif
