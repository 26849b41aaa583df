/*
 * "this drug", "these cells", "the disease": nouns of a kind, for what was
 * named before.
 */
#include "generate/refer_private.h"

#include <stdint.h>
#include <string.h>

#include "generate/making.h"
#include "generate/remember.h"

/* Nouns that name a kind, and the types of terms they can stand for. */
static const struct {
	const char *noun;
	const char *types;
} kinds[] = {
	{ "cell", "cell" },
	{ "condition", "condition" },
	{ "disease", "condition" },
	{ "disorder", "condition" },
	{ "illness", "condition" },
	{ "syndrome", "condition" },
	{ "infection", "condition" },
	{ "drug", "drug class" },
	{ "medication", "drug class" },
	{ "medicine", "drug class" },
	{ "agent", "drug class" },
	{ "therapy", "procedure class drug" },
	{ "treatment", "procedure class drug" },
	{ "approach", "procedure" },
	{ "procedure", "procedure" },
	{ "intervention", "procedure" },
	{ "injection", "procedure" },
	{ "molecule", "molecule" },
	{ "cytokine", "molecule" },
	{ "protein", "molecule" },
	{ "enzyme", "molecule" },
	{ "hormone", "molecule" },
	{ "test", "test" },
	{ "organism", "organism" },
	{ "bacterium", "organism" },
	{ "bacteria", "organism" },
	{ "virus", "organism" },
	{ "symptom", "symptom" },
};

const char *refer_kind_types(struct slice noun)
{
	if (noun.length && noun.bytes[noun.length - 1] == 's')
		noun.length--;
	for (size_t i = 0; i < COUNT_OF(kinds); i++) {
		struct slice name = slice_of(kinds[i].noun);

		if (slice_equal(name, noun))
			return kinds[i].types;
		/* "therapies", "bodies" */
		if (noun.length == name.length + 1 && noun.length > 3 &&
		    memcmp(noun.bytes, name.bytes, name.length - 1) == 0 &&
		    memcmp(noun.bytes + name.length - 1, "ie", 2) == 0)
			return kinds[i].types;
	}
	return NULL;
}

struct reference refer_mention(const struct mention *mention)
{
	return (struct reference){ .known = mention->text != NULL,
				   .text = mention->text,
				   .entry = mention->entry,
				   .plural = mention->plural,
				   .antecedent = mention };
}

bool refer_type_in(const char *types, const char *type)
{
	return strstr(types, type) != NULL;
}

enum {
	TOGETHER_LIMIT = 4, /* drugs */
	TOGETHER_NEAR = 3   /* sentences back */
};

/*
 * The mentions of these types in one sentence, without what others of them
 * include; SIZE_MAX when there are more than "these" may be.
 */
static size_t named_in(const struct context *context, const char *types,
		       size_t sentence,
		       const struct mention *named[TOGETHER_LIMIT])
{
	size_t count = 0;

	for (size_t i = 0; i < context->recent_count; i++) {
		const struct mention *m = &context->recent[i];
		bool known = false;

		if (!m->entry || m->sentence != sentence ||
		    !refer_type_in(types, m->entry->type))
			continue;
		for (size_t k = 0; k < count && !known; k++)
			known = named[k]->entry == m->entry ||
				term_is_kind_of(m->entry, named[k]->entry) ||
				term_is_kind_of(named[k]->entry, m->entry);
		if (known)
			continue;
		if (count == TOGETHER_LIMIT)
			return SIZE_MAX;
		named[count++] = m;
	}
	return count;
}

/* "these drugs": all that the sentence which names the nearest names. */
static struct reference together(const struct context *context,
				 const char *types, const struct mention *last)
{
	const struct mention *named[TOGETHER_LIMIT];
	size_t count = named_in(context, types, last->sentence, named);
	struct reference reference = refer_mention(last);
	const char *text;

	if (count == SIZE_MAX || (count == 1 && !last->plural) ||
	    last->sentence + TOGETHER_NEAR < context->sentences)
		return (struct reference){ 0 };
	if (count < 2)
		return reference;
	text = named[0]->text;
	for (size_t i = 1; i < count; i++)
		text = arena_printf(context->arena, "%s%s%s", text,
				    i + 1 < count ? ", " : " and ",
				    named[i]->text);
	reference = refer_mention(named[0]);
	reference.text = text;
	reference.plural = true;
	return reference;
}

static struct reference nearest(const struct context *context,
				const char *types, bool plural)
{
	struct reference reference = { 0 };

	for (size_t i = context->recent_count; i-- > 0 && !reference.known;) {
		const struct mention *m = &context->recent[i];

		if (!m->entry || !refer_type_in(types, m->entry->type))
			continue;
		if (plural && refer_type_in(types, "drug"))
			reference = together(context, types, m);
		else if (m->plural == plural && m->narrowed)
			return reference;
		else if (m->plural == plural)
			reference = refer_mention(m);
	}
	return reference;
}

