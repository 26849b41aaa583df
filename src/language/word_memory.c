#include "language/word_memory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "language/cue_private.h"
#include "language/lexicon_private.h"
#include "rounds/memory.h"

enum { SLOTS = 8192, WORD_SIZE = 26 }; /* longer words are rare */

enum {
	STEM_KNOWN = 1,
	TERM_KNOWN = 2,
	NO_TERM = 4,
	CUES_KNOWN = 8,
	NO_CUE = 16
};

/* What is asked of most words is in the first of its cache lines. */
struct slot {
	uint64_t hash;
	unsigned char known;
	unsigned char word_length; /* 0: free */
	unsigned char stem_length;
	char word[WORD_SIZE];
	struct lexicon_start start; /* of a term */
	char stem[WORD_SIZE];
	struct cue_reading cues; /* few words have any */
};

struct word_memory {
	struct slot slots[SLOTS];
};

struct word_memory *word_memory_new(void)
{
	return xcalloc(1, sizeof(struct word_memory));
}

void word_memory_free(struct word_memory *memory)
{
	free(memory);
}

static bool holds(const struct slot *slot, const struct token *token)
{
	struct slice word = { slot->word, slot->word_length };

	return slot->hash == token->hash && string_equal(word, token->fold);
}

/* The slot of the token's word, taken from another if need be, or NULL. */
static struct slot *slot_of(struct word_memory *memory,
			    const struct token *token)
{
	struct slot *slot;

	if (!memory || token->fold.length > WORD_SIZE)
		return NULL;
	slot = &memory->slots[token->hash % SLOTS];
	if (!holds(slot, token)) {
		slot->hash = token->hash;
		slot->known = 0;
		slot->word_length = (unsigned char)token->fold.length;
		memcpy(slot->word, token->fold.bytes, token->fold.length);
	}
	return slot;
}

size_t word_memory_stem(struct word_memory *memory, const struct token *token,
			char stem[64])
{
	struct slot *slot = slot_of(memory, token);
	size_t length;

	if (slot && slot->known & STEM_KNOWN) {
		memcpy(stem, slot->stem, slot->stem_length);
		return slot->stem_length;
	}
	length = word_stem(token->fold, stem);
	if (slot && length <= WORD_SIZE) {
		slot->known |= STEM_KNOWN;
		slot->stem_length = (unsigned char)length;
		memcpy(slot->stem, stem, length);
	}
	return length;
}

size_t word_memory_find_terms(struct word_memory *memory,
			      const struct lexicon *lexicon,
			      const struct token *tokens, size_t at, size_t end,
			      struct lexicon_match *matches, size_t limit)
{
	struct slot *slot = slot_of(memory, &tokens[at]);

	if (!slot)
		return lexicon_find(lexicon, tokens, at, end, matches, limit);
	if (!(slot->known & TERM_KNOWN)) {
		slot->start = lexicon_start_of(lexicon, &tokens[at]);
		slot->known |= TERM_KNOWN;
		if (!lexicon_may_start(&slot->start))
			slot->known |= NO_TERM;
	}
	if (slot->known & NO_TERM)
		return 0;
	return lexicon_find_from(lexicon, &slot->start, tokens, at, end,
				 matches, limit);
}

bool word_memory_cues(struct word_memory *memory, const struct token *token,
		      struct cue_reading *reading)
{
	const struct slot *slot = slot_of(memory, token);

	if (!slot || !(slot->known & (CUES_KNOWN | NO_CUE)))
		return false;
	*reading = (struct cue_reading){ .bits = 0 };
	if (!(slot->known & NO_CUE))
		*reading = slot->cues;
	return true;
}

void word_memory_set_cues(struct word_memory *memory, const struct token *token,
			  const struct cue_reading *reading)
{
	struct slot *slot = slot_of(memory, token);

	if (!slot)
		return;
	slot->known |= reading->bits ? CUES_KNOWN : NO_CUE;
	slot->cues = *reading;
}
