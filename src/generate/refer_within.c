#include "generate/refer_private.h"

#include <string.h>

/* The demonstrative that the phrase ends with, "this drug"; its end if none. */
static size_t last_demonstrative(const struct parse *p, struct range range)
{
	for (size_t i = range.first + 1; i < range.end; i++)
		if (p->tags[i].tag == TAG_DEMONSTRATIVE &&
		    noun_phrase_core(p, i) == range.end)
			return i;
	return range.end;
}

/* "patients given", "the use of": a noun, and what ties another to it. */
static bool ties(const struct parse *p, struct range before)
{
	enum word_tag last = tag_at(p, before.end - 1);
	bool noun = false;

	for (size_t i = before.first; i < before.end; i++)
		noun = noun || p->tags[i].tag == TAG_NOUN;
	return noun && (last == TAG_PREPOSITION || last == TAG_GERUND ||
			last == TAG_PARTICIPLE);
}

struct reference refer_within(struct context *context, const struct parse *p,
			      struct range range)
{
	size_t at = last_demonstrative(p, range);
	struct range before = { range.first, at };
	const struct lexicon_match *term;
	struct reference meant, whole = { 0 };
	const char *name;

	if (at == range.end || !ties(p, before) || refers_back(p, before))
		return whole;
	meant = refer_demonstrative(context, p,
				    (struct range){ at, range.end });
	if (!meant.known || !meant.entry)
		return whole;
	name = meant.text;
	/* "treatment" for "this treatment" */
	if (slice_equal_fold(
		    slice_of(name),
		    p->tokens[noun_phrase_head(p,
					       (struct range){ at, range.end })]
			    .fold))
		return whole;
	if (meant.plural && strncmp(name, "the ", 4) == 0)
		name += 4;
	term = term_in(p, before, NULL);
	whole.known = true;
	whole.text = arena_printf(context->arena, "%s %s",
				  refer_text(context, p, before), name);
	whole.entry = term ? term->entry : meant.entry;
	whole.plural = p->tags[noun_phrase_head(p, before)].plural;
	return whole;
}
