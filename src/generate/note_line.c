#include "generate/note_line.h"

#include <string.h>
#include <strings.h>

#include "generate/debris.h"
#include "generate/pack_private.h"
#include "rounds/grammar.h"
#include "rounds/sentence.h"
#include "rounds/utf8.h"

enum { LINE_WORDS = 25 };

/* The line's words are one sentence or less; tagged without its full stop. */
static bool tag_line(const struct context *context, struct slice line,
		     struct sentence *sentence, struct tagged **tags,
		     struct arena *arena)
{
	struct token_list tokens;
	struct sentence_list sentences;

	if (slice_words(line) > LINE_WORDS) /* as whole paragraphs have */
		return false;
	tokens = token_split(line, arena);
	sentences = sentence_split(line, tokens, arena);
	if (sentences.count != 1 || tokens.count > LINE_WORDS)
		return false;
	*sentence = sentences.sentences[0];
	*tags = arena_array(arena, tokens.count + 1, sizeof **tags);
	grammar_tag(pack_grammar(context->pack), tokens, sentence, *tags);
	return true;
}

/* Also "range", which can be a verb. */
static bool is_noun(const struct tagged *tag)
{
	return tag->tag == TAG_NOUN ||
	       (tag->tag == TAG_VERB && tag->entry && tag->entry->noun_too);
}

/* "defects present at birth": "present" is no verb here. */
static bool is_present(const struct tagged *tags, size_t i, size_t count)
{
	return i > 0 && i + 1 < count && is_noun(&tags[i - 1]) &&
	       tags[i + 1].tag == TAG_PREPOSITION && tags[i].entry &&
	       tags[i].entry->verb &&
	       strcmp(tags[i].entry->verb, "present") == 0;
}

/* A finite verb outside brackets and relative clauses, or several parts. */
static bool is_statement(const struct sentence *sentence,
			 const struct tagged *tags)
{
	size_t count = sentence->end - sentence->first;
	bool relative = false, infinitive = false;
	size_t depth = 0;

	for (size_t i = 0; i < count; i++) {
		enum word_tag tag = tags[i].tag;

		depth += tag == TAG_OPEN;
		depth -= tag == TAG_CLOSE && depth;
		if (depth)
			continue;
		relative = relative || tag == TAG_RELATIVE;
		if (i == 0 && is_noun(&tags[0]) && count > 1 &&
		    tags[1].tag == TAG_PREPOSITION)
			continue; /* "increase in weight", "cough at night" */
		if (tag == TAG_SEMICOLON || tag == TAG_COLON)
			return true;
		if (is_present(tags, i, count) ||
		    (is_noun(&tags[i]) && is_present(tags, i + 1, count)))
			continue;
		/* "test to detect blood clots and exclude others" */
		infinitive = infinitive || (i > 0 && tag == TAG_TO);
		if (infinitive &&
		    (tags[i - 1].tag == TAG_TO ||
		     tags[i - 1].tag == TAG_CONJUNCTION ||
		     tags[i - 1].tag == TAG_VERB || is_noun(&tags[i])))
			continue;
		if (!relative &&
		    (tag == TAG_VERB || tag == TAG_BE || tag == TAG_MODAL ||
		     tag == TAG_HAVE || tag == TAG_DO || tag == TAG_PRONOUN))
			return true;
	}
	return false;
}

bool note_line_goes_on(const struct context *context, struct slice line,
		       struct arena *arena)
{
	struct sentence sentence;
	struct tagged *tags;

	return tag_line(context, line, &sentence, &tags, arena) &&
	       !is_statement(&sentence, tags);
}

bool note_line_is_phrase(const struct context *context, struct slice line,
			 struct arena *arena)
{
	struct sentence sentence;
	struct tagged *tags;

	return !debris_refusal(line) &&
	       tag_line(context, line, &sentence, &tags, arena) &&
	       (tags[0].tag != TAG_PREPOSITION ||
		(tags[0].entry && tags[0].entry->number_lead)) &&
	       tags[0].tag != TAG_SUBORDINATOR &&
	       tags[0].tag != TAG_CONJUNCTION &&
	       strncasecmp(line.bytes, "based ", strlen("based ")) != 0 &&
	       !is_statement(&sentence, tags);
}

bool note_line_is_noun(const struct context *context, struct slice line,
		       struct arena *arena)
{
	struct sentence sentence;
	struct tagged *tags;
	size_t count;

	if (!tag_line(context, line, &sentence, &tags, arena))
		return false;
	count = sentence.end - sentence.first;
	for (size_t i = 0; i < count; i++)
		if (!is_noun(&tags[i]) && tags[i].tag != TAG_ADJECTIVE)
			return false;
	return count > 0 && is_noun(&tags[count - 1]);
}

