#include "generate/attach.h"

#include <string.h>

#include "generate/making.h"
#include "rounds/phrase.h"

/* Nouns that are of something, and with which word that is said. */
static const struct relational {
	const char *preposition;
	const char *nouns[40];
} relational[] = {
	{ "of",
	  { "symptom",
	    "symptoms",
	    "sign",
	    "signs",
	    "feature",
	    "features",
	    "manifestation",
	    "manifestations",
	    "complication",
	    "complications",
	    "hallmark",
	    "hallmarks",
	    "prevalence",
	    "incidence",
	    "prognosis",
	    "cause",
	    "causes",
	    "aetiology",
	    "etiology",
	    "pathogenesis",
	    "pathophysiology",
	    "diagnosis",
	    "management",
	    "treatment",
	    "severity",
	    "exacerbations",
	    "comorbidities",
	    "cases",
	    "sequelae",
	    "triggers",
	    NULL } },
	{ "for",
	  { "therapy", "therapies", "treatments", "medications", "drugs",
	    "options", "modalities", "approaches", "factors", "tests",
	    "strategies", "methods", "measures", "reason", NULL } },
	{ "with",
	  { "patients", "people", "individuals", "persons", "adults",
	    "children", "infants", "women", "men", NULL } },
};

/* "risk factors", "treatment options": what makes such a noun of another. */
static const char *const compounds[] = { "risk",       "treatment",
					 "therapy",    "management",
					 "prevention", "maintenance",
					 NULL };

/* Nouns that say of what only with one of the compounds before them. */
static const char *const compounded[] = { "factors",    "strategies",
					  "methods",    "measures",
					  "modalities", "approaches",
					  NULL };

static const char *preposition_of(const struct token *token)
{
	if (token->shape != SHAPE_LOWER || token->fold.length < 3)
		return NULL; /* part of a name: "Society for Cellular Therapy"
			      */
	for (size_t i = 0; i < COUNT_OF(relational); i++)
		if (token_is_any(token, relational[i].nouns))
			return relational[i].preposition;
	return NULL;
}

/* Where the bracket that explains the noun ends: "features (TRAP)". */
static size_t bracket_end(const struct parse *p, size_t at)
{
	size_t end = at;

	if (tag_at(p, at) != TAG_OPEN)
		return at;
	while (end < p->count && p->tags[end].tag != TAG_CLOSE)
		end++;
	return end < p->count ? end + 1 : at;
}

/* "treatment plans", "symptom relief": the noun only tells which plans. */
static bool is_compound_with(const struct parse *p, size_t noun, size_t next)
{
	static const char *const verbs[] = { "include", "focus", "aim", NULL };
	const struct word_entry *entry = p->tags[next].entry;

	if (p->tags[next].tag == TAG_NOUN)
		return true;
	return p->tags[next].tag == TAG_VERB && !p->tags[noun].plural &&
	       entry && entry->noun_too && !(entry->forms & VERB_PAST) &&
	       !word_is_any(p, next, verbs);
}

/* May the disease stand before token `next`, with nothing else said of it? */
static bool is_bare(const struct parse *p, size_t noun, size_t next)
{
	switch (tag_at(p, next)) {
	case TAG_STOP:
	case TAG_COMMA:
	case TAG_MODAL:
	case TAG_BE:
	case TAG_HAVE:
	case TAG_NEGATION:
	case TAG_RELATIVE:
	case TAG_ADVERB:
		return true;
	case TAG_ADJECTIVE:
	case TAG_PARTICIPLE:
	case TAG_VERB:
	case TAG_NOUN:
		return !is_compound_with(p, noun, next);
	default:
		return false;
	}
}

static bool is_modifier(const struct parse *p, size_t i)
{
	enum word_tag tag = p->tags[i].tag;

	/* "do risk factors": no deed either */
	return tag == TAG_ADJECTIVE || tag == TAG_PARTICIPLE ||
	       ((tag == TAG_NOUN || tag == TAG_VERB) &&
		word_is_any(p, i, compounds));
}

/* Where the words begin that tell which: "common" of "the common causes". */
static size_t modifiers_start(const struct parse *p, size_t noun)
{
	while (noun > 0 && is_modifier(p, noun - 1))
		noun--;
	return noun;
}

/* "children" of childhood cancer, "pediatric patients" of a pediatric one */
static bool says_again(const struct parse *p, size_t first, size_t noun,
		       const char *disease)
{
	for (size_t i = first; i < noun; i++)
		if (p->tokens[i].fold.length > 3 &&
		    making_contains(disease, p->tokens[i].fold))
			return true;
	return false;
}

