#include "generate/fact.h"

#include <sha256.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generate/stems.h"
#include "rounds/memory.h"
#include "rounds/token.h"

void fact_list_init(struct fact_list *list, struct word_memory *words)
{
	*list = (struct fact_list){ .words = words, .identity = TEXT_INIT };
}

void fact_list_release(struct fact_list *list)
{
	string_table_release(&list->index);
	text_release(&list->identity);
	arena_free(&list->scratch);
	arena_free(&list->arena);
	fact_list_init(list, NULL);
}

/* "the" and what joins words tell nothing apart. */
static bool is_kept(const struct token *token)
{
	static const char *const small[] = { "the", "an", "and",
					     "or",  "of", NULL };

	return token->kind != TOKEN_MARK && token->fold.length > 1 &&
	       !token_is_any(token, small);
}

/* Put the stem behind those that sort before it; texts have few words. */
static void insert(const char **stems, size_t count, const char *stem)
{
	size_t at = count;

	for (; at > 0 && strcmp(stems[at - 1], stem) > 0; at--)
		stems[at] = stems[at - 1];
	stems[at] = stem;
}

/* The stems of a text's words, sorted, so that order does not count. */
static void add_stems(struct fact_list *list, const char *text)
{
	struct arena *scratch = &list->scratch;
	struct token_list tokens = token_split(slice_of(text), scratch);
	const char **stems =
		arena_array_unset(scratch, tokens.count + 1, sizeof *stems);
	size_t count = 0;

	for (size_t i = 0; i < tokens.count; i++) {
		char *stem;

		if (!is_kept(&tokens.tokens[i]))
			continue;
		stem = arena_array_unset(scratch, 1, STEM_SIZE);
		stem[word_memory_stem(list->words, &tokens.tokens[i], stem)] =
			'\0';
		insert(stems, count++, stem);
	}
	for (size_t i = 0; i < count; i++) {
		text_add_string(&list->identity, stems[i]);
		text_add_char(&list->identity, ' ');
	}
	arena_clear(scratch);
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

/*
 * A new figure answers the same question: it is the same card.  That
 * something is unknown tells facts apart by what it is.  One member of a
 * list answers the list's question with the others.
 */
static void add_object(struct fact_list *list, const struct claim *claim)
{
	bool asked = claim->pattern->functional || claim->pattern->denies;

	if (asked)
		add_stems(list,
			  claim->family ? claim->family : claim->question);
	if (!asked || claim->family)
		add_stems(list, claim->answer);
}

static void add_identity(struct fact_list *list, const struct claim *claim)
{
	struct text *text = &list->identity;

	text_clear(text);
	text_add_string(text, claim->category);
	text_add_char(text, '|');
	text_add_string(text, claim->pattern->relation);
	text_add_char(text, '|');
	add_stems(list, claim->subject);
	text_add_char(text, '|');
	add_object(list, claim);
	text_add_char(text, '|');
	text_add_string(text, claim->scope);
	text_add_string(text, claim->status == STATUS_NEGATED ? "|-|" : "|+|");
	if (claim->pattern->facet)
		text_add_string(text, claim->pattern->facet);
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

/*
 * What the members of a list have in common: all but themselves.  The
 * identity at hand is done with.
 */
static void family_of(struct fact_list *list, const struct claim *claim,
		      char key[17])
{
	struct text *text = &list->identity;

	text_clear(text);
	text_printf(text, "list|%s|%s|%s|", claim->category,
		    claim->pattern->relation, claim->scope);
	add_stems(list, claim->family);
	key_of(text->bytes, key);
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
	kept.shown = arena_strdup(arena, claim->shown);
	kept.family = arena_strdup(arena, claim->family);
	kept.flags = keep_texts(arena, claim->flags, claim->flag_count);
	kept.qualifiers =
		keep_texts(arena, claim->qualifiers, claim->qualifier_count);
	kept.passage = NULL;
	kept.antecedent = (struct mention){ 0 };
	return kept;
}

static struct fact *new_fact(struct fact_list *list, const struct claim *claim,
			     size_t rival)
{
	struct slice identity = { arena_strndup(&list->arena,
						list->identity.bytes,
						list->identity.length),
				  list->identity.length };
	struct fact *fact;

	list->facts = arena_grow(&list->arena, list->facts, list->count,
				 &list->capacity, sizeof *list->facts);
	fact = &list->facts[list->count++];
	*fact = (struct fact){ .claim = keep_claim(&list->arena, claim),
			       .order = list->count,
			       .identity = identity.bytes,
			       .rival = rival };
	key_of(identity.bytes, fact->key);
	if (claim->family)
		family_of(list, claim, fact->family);
	*string_table_at(&list->index, identity) =
		(void *)(uintptr_t)list->count;
	return fact;
}

/* The fact of the identity at hand, or NULL. */
static struct fact *known_fact(const struct fact_list *list)
{
	struct slice identity = { list->identity.bytes, list->identity.length };
	uintptr_t number = (uintptr_t)string_table_find(&list->index, identity);

	return number ? &list->facts[number - 1] : NULL;
}

void fact_add(struct fact_list *list, const struct claim *claim,
	      const struct document *document)
{
	size_t rival = SIZE_MAX;
	struct fact *fact;

	add_identity(list, claim);
	fact = known_fact(list);
	if (fact && claim->pattern->functional && !claim->family &&
	    !same_figures(fact->claim.answer, claim->answer)) {
		rival = (size_t)(fact - list->facts);
		text_add_char(&list->identity, '|');
		text_add_string(&list->identity, claim->answer);
		fact = known_fact(list);
	}
	if (!fact)
		fact = new_fact(list, claim, rival);
	fact->claim.praise = fact->claim.praise && claim->praise;
	add_source(list, fact, document, claim->passage, claim->start,
		   claim->end, false);
	if (claim->antecedent.text && claim->antecedent.passage)
		add_source(list, fact, document, claim->antecedent.passage,
			   claim->antecedent.start, claim->antecedent.end,
			   true);
}
