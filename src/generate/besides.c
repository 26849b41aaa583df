#include "generate/besides.h"

#include <string.h>

#include "generate/remember.h"

enum { ENDING = 3 }; /* letters that a plural may add or change */

/* "symptom" and "symptoms", "therapy" and "therapies" */
static bool same_noun(struct slice a, struct slice b)
{
	size_t shorter = a.length < b.length ? a.length : b.length;
	size_t longer = a.length < b.length ? b.length : a.length;
	size_t same = 0;

	while (same < shorter && a.bytes[same] == b.bytes[same])
		same++;
	return shorter > ENDING && same + 1 >= shorter &&
	       longer <= shorter + ENDING;
}

static bool was_spoken_of(struct context *context, struct slice noun)
{
	size_t count;
	const struct spoken *spoken = remembered_phrases(context, &count);

	for (size_t i = 0; i < count; i++)
		if (same_noun(spoken[i].head, noun))
			return true;
	return false;
}

/* What may be one of the others: a symptom, a drug, no patients. */
static bool is_member(const struct mention *subject)
{
	static const char *const types[] = { "symptom",  "condition", "drug",
					     "class",    "procedure", "test",
					     "organism", "risk",      NULL };

	if (!subject->text || !subject->entry || subject->oblique)
		return false;
	for (size_t i = 0; types[i]; i++)
		if (strcmp(subject->entry->type, types[i]) == 0)
			return true;
	return false;
}

const char *besides_what(struct context *context, const struct parse *parse,
			 struct range range)
{
	const struct mention *subject = &context->subject;
	struct slice noun;

	if (!is_member(subject) || subject->entry == context->topic ||
	    subject->sentence + 1 < context->sentences)
		return NULL;
	noun = parse->tokens[noun_phrase_head(parse, range)].fold;
	return was_spoken_of(context, noun) ? subject->text : NULL;
}

const char *besides_without_other(const char *question, struct arena *arena)
{
	static const char words[] = "of other ";
	const char *at = strstr(question, "example");
	const char *other = at ? strstr(at, words) : NULL;

	/* "examples of", "example of" */
	if (!other || other - at > (ptrdiff_t)strlen("examples "))
		return question;
	return arena_printf(arena, "%.*sof %s", (int)(other - question),
			    question, other + strlen(words));
}
