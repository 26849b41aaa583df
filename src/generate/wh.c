#include "generate/wh.h"

#include <string.h>

#include "generate/adjunct.h"
#include "generate/besides.h"
#include "generate/class_noun.h"
#include "generate/count.h"
#include "generate/telling.h"
#include "generate/verb.h"

struct range wh_without_article(const struct parse *p, struct range range)
{
	static const char *const words[] = { "a",   "an",    "the",
					     "its", "their", NULL };

	while (range.first + 1 < range.end &&
	       (word_is_any(p, range.first, words) ||
		p->tags[range.first].tag == TAG_COMMA ||
		verb_skips(p, range.first)))
		range.first++;
	while (range.end > range.first + 1 &&
	       (p->tags[range.end - 1].tag == TAG_COMMA ||
		p->tags[range.end - 1].tag == TAG_STOP ||
		p->tags[range.end - 1].tag == TAG_CONJUNCTION ||
		p->tags[range.end - 1].tag == TAG_DASH))
		range.end--;
	return range;
}

/* "a variety of cell types" -> "cell types". */
struct range wh_kind(const struct parse *p, struct range range)
{
	static const char *const vague[] = {
		"variety", "range", "number", "spectrum",    "set",
		"series",  "host",  "group",  "combination", "array",
		"amount",  "level", "levels", "amounts",     NULL
	};

	static const char *const many[] = {
		"various",    "several", "different", "many",    "certain",
		"multiple",   "some",    "numerous",  "further", "other",
		"additional", "similar", NULL
	};

	range = refer_without_tail(p, wh_without_article(p, range));
	for (size_t i = range.first; i + 2 < range.end && i < range.first + 4;
	     i++)
		if (word_is_any(p, i, vague) &&
		    token_is(&p->tokens[i + 1], "of"))
			range.first = i + 2;
	while (range.first + 1 < range.end &&
	       (word_is(p, range.first, "of") || /* "one of the drugs" */
		p->tags[range.first].tag == TAG_QUANTIFIER ||
		p->tags[range.first].tag == TAG_NUMBER ||
		word_is_any(p, range.first, many) ||
		p->tags[range.first].tag == TAG_POSSESSIVE ||
		p->tags[range.first].tag == TAG_DETERMINER))
		range.first++;
	/* "a risk of complications such as": the kind is what is many */
	for (size_t i = range.first + 1; i + 1 < range.end; i++)
		if (word_is(p, i, "of") &&
		    (word_is(p, i - 1, "risk") || word_is(p, i - 1, "use") ||
		     word_is(p, i - 1, "presence")))
			return (struct range){ i + 1, range.end };
	return range;
}

static const char *kind_noun(const char *type, bool several)
{
	static const struct {
		const char *type, *one, *many;
	} nouns[] = {
		{ "condition", "condition", "conditions" },
		{ "drug", "drug", "drugs" },
		{ "class", "drug class", "drug classes" },
		{ "cell", "cells", "cells" },
		{ "tissue", "structure", "structures" },
		{ "organism", "organism", "organisms" },
		{ "organisation", "organisation", "organisations" },
		{ "treatment", "treatment", "treatments" },
	};

	for (size_t i = 0; i < COUNT_OF(nouns); i++)
		if (strcmp(nouns[i].type, type) == 0)
			return several ? nouns[i].many : nouns[i].one;
	return NULL;
}

/* The same where the question asks for its subject. */
static const char *subject_noun(const char *type, bool several)
{
	if (strcmp(type, "molecule") == 0)
		return several ? "substances" : "substance";
	if (strcmp(type, "test") == 0)
		return several ? "tests" : "test";
	if (strcmp(type, "procedure") == 0)
		return several ? "interventions" : "intervention";
	return kind_noun(type, several);
}

/*
 * What terms of both types are: classes and drugs are drugs, with procedures
 * they are treatments.  NULL when no word is for them.
 */
