#include "generate/heading_topic.h"

#include <string.h>

#include "generate/dominant.h"
#include "generate/heading.h"
#include "generate/refer.h"
#include "generate/stage.h"

/* "Chronic and neuropathic pain", "asthma and bronchitis": one of several. */
static bool is_coordinated(const struct parse *p,
			   const struct lexicon_match *term)
{
	static const char *const words[] = { "and", "or", NULL };

	return (term->first > 0 && word_is_any(p, term->first - 1, words)) ||
	       (word_is_any(p, term->end, words) && term->end + 1 < p->count &&
		!token_is(&p->tokens[term->end + 1], "its"));
}

/* Pain, fever: what comes with many illnesses. */
static bool comes_with_many(const struct lexicon_entry *entry)
{
	return strcmp(entry->type, "symptom") == 0 ||
	       (strcmp(entry->type, "condition") == 0 &&
		!dominant_may_be(entry));
}

/* "Pain and gout", of which it is the second. */
static bool is_behind_company(const struct parse *p,
			      const struct lexicon_match *term)
{
	const struct lexicon_match *before = term - 1;

	return term > p->terms && before->end + 1 == term->first &&
	       comes_with_many(before->entry);
}

/*
 * "Anemia of CKD", "Asthma in children": the token behind what tells whose
 * it is; the end of the term when nothing does.
 */
static size_t owned_end(const struct parse *p, const struct lexicon_match *term)
{
	enum { LONG = 5 };
	static const char *const links[] = { "of", "in", NULL };
	static const char *const people[] = {
		"children",  "adults", "adolescents", "infants", "neonates",
		"pregnancy", "women",  "men",         "elderly", NULL
	};
	bool whose = false;

	if (!word_is_any(p, term->end, links) || p->count - term->end > LONG)
		return term->end;
	for (size_t i = term->end + 1; i < p->count; i++) {
		if (p->tokens[i].kind != TOKEN_WORD)
			return term->end;
		whose = whose || p->tokens[i].shape == SHAPE_UPPER ||
			word_is_any(p, i, people);
	}
	for (size_t i = 0; i < p->term_count; i++)
		whose = whose ||
			(p->terms[i].first > term->end &&
			 strcmp(p->terms[i].entry->type, "condition") == 0);
	return whose ? p->count : term->end;
}

/* Is token i part of any term? */
static bool in_term(const struct parse *p, size_t i)
{
	for (size_t k = 0; k < p->term_count; k++)
		if (i >= p->terms[k].first && i < p->terms[k].end)
			return true;
	return false;
}

/* "Basilar" migraine: which kind, in a word that no grammar lists. */
static bool is_kind(const struct parse *p, size_t i)
{
	struct slice word = p->tokens[i].fold;

	return !p->tags[i].entry && p->tokens[i].kind == TOKEN_WORD &&
	       !in_term(p, i) &&
	       (p->tags[i].tag == TAG_ADJECTIVE ||
		(word.length > 4 &&
		 memcmp(word.bytes + word.length - 2, "ar", 2) == 0));
}

static const char *with_kind(const struct context *context,
			     const struct parse *p, size_t first,
			     const char *words)
{
	for (size_t i = first; i-- > 0 && is_kind(p, i);)
		words = arena_printf(context->arena, "%.*s %s",
				     (int)p->tokens[i].fold.length,
				     p->tokens[i].fold.bytes, words);
	return words;
}

static const char *written(const struct context *context, const struct parse *p,
			   const struct lexicon_match *term, size_t end)
{
	const char *words = heading_words(context, p, term);
	const char *staged = stage_add(context, p, term->first, words);

	words = staged != words ? staged
				: with_kind(context, p, term->first, words);
	if (end == term->end)
		return words;
	return arena_printf(context->arena, "%s %s", words,
			    refer_text(context, p,
				       (struct range){ term->end, end }));
}

/*
 * Words of headings that tell nothing else to be spoken of; "prevention" of
 * a disease is of those who have another.
 */