/* Nouns by which things are defined: "a test that ...". */
static bool is_kind(const struct token *token)
{
	static const char *const kinds[] = {
		"test",         "scan",       "procedure", "surgery",
		"operation",    "technique",  "drug",      "medication",
		"medicine",     "antibiotic", "diuretic",  "vaccine",
		"agent",        "treatment",  "therapy",   "disease",
		"condition",    "disorder",   "infection", "syndrome",
		"inflammation", "tumour",     "tumor",     "cancer",
		"symptom",      "hormone",    "protein",   "enzyme",
		"cell",         "cells",      "receptor",  "antibody",
		"gland",        "organ",      "membrane",  "tissue",
		"layer",        "score",      "scale",     "measure",
		"type",         "form",       "device",    NULL
	};

	return token_is_any(token, kinds);
}

bool note_line_defines(const struct context *context, struct slice line,
		       struct arena *arena)
{
	struct token_list tokens;
	struct sentence sentence;
	struct tagged *tags;

	if (!note_line_is_phrase(context, line, arena) ||
	    !tag_line(context, line, &sentence, &tags, arena))
		return false;
	tokens = token_split(line, arena);
	for (size_t i = 0; i + 1 < sentence.end - sentence.first; i++)
		switch (tags[i + 1].tag) {
		case TAG_NOUN:
		case TAG_ADJECTIVE:
			break;
		case TAG_PREPOSITION:
		case TAG_RELATIVE:
		case TAG_TO:
		case TAG_GERUND:
		case TAG_PARTICIPLE:
			return is_kind(&tokens.tokens[i]);
		default:
			return false;
		}
	return false;
}

bool note_line_is_adjective(const struct context *context, struct slice line,
			    struct arena *arena)
{
	struct sentence sentence;
	struct tagged *tags;

	return tag_line(context, line, &sentence, &tags, arena) &&
	       sentence.end - sentence.first == 1 &&
	       tags[0].tag == TAG_ADJECTIVE;
}

bool note_line_has_verb_first(const struct context *context, struct slice line,
			      struct arena *arena)
{
	struct token_list tokens = token_split(line, arena);
	const struct word_entry *entry;

	if (tokens.count < 2)
		return false;
	entry = grammar_find(pack_grammar(context->pack), &tokens.tokens[0]);
	return entry && (((entry->forms & VERB_S) && !entry->noun_too) ||
			 token_is(&tokens.tokens[0], "is") ||
			 token_is(&tokens.tokens[0], "has") ||
			 token_is(&tokens.tokens[0], "may") ||
			 token_is(&tokens.tokens[0], "can"));
}

/* "Addison's disease", "Crohn\u2019s disease": a person's. */
static bool is_possessive(const struct token_list *tokens)
{
	const struct token *first = &tokens->tokens[0];
	struct slice fold = first->fold;

	return (fold.length > 2 && fold.bytes[fold.length - 1] == 's' &&
		(fold.bytes[fold.length - 2] == '\'' ||
		 fold.bytes[fold.length - 2] == '\x99')) ||
	       (tokens->count > 1 && !tokens->tokens[1].space_before &&
		(token_is(&tokens->tokens[1], "'s") ||
		 token_is(&tokens->tokens[1], "\u2019s")));
}

static const char *first_word(const char *name, struct arena *arena)
{
	return arena_strndup(arena, name, strcspn(name, " "));
}

/* The word's own capital, by its shape, its owner or the lexicon. */
static bool is_name(const struct context *context,
		    const struct token_list *tokens, struct slice text,
		    struct arena *arena)
{
	struct parse parse = { .text = text,
			       .tokens = tokens->tokens,
			       .count = tokens->count };

	if (tokens->tokens[0].shape != SHAPE_CAPITALISED ||
	    tokens->tokens[0].fold.length == 1 || is_possessive(tokens))
		return true;
	context_terms(context, &parse, arena);
	return parse.term_count && parse.terms[0].first == 0 &&
	       slice_starts_with(text,
				 first_word(parse.terms[0].entry->name, arena));
}

struct slice note_line_start(const struct context *context, struct slice text,
			     struct arena *arena)
{
	struct token_list tokens = token_split(text, arena);
	struct text small = TEXT_INIT;
	struct slice kept;
	uint32_t code;
	size_t first;

	if (!tokens.count || is_name(context, &tokens, text, arena))
		return text;
	first = utf8_decode(text.bytes, text.length, &code);
	utf8_fold(&small, text.bytes, first);
	text_add(&small, text.bytes + first, text.length - first);
	kept.bytes = arena_strndup(arena, small.bytes, small.length);
	kept.length = small.length;
	text_release(&small);
	return kept;
}
