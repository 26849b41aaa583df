/*
 * tagger - what the files that decide on word classes share.
 */
#ifndef ROUNDS_LANGUAGE_TAGGER_H
#define ROUNDS_LANGUAGE_TAGGER_H

#include <string.h>

#include "rounds/grammar.h"

struct tagger {
	const struct grammar *grammar;
	const struct token *tokens; /* of the sentence */
	struct tagged *tags;
	size_t count;
};

#define ENDING(text)                                                           \
	{                                                                      \
		text, sizeof(text) - 1                                         \
	}

/* Two letters at least stand before the ending. */
static inline bool ends_with(struct slice word, struct slice ending)
{
	/* most differ in the last byte */
	return word.length > ending.length + 2 &&
	       word.bytes[word.length - 1] == ending.bytes[ending.length - 1] &&
	       memcmp(word.bytes + word.length - ending.length, ending.bytes,
		      ending.length) == 0;
}

/* Endings by their last letter; an empty one is behind the last of each. */
enum { ENDINGS_MOST = 15 };

struct endings {
	struct slice with['z' + 1][ENDINGS_MOST];
};

static inline bool ends_with_any(struct slice word,
				 const struct endings *endings)
{
	unsigned char last = (unsigned char)word.bytes[word.length - 1];

	if (last > 'z')
		return false;
	for (const struct slice *e = endings->with[last]; e->length; e++)
		if (ends_with(word, *e))
			return true;
	return false;
}

/* The tag before token i, adverbs stepped over; TAG_STOP at the start. */
static inline enum word_tag tag_before(const struct tagger *t, size_t i)
{
	while (i > 0 && t->tags[i - 1].tag == TAG_ADVERB)
		i--;
	return i > 0 ? t->tags[i - 1].tag : TAG_STOP;
}

static inline const struct word_entry *entry_at(const struct tagger *t,
						size_t i)
{
	return i < t->count ? t->tags[i].entry : NULL;
}

static inline bool has_class(const struct word_entry *entry, enum word_tag tag)
{
	return entry && (entry->classes >> tag & 1);
}

static inline bool nominal(enum word_tag tag)
{
	return tag == TAG_DETERMINER || tag == TAG_POSSESSIVE ||
	       tag == TAG_ADJECTIVE || tag == TAG_PREPOSITION ||
	       tag == TAG_NUMBER || tag == TAG_QUANTIFIER ||
	       tag == TAG_DEMONSTRATIVE;
}

/* The class of a punctuation mark. */
enum word_tag tag_mark(const struct token *token);

/* Could a noun phrase, clause or adverb begin with token i? */
bool opens_object(const struct tagger *tagger, size_t i);

/* "diseases", "tophi"; not "diabetes" nor "genetics". */
bool noun_is_plural(const struct token *token);

/* The class of a word that is a form of a verb, of the form in its name. */
enum word_tag tag_participle(const struct tagger *tagger, size_t i);
enum word_tag tag_gerund(const struct tagger *tagger, size_t i);
enum word_tag tag_base(const struct tagger *tagger, size_t i);

/* Put right what the words around it show, once all have a class. */
void retag(struct tagger *tagger);

#endif
