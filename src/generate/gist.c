#include "generate/gist.h"

#include <stdlib.h>

#include "generate/stems.h"
#include "rounds/text.h"

enum { ANSWER_LIMIT = 48, STEM_LIMIT = 2 * ANSWER_LIMIT };

static bool generic(struct slice fold)
{
	static const char *const words[] = {
		"disorder", "disease",  "condition", "component", "effect",
		"symptom",  "syndrome", "no",        "not",       "none",
		"often",    "usually",  "a",         "an",        "the",
		"and",      "or",       "of",        "in",        "to",
		"what",     "which",    "is",        "are",       "does",
		"do",       "be",       "been",      "has",       "have",
		"with",     "for",      "by",        "from",      "on",
		"may",      "can",      "as",        "type",      NULL
	};

	return slice_is_any(fold, words);
}

/* The number of a word; of a new one also its side is found. */
static uint32_t number_of(struct gist_words *words, const char *word)
{
	size_t before = words->numbers.used;
	uint32_t number = string_table_number(&words->numbers, slice_of(word),
					      words->arena);

	if (words->numbers.used > before) {
		words->sides =
			arena_grow(words->arena, words->sides, before,
				   &words->side_capacity, sizeof *words->sides);
		words->sides[before] = opposite_side_of(word);
	}
	return number;
}

static int compare_numbers(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

/* The stems of a text by number, in order. */
static uint32_t *numbers_of(struct fact_list *list, struct gist_words *words,
			    const char *text, size_t limit, size_t *count)
{
	char stems[STEM_LIMIT][STEM_SIZE];
	uint32_t *numbers;

	*count = stems_of(list->words, text, generic, stems, limit);
	numbers = arena_array_unset(words->arena, *count + 1, sizeof *numbers);
	for (size_t i = 0; i < *count; i++)
		numbers[i] = number_of(words, stems[i]);
	qsort(numbers, *count, sizeof *numbers, compare_numbers);
	return numbers;
}

struct gist gist_of(struct fact_list *list, struct gist_words *words,
		    size_t index)
{
	const struct claim *claim = &list->facts[index].claim;
	struct gist gist = { .fact = &list->facts[index], .index = index };

	gist.subject = number_of(words, claim->subject);
	gist.answer = numbers_of(list, words, claim->answer, ANSWER_LIMIT,
				 &gist.answer_count);
	gist.all = numbers_of(list, words,
			      arena_printf(words->arena, "%s %s",
					   claim->question, claim->answer),
			      STEM_LIMIT, &gist.all_count);
	return gist;
}

const char *gist_word(const struct gist_words *words, uint32_t number)
{
	return words->numbers.entries[number - 1].key.bytes;
}

enum opposite_side gist_side(const struct gist_words *words, uint32_t number)
{
	return words->sides[number - 1];
}