static const char *shared_type(const char *one, const char *other)
{
	static const struct {
		const char *type;
		const char *shared; /* with any other of the table */
	} kinds[] = {
		{ "drug", "drug" },
		{ "class", "drug" },
		{ "procedure", "treatment" },
		{ "treatment", "treatment" },
	};
	const char *shared[2] = { NULL, NULL };

	if (strcmp(one, other) == 0)
		return one;
	for (size_t i = 0; i < COUNT_OF(kinds); i++) {
		if (strcmp(kinds[i].type, one) == 0)
			shared[0] = kinds[i].shared;
		if (strcmp(kinds[i].type, other) == 0)
			shared[1] = kinds[i].shared;
	}
	if (!shared[0] || !shared[1])
		return NULL;
	return strcmp(shared[0], "drug") == 0 ? shared[1] : shared[0];
}

/* What all items of the list are, by the terms at their heads; or NULL. */
static const char *common_type(const struct parse *p, const struct range *items,
			       size_t count)
{
	static const char *const names[] = { "name", "term", NULL };
	const char *type = NULL;

	for (size_t i = 0; i < count; i++) {
		struct range item = wh_without_article(p, items[i]);
		size_t head = noun_phrase_head(p, item);
		const struct lexicon_match *term =
			term_in(p, (struct range){ item.first, head + 1 },
				NULL);

		/* "the name multipotent stromal cells": no cells */
		if (!term || term->end != head + 1 ||
		    word_is_any(p, item.first, names) ||
		    noun_phrase_core(p, item.first) < item.end)
			return NULL;
		type = type ? shared_type(type, term->entry->type)
			    : term->entry->type;
		if (!type)
			return NULL;
	}
	return type;
}

/* "which receptors", "what kind of damage"; false when no word is for it. */
static bool add_class(struct text *text, const struct parse *p,
		      const struct range *items, size_t count)
{
	size_t noun = class_noun_find(p, items, count);

	if (noun == items[0].end)
		return false;
	verb_add_word(text,
		      class_noun_is_mass(p, noun) ? "what kind of" : "which");
	verb_add_token(text, p, noun);
	return true;
}

/* "secretes adrenaline": what a body makes is no drug. */
static bool is_made(const struct rendering *r)
{
	static const char *const verbs[] = {
		"secrete", "release",    "produce", "make",
		"contain", "synthesise", "lack",    "synthesize",
		"express", "form",       "convert", NULL
	};
	const struct capture *v = match_capture(r->match, "V", 1);

	return v && verb_is(&v->verb, verbs);
}

void wh_which(struct rendering *r, struct text *text, struct range range)
{
	const struct parse *p = r->parse;
	struct range items[ITEM_LIMIT];
	size_t count = list_items(p, range, items, ITEM_LIMIT);
	const char *type = common_type(p, items, count);
	const char *noun = type ? kind_noun(type, count > 1) : NULL;

	if (noun && is_made(r) &&
	    (strcmp(type, "drug") == 0 || strcmp(type, "class") == 0))
		noun = NULL;
	r->specific = true;
	if (add_class(text, p, items, count)) {
		r->many = count > 1 ||
			  p->tags[class_noun_find(p, items, count)].plural;
	} else if (noun) {
		verb_add_word(text, "which");
		verb_add_word(text, noun);
		r->many = count > 1 || strcmp(type, "cell") == 0;
	} else {
		verb_add_word(text, "what");
		r->many = r->specific = false;
	}
}

/* "is found on the eyelid": where, and not on which structure. */
static bool is_place(const struct rendering *r, struct range preposition,
		     struct range range)
{
	static const char *const verbs[] = { "find", "locate", "situate",
					     "position", NULL };
	const struct capture *w = match_capture(r->match, "W", 1);
	const struct capture *v = w ? w : match_capture(r->match, "V", 1);
	struct range items[ITEM_LIMIT];
	size_t count = list_items(r->parse, range, items, ITEM_LIMIT);
	const char *type = common_type(r->parse, items, count);

	return v && verb_is(&v->verb, verbs) && v->verb.passive &&
	       (!type || strcmp(type, "condition") != 0) &&
	       !adjunct_of_people(r->parse, range.first, range.end) &&
	       !word_is(r->parse, preposition.first, "among");
}

