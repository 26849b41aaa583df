#include "generate/population.h"

#include <string.h>

static bool is_condition(const struct lexicon_entry *entry)
{
	return entry && strcmp(entry->type, "condition") == 0;
}

/* The topic, one of its kinds, or its head: "nephritis" of the lupus one. */
static bool is_topical(const struct context *context,
		       const struct lexicon_entry *entry)
{
	const char *topic = context->topic->name;
	size_t whole = strlen(topic), part = strlen(entry->name);

	return entry == context->topic ||
	       term_is_kind_of(entry, context->topic) ||
	       (part < whole && topic[whole - part - 1] == ' ' &&
		strcmp(topic + whole - part, entry->name) == 0);
}

static bool is_people(const struct parse *p, size_t i)
{
	static const char *const words[] = {
		"patients", "people",   "individuals", "persons",
		"adults",   "children", "women",       "men",
		"those",    "subjects", "cases",       NULL
	};

	for (size_t k = 0; words[k]; k++)
		if (word_is(p, i, words[k]))
			return true;
	return false;
}

/* "patients with lupus": the condition tells whose they are. */
static bool has_patients(const struct parse *p, const struct lexicon_match *t)
{
	return t->first > 1 && is_people(p, t->first - 2) &&
	       (word_is(p, t->first - 1, "with") ||
		word_is(p, t->first - 1, "of"));
}

const struct lexicon_match *population_find(const struct context *context,
					    const struct parse *p)
{
	const struct lexicon_match *found = NULL;

	if (!context->topic)
		return NULL;
	for (size_t i = 0; i < p->term_count; i++) {
		const struct lexicon_match *term = &p->terms[i];

		if (!is_condition(term->entry))
			continue;
		if (is_topical(context, term->entry))
			return NULL;
		if (!has_patients(p, term))
			continue;
		if (found && found->entry != term->entry)
			return NULL;
		found = term;
	}
	return found;
}

bool population_shifted(const struct context *context, const struct parse *p)
{
	bool shifted = false;

	for (size_t i = 0; context->topic && i < p->term_count; i++)
		if (is_condition(p->terms[i].entry) &&
		    is_topical(context, p->terms[i].entry))
			return false;
	for (size_t i = 0; context->topic && i < context->recent_count; i++) {
		const struct mention *m = &context->recent[i];

		if (!is_condition(m->entry) ||
		    m->sentence + 1 < context->sentences)
			continue;
		if (is_topical(context, m->entry))
			return false;
		shifted = true;
	}
	return shifted;
}
