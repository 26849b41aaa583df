#include "generate/remedy.h"

#include <string.h>

#include "generate/dominant.h"
#include "generate/heading.h"

/* Words of headings that tell what of the remedy is spoken of. */
static bool is_heading_word(const struct parse *p, size_t i)
{
	static const char *const words[] = { "the",       "a",
					     "an",        "of",
					     "for",       "in",
					     "to",        "with",
					     "during",    "about",
					     "against",   "and",
					     "its",       "what",
					     "how",       "when",
					     "why",       "who",
					     "is",        "are",
					     "does",      "do",
					     "can",       "should",
					     "i",         "we",
					     "you",       "expect",
					     "work",      "works",
					     "used",      "use",
					     "uses",      "take",
					     "taking",    "side",
					     "adverse",   "effect",
					     "effects",   "reactions",
					     "dose",      "doses",
					     "dosage",    "dosing",
					     "mechanism", "action",
					     "treatment", "therapy",
					     "infusion",  "overview",
					     "safety",    "benefits",
					     "risks",     "common",
					     "possible",  "kinetics",
					     "clinical",  "pharmacology",
					     NULL };

	return p->tokens[i].kind != TOKEN_WORD || word_is_any(p, i, words);
}

/* Is token i part of a term of the heading that may stand there? */
static bool in_term(const struct parse *p, size_t i)
{
	for (size_t k = 0; k < p->term_count; k++)
		if (i >= p->terms[k].first && i < p->terms[k].end)
			return true;
	return false;
}

/* The one remedy that the heading names, and nothing beside it, or NULL. */
static const struct lexicon_match *only_remedy(const struct parse *p)
{
	const struct lexicon_match *found = NULL;

	for (size_t i = 0; i < p->term_count; i++) {
		const struct lexicon_match *term = &p->terms[i];

		if (!term_treats(term->entry) ||
		    dominant_is_loose_care(term->entry))
			continue;
		if (term_is_stem_cell(term->entry) ||
		    (found && found->entry != term->entry))
			return NULL;
		if (!found)
			found = term;
	}
	for (size_t i = 0; found && i < p->count; i++)
		if (!in_term(p, i) && !is_heading_word(p, i))
			return NULL;
	return found;
}

/* As it stands in "side effects of": a class is its drugs. */
static struct mention named(const struct context *context,
			    const struct lexicon_entry *entry,
			    const char *words)
{
	struct arena *arena = context->arena;
	size_t size = strlen(words);
	bool plural = strcmp(entry->type, "class") == 0;

	if (strcmp(entry->type, "drug") == 0)
		words = entry->name;
	else if (plural && size > 1 && words[size - 1] == 'y')
		words = arena_printf(arena, "%.*sies", (int)size - 1, words);
	else if (plural && size && words[size - 1] != 's')
		words = arena_printf(arena, "%ss", words);
	return (struct mention){ .text = words,
				 .entry = entry,
				 .plural = plural };
}

/* What the heading is about; *told when it names what is given at all. */
static struct mention of_heading(const struct context *context,
				 const char *heading, bool *told)
{
	struct arena scratch = { 0 };
	struct parse p = context_parse(context, slice_of(heading), &scratch);
	const struct lexicon_match *term = only_remedy(&p);
	struct mention found = { 0 };

	if (term)
		found = named(context, term->entry,
			      heading_words(context, &p, term));
	for (size_t i = 0; i < p.term_count; i++)
		*told = *told ||
			(term_treats(p.terms[i].entry) &&
			 p.terms[i].entry != context->title_remedy.entry);
	arena_free(&scratch);
	return found;
}

/* Is the drug named more than the disease that the text is on? */
static bool outdoes_topic(const struct context *context,
			  const struct dominant *care)
{
	struct dominant condition;

	if (term_is_stem_cell(care->entry))
		return false;
	if (!context->title_topic)
		return true;
	condition = dominant_condition(context);
	return condition.count < care->count;
}

void remedy_read_title(struct context *context)
{
	struct dominant care = { 0 };
	bool told = false;

	if (!context->title_therapy)
		care = dominant_care(context);
	if (care.entry)
		context->care = named(context, care.entry, care.words);
	context->title_remedy =
		of_heading(context, context->article->title, &told);
	if (!context->title_remedy.text && care.entry &&
	    outdoes_topic(context, &care))
		context->title_remedy = context->care;
}

void remedy_read_section(struct context *context, const struct passage *passage)
{
	bool told = false;

	context->remedy = (struct mention){ 0 };
	for (size_t i = passage->section_count;
	     i-- > 0 && !told && !context->remedy.text;)
		context->remedy =
			of_heading(context, passage->section[i], &told);
	if (!told && !context->remedy.text)
		context->remedy = context->title_remedy;
}
