#include "rounds/answer.h"

#include <string.h>

#include "rounds/abbreviation.h"
#include "rounds/sentence.h"
#include "study/answer_align.h"
#include "study/answer_judge.h"

/* How both texts may be parted into items; 0: not at all. */
struct reading {
	unsigned right, typed;
};

static const struct reading one_readings[] = {
	{ 0, 0 },
	{ ITEMS_MARKS, ITEMS_MARKS },
	{ ITEMS_MARKS | ITEMS_AND, ITEMS_MARKS | ITEMS_AND },
};

static const struct reading list_readings[] = {
	{ ITEMS_LINES, ITEMS_LINES },
	{ ITEMS_LINES, ITEMS_LINES | ITEMS_MARKS },
	{ ITEMS_LINES, ITEMS_LINES | ITEMS_MARKS | ITEMS_AND },
};

static void find_shorts(struct answer_alignment *a, struct slice context,
			struct arena *arena)
{
	struct token_list tokens = token_split(context, arena);
	struct sentence_list sentences = sentence_split(context, tokens, arena);
	struct answer_short *shorts = NULL;
	size_t capacity = 0;

	for (size_t i = 0; i < sentences.count; i++) {
		struct abbreviation_list found =
			abbreviation_find(context, tokens,
					  &sentences.sentences[i], arena);

		for (size_t j = 0; j < found.count; j++) {
			const struct abbreviation *one = &found.items[j];
			struct slice brief = { context.bytes + one->short_start,
					       one->short_end -
						       one->short_start };
			struct slice full = { context.bytes + one->long_start,
					      one->long_end - one->long_start };
			struct answer_words word =
				answer_words_read(brief, 0, false, arena);

			if (word.count != 1)
				continue;
			shorts = arena_grow(arena, shorts, a->short_count,
					    &capacity, sizeof *shorts);
			shorts[a->short_count++] = (struct answer_short){
				word.words[0].fold,
				answer_words_read(full, 0, false, arena)
			};
		}
	}
	a->shorts = shorts;
}

static struct answer_range item_range(const struct answer_words *words,
				      size_t item)
{
	struct answer_range range = { 0, 0 };

	while (range.first < words->count &&
	       words->words[range.first].item < item)
		range.first++;
	range.end = range.first;
	while (range.end < words->count && words->words[range.end].item == item)
		range.end++;
	return range;
}

/* A pair of items not yet given away, and how much they share. */
struct pair {
	size_t right, typed;
	unsigned worth;
};

static struct pair best_pair(const unsigned *worths, size_t rights,
			     size_t typeds, const bool *right_taken,
			     const bool *typed_taken)
{
	struct pair best = { 0 };

	for (size_t i = 0; i < rights; i++)
		for (size_t j = 0; j < typeds; j++)
			if (!right_taken[i] && !typed_taken[j] &&
			    worths[i * typeds + j] > best.worth)
				best = (struct pair){ i, j,
						      worths[i * typeds + j] };
	return best;
}

static void forget(struct answer_alignment *a)
{
	for (size_t i = 0; i < a->right.count; i++)
		a->right_fates[i].mark = ANSWER_MISSING;
	for (size_t i = 0; i < a->typed.count; i++)
		a->typed_fates[i] =
			(struct answer_fate){ ANSWER_EXTRA, a->right.count };
}

/* Give each typed item to the one it is most like; returns the worth. */
static unsigned align_items(struct answer_alignment *a, struct arena *arena)
{
	size_t rights = a->right.items, typeds = a->typed.items;
	unsigned *worths = arena_array(arena, rights * typeds, sizeof *worths);
	bool right_taken[ANSWER_ITEMS_MAX] = { false };
	bool typed_taken[ANSWER_ITEMS_MAX] = { false };
	struct pair pair;
	unsigned total = 0;

	for (size_t i = 0; i < rights; i++)
		for (size_t j = 0; j < typeds; j++)
			worths[i * typeds + j] =
				answer_align(a, item_range(&a->right, i),
					     item_range(&a->typed, j), false,
					     arena);
	forget(a);
	if (rights == 1 && typeds == 1) /* also when they share nothing */
		return answer_align(a, item_range(&a->right, 0),
				    item_range(&a->typed, 0), true, arena);
	while (pair = best_pair(worths, rights, typeds, right_taken,
				typed_taken),
	       pair.worth) {
		right_taken[pair.right] = typed_taken[pair.typed] = true;
		total += answer_align(a, item_range(&a->right, pair.right),
				      item_range(&a->typed, pair.typed), true,
				      arena);
	}
	return total;
}

/* An answer of nothing but fillers asks for these. */
static void weigh(struct answer_words *words)
{
	for (size_t i = 0; i < words->count; i++)
		if (words->words[i].weight)
			return;
	for (size_t i = 0; i < words->count; i++)
		words->words[i].weight = 1;
}

/* The alignment under the reading that finds most. */
static struct answer_alignment align_best(const struct answer_key *key,
					  struct slice typed,
					  struct arena *arena)
{
	const struct reading *readings =
		key->list ? list_readings : one_readings;
	struct answer_alignment shorts = { 0 }, best = { 0 };
	unsigned most = 0;

	find_shorts(&shorts, key->context, arena);
	for (size_t i = 0; i < COUNT_OF(one_readings); i++) {
		struct answer_alignment a = shorts;
		unsigned worth;

		a.right = answer_words_read(key->right, readings[i].right, true,
					    arena);
		a.typed = answer_words_read(typed, readings[i].typed, false,
					    arena);
		weigh(&a.right);
		a.right_fates = arena_array(arena, ANSWER_WORDS_MAX,
					    sizeof *a.right_fates);
		a.typed_fates = arena_array(arena, ANSWER_WORDS_MAX,
					    sizeof *a.typed_fates);
		worth = align_items(&a, arena);
		/* of a list, the more items the better */
		if (i == 0 || worth > most || (key->list && worth == most)) {
			best = a;
			most = worth;
		}
	}
	return best;
}

static void compare(const struct answer_key *key, struct slice typed,
		    struct arena *arena, struct answer_comparison *comparison)
{
	struct answer_alignment best = align_best(key, typed, arena);

	*comparison = (struct answer_comparison){ 0 };
	comparison->grade = answer_judge(&best);
	answer_describe(&best, key, typed, arena, comparison);
}

void answer_compare(const struct answer_key *key, struct slice typed,
		    struct arena *arena, struct answer_comparison *comparison)
{
	const char *line = memchr(key->right.bytes, '\n', key->right.length);
	struct answer_comparison first;
	struct answer_key one = *key;

	compare(key, typed, arena, comparison);
	if (key->list || !line)
		return;
	one.right.length = (size_t)(line - key->right.bytes);
	compare(&one, typed, arena, &first);
	if (first.grade >= comparison->grade)
		*comparison = first;
}
