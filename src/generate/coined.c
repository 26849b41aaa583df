#include "generate/coined.h"

#include <string.h>

/* Shorter names are abbreviations; more of them are no text about drugs. */
enum { NAME_LETTERS = 5, COINED_LIMIT = 32 };

/* Words between "is a" and the kind: "a new once-daily oral ... medicine". */
enum { KIND_REACH = 6 };

static bool is_kind(const struct token *token)
{
	static const char *const kinds[] = { "medicine",
					     "medication",
					     "drug",
					     "antiviral",
					     "antibiotic",
					     "anticoagulant",
					     "antidepressant",
					     "antipsychotic",
					     "anticonvulsant",
					     "antifungal",
					     "antihistamine",
					     "antihypertensive",
					     "analgesic",
					     "painkiller",
					     "opioid",
					     "inhibitor",
					     "agonist",
					     "antagonist",
					     "blocker",
					     "diuretic",
					     "statin",
					     "corticosteroid",
					     "immunosuppressant",
					     "vaccine",
					     "biologic",
					     NULL };

	for (size_t i = 0; kinds[i]; i++)
		if (token_is(token, kinds[i]))
			return true;
	return false;
}

static bool is_mark(const struct token *token, const char *mark)
{
	return token->kind == TOKEN_MARK && token_is(token, mark);
}

/* The lexicon's drug of exactly this word, or NULL. */
static const struct lexicon_entry *known_drug(const struct context *context,
					      struct token_list all, size_t at)
{
	struct lexicon_match found[8];
	size_t count =
		word_memory_find_terms(context->words,
				       pack_lexicon(context->pack), all.tokens,
				       at, all.count, found, COUNT_OF(found));

	for (size_t i = 0; i < count; i++)
		if (!found[i].abbreviation &&
		    strcmp(found[i].entry->type, "drug") == 0)
			return found[i].entry;
	return NULL;
}

static bool is_known(const struct context *context, struct token_list all,
		     size_t at)
{
	struct lexicon_match found[1];

	return word_memory_find_terms(context->words,
				      pack_lexicon(context->pack), all.tokens,
				      at, all.count, found,
				      COUNT_OF(found)) > 0;
}

/* A word with a capital that the lexicon doesn't know. */
static bool may_be_name(const struct context *context, struct token_list all,
			size_t at)
{
	const struct token *token = &all.tokens[at];

	return token->kind == TOKEN_WORD && token->shape != SHAPE_LOWER &&
	       token->shape != SHAPE_MIXED &&
	       token->end - token->start >= NAME_LETTERS &&
	       !is_known(context, all, at);
}

/* "X is an oral antiviral which", "X is the first drug for". */
static bool is_called_drug(struct token_list all, size_t at)
{
	size_t i = at + 1, end;

	if (i + 2 >= all.count || !token_is(&all.tokens[i], "is") ||
	    !(token_is(&all.tokens[i + 1], "a") ||
	      token_is(&all.tokens[i + 1], "an") ||
	      token_is(&all.tokens[i + 1], "the")))
		return false;
	i += 2;
	end = i + KIND_REACH < all.count ? i + KIND_REACH : all.count;
	for (; i < end && all.tokens[i].kind == TOKEN_WORD; i++)
		if (is_kind(&all.tokens[i]))
			return i + 1 == all.count ||
			       all.tokens[i + 1].kind == TOKEN_MARK ||
			       all.tokens[i + 1].shape == SHAPE_LOWER;
	return false;
}

/* "X (apixaban)" and "apixaban (X)": the drug that the bracket makes it. */
static const struct lexicon_entry *bracketed(const struct context *context,
					     struct token_list all, size_t at)
{
	const struct lexicon_entry *entry = NULL;

	if (at + 3 < all.count && is_mark(&all.tokens[at + 1], "(") &&
	    is_mark(&all.tokens[at + 3], ")"))
		entry = known_drug(context, all, at + 2);
	if (!entry && at >= 2 && at + 1 < all.count &&
	    is_mark(&all.tokens[at - 1], "(") &&
	    is_mark(&all.tokens[at + 1], ")"))
		entry = known_drug(context, all, at - 2);
	return entry;
}

const struct lexicon_entry *coined_entry(const struct context *context,
					 const struct token *token)
{
	if (token->shape == SHAPE_LOWER)
		return NULL;
	for (size_t i = 0; i < context->coined_count; i++)
		if (token->hash == context->coined[i].hash &&
		    slice_equal(token->fold, slice_of(context->coined[i].fold)))
			return context->coined[i].entry;
	return NULL;
}

/* The type of all drugs: equal types are equal pointers. */
static const char *drug_type(const struct context *context)
{
	const struct lexicon *lexicon = pack_lexicon(context->pack);

	for (size_t i = 0; i < lexicon_count(lexicon); i++)
		if (strcmp(lexicon_at(lexicon, i)->type, "drug") == 0)
			return lexicon_at(lexicon, i)->type;
	return NULL;
}

/* A new drug, of the same class as `generic` unless that is NULL. */
static void coin(struct context *context, struct slice text,
		 const struct token *token, const struct lexicon_entry *generic)
{
	const char *type = generic ? generic->type : drug_type(context);
	struct lexicon_entry *entry;

	if (!type || context->coined_count == COINED_LIMIT ||
	    coined_entry(context, token))
		return;
	entry = arena_array(context->arena, 1, sizeof *entry);
	*entry = (struct lexicon_entry){ .type = type };
	entry->name = arena_strndup(context->arena, text.bytes + token->start,
				    token->end - token->start);
	if (generic) {
		entry->parents = generic->parents;
		entry->parent_count = generic->parent_count;
	}
	entry->marks = term_marks(entry);
	if (!context->coined)
		context->coined = arena_array(context->arena, COINED_LIMIT,
					      sizeof *context->coined);
	context->coined[context->coined_count++] = (struct coined){
		.fold = arena_strndup(context->arena, token->fold.bytes,
				      token->fold.length),
		.hash = token->hash,
		.entry = entry,
	};
}

/* Does the article write the word without a capital anywhere? */
static bool is_written_small(const struct context *context,
			     const struct token *name)
{
	size_t count = context->article->end - context->article->first;

	for (size_t i = 0; i < count; i++) {
		struct token_list all = context->readings[i].tokens;

		for (size_t k = 0; k < all.count; k++)
			if (all.tokens[k].hash == name->hash &&
			    all.tokens[k].shape == SHAPE_LOWER &&
			    slice_equal(all.tokens[k].fold, name->fold))
				return true;
	}
	return false;
}

static void find_in(struct context *context, struct slice text,
		    struct token_list all)
{
	for (size_t i = 0; i < all.count; i++) {
		const struct lexicon_entry *generic;

		if (!may_be_name(context, all, i))
			continue;
		generic = bracketed(context, all, i);
		if ((generic || is_called_drug(all, i)) &&
		    !is_written_small(context, &all.tokens[i]))
			coin(context, text, &all.tokens[i], generic);
	}
}

void coined_find(struct context *context)
{
	size_t count = context->article->end - context->article->first;

	if (!context->readings)
		return;
	for (size_t i = 0; i < count; i++)
		find_in(context,
			context->document->passages[context->article->first + i]
				.text,
			context->readings[i].tokens);
}