struct reference refer_topic(const struct context *context)
{
	return (struct reference){ .known = context->topic != NULL,
				   .text = context->topic_text,
				   .entry = context->topic,
				   .topical = true };
}

/* "the immune system producing antibodies": a clause, and no name. */
static bool tells_deed(const char *text)
{
	static const char *const deeds[] = { " producing ", " causing ",
					     " making ",    " attacking ",
					     " releasing ", " forming ",
					     " because ",   NULL };

	for (size_t i = 0; text && deeds[i]; i++)
		if (strstr(text, deeds[i]))
			return true;
	return false;
}

/* The last sentence's phrase with this head, or NULL when there are two. */
static const struct mention *spoken_of(struct context *context,
				       struct slice noun)
{
	size_t count;
	const struct spoken *spoken = remembered_phrases(context, &count);
	const struct mention *found = NULL;

	for (size_t i = 0; i < count; i++) {
		if (!slice_equal(spoken[i].head, noun))
			continue;
		/* "cells that become other cells": the first are meant */
		if (found && spoken[i].mention.start < found->end)
			continue;
		if (tells_deed(spoken[i].mention.text))
			return NULL;
		if (found)
			return NULL;
		found = &spoken[i].mention;
	}
	return found;
}

static const char *const treatments[] = {
	"treatment",   "treatments", "therapy",  "therapies", "medication",
	"medications", "drug",       "drugs",    "approach",  "approaches",
	"measure",     "measures",   "practice", "practices", "strategies",
	"options",     NULL
};

static bool names_treatment(const struct parse *p, size_t i)
{
	return word_is_any(p, i, treatments);
}

/* "cell therapy", for "this new therapy" in the next sentence. */
static bool is_treatment(const struct mention *mention, bool plural)
{
	const char *last;

	if (!mention->text || mention->plural != plural)
		return false;
	last = strrchr(mention->text, ' ');
	for (size_t i = 0; last && treatments[i]; i++)
		if (strcmp(last + 1, treatments[i]) == 0)
			return true;
	return false;
}

/*
 * "despite progress in the treatment of gout, these measures": what the
 * sentence itself has named so before.
 */
static struct reference named_before(struct context *context,
				     const struct parse *p, struct range range)
{
	struct reference reference = { 0 };

	for (size_t i = 0; i < range.first && !reference.known; i++) {
		struct range found = { i, noun_phrase_long(p, i) };
		size_t head = noun_phrase_head(p, found);
		const struct lexicon_match *term;

		if (found.end <= i + 1 || found.end > range.first ||
		    !names_treatment(p, head) || refers_back(p, found))
			continue;
		term = term_in(p, found, NULL);
		reference = (struct reference){
			.known = true,
			.text = refer_text(context, p, found),
			.entry = term ? term->entry : NULL,
			.plural = p->tags[noun_phrase_head(p, range)].plural
		};
	}
	return reference;
}

/*
 * The term of these types before the phrase, in its own sentence: the last,
 * or what is said to be one, as in "gout is an arthritis, and this disease".
 */
static const struct lexicon_match *
types_before(const struct parse *p, struct range range, const char *types)
{
	const struct lexicon_match *found = NULL;

	for (size_t i = 0; i < p->term_count; i++) {
		const struct lexicon_match *term = &p->terms[i];

		if (term->end > range.first ||
		    !refer_type_in(types, term->entry->type))
			continue;
		if (found && tag_at(p, found->end) == TAG_BE &&
		    tag_at(p, found->end + 1) == TAG_DETERMINER)
			continue;
		found = term;
	}
	return found;
}

/*
 * "Since gout is painful, the condition": the one that its own sentence has
 * named; not known when that does not fit.
 */
static struct reference own_kind(const struct context *context,
				 const struct parse *p, struct range range,
				 const char *types)
{
	const struct lexicon_match *term = types_before(p, range, types);
	struct range named = { term->first, term->end };
	bool plural = p->tags[noun_phrase_head(p, range)].plural;

	if (p->tags[noun_phrase_head(p, named)].plural != plural)
		return (struct reference){ 0 };
	return (struct reference){ .known = true,
				   .text = refer_text(context, p, named),
				   .entry = term->entry,
				   .plural = plural };
}

/*
 * "this kind of cells": the cells, where its head is; the head of the phrase
 * elsewhere.
 */
