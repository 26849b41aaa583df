#include "exchange/anki_past.h"

#include "exchange/foreign_database.h"
#include "rounds/store_review.h"

enum { ANSWER_AGAIN = 1, ANSWER_EASY = 4 };

/* Kinds of entries in the log. */
enum { LOG_LEARNING = 0, LOG_AGAIN = 2, LOG_CRAMMING = 3 };

/* Kinds of cards. */
enum { CARD_NEW = 0, CARD_REVIEW = 2 };

enum {
	FACTOR_LEAST = 1300,       /* thousandths; less is no easiness */
	SECONDS_LEAST = 100000000, /* a due day is less, an instant more */
	ANSWER_MS_MAX = 3600000
};

#define DAYS_MAX 3650000 /* ten thousand years */
#define INSTANT_MAX ((int64_t)86400000 * DAYS_MAX)

static int64_t clamp(int64_t value, int64_t least, int64_t most)
{
	return value < least ? least : value > most ? most : value;
}

static int32_t easiness_of(int64_t factor)
{
	return factor < FACTOR_LEAST ? 0
				     : (int32_t)(clamp(factor, 0, 100000) / 10);
}

/* The first scheduler had no "hard" while a card was learnt. */
static int grade_of(int64_t ease, int64_t kind, const struct anki_types *types)
{
	static const int grades[] = { 0, 1, 3, 4, 5 };

	if (types->old_scheduler && ease > ANSWER_AGAIN && ease < ANSWER_EASY &&
	    (kind == LOG_LEARNING || kind == LOG_AGAIN))
		ease++;
	return grades[ease];
}

static void add_answer(struct anki_past *past, sqlite3_stmt *row,
		       const struct anki_types *types, int rollover_hour)
{
	struct arena *arena = &types->import->cards.arena;
	int64_t instant = sqlite3_column_int64(row, 1);
	int64_t ease = sqlite3_column_int64(row, 2);
	int64_t factor = sqlite3_column_int64(row, 4);
	int64_t kind = sqlite3_column_int64(row, 6);

	if (ease < ANSWER_AGAIN || ease > ANSWER_EASY || kind < LOG_LEARNING ||
	    kind > LOG_CRAMMING || (kind == LOG_CRAMMING && !factor) ||
	    instant <= 0 || instant > INSTANT_MAX)
		return;
	past->cards = arena_grow(arena, past->cards, past->count,
				 &past->cards_capacity, sizeof *past->cards);
	past->reviews =
		arena_grow(arena, past->reviews, past->count,
			   &past->reviews_capacity, sizeof *past->reviews);
	past->cards[past->count] = sqlite3_column_int64(row, 0);
	past->reviews[past->count++] = (struct past_answer){
		.instant = instant,
		.day = day_of_instant(instant, rollover_hour),
		.grade = grade_of(ease, kind, types),
		.milliseconds =
			clamp(sqlite3_column_int64(row, 5), 0, ANSWER_MS_MAX),
		.interval = (int32_t)clamp(sqlite3_column_int64(row, 3), 0,
					   SM2_INTERVAL_MAX),
		.easiness = easiness_of(factor),
	};
}

bool anki_past_read(struct anki_past *past, sqlite3 *db,
		    const struct anki_types *types, int rollover_hour,
		    struct error *error)
{
	sqlite3_stmt *row;

	if (!foreign_has_table(db, "revlog"))
		return true;
	if (!foreign_prepare(db,
			     "SELECT cid, id, ease, ivl, factor, time, type "
			     "FROM revlog ORDER BY cid, id",
			     &row, error))
		return false;
	while (foreign_step(row, error))
		add_answer(past, row, types, rollover_hour);
	sqlite3_finalize(row);
	return error->kind == ERROR_NONE;
}

/* The first answer to a card that is not less than this one. */
static size_t find_first(const struct anki_past *past, int64_t card)
{
	size_t from = 0, to = past->count;

	while (from < to) {
		size_t middle = from + (to - from) / 2;

		if (past->cards[middle] < card)
			from = middle + 1;
		else
			to = middle;
	}
	return from;
}

/* Cards being learnt are due at an instant, others on a day. */
static day_number due_day(const struct anki_types *types,
			  const struct anki_card_row *row, int rollover_hour)
{
	int64_t due =
		row->real_deck && row->real_due ? row->real_due : row->due;

	if (due >= SECONDS_LEAST)
		return day_of_instant(clamp(due, 0, INSTANT_MAX / 1000) * 1000,
				      rollover_hour);
	return (day_number)clamp(types->first_day +
					 clamp(due, -DAYS_MAX, DAYS_MAX),
				 0, DAYS_MAX);
}

static void set_schedule(const struct anki_types *types,
			 const struct anki_card_row *row, int rollover_hour,
			 struct import_origin *origin)
{
	struct import_schedule *schedule =
		arena_alloc(&types->import->cards.arena, sizeof *schedule);
	int32_t easiness = easiness_of(row->factor);
	int32_t interval = (int32_t)clamp(row->interval, 1, SM2_INTERVAL_MAX);

	*schedule = (struct import_schedule){
		.state = { .easiness = easiness ? easiness : SM2_EASINESS_START,
			   .interval = interval },
		.due = due_day(types, row, rollover_hour),
		.last = DAY_NONE,
	};
	if (row->type == CARD_REVIEW) {
		schedule->state.repetition = interval > 1 ? 2 : 1;
		schedule->last = schedule->due - interval;
	} else {
		schedule->state.interval = 1;
	}
	if (origin->review_count)
		schedule->last = origin->reviews[origin->review_count - 1].day;
	origin->schedule = schedule;
}

void anki_past_apply(const struct anki_past *past,
		     const struct anki_types *types,
		     const struct anki_card_row *row, int rollover_hour,
		     struct import_origin *origin)
{
	size_t first = find_first(past, row->id), end = first;

	while (end < past->count && past->cards[end] == row->id)
		end++;
	if (end > first)
		origin->reviews = past->reviews + first;
	origin->review_count = end - first;
	types->import->review_count += origin->review_count;
	if (row->type != CARD_NEW)
		set_schedule(types, row, rollover_hour, origin);
}