/* "causes" where they are no deed: "some causes", not "what causes" */
static bool is_noun(const struct parse *p, size_t first, size_t noun)
{
	enum word_tag before = first ? p->tags[first - 1].tag : TAG_STOP;

	return !p->tags[noun].entry || !p->tags[noun].entry->verb ||
	       before == TAG_DETERMINER || before == TAG_QUANTIFIER ||
	       before == TAG_BE || before == TAG_DO ||
	       before == TAG_PREPOSITION;
}

/*
 * May the disease be all that tells whose it is?  Not of "its causes", "58
 * patients", "frequency and severity", "aura symptoms".
 */
static bool is_plain(const struct parse *p, size_t noun, const char *disease)
{
	static const char *const results[] = { "complication", "complications",
					       "sequelae", NULL };
	size_t first = modifiers_start(p, noun);

	if (word_is_any(p, noun, compounded) &&
	    !(noun > first && word_is_any(p, noun - 1, compounds)))
		return false;
	/* "which complications does a drug have": its own */
	if (word_is_any(p, noun, results) && first > 0 &&
	    word_is(p, first - 1, "which"))
		return false;
	if (!is_noun(p, first, noun) || says_again(p, first, noun, disease))
		return false;
	switch (first ? p->tags[first - 1].tag : TAG_STOP) {
	case TAG_NOUN:
	case TAG_NUMBER:
	case TAG_COMMA:
	case TAG_CONJUNCTION:
	case TAG_POSSESSIVE:
	case TAG_DEMONSTRATIVE:
		return false;
	default:
		return true;
	}
}

/*
 * "Which drugs are second-line", "treatments" that others do not respond to,
 * "DMARDs" by their name: for what they are is said better in front.
 */
static bool is_other(const struct parse *p, size_t noun, size_t next)
{
	if (next > noun + 1)
		return true;
	if (noun > 0 && word_is(p, noun - 1, "which"))
		return true;
	for (size_t i = 1; i < noun; i++)
		if (p->tags[i].tag == TAG_RELATIVE)
			return true;
	return false;
}

/* Few questions have a noun that may be of something. */
static bool may_attach(struct token_list tokens)
{
	for (size_t i = 0; i < tokens.count; i++)
		if (preposition_of(&tokens.tokens[i]))
			return true;
	return false;
}

static struct parse parse_question(const struct pack *pack, struct slice text,
				   struct token_list tokens,
				   struct arena *arena)
{
	struct sentence whole = { .first = 0, .end = tokens.count };
	struct tagged *tags =
		arena_array(arena, tokens.count + 1, sizeof *tags);

	grammar_tag(pack_grammar(pack), tokens, &whole, tags);
	return (struct parse){ .text = text,
			       .tokens = tokens.tokens,
			       .tags = tags,
			       .count = tokens.count };
}

/* "the goal of treatment [for gout]", "the first-line treatment [for gout]" */
static const char *say(const struct parse *p, size_t noun,
		       const char *preposition)
{
	if (word_is(p, noun, "treatment") && noun > 0 &&
	    p->tags[noun - 1].tag != TAG_BE &&
	    p->tags[noun - 1].tag != TAG_DO &&
	    p->tags[noun - 1].tag != TAG_MODAL)
		return "for";
	return preposition;
}

/* "What are [the] early signs of gout?": all of them, where it asks so. */
static const char *put(const struct parse *p, size_t noun, size_t next,
		       const char *preposition, const char *disease,
		       struct arena *arena)
{
	const char *question = p->text.bytes;
	size_t first = modifiers_start(p, noun);
	size_t start = p->tokens[first].start, end = p->tokens[next - 1].end;
	bool bare = first > 0 && tag_at(p, next) == TAG_STOP &&
		    p->tags[noun].plural && p->tags[first - 1].tag == TAG_BE &&
		    strcmp(preposition, "of") == 0;

	return arena_printf(arena, "%.*s%s%.*s %s %s%s", (int)start, question,
			    bare ? "the " : "", (int)(end - start),
			    question + start, preposition, disease,
			    question + end);
}

const char *attach_disease(const struct pack *pack, const char *question,
			   size_t from, const char *disease,
			   struct arena *arena)
{
	struct slice text = slice_of(question);
	struct token_list tokens = token_split(text, arena);
	struct parse p;

	if (!may_attach(tokens))
		return NULL;
	p = parse_question(pack, text, tokens, arena);
	for (size_t i = 0; i < p.count; i++) {
		const char *preposition = preposition_of(&p.tokens[i]);
		size_t next = bracket_end(&p, i + 1);

		if (!preposition || p.tokens[i].start < from ||
		    !is_plain(&p, i, disease) || !is_bare(&p, i, next) ||
		    (strcmp(preposition, "for") == 0 && is_other(&p, i, next)))
			continue;
		return put(&p, i, next, say(&p, i, preposition), disease,
			   arena);
	}
	return NULL;
}
