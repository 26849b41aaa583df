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
 * How a question says with its subject what anybody reports: "what is gout
 * believed to cause" of "it is believed that gout causes", "what have nerves
 * been shown to need" of "studies have shown that".  NULL for other reports.
 */
const struct raised *reporter_raised(const struct making *m);

#endif
