#include "generate/stems.h"

#include <stdlib.h>
#include <string.h>

#include "rounds/arena.h"
#include "rounds/token.h"

static int compare_stems(const void *a, const void *b)
{
	return strcmp(a, b);
}

size_t stems_of(const char *text, bool (*skip)(struct slice fold),
		char stems[][STEM_SIZE], size_t limit)
{
	struct arena scratch = { 0 };
	struct token_list tokens = token_split(slice_of(text), &scratch);
	size_t count = 0;

	for (size_t i = 0; i < tokens.count && count < limit; i++) {
		struct slice fold = tokens.tokens[i].fold;

		if (tokens.tokens[i].kind == TOKEN_MARK || skip(fold))
			continue;
		stems[count][word_stem(fold, stems[count])] = '\0';
		count++;
	}
	qsort(stems, count, sizeof *stems, compare_stems);
	arena_free(&scratch);
	return count;
}
