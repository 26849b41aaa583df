#include "rounds/exam.h"

#include <stdlib.h>
#include "rounds/memory.h"

static size_t smaller(size_t a, size_t b)
{
	return a < b ? a : b;
}

static size_t minus(size_t a, size_t b)
{
	return a > b ? a - b : 0;
}

static size_t divide_up(size_t cards, size_t days)
{
	return (cards + days - 1) / days;
}

struct exam_share exam_share(const struct exam_state *state)
{
	size_t morning = state->unseen + state->seen;
	struct exam_share share = { .fits = state->unseen == 0 };

	if (state->exam <= state->today)
		return share;
	size_t left = (size_t)((int64_t)state->exam - state->today);

	share.free_days = left > 1 ? divide_up(left, 10) : 0;
	share.a_day = divide_up(morning, left - share.free_days);
	if (share.a_day > state->per_day) {
		share.free_days = 0;
		share.a_day = divide_up(morning, left);
	}
	share.fits = share.a_day <= state->per_day;
	share.today = smaller(minus(smaller(share.a_day, state->per_day),
				    state->seen),
			      state->unseen);
	return share;
}

enum class { CLASS_DUE, CLASS_NEW, CLASS_AFTER, CLASS_BEFORE };

struct candidate {
	size_t index;
	uint64_t siblings;
	size_t family; /* how many of it are unseen; 1 without siblings */
	enum class class;
	day_number due;
};

static struct candidate candidate_of(const struct session_card *card,
				     size_t index,
				     const struct exam_state *state)
{
	struct candidate made = { .index = index,
				  .siblings = card->siblings,
				  .family = 1,
				  .due = card->due };

	if (card->due == DAY_NONE)
		made.class = CLASS_NEW;
	else if (card->due <= state->today)
		made.class = CLASS_DUE;
	else
		made.class =
			card->due < state->exam ? CLASS_BEFORE : CLASS_AFTER;
	return made;
}

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

static int compare_families(const void *left, const void *right)
{
	const struct candidate *a = left, *b = right;

	return a->siblings != b->siblings ? COMPARE(a->siblings, b->siblings)
					  : COMPARE(a->index, b->index);
}

static int compare_candidates(const void *left, const void *right)
{
	const struct candidate *a = left, *b = right;

	if (a->family != b->family)
		return COMPARE(b->family, a->family);
	if (a->class != b->class)
		return COMPARE(a->class, b->class);
	return a->due != b->due ? COMPARE(a->due, b->due)
				: COMPARE(a->index, b->index);
}

/*
 * Only the first of each family is asked today; it stands for its size.
 * Returns how many candidates are left, without their siblings.
 */
static size_t join_families(struct candidate *all, size_t count)
{
	size_t kept = 0;

	qsort(all, count, sizeof *all, compare_families);
	for (size_t i = 0; i < count; i++) {
		if (kept && all[i].siblings &&
		    all[i].siblings == all[kept - 1].siblings) {
			struct candidate *first = &all[kept - 1];
			size_t family = first->family + 1;

			/* of a family the one that is due, if there is one */
			first->family = all[i].family = 1;
			if (compare_candidates(&all[i], first) < 0)
				*first = all[i];
			first->family = family;
		} else {
			all[kept++] = all[i];
		}
	}
	return kept;
}

size_t exam_pick(const struct session_card *cards, size_t count,
		 const struct exam_state *state, size_t most, size_t *picked)
{
	struct candidate *all = xcalloc(count ? count : 1, sizeof *all);

	for (size_t i = 0; i < count; i++)
		all[i] = candidate_of(&cards[i], i, state);
	count = join_families(all, count);
	qsort(all, count, sizeof *all, compare_candidates);
	most = smaller(most, count);
	for (size_t i = 0; i < most; i++)
		picked[i] = all[i].index;
	free(all);
	return most;
}

void exam_limits(struct session_settings *settings, size_t per_day, size_t done,
		 size_t planned, size_t fresh, size_t due)
{
	size_t room = minus(minus(per_day, done), planned);

	settings->review_limit = smaller(settings->review_limit, room);
	room -= smaller(settings->review_limit, due);
	settings->new_limit = smaller(minus(settings->new_limit, fresh), room);
}
