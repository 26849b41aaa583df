/*
 * Any two texts compared as an answer and the right one, in any reading:
 * pieces lie in the texts, the grade is one.  A NUL parts the texts.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/answer.h"
#include "rounds/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool what)
{
	if (!what)
		abort();
}

static bool lies_in(struct slice piece, struct slice text)
{
	return piece.length && piece.bytes >= text.bytes &&
	       piece.bytes + piece.length <= text.bytes + text.length;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena = { 0 };
	struct answer_comparison comparison;
	char *text = arena_strndup(&arena, (const char *)data, size);
	struct slice right = slice_of(text);
	struct slice typed = right;
	size_t offset;

	if (right.length < size)
		typed = slice_of(text + right.length + 1);
	for (int list = 0; list < 2; list++) {
		struct answer_key key = { right, list, typed };

		if (!utf8_valid(text, size, &offset))
			break; /* is stopped at the door */
		answer_compare(&key, typed, &arena, &comparison);
		must(comparison.grade >= 0 && comparison.grade <= 5);
		for (size_t i = 0; i < comparison.piece_count; i++)
			must(lies_in(comparison.pieces[i].text,
				     comparison.pieces[i].mark == ANSWER_EXTRA
					     ? typed
					     : right));
	}
	arena_free(&arena);
	return 0;
}
