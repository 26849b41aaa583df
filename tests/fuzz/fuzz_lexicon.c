/*
 * Any bytes are read as a lexicon file: it is refused with a message, or
 * every entry is found by its own name.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/lexicon.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(bool holds)
{
	if (!holds)
		abort();
}

/* True when some match of the whole name is the entry. */
static bool finds_itself(const struct lexicon *lexicon,
			 const struct lexicon_entry *entry)
{
	struct arena arena = { 0 };
	struct token_list list = token_split(slice_of(entry->name), &arena);
	size_t limit = lexicon_count(lexicon), count = 0;
	struct lexicon_match *matches =
		arena_array(&arena, limit, sizeof *matches);
	bool found = false;

	for (size_t at = 0; at < list.count && !count; at++)
		count = lexicon_find(lexicon, list.tokens, at, list.count,
				     matches, limit);
	for (size_t i = 0; i < count; i++) {
		check(matches[i].first < matches[i].end);
		check(matches[i].end <= list.count);
		found = found || matches[i].entry == entry;
	}
	arena_free(&arena);
	return found;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice content = { (const char *)data, size };
	struct lexicon *lexicon = lexicon_new();
	struct error error = { 0 };

	if (!lexicon_add_file(lexicon, "f", content, &error)) {
		check(error.kind == ERROR_INPUT);
		check(strncmp(error.text, "f:", 2) == 0);
	} else {
		lexicon_finish(lexicon);
		for (size_t i = 0; i < lexicon_count(lexicon); i++)
			check(finds_itself(lexicon, lexicon_at(lexicon, i)));
	}
	lexicon_free(lexicon);
	return 0;
}
