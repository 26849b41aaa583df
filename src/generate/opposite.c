#include "generate/opposite.h"

#include <string.h>

#include "generate/stems.h"
#include "rounds/token.h"

/* On the left the one side, on the right the other. */
static const char *const words[][2] = {
	{ "increase", "decrease" },
	{ "increase", "reduce" },
	{ "raise", "lower" },
	{ "high", "low" },
	{ "higher", "lower" },
	{ "safe", "unsafe" },
	{ "proven", "unproven" },
	{ "known", "unknown" },
	{ "benign", "malignant" },
	{ "acute", "chronic" },
	{ "activate", "inhibit" },
	{ "activate", "suppress" },
	{ "promote", "inhibit" },
	{ "stimulate", "inhibit" },
	{ "improve", "worsen" },
	{ "agonist", "antagonist" },
	{ "men", "women" },
	{ "more", "less" },
	{ "effective", "ineffective" },
	{ "common", "rare" },
};

/* neuro- and -degenerative */
static const char *const endings[][2] = {
	{ "protective", "degenerative" },
	{ "protection", "degeneration" },
	{ "proliferative", "apoptotic" },
};

/* "hyperkalemia" against "hypokalemia" */
static const char *const beginnings[2] = { "hyper", "hypo" };

static bool is_stem_of(const char *stem, const char *word)
{
	char other[STEM_SIZE];

	if (*stem != *word)
		return false;
	other[word_stem(slice_of(word), other)] = '\0';
	return strcmp(stem, other) == 0;
}

static bool ends_as(const char *stem, const char *word)
{
	const char start[] = { word[0], word[1], word[2], '\0' };
	char ending[STEM_SIZE];
	size_t tail, size = strlen(stem);

	if (!strstr(stem, start)) /* a stem begins as its word does */
		return false;
	tail = word_stem(slice_of(word), ending);
	return size >= tail && memcmp(stem + size - tail, ending, tail) == 0;
}

static bool begins_with(const char *stem, const char *beginning)
{
	return strncmp(stem, beginning, strlen(beginning)) == 0;
}

enum opposite_side opposite_side_of(const char *stem)
{
	static const enum opposite_side sides[2] = { OPPOSITE_ONE,
						     OPPOSITE_OTHER };

	for (size_t side = 0; side < 2; side++) {
		if (begins_with(stem, beginnings[side]))
			return sides[side];
		for (size_t i = 0; i < COUNT_OF(words); i++)
			if (is_stem_of(stem, words[i][side]))
				return sides[side];
		for (size_t i = 0; i < COUNT_OF(endings); i++)
			if (ends_as(stem, endings[i][side]))
				return sides[side];
	}
	return OPPOSITE_NONE;
}

/* The same, with the word of the one side first. */
static bool stand_against(const char *one, const char *other)
{
	for (size_t i = 0; i < COUNT_OF(words); i++)
		if (is_stem_of(one, words[i][0]) &&
		    is_stem_of(other, words[i][1]))
			return true;
	for (size_t i = 0; i < COUNT_OF(endings); i++)
		if (ends_as(one, endings[i][0]) &&
		    ends_as(other, endings[i][1]))
			return true;
	return begins_with(one, beginnings[0]) &&
	       begins_with(other, beginnings[1]) &&
	       strcmp(one + strlen(beginnings[0]),
		      other + strlen(beginnings[1])) == 0;
}

bool opposite(const char *a, const char *b)
{
	return stand_against(a, b) || stand_against(b, a);
}
