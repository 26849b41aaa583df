#include "generate/verb.h"

#include <stdint.h>
#include <string.h>

#include "generate/active.h"
#include "rounds/utf8.h"

/* Adverbs that only connect sentences. */
bool verb_skips(const struct parse *p, size_t i)
{
	static const char *const words[] = {
		"also",    "further",  "furthermore", "moreover",
		"however", "thereby",  "therefore",   "thus",
		"instead", "then",     "hence",       "additionally",
		"in",      "addition", "so",          NULL
	};
	static const char *const half[] = { "not", "only", NULL };

	return p->tags[i].tag == TAG_ADVERB &&
	       (word_is_any(p, i,
			    words) || /* "not only": the rest is asked too */
		(p->tags[i].fixed && word_is_any(p, i, half)));
}

void verb_add_token(struct text *text, const struct parse *p, size_t i)
{
	const struct token *token = &p->tokens[i];

	if (text->length &&
	    (token->space_before || text->bytes[text->length - 1] != ' '))
		if (!text_ends_with(text, " "))
			text_add_char(text, ' ');
	text_add(text, p->text.bytes + token->start, token->end - token->start);
}

void verb_add_word(struct text *text, const char *word)
{
	if (text->length && !text_ends_with(text, " "))
		text_add_char(text, ' ');
	text_add_string(text, word);
}

static const char *do_form(const struct tagged *tagged, const struct token *t)
{
	const struct word_entry *e = tagged->entry;

	if (token_is(t, "has"))
		return "does";
	if (token_is(t, "had"))
		return "did";
	if (token_is(t, "have"))
		return "do";
	if (e && (e->forms & VERB_S))
		return "does";
	if (e && (e->forms & VERB_BASE))
		return "do";
	return "did";
}

/* The base form of the token that carries the tense. */
static void add_base(struct text *text, const struct parse *p, size_t finite)
{
	const struct word_entry *e = p->tags[finite].entry;

	verb_add_word(text, p->tags[finite].tag == TAG_HAVE ? "have"
			    : p->tags[finite].tag == TAG_BE ? "be"
			    : e && e->verb                  ? e->verb
							    : "");
}

/* The token that carries the tense of a group without auxiliary. */
static size_t finite_of(const struct parse *p, const struct verb_group *group)
{
	size_t finite = group->all.first;

	while (finite < group->head && p->tags[finite].tag == TAG_ADVERB)
		finite++;
	return finite;
}

/* "is", "are", "has", "have": what the report needs for this subject. */
static const char *report_form(const struct raised *raised, bool one)
{
	if (raised->been)
		return one ? "has" : "have";
	return one ? "is" : "are";
}

void verb_add_report(struct rendering *r, struct text *text,
		     const char *subject, bool one)
{
	verb_add_word(text, report_form(r->raised, one));
	if (subject)
		verb_add_word(text, subject);
	if (r->raised->been)
		verb_add_word(text, "been");
	verb_add_word(text, r->raised->participle);
	verb_add_word(text, "to");
	r->raised_said = true;
}

/* "cause" of "causes", "can cause"; nothing of "may cause", "caused". */
static bool raises(const struct parse *p, const struct verb_group *group,
		   size_t finite)
{
	const struct word_entry *e = p->tags[finite].entry;

	if (p->tags[finite].tag == TAG_MODAL)
		return token_is(&p->tokens[finite], "can");
	return p->tags[finite].tag != TAG_DO && !group->negated &&
	       !token_is(&p->tokens[finite], "was") &&
	       !token_is(&p->tokens[finite], "were") &&
	       !(e && (e->forms & VERB_PAST) && !(e->forms & VERB_BASE));
}

/*
 * "is gout believed to cause", of "it is believed that gout causes", or, with
 * NULL for the subject, "is believed to cause"; false when the verb can't
 * follow "to".
 */
static bool add_raised(struct rendering *r, struct text *text,
		       const struct verb_group *group, const char *subject,
		       bool one)
{
	const struct parse *p = r->parse;
	size_t finite = group->auxiliary != SIZE_MAX ? group->auxiliary
						     : finite_of(p, group);

	if (!r->raised || !raises(p, group, finite))
		return false;
	verb_add_report(r, text, subject, one);
	for (size_t i = group->all.first; i < group->all.end; i++)
		if (i == finite && p->tags[i].tag != TAG_MODAL)
			add_base(text, p, i);
		else if (i != finite && !verb_skips(p, i))
			verb_add_token(text, p, i);
	return true;
}

/* The token behind the bracket that opens at i. */
static size_t behind_bracket(const struct parse *p, size_t i, size_t end)
{
	while (i < end && p->tags[i].tag != TAG_CLOSE)
		i++;
	return i < end ? i + 1 : end;
}

