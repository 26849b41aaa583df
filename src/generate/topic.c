#include "generate/topic.h"

#include <string.h>
#include <strings.h>

#include "generate/heading.h"
#include "generate/stage.h"
#include "rounds/utf8.h"

/* "Chronic and neuropathic pain", "asthma and bronchitis": one of several. */
static bool is_coordinated(const struct parse *p,
			   const struct lexicon_match *term)
{
	return (term->first > 0 &&
		(token_is(&p->tokens[term->first - 1], "and") ||
		 token_is(&p->tokens[term->first - 1], "or"))) ||
	       (term->end < p->count &&
		(token_is(&p->tokens[term->end], "and") ||
		 token_is(&p->tokens[term->end], "or")) &&
		term->end + 1 < p->count &&
		!token_is(&p->tokens[term->end + 1], "its"));
}

/*
 * The terms of a heading: one condition makes a topic, two make none.
 * Returns false when it names no condition.
 */
static bool read_heading(const struct context *context, const char *heading,
			 const struct lexicon_entry **topic, const char **words,
			 bool *therapy)
{
	struct arena scratch = { 0 };
	struct slice text = slice_of(heading);
	struct token_list tokens = token_split(text, &scratch);
	struct parse parse = { .text = text,
			       .tokens = tokens.tokens,
			       .count = tokens.count };
	bool found = false;

	context_terms(context, &parse, &scratch);
	for (size_t i = 0; i < parse.term_count; i++) {
		const struct lexicon_entry *entry = parse.terms[i].entry;

		if (term_is_stem_cell(entry))
			*therapy = true;
		if (strcmp(entry->type, "condition") != 0)
			continue;
		*topic = (found && *topic != entry) ||
					 is_coordinated(&parse, &parse.terms[i])
				 ? NULL
				 : entry;
		*words = stage_add(context, &parse, parse.terms[i].first,
				   heading_words(context, &parse,
						 &parse.terms[i]));
		found = true;
	}
	arena_free(&scratch);
	return found;
}

/* "Naproxen": adverse effects without an owner are of what the title is. */
static void read_titled(struct context *context)
{
	struct slice text = slice_of(context->article->title);
	struct token_list tokens = token_split(text, context->arena);
	struct parse parse = { .text = text,
			       .tokens = tokens.tokens,
			       .count = tokens.count };
	const struct lexicon_match *term = NULL;

	context_terms(context, &parse, context->arena);
	if (parse.term_count == 1)
		term = &parse.terms[0];
	if (term && term->first == 0 && term->end == tokens.count &&
	    strcmp(term->entry->type, "drug") == 0)
		context->titled = (struct mention){ .text = term->entry->name,
						    .entry = term->entry };
}

/* "chronic X (CX)" is no short form of X, "X (X)" none of "chronic X". */
static bool is_short_for_topic(const struct context *context,
			       const struct definition *definition)
{
	size_t defined = strlen(definition->long_form);
	size_t written = strlen(context->topic_words);

	return strcasecmp(definition->long_form, context->topic_words) == 0 ||
	       (definition->entry == context->topic && defined <= written + 2 &&
		written <= defined + 2);
}

static void name_topic(struct context *context)
{
	const struct lexicon_entry *topic = context->topic;

	context->topic_text = topic ? context->topic_words : NULL;
	if (!topic)
		return;
	for (size_t i = 0; i < context->definition_count; i++)
		if (is_short_for_topic(context, &context->definitions[i])) {
			struct slice s = context->definitions[i].short_form;

			context->topic_text =
				arena_printf(context->arena, "%s (%.*s)",
					     context->topic_words,
					     (int)s.length, s.bytes);
			return;
		}
}

void topic_read_title(struct context *context)
{
	read_heading(context, context->article->title, &context->title_topic,
		     &context->title_words, &context->title_therapy);
	read_titled(context);
	context->topic = context->title_topic;
	context->topic_words = context->title_words;
	context->therapy = context->title_therapy;
	name_topic(context);
}

void topic_read_section(struct context *context, const struct passage *passage)
{
	bool therapy = context->title_therapy;

	context->topic = context->title_topic;
	context->topic_words = context->title_words;
	for (size_t i = passage->section_count; i-- > 0;) {
		const struct lexicon_entry *topic = NULL;
		const char *words = NULL;
		bool named = false;

		if (!read_heading(context, passage->section[i], &topic, &words,
				  &named))
			continue;
		therapy = therapy || named;
		if (topic && !context->title_topic) {
			context->topic = topic;
			context->topic_words = words;
		}
		break;
	}
	context->therapy = therapy;
	name_topic(context);
}