/* "severe asthma" in a text on asthma: a form of that. */
static bool is_form_of_topic(const struct rendering *r, struct range range)
{
	const struct lexicon_entry *topic = r->context->topic;
	struct range item = wh_without_article(r->parse, range);
	const struct lexicon_match *term =
		topic ? term_in(r->parse, item, "condition") : NULL;

	return term &&
	       (term->entry == topic ? term->first > item.first
				     : term_is_kind_of(term->entry, topic));
}

void wh_asked(struct rendering *r, struct text *text, struct range preposition,
	      struct range range)
{
	static const char *const scenes[] = { "in",     "within", "among",
					      "around", "on",     NULL };
	bool scene = word_is_any(r->parse, preposition.first, scenes);
	struct text asked = TEXT_INIT;

	wh_which(r, &asked, range);
	if (r->specific && !r->many && is_form_of_topic(r, range)) {
		text_truncate(&asked, 0);
		text_printf(&asked, "which form of %s", r->context->topic_text);
	}
	r->where = scene && is_place(r, preposition, range);
	r->fronted = r->where || (r->specific && scene);
	if (r->fronted && !r->where)
		verb_add_token(text, r->parse, preposition.first);
	verb_add_word(text, r->where ? "where" : asked.bytes);
	text_release(&asked);
}

/* "mesenchymal stem cells", but not "stem cells" themselves. */
static bool is_sort_of_stem_cell(const struct lexicon_entry *entry)
{
	return strcmp(entry->type, "cell") == 0 && term_is_stem_cell(entry) &&
	       strcmp(entry->name, "stem cell") != 0;
}

/* The term at the head of a phrase, or NULL. */
static const struct lexicon_match *head_term(const struct parse *p,
					     struct range range)
{
	size_t head = noun_phrase_head(p, range);

	for (size_t i = 0; i < p->term_count; i++)
		if (p->terms[i].end == head + 1 &&
		    p->terms[i].first >= range.first)
			return &p->terms[i];
	return NULL;
}

void wh_type(struct rendering *r, struct text *text, struct range range)
{
	struct range items[ITEM_LIMIT];
	size_t count = list_items(r->parse, range, items, ITEM_LIMIT);
	const char *type = common_type(r->parse, items, count);
	const struct lexicon_match *term = head_term(r->parse, range);
	bool several = count > 1 ||
		       r->parse->tags[noun_phrase_head(r->parse, range)].plural;
	const char *noun = NULL;

	if (count == 1 && term && is_sort_of_stem_cell(term->entry))
		noun = "stem cells";
	else if (type)
		noun = subject_noun(type, several);
	else if (count == 1 && term)
		noun = subject_noun(term->entry->type, several);
	if (noun)
		text_add_string(text, noun);
	else
		r->unresolved = true;
}

/* "are three examples": as many as the list has. */
/* "COPD and fibrosis", that no list was seen in: more than one all the same */
static bool names_several(const struct parse *p, struct range range)
{
	for (size_t i = range.first + 1; i + 1 < range.end; i++) {
		if (p->tags[i].tag == TAG_OPEN)
			return false;
		if (p->tags[i].tag == TAG_COMMA ||
		    token_is(&p->tokens[i], "and"))
			return true;
	}
	return false;
}

void wh_examples(struct text *text, const struct parse *p, struct range range)
{
	struct range items[ITEM_LIMIT];
	size_t count = list_items(p, range, items, ITEM_LIMIT);

	count = telling_members(p, items, count);
	/* of many, "Name any three." asks behind the question */
	if (count_some(count) || (count < 2 && names_several(p, range)))
		text_add_string(text, "are some examples");
	else if (count < 2)
		text_add_string(text, "is one example");
	else if (count_word(count))
		text_printf(text, "are %s examples", count_word(count));
	else
		text_add_string(text, "are examples");
}

static void add_which(struct text *text, struct slice noun)
{
	verb_add_word(text, "which");
	text_printf(text, " %.*s", (int)noun.length, noun.bytes);
}

/* "paracrine and immune regulatory functions": one noun for all. */
static bool share_kind(const struct parse *p, const struct range *items,
		       size_t count)
{
	for (size_t i = 0; i + 1 < count; i++)
		if (tag_at(p, items[i].end - 1) != TAG_ADJECTIVE)
			return false;
	return true;
}

