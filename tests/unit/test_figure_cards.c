/* Figures of cards beside slow and obvious counts over the same cards. */
#include <math.h>
#include <time.h>

#include "figure_log.h"

static bool is_begun(const struct log_card *card)
{
	return card->active && card->due != DAY_NONE;
}

static int max_int(int a, int b)
{
	return a > b ? a : b;
}

static void cards_by_interval_are_counted(void **state)
{
	struct fixture *f = *state;
	size_t sum = 0, begun = 0;

	choose(f, DAY_NONE, DAY_NONE);
	struct figure figure = read_figure(f, FIGURE_INTERVALS);

	for (size_t row = 0; row < figure.row_count; row++) {
		int least = 0, most = 9999;
		size_t cards = 0;

		if (sscanf(figure_at(&figure, row, 0)->text, "%d to %d", &least,
			   &most) < 2 &&
		    least == 1)
			least = 0, most = 1;
		for (int i = 0; i < LOG_CARDS; i++)
			cards += is_begun(&log_cards[i]) &&
				 log_cards[i].interval >= least &&
				 log_cards[i].interval <= most;
		assert_int_equal(cell_of(&figure, row, "cards")->number, cards);
		sum += cards;
	}
	for (int i = 0; i < LOG_CARDS; i++)
		begun += is_begun(&log_cards[i]);
	assert_int_equal(sum, begun);
	assert_true(figure.row_count > 2);
}

static void cards_by_easiness_are_counted(void **state)
{
	struct fixture *f = *state;
	size_t sum = 0, begun = 0;

	choose(f, DAY_NONE, DAY_NONE);
	struct figure figure = read_figure(f, FIGURE_EASINESS);

	for (size_t row = 0; row < figure.row_count; row++) {
		double low, high;
		size_t cards = 0;

		assert_int_equal(sscanf(figure_at(&figure, row, 0)->text,
					"%lf to %lf", &low, &high),
				 2);
		for (int i = 0; i < LOG_CARDS; i++)
			cards += is_begun(&log_cards[i]) &&
				 log_cards[i].easiness >= lround(100 * low) &&
				 log_cards[i].easiness < lround(100 * high);
		assert_int_equal(cell_of(&figure, row, "cards")->number, cards);
		sum += cards;
	}
	for (int i = 0; i < LOG_CARDS; i++)
		begun += is_begun(&log_cards[i]);
	assert_int_equal(sum, begun);
	assert_true(figure.row_count > 2);
}

static void the_forecast_is_counted_day_by_day(void **state)
{
	struct fixture *f = *state;
	size_t overdue_in_all = 0;

	choose(f, DAY_NONE, DAY_NONE);
	struct figure figure = read_figure(f, FIGURE_FORECAST);

	assert_int_equal(figure.row_count, 30);
	for (int day = 0; day < 30; day++) {
		size_t cards = 0, overdue = 0;

		for (int i = 0; i < LOG_CARDS; i++) {
			const struct log_card *card = &log_cards[i];
			int falls = max_int(card->due, TODAY);

			if (card->buried != DAY_NONE)
				falls = max_int(falls, card->buried);
			if (!is_begun(card) || falls != TODAY + day)
				continue;
			cards++;
			overdue += card->due < TODAY;
		}
		assert_int_equal(figure_at(&figure, (size_t)day, 0)->number,
				 TODAY + day);
		assert_int_equal(cell_of(&figure, (size_t)day, "cards")->number,
				 cards);
		assert_int_equal(
			cell_of(&figure, (size_t)day, "overdue")->number,
			overdue);
		overdue_in_all += overdue;
	}
	assert_true(overdue_in_all > 0);
}

static void the_coverage_of_documents_is_counted(void **state)
{
	struct fixture *f = *state;

	choose(f, DAY_NONE, DAY_NONE);
	struct figure figure = read_figure(f, FIGURE_COVERAGE);

	assert_int_equal(figure.row_count, LOG_DOCUMENTS);
	for (int bit = 0; bit < LOG_DOCUMENTS; bit++) {
		size_t cards = 0, begun = 0, known = 0;

		for (int i = 0; i < LOG_CARDS; i++) {
			const struct log_card *card = &log_cards[i];

			if (!card->active || !(card->documents >> bit & 1))
				continue;
			cards++;
			begun += card->due != DAY_NONE;
			known += card->interval >= 21;
		}
		assert_int_equal(cell_of(&figure, (size_t)bit, "cards")->number,
				 cards);
		assert_int_equal(cell_of(&figure, (size_t)bit, "begun")->number,
				 begun);
		assert_int_equal(cell_of(&figure, (size_t)bit, "known")->number,
				 known);
		assert_true(
			fabs(cell_of(&figure, (size_t)bit, "share")->number *
				     (double)cards -
			     (double)known) < 1e-9);
	}
}

struct hard {
	int card, lapses, asked, kept;
};

static double hard_share(const struct hard *hard)
{
	return hard->asked ? (double)hard->kept / hard->asked : -1;
}

static int by_hardness(const void *one, const void *other)
{
	const struct hard *a = one, *b = other;
	double difference = hard_share(a) - hard_share(b);

	if (a->lapses != b->lapses)
		return b->lapses - a->lapses;
	if (fabs(difference) > 1e-12)
		return difference < 0 ? -1 : 1;
	return a->card - b->card;
}

