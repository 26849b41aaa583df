#include "exchange/anki_history.h"

#include <stdlib.h>
#include <string.h>

#include "rounds/store_review.h"

/* Finds cards by key. */
struct entry {
	const char *key;
	size_t index;
};

struct reading {
	struct anki_history *history;
	struct entry *entries;
	size_t count;
};

static int compare_entries(const void *a, const void *b)
{
	return strcmp(((const struct entry *)a)->key,
		      ((const struct entry *)b)->key);
}

/* Six grades in four; below 3 the card starts again in both. */
static int ease_of(int grade)
{
	return grade < SM2_PASS ? 1 : grade - 1;
}

static int type_of(const struct review_row *row)
{
	if (row->kind == REVIEW_DRILL)
		return 2;
	return row->due_before == DAY_NONE ? 0 : 1;
}

static bool add_answer(void *context, const struct review_row *row)
{
	struct reading *reading = context;
	struct anki_history *history = reading->history;
	struct entry wanted = { row->key, 0 };
	struct entry *found = bsearch(&wanted, reading->entries, reading->count,
				      sizeof wanted, compare_entries);

	if (!found)
		return true;
	struct anki_tally *tally = &history->tallies[found->index];

	tally->answers++;
	tally->lapses += row->grade < SM2_PASS && row->before.repetition > 0;
	history->answers =
		arena_grow(&history->arena, history->answers, history->count,
			   &history->capacity, sizeof *history->answers);
	history->answers[history->count++] = (struct anki_answer){
		.instant = row->instant,
		.card = found->index,
		.ease = ease_of(row->grade),
		.interval = row->after.interval,
		.before = row->before.interval,
		.factor = row->after.easiness * 10,
		.milliseconds = row->milliseconds > INT32_MAX
					? INT32_MAX
					: (int)row->milliseconds,
		.type = type_of(row),
	};
	return true;
}

static int compare_answers(const void *a, const void *b)
{
	const struct anki_answer *left = a, *right = b;

	return (left->instant > right->instant) -
	       (left->instant < right->instant);
}

bool anki_history_read(struct anki_history *history, struct store *store,
		       const struct card_list *cards, struct error *error)
{
	const struct review_filter filter = { .from = DAY_NONE,
					      .to = DAY_NONE,
					      .standing = true };
	struct reading reading = { .history = history, .count = cards->count };

	history->tallies = arena_array(&history->arena, cards->count,
				       sizeof *history->tallies);
	reading.entries = arena_array(&history->arena, cards->count,
				      sizeof *reading.entries);
	for (size_t i = 0; i < cards->count; i++)
		reading.entries[i] = (struct entry){ cards->cards[i].key, i };
	if (cards->count)
		qsort(reading.entries, cards->count, sizeof *reading.entries,
		      compare_entries);
	bool ok =
		store_each_review(store, &filter, add_answer, &reading, error);

	/* The order of writing, unless the clock was put back. */
	if (history->count)
		qsort(history->answers, history->count,
		      sizeof *history->answers, compare_answers);
	return ok;
}

void anki_history_release(struct anki_history *history)
{
	arena_free(&history->arena);
	*history = (struct anki_history){ 0 };
}