/* "the dose and the route", "the doses", not "the dose of both". */
bool verb_is_many(const struct parse *p, struct range range)
{
	if (tag_at(p, range.first) == TAG_GERUND)
		return false; /* "wearing sunglasses" is one thing */
	for (size_t i = range.first; i < range.end; i++)
		if (p->tags[i].tag == TAG_OPEN)
			i = behind_bracket(p, i, range.end) - 1;
		else if (p->tags[i].tag == TAG_PREPOSITION)
			break;
		else if (token_is(&p->tokens[i], "and") && i > range.first)
			return true;
		else if (p->tags[i].tag == TAG_COMMA && i > range.first)
			return term_in(p, (struct range){ i + 1, range.end },
				       NULL) != NULL; /* "aspirin, heparin" */
	return p->tags[noun_phrase_head(p, range)].plural;
}

/* Is the subject of the group one?  Its verb says so, or the subject itself. */
static bool is_of_one(const struct rendering *r, const struct verb_group *group)
{
	const struct parse *p = r->parse;
	const struct capture *s = match_capture(r->match, "S", 1);
	size_t finite = group->auxiliary != SIZE_MAX ? group->auxiliary
						     : finite_of(p, group);
	const struct word_entry *e = p->tags[finite].entry;

	if (p->tags[finite].tag == TAG_MODAL)
		return !s || !(verb_is_many(p, s->range) || r->subject.plural);
	return token_is(&p->tokens[finite], "is") ||
	       token_is(&p->tokens[finite], "has") ||
	       (e && !(e->forms & VERB_PAST) && (e->forms & VERB_S));
}

/* "have both been shown", of two subjects: said by them. */
static bool shares_out(const struct parse *p, size_t i)
{
	static const char *const words[] = { "all", "both", "each", NULL };

	return word_is_any(p, i, words);
}

/* "inflames" of "irritates and inflames" */
static bool is_joined(const struct parse *p, size_t i)
{
	return i > 0 && p->tags[i - 1].tag == TAG_CONJUNCTION &&
	       p->tags[i].tag == TAG_VERB && p->tags[i].entry &&
	       (p->tags[i].entry->forms & VERB_S);
}

/* "can only reduce": "only" limits what is answered, if the answer takes it. */
static bool moves_only(struct rendering *r, size_t i)
{
	static const char *const answers[] = { "{O}", "{place P} {O}" };

	if (!word_is(r->parse, i, "only") || r->parse->tags[i].fixed)
		return false;
	for (size_t k = 0; k < COUNT_OF(answers); k++)
		if (strcmp(r->match->pattern->answer, answers[k]) == 0)
			return r->only = true;
	return false;
}

/*
 * Where the verb begins that takes the answer: "differentiate" of "proliferate
 * and differentiate into", "form" of "bleed and form".
 */
static size_t own_verb(const struct rendering *r,
		       const struct verb_group *group)
{
	static const char *const alone[] = { "differentiate", "self-renew",
					     "proliferate",   "bleed",
					     "migrate",       "circulate",
					     "swell",         NULL };
	const struct parse *p = r->parse;

	for (size_t i = group->all.first + 1; i + 1 < group->all.end; i++) {
		const struct word_entry *e = p->tags[i - 1].entry;

		if (p->tags[i].tag != TAG_CONJUNCTION ||
		    p->tags[i - 1].tag != TAG_VERB)
			continue;
		for (size_t k = 0; alone[k]; k++)
			if (token_is(&p->tokens[i - 1], alone[k]) ||
			    (e && e->verb && strcmp(e->verb, alone[k]) == 0))
				return i - 1;
	}
	return group->all.end;
}

/* "can MSCs secrete", "does gout mainly affect", "can gout not cause". */
void verb_invert(struct rendering *r, struct text *text,
		 const struct verb_group *group, const char *subject)
{
	const struct parse *p = r->parse;
	size_t finite = group->auxiliary;
	size_t skipped = own_verb(r, group);
	bool auxiliary = finite != SIZE_MAX;
	bool cannot = false;

	if (add_raised(r, text, group, subject, is_of_one(r, group)))
		return;
	if (!auxiliary) {
		finite = finite_of(p, group);
		verb_add_word(text,
			      do_form(&p->tags[finite], &p->tokens[finite]));
	} else {
		struct text aux = TEXT_INIT;

		utf8_fold(&aux, p->text.bytes + p->tokens[finite].start,
			  p->tokens[finite].end - p->tokens[finite].start);
		cannot = strcmp(aux.bytes, "cannot") == 0;
		verb_add_word(text, cannot ? "can" : aux.bytes);
		text_release(&aux);
	}
	/* "what are all opioids?": any of them */
	if (group->copula && strncmp(subject, "all ", 4) == 0)
		subject += 4;
	verb_add_word(text, subject);
	if (cannot)
		verb_add_word(text, "not");
	if (r->adverb)
		verb_add_word(text, r->adverb);
	r->adverb_said = r->adverb != NULL;
	for (size_t i = group->all.first; i < group->all.end; i++) {
		if (i == skipped || i == skipped + 1 || verb_skips(p, i) ||
		    shares_out(p, i) || moves_only(r, i) ||
		    (auxiliary && i == finite))
			continue;
		if (i == finite || (!auxiliary && is_joined(p, i)))
			add_base(text, p, i);
		else
			verb_add_token(text, p, i);
	}
}