static bool is_section_word(const struct parse *p, size_t i)
{
	static const char *const words[] = {
		"the",       "of",        "for",        "in",
		"what",      "is",        "are",        "how",
		"about",     "symptom",   "symptoms",   "sign",
		"signs",     "treatment", "treatments", "treating",
		"treated",   "therapy",   "management", "managing",
		"diagnosis", "diagnosed", "diagnosing", "cause",
		"causes",    "types",     "overview",   "a",
		"an",        NULL
	};

	return p->tokens[i].kind != TOKEN_WORD || word_is_any(p, i, words);
}

/* Does the heading name nothing but the term and what is in brackets? */
static bool stands_alone(const struct parse *p,
			 const struct lexicon_match *term, size_t end)
{
	size_t depth = 0, first = 0;

	/* "The blue hand: Raynaud's disease" */
	for (size_t i = 0; i < term->first; i++)
		if (token_is(&p->tokens[i], ":"))
			first = i + 1;
	for (size_t i = first; i < p->count; i++) {
		depth += token_is(&p->tokens[i], "(");
		if (token_is(&p->tokens[i], ")") && depth > 0)
			depth--;
		if (depth > 0 || (i >= term->first && i < end))
			continue;
		/* "GD (Graves disease)" */
		if (i + 2 == term->first && token_is(&p->tokens[i + 1], "("))
			continue;
		if (!is_section_word(p, i) && !is_kind(p, i) && !stage_is(p, i))
			return false;
	}
	return true;
}

/* "Atrial fibrillation (AF)": the second names what the first does. */
static bool is_repeated(const struct parse *p, const struct lexicon_match *term,
			const struct heading_topic *found)
{
	return found->condition == term->entry && term->first > 0 &&
	       token_is(&p->tokens[term->first - 1], "(");
}

/* "Stroke prevention" under "Atrial fibrillation": those have another. */
static bool wards_off(const struct parse *p)
{
	static const char *const words[] = { "prevention", "preventing",
					     "prevent",    "prophylaxis",
					     "risk",       NULL };

	for (size_t i = 0; i < p->count; i++)
		if (word_is_any(p, i, words))
			return true;
	return false;
}

/* "Bipolar_disorder": a name as files have it. */
static struct slice in_words(const char *heading, struct arena *arena)
{
	size_t size = strlen(heading);
	char *words = arena_strndup(arena, heading, size);

	for (size_t i = 0; i < size; i++)
		if (words[i] == '_')
			words[i] = ' ';
	return (struct slice){ words, size };
}

/* "Pain and gout": pain comes with any illness, and is the topic alone. */
static bool is_company(const struct parse *p, const struct lexicon_match *term)
{
	return is_coordinated(p, term) && comes_with_many(term->entry);
}

struct heading_topic heading_topic_read(const struct context *context,
					const char *heading)
{
	struct heading_topic found = { 0 };
	struct arena scratch = { 0 };
	struct parse parse =
		context_parse(context, in_words(heading, &scratch), &scratch);
	size_t owned = 0; /* the token behind what belongs to the first */

	found.terms = parse.term_count > 0;
	for (size_t i = 0; i < parse.term_count; i++) {
		const struct lexicon_match *term = &parse.terms[i];

		if (term_is_stem_cell(term->entry))
			found.therapy = true;
		found.remedy = found.remedy || term_treats(term->entry);
		found.given = found.given ||
			      (term->first == 0 && term_treats(term->entry));
		if (strcmp(term->entry->type, "condition") != 0 ||
		    term->first < owned || is_company(&parse, term) ||
		    is_repeated(&parse, term, &found))
			continue;
		owned = owned_end(&parse, term);
		if (!stands_alone(&parse, term, owned))
			owned = term->end;
		found.condition =
			(found.named && found.condition != term->entry) ||
					(is_coordinated(&parse, term) &&
					 !is_behind_company(&parse, term))
				? NULL
				: term->entry;
		found.words = written(context, &parse, term, owned);
		found.alone = stands_alone(&parse, term, owned);
		found.named = true;
	}
	if (found.named && !found.alone && wards_off(&parse))
		found.named = false;
	arena_free(&scratch);
	return found;
}
