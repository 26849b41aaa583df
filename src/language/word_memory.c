#include "language/word_memory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/memory.h"

enum { SLOTS = 4096, WORD_SIZE = 26 }; /* longer words are rare */

enum { STEM_KNOWN = 1, TERM_KNOWN = 2, STARTS_TERM = 4, NO_CUE = 8 };

/* 64 bytes, what a processor fetches at once. */
struct slot {
	uint64_t hash;
	unsigned char known;
	unsigned char word_length; /* 0: free */
	unsigned char stem_length;
	char word[WORD_SIZE], stem[WORD_SIZE];
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
	return slot->hash == token->hash &&
	       slot->word_length == token->fold.length &&
	       memcmp(slot->word, token->fold.bytes, token->fold.length) == 0;
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

bool word_memory_starts_term(struct word_memory *memory,
			     const struct lexicon *lexicon,
			     const struct token *token)
{
	struct slot *slot = slot_of(memory, token);
	bool starts;

	if (slot && slot->known & TERM_KNOWN)
		return slot->known & STARTS_TERM;
	starts = lexicon_starts(lexicon, token);
	if (slot)
		slot->known |= TERM_KNOWN | (starts ? STARTS_TERM : 0);
	return starts;
}

bool word_memory_in_no_cue(struct word_memory *memory,
			   const struct token *token)
{
	const struct slot *slot = slot_of(memory, token);

	return slot && slot->known & NO_CUE;
}

void word_memory_set_no_cue(struct word_memory *memory,
			    const struct token *token)
{
	struct slot *slot = slot_of(memory, token);

	if (slot)
		slot->known |= NO_CUE;
}
