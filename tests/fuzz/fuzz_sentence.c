/*
 * Any bytes are cut into tokens and sentences: in order, without overlap,
 * each token in exactly one sentence; stems and bases keep to their room.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/sentence.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(bool holds)
{
	if (!holds)
		abort();
}

static void check_token(const struct token *token)
{
	char bases[4][64], stem[64];
	size_t count = word_bases(token->fold, bases, 4);

	check(token->start < token->end);
	check(token->fold.length > 0);
	check(count >= 1 && count <= 4);
	for (size_t i = 0; i < count; i++)
		check(strlen(bases[i]) > 0 || token->kind == TOKEN_MARK);
	check(word_stem(token->fold, stem) < sizeof stem);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice text = { (const char *)data, size };
	struct arena arena = { 0 };
	struct token_list tokens = token_split(text, &arena);
	struct sentence_list list = sentence_split(text, tokens, &arena);
	size_t end = 0;

	for (size_t i = 0; i < tokens.count; i++) {
		check(tokens.tokens[i].start >= end);
		end = tokens.tokens[i].end;
		check(end <= size);
		check_token(&tokens.tokens[i]);
	}
	end = 0;
	for (size_t i = 0; i < list.count; i++) {
		check(list.sentences[i].first == end);
		end = list.sentences[i].end;
		check(end > list.sentences[i].first);
	}
	check(end == tokens.count);
	arena_free(&arena);
	return 0;
}
