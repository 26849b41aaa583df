#include "generate/stems.h"

#include <stdlib.h>
#include <string.h>

#include "rounds/arena.h"
#include "rounds/token.h"

static int compare_stems(const void *a, const void *b)
{
	return strcmp(a, b);
}

size_t stems_of(struct word_memory *words, const char *text,
		bool (*skip)(struct slice fold), char stems[][STEM_SIZE],
		size_t limit)
{
	struct arena scratch = { 0 };
	struct token_list tokens = token_split(slice_of(text), &scratch);
	size_t count = 0;

	for (size_t i = 0; i < tokens.count && count < limit; i++) {
		const struct token *token = &tokens.tokens[i];

		if (token->kind == TOKEN_MARK || skip(token->fold))
			continue;
		stems[count][word_memory_stem(words, token, stems[count])] =
			'\0';
		count++;
	}
	qsort(stems, count, sizeof *stems, compare_stems);
	arena_free(&scratch);
	return count;
}
