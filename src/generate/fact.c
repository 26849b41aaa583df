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
static void add_stems(struct stem_memory *memory, struct text *out,
		      const char *text)
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
		stems[count][stem_memory_read(memory, &tokens.tokens[i],
					      stems[count])] = '\0';
		count++;
	}
	qsort(stems, count, 64, compare_stems);
	for (size_t i = 0; i < count; i++) {
		text_add_string(out, stems[i]);
		text_add_char(out, ' ');
	}
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

static void add_identity(struct stem_memory *stems, struct text *text,
			 const struct claim *claim)
{
	text_printf(text, "%s|%s|", claim->category, claim->pattern->relation);
	add_stems(stems, text, claim->subject);
	text_add_string(text, "|");
	/*
	 * A new figure answers the same question: it is the same card.  That
	 * something is unknown tells facts apart by what it is.
	 */
	add_stems(stems, text,
		  claim->pattern->functional || claim->pattern->denies
			  ? claim->question
			  : claim->answer);
	text_printf(text, "|%s|%s|%s", claim->scope,
		    claim->status == STATUS_NEGATED ? "-" : "+",
		    claim->pattern->facet ? claim->pattern->facet : "");
}

static void key_of(const char *identity, char key[17])
{
	static const char digits[] = "0123456789abcdef";
	SHA2_CTX context;
	uint8_t digest[SHA256_DIGEST_LENGTH];

	SHA256Init(&context);
	SHA256Update(&context, (const uint8_t *)identity, strlen(identity));
	SHA256Final(digest, &context);
	for (size_t i = 0; i < 8; i++) {
		key[2 * i] = digits[digest[i] >> 4];
		key[2 * i + 1] = digits[digest[i] & 15];
	}
	key[16] = '\0';
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

/* Names and sections repeat from one source to the next: one copy of each. */
static const char *keep_name(struct fact_list *list, const char *name)
{
	if (!list->document || strcmp(list->document, name) != 0)
		list->document = arena_strdup(&list->arena, name);
	return list->document;
}

static bool is_kept_section(const struct fact_list *list,
			    const struct passage *passage)
{
	if (!list->section || list->section_count != passage->section_count)
		return false;
	for (size_t i = 0; i < passage->section_count; i++)
		if (strcmp(list->section[i], passage->section[i]) != 0)
			return false;
	return true;
}

static const char *const *keep_section(struct fact_list *list,
				       const struct passage *passage)
{
	const char **section;

	if (is_kept_section(list, passage))
		return list->section;
	section = arena_array(&list->arena, passage->section_count + 1,
			      sizeof *section);
	for (size_t i = 0; i < passage->section_count; i++)
		section[i] = arena_strdup(&list->arena, passage->section[i]);
	list->section = section;
	list->section_count = passage->section_count;
	return section;
}

/* The sources of one document come one after the other, most of them new. */
static bool has_source(const struct fact *fact, const char *document,
		       uint64_t start, uint64_t end)
{
	for (size_t i = fact->source_count; i-- > 0;) {
		const struct card_source *source = &fact->sources[i];

		if (source->document != document)
			return false;
		if (source->start == start && source->end == end)
			return true;
	}
	return false;
}

static void add_source(struct fact_list *list, struct fact *fact,
		       const struct document *document,
		       const struct passage *passage, size_t start, size_t end,
		       bool antecedent)
{
	const char *name = keep_name(list, document->name);
	uint64_t first, last;

	passage_range(passage, start, end, &first, &last);
	if (has_source(fact, name, first, last))
		return;
	fact->sources =
		arena_grow(&list->arena, fact->sources, fact->source_count,
			   &fact->source_capacity, sizeof *fact->sources);
	fact->sources[fact->source_count++] = (struct card_source){
		.document = name,
		.section = keep_section(list, passage),
		.section_count = passage->section_count,
		.start = first,
		.end = last,
		.via = arena_strdup(&list->arena, document->via),
		.quote = arena_strndup(&list->arena,
				       document->bytes.bytes + first,
				       (size_t)(last - first)),
		.antecedent = antecedent,
	};
}

static const char **keep_texts(struct arena *arena, const char *const *texts,
			       size_t count)
{
	const char **kept = arena_array(arena, count + 1, sizeof *kept);

	for (size_t i = 0; i < count; i++)
		kept[i] = arena_strdup(arena, texts[i]);
	return kept;
}

/* The claim without what dies with its article and its document. */
static struct claim keep_claim(struct arena *arena, const struct claim *claim)
{
	struct claim kept = *claim;

	kept.category = arena_strdup(arena, claim->category);
	kept.subject = arena_strdup(arena, claim->subject);
	kept.scope = arena_strdup(arena, claim->scope);
	kept.topic = arena_strdup(arena, claim->topic);
	kept.question = arena_strdup(arena, claim->question);
	kept.answer = arena_strdup(arena, claim->answer);
	kept.flags = keep_texts(arena, claim->flags, claim->flag_count);
	kept.qualifiers =
		keep_texts(arena, claim->qualifiers, claim->qualifier_count);
	kept.passage = NULL;
	kept.antecedent = (struct mention){ 0 };
	return kept;
}

static size_t new_fact(struct fact_list *list, const struct claim *claim,
		       const char *identity, const char key[17])
{
	struct fact *fact;

	list->facts = arena_grow(&list->arena, list->facts, list->count,
				 &list->capacity, sizeof *list->facts);
	fact = &list->facts[list->count++];
	*fact = (struct fact){ .claim = keep_claim(&list->arena, claim),
			       .order = list->count,
			       .identity = arena_strdup(&list->arena, identity),
			       .rival = SIZE_MAX };
	memcpy(fact->key, key, sizeof fact->key);
	return list->count;
}

void fact_add(struct fact_list *list, const struct claim *claim,
	      const struct document *document)
{
	struct text identity = TEXT_INIT;
	char key[17];
	size_t place, rival = SIZE_MAX;
	struct fact *fact;

	add_identity(list->stems, &identity, claim);
	key_of(identity.bytes, key);
	index_grow(list);
	place = index_place(list, key);
	if (list->index[place] && claim->pattern->functional &&
	    !same_figures(list->facts[list->index[place] - 1].claim.answer,
			  claim->answer)) {
		rival = list->index[place] - 1;
		text_printf(&identity, "|%s", claim->answer);
		key_of(identity.bytes, key);
		place = index_place(list, key);
	}
	if (!list->index[place]) {
		list->index[place] = new_fact(list, claim, identity.bytes, key);
		list->facts[list->count - 1].rival = rival;
	}
	fact = &list->facts[list->index[place] - 1];
	text_release(&identity);
	add_source(list, fact, document, claim->passage, claim->start,
		   claim->end, false);
	if (claim->antecedent.text && claim->antecedent.passage)
		add_source(list, fact, document, claim->antecedent.passage,
			   claim->antecedent.start, claim->antecedent.end,
			   true);
}