void verb_say(struct rendering *r, struct text *text,
	      const struct verb_group *group)
{
	const struct parse *p = r->parse;

	if (add_raised(r, text, group, NULL, is_of_one(r, group)))
		return;
	for (size_t i = group->all.first; i < group->all.end; i++)
		if (!verb_skips(p, i))
			verb_add_token(text, p, i);
}

void verb_state(struct text *text, const struct parse *p,
		const struct verb_group *group)
{
	bool modal = p->tags[group->all.first].tag == TAG_MODAL;

	for (size_t i = group->all.first; i < group->all.end; i++)
		if (modal ||
		    (p->tags[i].tag != TAG_BE && p->tags[i].tag != TAG_HAVE))
			verb_add_token(text, p, i);
}

/* "are the most common causes": what is asked for is several as well. */
static bool names_several(const struct parse *p, size_t at)
{
	size_t end = noun_phrase_core(p, at);

	return end > at &&
	       p->tags[noun_phrase_head(p, (struct range){ at, end })].plural;
}

/* The token that carries the tense, as "what" wants it. */
static void add_for_what(struct text *text, const struct parse *p,
			 const struct verb_group *group, size_t finite)
{
	const struct token *token = &p->tokens[finite];
	bool several = group->copula && names_several(p, group->all.end);

	if (token_is(token, "are") && !several)
		verb_add_word(text, "is");
	else if (token_is(token, "were") && !several)
		verb_add_word(text, "was");
	else if (token_is(token, "have") && !several &&
		 group->auxiliary == finite)
		verb_add_word(text, "has");
	else if (finite == group->head && group->auxiliary == SIZE_MAX &&
		 p->tags[finite].tag == TAG_VERB && p->tags[finite].entry &&
		 !(p->tags[finite].entry->forms & (VERB_S | VERB_PAST))) {
		if (!text_ends_with(text, " "))
			text_add_string(text, " ");
		active_add_third(text, group->lemma);
	} else {
		verb_add_token(text, p, finite);
	}
}

void verb_for_what(struct rendering *r, struct text *text,
		   const struct verb_group *group)
{
	const struct parse *p = r->parse;
	size_t finite = group->auxiliary != SIZE_MAX ? group->auxiliary
						     : finite_of(p, group);

	if (add_raised(r, text, group, NULL, true))
		return;
	for (size_t i = group->all.first; i < group->all.end; i++)
		if (i == finite)
			add_for_what(text, p, group, finite);
		else if (!verb_skips(p, i) && !shares_out(p, i))
			verb_add_token(text, p, i);
}

/* The token that carries the tense, as several want it. */
static void add_for_several(struct text *text, const struct parse *p,
			    const struct verb_group *group, size_t finite)
{
	const struct token *token = &p->tokens[finite];
	const struct word_entry *e = p->tags[finite].entry;

	if (token_is(token, "is"))
		verb_add_word(text, "are");
	else if (token_is(token, "was"))
		verb_add_word(text, "were");
	else if (token_is(token, "has") && group->auxiliary == finite)
		verb_add_word(text, "have");
	else if (finite == group->head && e && (e->forms & VERB_S))
		add_base(text, p, finite);
	else
		verb_add_token(text, p, finite);
}

void verb_for_several(struct rendering *r, struct text *text,
		      const struct verb_group *group)
{
	const struct parse *p = r->parse;
	size_t finite = group->auxiliary != SIZE_MAX ? group->auxiliary
						     : finite_of(p, group);

	if (add_raised(r, text, group, NULL, false))
		return;
	for (size_t i = group->all.first; i < group->all.end; i++)
		if (i == finite)
			add_for_several(text, p, group, finite);
		else if (!verb_skips(p, i) && !shares_out(p, i))
			verb_add_token(text, p, i);
}

bool verb_is(const struct verb_group *group, const char *const *lemmas)
{
	const char *lemma = group->lemma;

	for (; lemma && *lemmas; lemmas++) /* most differ in the first letter */
		if (**lemmas == *lemma && strcmp(lemma, *lemmas) == 0)
			return true;
	return false;
}
