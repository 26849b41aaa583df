#include "language/order_verb.h"

#include "rounds/text.h"

bool order_verb_is(const struct token *token)
{
	static const char *const verbs[] = {
		"add",      "administer", "assess",      "avoid",
		"begin",    "check",      "confirm",     "consider",
		"continue", "correct",    "discontinue", "exclude",
		"give",     "initiate",   "manage",      "measure",
		"monitor",  "offer",      "perform",     "prescribe",
		"prevent",  "refer",      "relieve",     "repeat",
		"reverse",  "screen",     "start",       "stop",
		"treat",    "use",        "withhold",    NULL
	};

	return token_is_any(token, verbs);
}
