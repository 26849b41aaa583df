#include "language/stem_memory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/memory.h"

enum { SLOTS = 4096, WORD_SIZE = 27 }; /* longer words are rare */

struct slot {
	uint64_t hash;
	unsigned char word_length; /* 0: free */
	unsigned char stem_length;
	char word[WORD_SIZE], stem[WORD_SIZE];
};

struct stem_memory {
	struct slot slots[SLOTS];
};

struct stem_memory *stem_memory_new(void)
{
	return xcalloc(1, sizeof(struct stem_memory));
}

void stem_memory_free(struct stem_memory *memory)
{
	free(memory);
}

static bool holds(const struct slot *slot, const struct token *token)
{
	return slot->hash == token->hash &&
	       slot->word_length == token->fold.length &&
	       memcmp(slot->word, token->fold.bytes, token->fold.length) == 0;
}

static void keep(struct slot *slot, const struct token *token, const char *stem,
		 size_t length)
{
	slot->hash = token->hash;
	slot->word_length = (unsigned char)token->fold.length;
	slot->stem_length = (unsigned char)length;
	memcpy(slot->word, token->fold.bytes, token->fold.length);
	memcpy(slot->stem, stem, length);
}

size_t stem_memory_read(struct stem_memory *memory, const struct token *token,
			char stem[64])
{
	struct slot *slot;
	size_t length;

	if (!memory || token->fold.length > WORD_SIZE)
		return word_stem(token->fold, stem);
	slot = &memory->slots[token->hash % SLOTS];
	if (holds(slot, token)) {
		memcpy(stem, slot->stem, slot->stem_length);
		return slot->stem_length;
	}
	length = word_stem(token->fold, stem);
	if (length <= WORD_SIZE)
		keep(slot, token, stem, length);
	return length;
}
