#include "generate/opening_topic.h"

#include <string.h>

/* A condition that is named less often may be an example. */
enum { NAMED_AT_LEAST = 4 };

struct tally {
	const struct lexicon_entry *first; /* the condition named first */
	struct slice words;                /* as it stands there */
	size_t own, all; /* times it, any condition is named */
};

static bool is_condition(const struct lexicon_entry *entry)
{
	return strcmp(entry->type, "condition") == 0;
}

/* Does the text name what patients are given, rather than what they have? */
static bool names_remedy(const struct context *context, const char *text)
{
	struct arena scratch = { 0 };
	struct slice bytes = slice_of(text);
	struct token_list tokens = token_split(bytes, &scratch);
	struct parse parse = { .text = bytes,
			       .tokens = tokens.tokens,
			       .count = tokens.count };
	bool found = false;

	context_terms(context, &parse, &scratch);
	for (size_t i = 0; i < parse.term_count; i++)
		found = found || term_treats(parse.terms[i].entry) ||
			term_is_stem_cell(parse.terms[i].entry);
	arena_free(&scratch);
	return found;
}

static void count_passage(const struct context *context,
			  const struct passage *passage, struct tally *tally)
{
	struct arena scratch = { 0 };
	struct token_list tokens = token_split(passage->text, &scratch);
	struct parse parse = { .text = passage->text,
			       .tokens = tokens.tokens,
			       .count = tokens.count };

	context_terms(context, &parse, &scratch);
	for (size_t i = 0; i < parse.term_count; i++) {
		const struct lexicon_match *term = &parse.terms[i];

		if (!is_condition(term->entry))
			continue;
		if (!tally->first) {
			tally->first = term->entry;
			tally->words =
				range_text(&parse, (struct range){ term->first,
								   term->end });
		}
		tally->all++;
		tally->own += term->entry == tally->first ||
			      term_is_kind_of(term->entry, tally->first);
	}
	arena_free(&scratch);
}

struct heading_topic opening_topic_read(const struct context *context)
{
	const struct article *article = context->article;
	struct tally tally = { 0 };
	bool opened = false;

	if (names_remedy(context, article->title))
		return (struct heading_topic){ 0 };
	for (size_t i = article->first; i < article->end; i++) {
		const struct passage *passage = &context->document->passages[i];

		if (!passage_is_content(passage))
			continue;
		count_passage(context, passage, &tally);
		/* what the first paragraph does not name is not the topic */
		if (!opened && !tally.first)
			return (struct heading_topic){ 0 };
		opened = true;
	}
	if (tally.own < NAMED_AT_LEAST || tally.own * 2 < tally.all)
		return (struct heading_topic){ 0 };
	return heading_topic_read(context, arena_strndup(context->arena,
							 tally.words.bytes,
							 tally.words.length));
}
