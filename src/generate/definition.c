#include "generate/definition.h"

#include <ctype.h>
#include <string.h>

#include "generate/long_form.h"
#include "generate/refer.h"
#include "rounds/abbreviation.h"

/* A short form without its plural: "MSCs" -> "MSC". */
static struct slice singular(struct slice word, bool *plural)
{
	*plural = word.length > 2 && word.bytes[word.length - 1] == 's' &&
		  word.bytes[word.length - 2] >= 'A' &&
		  word.bytes[word.length - 2] <= 'Z';
	if (*plural)
		word.length--;
	return word;
}

const struct definition *definition_find(const struct context *context,
					 struct slice word, bool *plural)
{
	struct slice base;

	if (!word.length ||
	    !(context->definition_letters & definition_letter(word.bytes[0])))
		return NULL;
	base = singular(word, plural);
	for (size_t i = 0; i < context->definition_count; i++)
		if (slice_equal(context->definitions[i].short_form, base))
			return &context->definitions[i];
	return NULL;
}

/* The lexicon's entry for exactly this text, or NULL. */
static const struct lexicon_entry *entry_of_text(const struct context *context,
						 struct slice text,
						 struct arena *arena)
{
	struct token_list tokens = token_split(text, arena);
	struct lexicon_match matches[4];
	size_t count;

	if (!tokens.count)
		return NULL;
	count = lexicon_find(pack_lexicon(context->pack), tokens.tokens, 0,
			     tokens.count, matches, 4);
	for (size_t i = 0; i < count; i++)
		if (matches[i].end == tokens.count)
			return matches[i].entry;
	return NULL;
}

bool definition_says(struct slice text, struct slice form)
{
	const char *end = text.bytes + text.length;

	for (const char *at = text.bytes;
	     (at = memchr(at, form.bytes[0], (size_t)(end - at))); at++) {
		const char *behind = at + form.length;

		if ((size_t)(end - at) < form.length)
			return false;
		if (memcmp(at, form.bytes, form.length) != 0 ||
		    (at > text.bytes && isalnum((unsigned char)at[-1])))
			continue;
		if (behind < end && *behind == 's')
			behind++;
		if (behind == end || !isalnum((unsigned char)*behind))
			return true;
	}
	return false;
}

static struct definition *new_definition(struct context *context,
					 struct slice short_form)
{
	struct definition *definition;

	context->definitions = arena_grow(context->arena, context->definitions,
					  context->definition_count,
					  &context->definition_capacity,
					  sizeof *context->definitions);
	definition = &context->definitions[context->definition_count++];
	*definition = (struct definition){
		.short_form = { arena_strndup(context->arena, short_form.bytes,
					      short_form.length),
				short_form.length },
	};
	context->definition_letters |= definition_letter(short_form.bytes[0]);
	return definition;
}

/* "Complete blood count" at the start of a sentence, as inside of one. */
static struct slice in_sentence(const struct context *context,
				struct slice text)
{
	struct parse parse = context_parse(context, text, context->arena);
	struct range all = { 0, parse.count };

	return slice_of(refer_text(context, &parse, all));
}

static void define(struct context *context, struct slice text,
		   const struct abbreviation *found, bool starts)
{
	struct slice short_form = { text.bytes + found->short_start,
				    found->short_end - found->short_start };
	struct slice long_form = { text.bytes + found->long_start,
				   found->long_end - found->long_start };
	struct definition *definition;
	bool plural, unused;

	short_form = singular(short_form, &plural);
	if (short_form.length < 2 ||
	    definition_find(context, short_form, &unused))
		return;
	/* "heart failure (HF) with preserved ejection fraction (HFpEF)" */
	if (memchr(long_form.bytes, '(', long_form.length) ||
	    memchr(long_form.bytes, ')', long_form.length)) {
		const struct lexicon_entry *known =
			lexicon_abbreviation(pack_lexicon(context->pack),
					     short_form);

		if (!known)
			return;
		definition = new_definition(context, short_form);
		definition->entry = known;
		definition->long_form = known->name;
		return;
	}
	definition = new_definition(context, short_form);
	definition->entry = entry_of_text(context, long_form, context->arena);
	if (plural && long_form.length > 2 &&
	    long_form.bytes[long_form.length - 1] == 's')
		long_form.length--;
	definition->long_form =
		long_form_plain(starts ? in_sentence(context, long_form)
				       : long_form,
				context->arena);
	/* two conditions of one short form are both right, each in its text */
	definition->clash =
		!definition->entry &&
		lexicon_abbreviation(pack_lexicon(context->pack), short_form);
}

static bool article_says(const struct context *context, struct slice form)
{
	for (size_t i = context->article->first; i < context->article->end; i++)
		if (definition_says(context->document->passages[i].text, form))
			return true;
	return false;
}

/* The title names a condition in full: its short forms need no bracket. */
void definition_of_title(struct context *context)
{
	const struct lexicon_entry *topic = context->title_topic;
	bool unused;

	for (size_t i = 0; topic && i < topic->abbreviation_count; i++) {
		struct slice form = slice_of(topic->abbreviations[i]);
		struct definition *definition;

		if (definition_find(context, form, &unused) ||
		    !article_says(context, form))
			continue;
		definition = new_definition(context, form);
		definition->entry = topic;
		definition->long_form = topic->name;
	}
}

void definition_read(struct context *context, const struct passage *passage,
		     const struct reading *reading, struct arena *scratch)
{
	struct slice text = passage->text;
	struct sentence_list sentences = reading->sentences;

	/* definitions have a bracket */
	if (!memchr(text.bytes, '(', text.length) &&
	    !memchr(text.bytes, '[', text.length))
		return;
	for (size_t i = 0; i < sentences.count; i++) {
		struct abbreviation_list found =
			abbreviation_find(passage->text, reading->tokens,
					  &sentences.sentences[i], scratch);

		for (size_t k = 0; k < found.count; k++)
			define(context, text, &found.items[k],
			       found.items[k].long_start ==
				       reading->tokens
					       .tokens[sentences.sentences[i]
							       .first]
					       .start);
	}
}
