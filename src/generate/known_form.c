#include "generate/known_form.h"

#include <ctype.h>
#include <string.h>

#include "generate/making.h"
#include "language/align.h"

bool known_form_reads(struct slice form, const char *name)
{
	const char *last = strrchr(name, ' ');
	char end = form.bytes[form.length - 1];
	size_t start;

	last = last ? last + 1 : name;
	return align_short(slice_of(name), 0, strlen(name), form, &start) &&
	       start == 0 &&
	       (strchr(last, tolower((unsigned char)end)) || strchr(last, end));
}

/* Two capitals or more, and letters: "COPD", "PsA", not "CD4" nor "T". */
static bool looks_short(struct slice form)
{
	size_t capitals = 0;

	for (size_t i = 0; i < form.length; i++) {
		if (!isalpha((unsigned char)form.bytes[i]))
			return false;
		capitals += isupper((unsigned char)form.bytes[i]) != 0;
	}
	return capitals > 1;
}

/* What the lexicon has under this short form alone, or NULL. */
static const struct lexicon_entry *entry_of(const struct context *context,
					    struct slice form)
{
	const struct lexicon *lexicon = pack_lexicon(context->pack);
	const struct lexicon_entry *entry = lexicon_abbreviation(lexicon, form);
	struct lexicon_match match[2];
	struct token_list tokens;

	if (entry)
		return entry;
	tokens = token_split(form, context->arena);
	return tokens.count == 1 &&
			       lexicon_find(lexicon, tokens.tokens, 0, 1, match,
					    2) == 1 &&
			       !match->abbreviation
		       ? match->entry
		       : NULL;
}

static bool article_names(const struct context *context, const char *name)
{
	for (size_t i = context->article->first; i < context->article->end; i++)
		if (making_contains(context->document->passages[i].text.bytes,
				    slice_of(name)))
			return true;
	return making_contains(context->article->title, slice_of(name));
}

/* Bodies are known by their letters. */
static bool is_told(const struct context *context, struct slice form,
		    const struct lexicon_entry *entry)
{
	return strcmp(entry->type, "organisation") != 0 &&
	       known_form_reads(form, entry->name) &&
	       article_names(context, entry->name);
}

const struct definition *known_form(struct context *context, struct slice word,
				    bool *plural)
{
	const struct lexicon_entry *entry;
	struct definition *known;

	*plural = word.length > 2 && word.bytes[word.length - 1] == 's';
	if (*plural)
		word.length--;
	entry = looks_short(word) ? entry_of(context, word) : NULL;
	if (!entry)
		return NULL;
	for (size_t i = 0; i < context->known_count; i++)
		if (slice_equal(context->known[i].short_form, word))
			return context->known[i].entry ? &context->known[i]
						       : NULL;
	context->known =
		arena_grow(context->arena, context->known, context->known_count,
			   &context->known_capacity, sizeof *context->known);
	known = &context->known[context->known_count++];
	*known = (struct definition){
		.short_form = { arena_strndup(context->arena, word.bytes,
					      word.length),
				word.length },
		.long_form = entry->name,
		.entry = is_told(context, word, entry) ? entry : NULL,
	};
	return known->entry ? known : NULL;
}
