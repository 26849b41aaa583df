#include "generate/asked_kind.h"

#include <stddef.h>
#include <string.h>

static bool has_any(const char *text, const char *const *pieces)
{
	for (size_t i = 0; pieces[i]; i++)
		if (strstr(text, pieces[i]))
			return true;
	return false;
}

static bool is_of_drugs(const char *question)
{
	static const char *const kinds[] = { "hich drug",
					     "hich medication",
					     "hich medicine",
					     "hich treatment",
					     "les of drug",
					     "les of medication",
					     "les of medicine",
					     "les of treatment",
					     "reatment options",
					     "hich lifestyle",
					     NULL };

	return has_any(question, kinds);
}

/* "the cornerstone of management", "the goal of treatment" */
static bool asks_for_core(const char *question)
{
	static const char *const cores[] = { " cornerstone ", " mainstay ",
					     " foundation ",  " goal ",
					     " aim ",         NULL };
	static const char *const cares[] = { "treatment", "management",
					     "therapy", NULL };

	return has_any(question, cores) && has_any(question, cares);
}

bool asked_kind_is_care(const char *question)
{
	return is_of_drugs(question) || asks_for_core(question);
}

bool asked_kind_is_hurdle(const char *question)
{
	static const char *const hurdles[] = { " challenges ", " hurdles ",
					       " obstacles ", " barriers ",
					       NULL };
	static const char *const ways[] = { "therap",       "treatment",
					    "stem cell",    "transplant",
					    "clinical use", NULL };

	return has_any(question, hurdles) && has_any(question, ways);
}

/* Does the word stand among the next few, in any number? */
static bool is_soon(const char *text, const char *word)
{
	enum { NEAR = 32 }; /* " single specific laboratory" */
	const char *at = strstr(text, word);

	return at && at - text <= NEAR;
}

bool asked_kind_marks_disease(const char *question)
{
	static const char *const marks[] = { " test", " symptom", " sign ",
					     NULL };
	const char *any = strstr(question, " any");

	if (strstr(question, " cure"))
		return true;
	for (size_t i = 0; any && marks[i]; i++)
		if (is_soon(any, marks[i]))
			return true;
	return false;
}
