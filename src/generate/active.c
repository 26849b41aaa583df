#include "generate/active.h"

#include <stdint.h>
#include <string.h>

#include "generate/verb.h"

void active_add_third(struct text *text, const char *lemma)
{
	size_t size = strlen(lemma);
	char last = size ? lemma[size - 1] : 'x';

	if (last == 'y' && size > 1 && !strchr("aeiou", lemma[size - 2])) {
		text_add(text, lemma, size - 1);
		text_add_string(text, "ies");
	} else {
		text_add_string(text, lemma);
		text_add_string(text, strchr("sxzho", last) ? "es" : "s");
	}
}

/* Which form the verb has once its "be" is gone. */
enum form { FORM_BASE, FORM_PRESENT, FORM_PAST, FORM_AS_IT_IS, FORM_NONE };

/* "played" is the past too, "given" is not. */
static enum form past_form(const struct parse *p, size_t head)
{
	const struct word_entry *e = p->tags[head].entry;

	return e && (e->forms & VERB_PAST) ? FORM_PAST : FORM_NONE;
}

static enum form form_of(const struct parse *p, const struct verb_group *group)
{
	static const char *const present[] = { "is", "are", "'s", NULL };
	size_t first = group->auxiliary;

	if (group->negated || !group->passive || first == SIZE_MAX)
		return FORM_NONE;
	if (p->tags[first].tag == TAG_MODAL || group->extended)
		return FORM_BASE;
	if (p->tags[first].tag == TAG_HAVE)
		return FORM_AS_IT_IS;
	return word_is_any(p, first, present) ? FORM_PRESENT
					      : past_form(p, group->head);
}

/* The auxiliary where one stays: "has" of "have been", "is" of "are thought" */
static void add_auxiliary(struct text *text, const struct parse *p, size_t i,
			  bool many)
{
	if (p->tags[i].tag == TAG_HAVE)
		verb_add_word(text, many ? "have" : "has");
	else if (word_is(p, i, "are") || word_is(p, i, "is"))
		verb_add_word(text, many ? "are" : "is");
	else
		verb_add_token(text, p, i);
}

/* Behind the auxiliary and the adverbs: "mainly excretes". */
static void add_head(struct rendering *r, struct text *text,
		     const struct verb_group *group, enum form form, bool many)
{
	const struct parse *p = r->parse;

	if (r->adverb)
		verb_add_word(text, r->adverb);
	r->adverb_said = r->adverb != NULL;
	if (form == FORM_BASE || (form == FORM_PRESENT && many)) {
		verb_add_word(text, group->lemma);
	} else if (form == FORM_PRESENT) {
		verb_add_word(text, "");
		active_add_third(text, group->lemma);
	} else {
		verb_add_token(text, p, group->head);
	}
}

/* The "be" that makes the head a passive, not that of "has been shown to". */
static size_t passive_be(const struct parse *p, const struct verb_group *group)
{
	size_t i = group->head;

	while (i > group->all.first && p->tags[i].tag != TAG_BE)
		i--;
	return i;
}

void active_add(struct rendering *r, struct text *text,
		const struct verb_group *group)
{
	const struct parse *p = r->parse;
	bool many = r->many;
	enum form form = form_of(p, group);
	size_t be = passive_be(p, group);

	for (size_t i = group->all.first; i < group->all.end; i++)
		if (word_is(p, i, "being"))
			form = FORM_NONE;
	if (form == FORM_NONE) {
		r->unresolved = true;
		return;
	}
	if (form == FORM_PRESENT && r->raised) {
		verb_add_report(r, text, NULL, !many);
		form = FORM_BASE;
	}
	for (size_t i = group->all.first; i < group->all.end; i++)
		if (i == group->head)
			add_head(r, text, group, form, many);
		else if (i == group->auxiliary && i != be)
			add_auxiliary(text, p, i, many);
		else if (i != be && !verb_skips(p, i))
			verb_add_token(text, p, i);
}