static size_t kind_head(const struct parse *p, struct range range)
{
	static const char *const kinds_of[] = { "kind",     "kinds",  "type",
						"types",    "class",  "classes",
						"group",    "family", "form",
						"category", NULL };
	size_t head = noun_phrase_head(p, range);
	size_t first = head + 2;

	if (!word_is_any(p, head, kinds_of) || !word_is(p, head + 1, "of") ||
	    noun_phrase_core(p, first) != range.end)
		return head;
	return noun_phrase_head(p, (struct range){ first, range.end });
}

/* "This class includes": the drugs that the last sentence was about. */
static struct reference whole_class(const struct context *context)
{
	const struct mention *subject = &context->subject;
	struct reference class = refer_mention(subject);

	if (!subject->entry || strcmp(subject->entry->type, "class") != 0)
		return (struct reference){ 0 };
	class.text =
		arena_printf(context->arena, "the class of %s", subject->text);
	class.plural = false;
	return class;
}

static const struct lexicon_entry *entry_of(const struct parse *p,
					    struct range range)
{
	const struct lexicon_match *term = term_in(p, range, NULL);

	return term ? term->entry : NULL;
}

/* Is it a "virus" or "drug" without a word that tells which? */
static bool is_unnamed(const char *types, const struct mention *mention,
		       struct slice noun)
{
	return slice_equal_fold(slice_of(mention->text), noun) &&
	       (refer_type_in(types, "organism") ||
		refer_type_in(types, "drug") || refer_type_in(types, "test"));
}

/*
 * "Up to 30% of patients relapse.  These patients": those 30 %, who are not
 * all that the topic has.
 */
static bool means_some(const struct context *context, const struct parse *p,
		       size_t head)
{
	static const char *const people[] = {
		"patients", "people", "children", "individuals", "cases",
		"women",    "men",    "adults",   NULL
	};
	static const char *const some[] = { "some", "many", "few", "several",
					    "most", "half", NULL };
	const struct statement *last = context->last.statement;

	if (!last || !word_is_any(p, head, people))
		return false;
	for (size_t i = 0; i < last->parse.count; i++)
		switch (last->parse.tags[i].tag) {
		case TAG_NUMBER:
			return true;
		case TAG_VERB:
		case TAG_BE:
		case TAG_HAVE:
		case TAG_MODAL:
			return false;
		default:
			if (word_is_any(&last->parse, i, some))
				return true;
		}
	return false;
}

/* "this fatigue" -> "the fatigue in fibromyalgia". */
struct reference refer_demonstrative(struct context *context,
				     const struct parse *p, struct range range)
{
	size_t head = kind_head(p, range);
	struct slice noun = p->tokens[head].fold;
	const char *types = refer_kind_types(noun);
	bool plural = p->tags[head].plural;
	const struct mention *mention;
	struct reference reference = { 0 };
	struct range rest = { range.first + 1, range.end };

	if (range.end - range.first < 2 || head <= range.first ||
	    means_some(context, p, head))
		return reference;
	if (word_is(p, head, "class") && head + 1 == range.end)
		return whole_class(context);
	if (names_treatment(p, head))
		reference = named_before(context, p, range);
	if (reference.known)
		return reference;
	if (names_treatment(p, head) && is_treatment(&context->subject, plural))
		return refer_mention(&context->subject);
	if (types && types_before(p, range, types))
		return own_kind(context, p, range, types);
	if (types) {
		/* the last sentence's subject before anything else in it */
		if (context->subject.entry &&
		    context->subject.plural == plural &&
		    !strstr(context->subject.text, " of ") &&
		    refer_type_in(types, context->subject.entry->type))
			return refer_mention(&context->subject);
		reference = nearest(context, types, plural);
		if (!reference.known && !plural &&
		    refer_type_in(types, "condition"))
			reference = refer_topic(context);
		if (reference.known)
			return reference;
	}
	if (types)
		reference = refer_heading(context, types, plural);
	if (reference.known)
		return reference;
	mention = spoken_of(context, noun);
	if (!mention || mention->narrowed || refers_back(p, rest))
		return reference;
	/* "X are drugs that ...  These drugs": X */
	if (types && context->defines && context->subject.text &&
	    context->subject.plural == plural)
		return refer_mention(&context->subject);
	/* "the virus": which, was not said there either */
	if (types && !context->user.text && is_unnamed(types, mention, noun))
		return reference;
	reference = refer_mention(mention);
	reference.plural = p->tags[head].plural;
	if (!reference.entry)
		reference.entry = entry_of(p, range);
	if (types && context->user.text)
		reference.text =
			arena_printf(context->arena, "the %.*s used in %s",
				     (int)noun.length, noun.bytes,
				     context->user.text);
	else
		reference.text =
			arena_printf(context->arena, "the %s", mention->text);
	return reference;
}
