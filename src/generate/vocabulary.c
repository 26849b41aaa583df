#include "generate/vocabulary.h"

#include <stdint.h>
#include <string.h>

#include "rounds/lexicon.h"
#include "rounds/small.h"

/* A word that is seen so often is no slip. */
enum { SEEN_OFTEN = 3, TERM_BYTES = 48 };

/* Bytes of words that may be several; shorter ones are asked as parts. */
enum { LONG_WORD = 7 };

static const uint64_t small_classes =
	UINT64_C(1) << TAG_DETERMINER | UINT64_C(1) << TAG_POSSESSIVE |
	UINT64_C(1) << TAG_DEMONSTRATIVE | UINT64_C(1) << TAG_RELATIVE |
	UINT64_C(1) << TAG_PREPOSITION | UINT64_C(1) << TAG_CONJUNCTION |
	UINT64_C(1) << TAG_SUBORDINATOR | UINT64_C(1) << TAG_MODAL |
	UINT64_C(1) << TAG_BE | UINT64_C(1) << TAG_HAVE;

void vocabulary_init(struct vocabulary *vocabulary, const struct pack *pack)
{
	/* without a document there is nothing to read */
	*vocabulary = (struct vocabulary){ .pack = pack, .short_read = true };
}

void vocabulary_release(struct vocabulary *vocabulary)
{
	string_table_release(&vocabulary->seen);
	string_table_release(&vocabulary->parts);
	arena_free(&vocabulary->arena);
	arena_free(&vocabulary->parts_arena);
}

static void count(struct vocabulary *vocabulary, struct slice word)
{
	void **times = string_table_at(&vocabulary->seen, word);

	*times = (void *)((uintptr_t)*times + 1);
}

/* Words of the text, each in small letters; the long ones or the others. */
static void read_text(struct vocabulary *vocabulary, struct slice text,
		      bool are_long)
{
	const char *small = small_copy(text, &vocabulary->arena);
	size_t length;

	for (size_t at = 0; at < text.length; at += length + 1) {
		length = small_letters(small + at);
		if (length && (length >= LONG_WORD) == are_long)
			count(vocabulary, (struct slice){ small + at, length });
	}
}

static void read_words(struct vocabulary *vocabulary, bool are_long)
{
	const struct document *document = vocabulary->document;

	for (size_t i = 0; i < document->passage_count; i++)
		read_text(vocabulary, document->passages[i].text, are_long);
}

void vocabulary_read(struct vocabulary *vocabulary,
		     const struct document *document)
{
	string_table_release(&vocabulary->seen);
	vocabulary->seen = (struct string_table){ 0 };
	arena_clear(&vocabulary->arena);
	vocabulary->document = document;
	vocabulary->short_read = false;
	read_words(vocabulary, true);
}

/* The packs' terms are read when the first unknown word asks for them. */
static void read_parts(struct vocabulary *vocabulary)
{
	const struct lexicon *lexicon = pack_lexicon(vocabulary->pack);

	for (size_t i = 0; i < lexicon_count(lexicon); i++) {
		struct slice name = slice_of(lexicon_at(lexicon, i)->name);
		struct token_list tokens =
			token_split(name, &vocabulary->parts_arena);

		for (size_t k = 0; k < tokens.count; k++)
			*string_table_at(&vocabulary->parts,
					 tokens.tokens[k].fold) = vocabulary;
	}
	vocabulary->parts_read = true;
}

static unsigned of_entry(const struct word_entry *entry)
{
	unsigned bits = entry->classes & small_classes ? WORD_SMALL : 0;

	if (entry->verb)
		bits |= WORD_VERB;
	if (entry->forms & (VERB_ING | VERB_PAST | VERB_PARTICIPLE))
		bits |= WORD_DOING;
	if (entry->noun_too)
		bits |= WORD_NOUN;
	return bits ? bits : WORD_OTHER;
}

static bool is_term(const struct vocabulary *vocabulary,
		    const struct token *token)
{
	struct lexicon_match match;

	return lexicon_find(pack_lexicon(vocabulary->pack), token, 0, 1, &match,
			    1) > 0;
}

/* Parts of words are asked for where a long one is not known: seldom. */
static bool was_seen(struct vocabulary *vocabulary, struct slice word)
{
	if (word.length < LONG_WORD && !vocabulary->short_read) {
		vocabulary->short_read = true;
		read_words(vocabulary, false);
	}
	return string_table_find(&vocabulary->seen, word) != NULL;
}

/* "deposits", not "micros" of "microscopes" nor "watchs" */
static bool is_plural(const struct vocabulary *vocabulary, struct slice word,
		      bool known)
{
	struct slice one = { word.bytes, word.length - 1 };
	struct token token = { .fold = one, .hash = string_hash(one) };
	const struct word_entry *entry;

	if (word.length < 5 || one.bytes[one.length] != 's' ||
	    strchr("suiohxz", one.bytes[one.length - 1]))
		return false;
	entry = grammar_find(pack_grammar(vocabulary->pack), &token);
	return known || (entry && entry->noun_too) ||
	       is_term(vocabulary, &token);
}

unsigned vocabulary_of(struct vocabulary *vocabulary, struct slice word)
{
	struct token token = { .fold = word, .hash = string_hash(word) };
	const struct word_entry *entry =
		grammar_find(pack_grammar(vocabulary->pack), &token);
	unsigned bits = entry ? of_entry(entry) : 0;

	if (word.length > 2 && is_term(vocabulary, &token))
		bits |= WORD_TERM;
	if (was_seen(vocabulary, word))
		bits |= WORD_SEEN;
	if (is_plural(vocabulary, word, bits & (WORD_TERM | WORD_SEEN)))
		bits |= WORD_PLURAL;
	return bits;
}

bool vocabulary_knows(struct vocabulary *vocabulary, struct slice word)
{
	uintptr_t times = (uintptr_t)string_table_find(&vocabulary->seen, word);

	if (times >= SEEN_OFTEN || vocabulary_of(vocabulary, word) &
					   ~(unsigned)(WORD_SEEN | WORD_PLURAL))
		return true;
	if (!vocabulary->parts_read)
		read_parts(vocabulary);
	return string_table_find(&vocabulary->parts, word) != NULL;
}

bool vocabulary_begins_term(const struct vocabulary *vocabulary,
			    struct slice text)
{
	struct arena arena = { 0 };
	struct lexicon_match match;
	struct token_list tokens;
	bool begins;

	if (text.length > TERM_BYTES)
		text.length = TERM_BYTES;
	tokens = token_split(text, &arena);
	begins = tokens.count > 1 &&
		 lexicon_find(pack_lexicon(vocabulary->pack), tokens.tokens, 0,
			      tokens.count, &match, 1) &&
		 match.end > 1;
	arena_free(&arena);
	return begins;
}
