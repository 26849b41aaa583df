#include "generate/participle.h"

static bool is_participle(const struct grammar *grammar, const char *word,
			  struct slice base, struct arena *arena)
{
	struct token_list tokens = token_split(slice_of(word), arena);
	const struct word_entry *entry =
		tokens.count == 1 ? grammar_find(grammar, &tokens.tokens[0])
				  : NULL;

	return entry && entry->verb && entry->forms & VERB_PARTICIPLE &&
	       slice_equal(slice_of(entry->verb), base);
}

/* "stop" -> "stopped", "carry" -> "carried": what the last letter becomes. */
static const char *changed(struct slice base, struct arena *arena)
{
	char last = base.bytes[base.length - 1];

	if (last == 'y')
		return arena_printf(arena, "%.*sied", (int)base.length - 1,
				    base.bytes);
	return arena_printf(arena, "%.*s%ced", (int)base.length, base.bytes,
			    last);
}

const char *participle_of(const struct grammar *grammar, struct slice base,
			  struct arena *arena)
{
	static const char *const endings[] = { "d", "ed", "n", "en", "", NULL };
	static const struct {
		const char *base, *participle;
	} others[] = {
		{ "begin", "begun" },       { "hold", "held" },
		{ "withhold", "withheld" }, { "keep", "kept" },
		{ "seek", "sought" },       { "withdraw", "withdrawn" }
	};
	const char *word;

	if (!base.length)
		return NULL;
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		if (slice_equal(slice_of(others[i].base), base))
			return others[i].participle;
	for (size_t i = 0; endings[i]; i++) {
		word = arena_printf(arena, "%.*s%s", (int)base.length,
				    base.bytes, endings[i]);
		if (is_participle(grammar, word, base, arena))
			return word;
	}
	word = changed(base, arena);
	return is_participle(grammar, word, base, arena) ? word : NULL;
}
