#include "generate/dominant.h"

#include <string.h>

#include "generate/heading.h"
#include "generate/opening.h"
#include "generate/word_start.h"

enum {
	OFTEN = 4,        /* mentions before a thing may stand out */
	TENTHS = 6,       /* of all mentions of its type */
	TENTHS_FIRST = 5, /* of what the text begins with */
	AGAIN = 2,        /* mentions of what the text begins by telling of */
	ENTRY_LIMIT = 64  /* different things; more tell of no one */
};

struct tally {
	struct {
		const struct lexicon_entry *entry;
		const char *words;
		size_t count;
	} named[ENTRY_LIMIT];
	size_t count, mentions;
	bool full, opened; /* the first paragraph names one */
	bool begun;        /* its first sentence is about it */
};

bool dominant_may_be(const struct lexicon_entry *entry)
{
	/* whatever the illness, they may be spoken of */
	static const char *const loose[] = { "infection",
					     "inflammation",
					     "disease",
					     "injury",
					     "pain",
					     "cancer",
					     "tumor",
					     "wound",
					     "chronic pain",
					     "fibrosis",
					     "necrosis",
					     "hypoxia",
					     "insulin resistance",
					     NULL };

	if (strcmp(entry->type, "condition") != 0)
		return false;
	for (size_t i = 0; loose[i]; i++)
		if (strcmp(entry->name, loose[i]) == 0)
			return false;
	return true;
}

bool dominant_is_loose_care(const struct lexicon_entry *entry)
{
	static const char *const loose[] = { "infusion",
					     "injection",
					     "surgery",
					     "treatment",
					     "therapy",
					     "medication",
					     "drug",
					     "transplantation",
					     "supportive care",
					     "diagnosis",
					     "screening",
					     "pharmacologic therapy",
					     "breastfeeding",
					     "regenerative medicine",
					     NULL };
	static const char *const starts[] = { "lifestyle", "prevent", "control",
					      NULL };

	for (size_t i = 0; loose[i]; i++)
		if (strcmp(entry->name, loose[i]) == 0)
			return true;
	return word_start_any(entry->name, starts);
}

static bool is_care(const struct lexicon_entry *entry)
{
	return !dominant_is_loose_care(entry) &&
	       (strcmp(entry->type, "drug") == 0 ||
		strcmp(entry->type, "class") == 0 ||
		strcmp(entry->type, "procedure") == 0);
}

static void count_term(struct tally *tally, const struct context *context,
		       const struct parse *parse,
		       const struct lexicon_match *term)
{
	size_t i = 0;

	while (i < tally->count && tally->named[i].entry != term->entry)
		i++;
	if (i == ENTRY_LIMIT) {
		tally->full = true;
		return;
	}
	if (i == tally->count) {
		tally->named[i].entry = term->entry;
		tally->named[i].count = 0;
		tally->named[i].words = heading_words(context, parse, term);
		tally->count++;
	}
	tally->named[i].count++;
	tally->mentions++;
}

/* "Gout (podagra) is ...": a text that begins so is on gout. */
static bool begins_about(const struct parse *p)
{
	static const char *const verbs[] = { "is",         "are",    "was",
					     "affects",    "occurs", "remains",
					     "represents", "causes", "develops",
					     "has",        NULL };
	const struct lexicon_match *term = p->term_count ? &p->terms[0] : NULL;
	size_t i;

	if (!term || term->first > 1 ||
	    (term->first == 1 && !token_is(&p->tokens[0], "The")))
		return false;
	i = term->end;
	while (i < p->count && token_is(&p->tokens[i], "(")) {
		while (i < p->count && !token_is(&p->tokens[i], ")"))
			i++;
		i++;
	}
	return i < p->count && word_is_any(p, i, verbs);
}

static void count_passage(struct tally *tally, const struct context *context,
			  const struct passage *passage,
			  bool (*wanted)(const struct lexicon_entry *))
{
	const struct reading *reading =
		&context->readings[passage - context->document->passages -
				   context->article->first];
	struct arena scratch = { 0 };
	struct parse parse = { .text = passage->text,
			       .tokens = reading->tokens.tokens,
			       .count = reading->tokens.count };

	context_terms(context, &parse, &scratch);
	if (!tally->count && parse.term_count && wanted(parse.terms[0].entry))
		tally->begun = begins_about(&parse);
	for (size_t i = 0; i < parse.term_count; i++)
		if (wanted(parse.terms[i].entry))
			count_term(tally, context, &parse, &parse.terms[i]);
	arena_free(&scratch);
}

/* "autism spectrum disorders": as one, as the lexicon has it. */
static const char *singular(const struct lexicon_entry *entry,
			    const char *words)
{
	size_t written = strlen(words), named = strlen(entry->name);

	return words[written - 1] == 's' && entry->name[named - 1] != 's'
		       ? entry->name
		       : words;
}

static void count_article(struct tally *tally, const struct context *context,
			  bool (*wanted)(const struct lexicon_entry *))
{
	const struct article *article = context->article;
	bool first = true;

	for (size_t i = article->first; i < article->end; i++) {
		if (!passage_is_content(&context->document->passages[i]))
			continue;
		count_passage(tally, context, &context->document->passages[i],
			      wanted);
		if (first)
			tally->opened = tally->count > 0;
		first = false;
	}
}

/* Mentions of it and of its kinds. */
static size_t with_kinds(const struct tally *tally, size_t most)
{
	const struct lexicon_entry *entry = tally->named[most].entry;
	size_t count = 0;

	for (size_t i = 0; i < tally->count; i++)
		if (i == most || term_is_kind_of(tally->named[i].entry, entry))
			count += tally->named[i].count;
	return count;
}

/* Is what the text begins by telling of named more than anything else? */
static bool leads(const struct tally *tally, const struct context *context)
{
	struct heading_count headings;

	if (!tally->opened || !tally->begun || tally->named[0].count < AGAIN)
		return false;
	headings = opening_headings(context, tally->named[0].entry);
	for (size_t i = 1; i < tally->count; i++)
		if (tally->named[i].count >=
		    tally->named[0].count + headings.same)
			return false;
	return !headings.other;
}

/* Is it named often, and hardly anything else? */
static bool stands_out(const struct tally *tally, size_t most, bool opens)
{
	size_t count = with_kinds(tally, most);

	return count >= OFTEN &&
	       count * 10 >= tally->mentions * (opens ? TENTHS_FIRST : TENTHS);
}

static struct dominant find(const struct context *context,
			    bool (*wanted)(const struct lexicon_entry *))
{
	struct tally tally = { .count = 0 };
	struct dominant found = { 0 };
	size_t most = 0;

	if (!context->readings)
		return found;
	count_article(&tally, context, wanted);
	if (tally.full || !tally.count)
		return found;
	for (size_t i = 0; i < tally.count; i++)
		if (tally.named[i].count > tally.named[most].count)
			most = i;
	found.opens = most == 0 && tally.opened;
	if (!leads(&tally, context) && !stands_out(&tally, most, found.opens))
		return (struct dominant){ 0 };
	found.entry = tally.named[most].entry;
	found.count = tally.named[most].count;
	found.words = singular(found.entry, tally.named[most].words);
	return found;
}

struct dominant dominant_condition(const struct context *context)
{
	return find(context, dominant_may_be);
}

struct dominant dominant_care(const struct context *context)
{
	return find(context, is_care);
}
