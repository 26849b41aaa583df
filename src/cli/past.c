#include "cli/past.h"

#include <stdlib.h>
#include <string.h>

#include "rounds/memory.h"
#include "rounds/store_review.h"

struct row {
	const char *key;
	int64_t sequence;
	day_number day;
	int grade;
};

struct gathering {
	struct arena arena;
	struct row *rows;
	size_t count, capacity;
};

static bool gather(void *context, const struct review_row *row)
{
	struct gathering *to = context;

	if (row->kind == REVIEW_DRILL || row->kind == REVIEW_UNDO)
		return true;
	to->rows = arena_grow(&to->arena, to->rows, to->count, &to->capacity,
			      sizeof *to->rows);
	to->rows[to->count++] = (struct row){
		.key = arena_strndup(&to->arena, row->key, strlen(row->key)),
		.sequence = row->sequence,
		.day = row->day,
		.grade = row->grade,
	};
	return true;
}

static int compare_rows(const void *left, const void *right)
{
	const struct row *a = left, *b = right;
	int order = strcmp(a->key, b->key);

	return order ? order
		     : (a->sequence > b->sequence) -
			       (a->sequence < b->sequence);
}

/* The first row of the card, or where it would be. */
static size_t first_row(const struct gathering *from, const char *key)
{
	size_t low = 0, high = from->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(from->rows[middle].key, key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void follow(const struct gathering *from, const char *key,
		   enum sm2_rounding rounding, struct simulate_card *card,
		   struct past *past)
{
	for (size_t i = first_row(from, key);
	     i < from->count && strcmp(from->rows[i].key, key) == 0; i++) {
		const struct row *row = &from->rows[i];
		int32_t elapsed = scheduler_elapsed(card->last, row->day);

		past->grades[row->grade]++;
		if (elapsed > 0) {
			past->tested++;
			past->right += row->grade >= SM2_PASS;
			past->expected +=
				fsrs_recall(card->state.fsrs.stability,
					    elapsed);
		}
		scheduler_answer(&card->state, row->grade, card->last, row->day,
				 rounding);
		card->last = row->day;
	}
}

bool past_read(struct app *app, const struct store_cards *list,
	       enum sm2_rounding rounding, struct simulate_card **cards,
	       size_t *count, struct past *past, struct error *error)
{
	const struct review_filter standing = { .from = DAY_NONE,
						.to = DAY_NONE,
						.standing = true };
	struct gathering from = { 0 };
	bool ok =
		store_each_review(app->store, &standing, gather, &from, error);

	*cards = xcalloc(list->list.count + 1, sizeof(**cards));
	*count = 0;
	*past = (struct past){ 0 };
	if (ok && from.count)
		qsort(from.rows, from.count, sizeof *from.rows, compare_rows);
	for (size_t i = 0; ok && i < list->list.count; i++) {
		struct simulate_card *card = &(*cards)[*count];

		*card = (struct simulate_card){ .state = MEMORY_STATE_NEW,
						.due = list->facts[i].due,
						.last = DAY_NONE };
		follow(&from, list->list.cards[i].key, rounding, card, past);
		if (card->state.fsrs.stability <= 0)
			card->due = DAY_NONE;
		(*count)++;
	}
	arena_free(&from.arena);
	return ok;
}