static void count_hard(struct hard all[LOG_CARDS])
{
	for (int i = 0; i < LOG_CARDS; i++)
		all[i] = (struct hard){ .card = i };
	for (int i = 0; i < LOG_ROWS; i++) {
		const struct answer *a = &answers[i];

		if (a->card == LOG_CARDS || a->undone)
			continue;
		const struct log_card *card = &log_cards[a->card];

		all[a->card].asked += is_asked(i);
		all[a->card].kept += is_asked(i) && a->grade >= 3;
		all[a->card].lapses +=
			!a->drill && !a->fresh && a->grade < 3 &&
			(!card->rewritten || log_instant(a) > card->modified);
	}
	qsort(all, LOG_CARDS, sizeof *all, by_hardness);
}

static void the_hardest_cards_are_those_counted_hardest(void **state)
{
	struct fixture *f = *state;
	struct hard all[LOG_CARDS];
	size_t rows = 0;

	count_hard(all);
	while (rows < 20 && all[rows].lapses)
		rows++;
	choose(f, DAY_NONE, DAY_NONE);
	struct figure figure = read_figure(f, FIGURE_HARDEST);

	assert_int_equal(figure.row_count, rows);
	for (size_t row = 0; row < rows; row++) {
		char key[24];

		snprintf(key, sizeof key, "k%02d", all[row].card);
		assert_string_equal(cell_of(&figure, row, "card")->text, key);
		assert_int_equal(cell_of(&figure, row, "lapses")->number,
				 all[row].lapses);
		assert_string_equal(cell_of(&figure, row, "leech")->text,
				    all[row].lapses >= 8 ? "yes" : "no");
		assert_int_equal(cell_of(&figure, row, "asked")->number,
				 all[row].asked);
	}
}

/* Whether anything was answered on a day of the range. */
static bool is_studied(day_number day, day_number from, day_number to)
{
	bool studied = false;

	for (int i = 0; i < LOG_ROWS; i++)
		studied |= !answers[i].undone && answers[i].day == day;
	return studied && day >= from && day <= to;
}

static void check_streaks(struct fixture *f, day_number from, day_number to)
{
	int streak = 0, run_of_days = 0, longest = 0;
	day_number day = TODAY;

	choose(f, from, to);
	struct figure total = read_figure(f, FIGURE_TOTAL);

	if (!is_studied(day, from, to))
		day--;
	for (; is_studied(day, from, to); day--)
		streak++;
	for (day = TODAY - 70; day <= TODAY; day++) {
		run_of_days = is_studied(day, from, to) ? run_of_days + 1 : 0;
		longest = max_int(longest, run_of_days);
	}
	assert_int_equal(cell_of(&total, 0, "streak")->number, streak);
	assert_int_equal(cell_of(&total, 0, "longest_streak")->number, longest);
}

static void streaks_are_counted_day_by_day(void **state)
{
	struct fixture *f = *state;

	check_streaks(f, TODAY - 70, TODAY);
	check_streaks(f, TODAY - 70, TODAY - 2);
	check_streaks(f, TODAY - 45, TODAY - 1);
}

/* The days a card took, or -1: not from its first review, or not mature. */
static int days_to_mature(int card, day_number from, day_number to)
{
	const struct answer *first = NULL;

	for (int i = 0; i < LOG_ROWS; i++) {
		const struct answer *a = &answers[i];

		if (a->card != card || a->undone || a->drill || a->day < from ||
		    a->day > to)
			continue;
		if (!first)
			first = a;
		if (!first->fresh)
			return -1;
		if (a->after >= 21)
			return a->day - first->day;
	}
	return -1;
}

static int by_value(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

static void check_time_to_mature(struct fixture *f, day_number from,
				 day_number to)
{
	int days[LOG_CARDS];
	size_t count = 0;

	for (int i = 0; i < LOG_CARDS; i++) {
		days[count] = days_to_mature(i, from, to);
		count += days[count] >= 0;
	}
	qsort(days, count, sizeof *days, by_value);
	choose(f, from, to);
	struct figure total = read_figure(f, FIGURE_TOTAL);
	const struct figure_cell *cell = cell_of(&total, 0, "days_to_mature");

	assert_int_equal(cell->none, !count);
	if (count)
		assert_int_equal(cell->number, days[(count - 1) / 2]);
}

static void time_to_mature_is_the_median_of_cards_seen_from_new(void **state)
{
	struct fixture *f = *state;

	for (int from = 65; from > 0; from -= 5)
		check_time_to_mature(f, TODAY - from, TODAY);
}

static void load_and_known_are_counted(void **state)
{
	struct fixture *f = *state;
	size_t active = 0, known = 0;
	double load = 0;

	choose(f, DAY_NONE, DAY_NONE);
	struct figure total = read_figure(f, FIGURE_TOTAL);

	for (int i = 0; i < LOG_CARDS; i++) {
		const struct log_card *card = &log_cards[i];

		active += card->active;
		known += card->active && card->interval >= 21;
		if (is_begun(card))
			load += 1.0 / max_int(card->interval, 1);
	}
	assert_int_equal(cell_of(&total, 0, "active")->number, active);
	assert_int_equal(cell_of(&total, 0, "known")->number, known);
	assert_true(fabs(cell_of(&total, 0, "load")->number - load) < 1e-9);
}

#define with_log(test)                                                         \
	cmocka_unit_test_setup_teardown(test, make_log, remove_folder)

int main(void)
{
	const struct CMUnitTest tests[] = {
		with_log(cards_by_interval_are_counted),
		with_log(cards_by_easiness_are_counted),
		with_log(the_forecast_is_counted_day_by_day),
		with_log(the_coverage_of_documents_is_counted),
		with_log(the_hardest_cards_are_those_counted_hardest),
		with_log(streaks_are_counted_day_by_day),
		with_log(time_to_mature_is_the_median_of_cards_seen_from_new),
		with_log(load_and_known_are_counted),
	};

	setenv("TZ", "UTC", 1);
	tzset();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