/* "Which properties" where the answer names such, else as wh_which. */
void wh_traits(struct rendering *r, struct text *text, struct range range)
{
	static const char *const traits[] = {
		"property",   "properties", "potential",    "capacity",
		"capacities", "ability",    "abilities",    "activity",
		"activities", "effect",     "effects",      "function",
		"functions",  "plasticity", "self-renewal", NULL
	};
	static const char *const kinds[] = { "properties",      "qualities",
					     "characteristics", "functions",
					     "features",        "effects",
					     "capabilities",    NULL };
	const struct parse *p = r->parse;
	struct range items[ITEM_LIMIT];
	size_t count = list_items(p, range, items, ITEM_LIMIT);
	size_t named = 0, head = noun_phrase_head(p, range);

	for (size_t i = 0; i < count; i++)
		for (size_t k = items[i].first; k < items[i].end; k++)
			if (word_is_any(p, k, traits)) {
				named++;
				break;
			}
	if (count > 1 && share_kind(p, items, count) &&
	    word_is_any(p, items[count - 1].end - 1, kinds))
		add_which(text, p->tokens[items[count - 1].end - 1].fold);
	else if (count > 1 && named * 2 > count)
		verb_add_word(text, "which properties");
	else if (count < 2 && word_is_any(p, head, kinds))
		add_which(text, p->tokens[head].fold);
	else
		wh_which(r, text, range);
}

/* "what is the pain like" where the answer is no noun. */
void wh_like(struct text *text, const struct parse *p, struct range range)
{
	size_t first = range.first;

	if (first > 1 && p->tags[first - 2].tag == TAG_TO)
		return; /* "was shown to be" */
	while (first + 1 < range.end && p->tags[first].tag == TAG_ADVERB)
		first++;
	for (size_t i = first; i < noun_phrase_core(p, first); i++)
		if (p->tags[i].tag == TAG_NOUN)
			return;
	if (p->tags[first].tag == TAG_ADJECTIVE ||
	    p->tags[first].tag == TAG_PARTICIPLE ||
	    (p->tags[first].tag == TAG_GERUND &&
	     tag_at(p, first + 1) == TAG_PREPOSITION))
		verb_add_word(text, "like");
}

/* "other symptoms": is the token before one that leaves some out? */
static bool follows_other(const struct parse *p, size_t first)
{
	static const char *const words[] = { "other", "further", "additional",
					     NULL };

	return first > 0 && word_is_any(p, first - 1, words);
}

/* "some symptoms besides fatigue", where fatigue was named before. */
static void add_others(struct rendering *r, struct text *text,
		       struct range range)
{
	const char *named = NULL;

	if (follows_other(r->parse, range.first))
		named = besides_what(r->context, r->parse, range);
	text_printf(text, "some %s", refer_text(r->context, r->parse, range));
	if (named)
		text_printf(text, " besides %s", named);
}

/* "the main symptoms", "some risk factors": as far as the list goes. */
void wh_some(struct rendering *r, struct text *text, struct range range,
	     const char *resolved)
{
	static const char *const other[] = {
		"other",   "others",  "further", "additional", "different",
		"various", "several", "some",    "many",       NULL
	};
	static const char *const ranks[] = {
		"common",      "commonest",    "main",    "major",
		"typical",     "key",          "primary", "principal",
		"cardinal",    "most",         "classic", "characteristic",
		"usual",       "chief",        "leading", "first-line",
		"second-line", "conventional", "the",     "core",
		NULL
	};
	const struct parse *p = r->parse;
	size_t first = range.first;

	if (word_is_any(p, first, other) && first + 1 < range.end) {
		add_others(r, text, (struct range){ first + 1, range.end });
		return;
	}
	if (follows_other(p, first)) {
		add_others(r, text, range);
		return;
	}
	if (token_is(&p->tokens[first], "the"))
		text_add_string(text, resolved);
	else
		text_printf(text, "%s %s",
			    word_is_any(p, first, ranks) ? "the" : "some",
			    resolved);
}
