#include "generate/fact.h"

#include <sha256.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/memory.h"
#include "rounds/token.h"

void fact_list_release(struct fact_list *list)
{
	free(list->index);
	arena_free(&list->arena);
	*list = (struct fact_list){ 0 };
}

static int compare_stems(const void *a, const void *b)
{
	return strcmp(a, b);
}

/* The stems of a text's words, sorted, so that order does not count. */
static void add_stems(struct text *out, const char *text)
{
	struct arena scratch = { 0 };
	struct token_list tokens = token_split(slice_of(text), &scratch);
	char(*stems)[64] = arena_array(&scratch, tokens.count + 1, 64);
	size_t count = 0;

	for (size_t i = 0; i < tokens.count; i++) {
		struct slice fold = tokens.tokens[i].fold;

		if (tokens.tokens[i].kind == TOKEN_MARK || fold.length < 2)
			continue;
		if (slice_equal(fold, SLICE("the")) ||
		    slice_equal(fold, SLICE("an")) ||
		    slice_equal(fold, SLICE("and")) ||
		    slice_equal(fold, SLICE("or")) ||
		    slice_equal(fold, SLICE("of")))
			continue;
		stems[count][word_stem(fold, stems[count])] = '\0';
		count++;
	}
	qsort(stems, count, 64, compare_stems);
	for (size_t i = 0; i < count; i++)
		text_printf(out, "%s ", stems[i]);
	arena_free(&scratch);
}

/* The digits of an answer, in order: "6% - 27%" -> "6 27 ". */
static void add_figures(struct text *out, const char *text)
{
	for (const char *at = text; *at; at++) {
		if (*at >= '0' && *at <= '9')
			text_add_char(out, *at);
		else if (text_ends_with(out, " ") || !out->length)
			continue;
		else if (*at != ',' && *at != '.')
			text_add_char(out, ' ');
	}
}

/* Two figures for one question, or the same one in other words? */
static bool same_figures(const char *a, const char *b)
{
	struct text x = TEXT_INIT, y = TEXT_INIT;
	bool same;

	add_figures(&x, a);
	add_figures(&y, b);
	text_add_char(&x, ' ');
	text_add_char(&y, ' ');
	same = strcmp(x.bytes, y.bytes) == 0;
	text_release(&x);
	text_release(&y);
	return same;
}

static char *identity_of(struct fact_list *list, const struct claim *claim)
{
	struct text text = TEXT_INIT;
	char *kept;

	text_printf(&text, "%s|%s|", claim->category, claim->pattern->relation);
	add_stems(&text, claim->subject);
	text_add_string(&text, "|");
	/*
	 * A new figure answers the same question: it is the same card.  That
	 * something is unknown tells facts apart by what it is.
	 */
	add_stems(&text, claim->pattern->functional || claim->pattern->denies
				 ? claim->question
				 : claim->answer);
	text_printf(&text, "|%s|%s|%s", claim->scope,
		    claim->status == STATUS_NEGATED ? "-" : "+",
		    claim->pattern->facet ? claim->pattern->facet : "");
	kept = arena_strndup(&list->arena, text.bytes, text.length);
	text_release(&text);
	return kept;
}

static void key_of(const char *identity, char key[17])
{
	SHA2_CTX context;
	uint8_t digest[SHA256_DIGEST_LENGTH];

	SHA256Init(&context);
	SHA256Update(&context, (const uint8_t *)identity, strlen(identity));
	SHA256Final(digest, &context);
	for (size_t i = 0; i < 8; i++)
		snprintf(key + 2 * i, 3, "%02x", digest[i]);
}

static size_t index_place(const struct fact_list *list, const char *key)
{
	size_t hash = 0, at;

	for (size_t i = 0; i < 16; i++)
		hash = hash * 31 + (unsigned char)key[i];
	at = hash & (list->index_size - 1);
	while (list->index[at] &&
	       strcmp(list->facts[list->index[at] - 1].key, key) != 0)
		at = (at + 1) & (list->index_size - 1);
	return at;
}

static void index_grow(struct fact_list *list)
{
	if (list->index_size && list->count * 2 < list->index_size)
		return;
	free(list->index);
	list->index_size = list->index_size ? list->index_size * 2 : 1024;
	list->index = xcalloc(list->index_size, sizeof *list->index);
	for (size_t i = 0; i < list->count; i++)
		list->index[index_place(list, list->facts[i].key)] = i + 1;
}

static void add_source(struct fact_list *list, struct fact *fact,
		       const struct document *document,
		       const struct passage *passage, size_t start, size_t end,
		       bool antecedent)
{
	struct card_source source = { .antecedent = antecedent };
	uint64_t first, last;

	passage_range(passage, start, end, &first, &last);
	for (size_t i = 0; i < fact->source_count; i++)
		if (fact->sources[i].start == first &&
		    fact->sources[i].end == last &&
		    strcmp(fact->sources[i].document, document->name) == 0)
			return;
	fact->sources =
		arena_grow(&list->arena, fact->sources, fact->source_count,
			   &fact->source_capacity, sizeof *fact->sources);
	source.document = arena_strdup(&list->arena, document->name);
	source.section = passage->section;
	source.section_count = passage->section_count;
	source.start = first;
	source.end = last;
	source.via = document->via;
	source.quote =
		arena_strndup(&list->arena, document->bytes.bytes + first,
			      (size_t)(last - first));
	fact->sources[fact->source_count++] = source;
}

/* Sections die with the document: keep their own copies. */
static void keep_sections(struct fact_list *list, struct fact *fact)
{
	for (size_t i = 0; i < fact->source_count; i++) {
		struct card_source *source = &fact->sources[i];
		const char **section =
			arena_array(&list->arena, source->section_count + 1,
				    sizeof *section);

		for (size_t k = 0; k < source->section_count; k++)
			section[k] =
				arena_strdup(&list->arena, source->section[k]);
		source->section = section;
	}
}

const struct fact *fact_add(struct fact_list *list, const struct claim *claim,
			    const struct document *document)
{
	char *identity = identity_of(list, claim);
	char key[17];
	size_t place, rival = SIZE_MAX;
	struct fact *fact;

	key_of(identity, key);
	index_grow(list);
	place = index_place(list, key);
	if (list->index[place] && claim->pattern->functional &&
	    !same_figures(list->facts[list->index[place] - 1].claim.answer,
			  claim->answer)) {
		rival = list->index[place] - 1;
		identity = arena_printf(&list->arena, "%s|%s", identity,
					claim->answer);
		key_of(identity, key);
		place = index_place(list, key);
	}
	if (list->index[place]) {
		fact = &list->facts[list->index[place] - 1];
	} else {
		list->facts = arena_grow(&list->arena, list->facts, list->count,
					 &list->capacity, sizeof *list->facts);
		fact = &list->facts[list->count++];
		*fact = (struct fact){ .claim = *claim,
				       .order = list->count,
				       .identity = identity,
				       .rival = rival };
		memcpy(fact->key, key, sizeof key);
		list->index[place] = list->count;
	}
	add_source(list, fact, document, claim->passage, claim->start,
		   claim->end, false);
	if (claim->antecedent.text && claim->antecedent.passage)
		add_source(list, fact, document, claim->antecedent.passage,
			   claim->antecedent.start, claim->antecedent.end,
			   true);
	keep_sections(list, fact);
	return fact;
}
