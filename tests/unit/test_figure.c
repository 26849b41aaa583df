/* Each figure beside a slow and obvious count over the same random log. */
#include <math.h>
#include <time.h>

#include "figure_log.h"

typedef bool membership(const struct answer *, const struct figure_cell *);

/* What a row must say of the answers that `belongs` picks. */
static void check_row(const struct figure *figure, size_t row,
		      membership *belongs)
{
	const struct figure_cell *name = figure_at(figure, row, 0);
	int reviews = 0, fresh = 0, drill = 0, asked = 0, kept = 0, right = 0;
	long milliseconds = 0;

	for (int i = 0; i < LOG_ROWS; i++) {
		const struct answer *a = &answers[i];

		if (a->undone || !belongs(a, name))
			continue;
		reviews += !a->drill;
		right += !a->drill && a->grade >= 3;
		fresh += !a->drill && a->fresh;
		drill += a->drill;
		milliseconds += a->milliseconds;
		asked += is_asked(i);
		kept += is_asked(i) && a->grade >= 3;
	}
	const struct {
		const char *column;
		double value;
	} all[] = { { "reviews", reviews }, { "new", fresh },
		    { "drill", drill },     { "milliseconds", milliseconds },
		    { "asked", asked },     { "right", right } };

	for (size_t i = 0; i < COUNT_OF(all); i++) {
		/* the total has no right answers but those retained */
		if (strcmp(figure->name, "total") == 0 && i == 5)
			continue;
		assert_int_equal(cell_of(figure, row, all[i].column)->number,
				 all[i].value);
	}
	const struct figure_cell *share = cell_of(figure, row, "retention");

	assert_int_equal(share->none, !asked);
	if (asked)
		assert_true(fabs(share->number * asked - kept) < 1e-9);
}

static bool any(const struct answer *a, const struct figure_cell *name)
{
	(void)a;
	(void)name;
	return true;
}

static bool on_day(const struct answer *a, const struct figure_cell *name)
{
	return a->day == (int)name->number;
}

static bool at_hour(const struct answer *a, const struct figure_cell *name)
{
	return a->hour == (int)name->number;
}

static bool in_week(const struct answer *a, const struct figure_cell *name)
{
	return a->day >= (int)name->number && a->day < (int)name->number + 7;
}

static bool with_grade(const struct answer *a, const struct figure_cell *name)
{
	return a->grade == (int)name->number;
}

static bool is_named(const struct figure_cell *name, const char *expected)
{
	return strcmp(name->text, expected) == 0;
}

static bool of_maturity(const struct answer *a, const struct figure_cell *name)
{
	return !a->drill && is_named(name, a->fresh            ? "new"
					   : a->interval >= 21 ? "mature"
							       : "young");
}

static bool of_interval(const struct answer *a, const struct figure_cell *name)
{
	int least = 0, most = 9999;

	if (sscanf(name->text, "%d to %d", &least, &most) < 2 && least == 1)
		most = 1;
	return !a->drill && !a->fresh &&
	       a->interval >= (least == 1 ? 0 : least) && a->interval <= most;
}

static bool of_deck(const struct answer *a, const struct figure_cell *name)
{
	return a->card < LOG_CARDS &&
	       is_named(name, log_cards[a->card].deck == 1 ? "A" : "B");
}

static bool of_category(const struct answer *a, const struct figure_cell *name)
{
	return a->card < LOG_CARDS &&
	       is_named(name,
			log_cards[a->card].classed ? "drug_class" : "(none)");
}

static bool of_status(const struct answer *a, const struct figure_cell *name)
{
	return a->card < LOG_CARDS &&
	       is_named(name,
			log_cards[a->card].implied ? "implied" : "asserted");
}

static bool of_tag(const struct answer *a, const struct figure_cell *name)
{
	return a->card < LOG_CARDS &&
	       log_cards[a->card].tags >> (name->text[0] - '0') & 1;
}

static void each_group_is_what_counting_gives(void **state)
{
	struct fixture *f = *state;
	static const struct {
		enum figure_id id;
		membership *belongs;
		size_t rows; /* 0: as many as there are */
	} all[] = {
		{ FIGURE_TOTAL, any, 1 },
		{ FIGURE_DAY, on_day, 0 },
		{ FIGURE_HOUR, at_hour, 24 },
		{ FIGURE_WEEK, in_week, 0 },
		{ FIGURE_GRADE, with_grade, 6 },
		{ FIGURE_MATURITY, of_maturity, 3 },
		{ FIGURE_INTERVAL, of_interval, 6 },
		{ FIGURE_CATEGORY, of_category, 2 },
		{ FIGURE_DECK, of_deck, 2 },
		{ FIGURE_TAG, of_tag, LOG_TAGS },
		{ FIGURE_STATUS, of_status, 2 },
	};

	choose(f, DAY_NONE, DAY_NONE);
	for (size_t i = 0; i < COUNT_OF(all); i++) {
		struct figure figure = read_figure(f, all[i].id);

		assert_true(figure.row_count > 0);
		if (all[i].rows)
			assert_int_equal(figure.row_count, all[i].rows);
		for (size_t row = 0; row < figure.row_count; row++)
			check_row(&figure, row, all[i].belongs);
	}
}

static void groups_of_all_answers_add_up_to_the_total(void **state)
{
	struct fixture *f = *state;
	static const enum figure_id ids[] = { FIGURE_DAY, FIGURE_WEEK,
					      FIGURE_HOUR, FIGURE_GRADE,
					      FIGURE_MATURITY };

	choose(f, TODAY - 30, TODAY - 5);
	struct figure total = read_figure(f, FIGURE_TOTAL);

	for (size_t i = 0; i < COUNT_OF(ids); i++) {
		struct figure figure = read_figure(f, ids[i]);
		double sum = 0;

		for (size_t row = 0; row < figure.row_count; row++)
			sum += cell_of(&figure, row, "reviews")->number;
		assert_true(sum > 0);
		assert_int_equal(sum, cell_of(&total, 0, "reviews")->number);
	}
}

static void a_range_keeps_only_its_days(void **state)
{
	struct fixture *f = *state;

	choose(f, TODAY - 30, TODAY - 28);
	struct figure days = read_figure(f, FIGURE_DAY);

	assert_int_equal(days.row_count, 3);
	assert_int_equal(figure_at(&days, 0, 0)->number, TODAY - 30);
	assert_int_equal(figure_at(&days, 2, 0)->number, TODAY - 28);
}

/*
 * In Berlin on 2026-10-25 the clock says half past two twice, at 00:30 and
 * at 01:30 UTC.  Both answers came before the day turned over, so the log
 * has them on the 24th, beside what was answered there already.
 */
static void the_hour_is_the_clocks_and_the_day_the_logs(void **state)
{
	struct fixture *f = *state;
	static const int hours[] = { 23, 24, 25, 26 }; /* UTC, of the 24th */
	static const int clock[] = { 1, 2, 2, 3 };
	const day_number saturday = TODAY - 28;
	sqlite3 *db;
	int expected[24] = { 0 };

	for (int i = 0; i < LOG_ROWS; i++)
		if (answers[i].day == saturday && !answers[i].undone &&
		    !answers[i].drill)
			expected[(answers[i].hour + 2) % 24]++;
	assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
	for (int i = 0; i < (int)COUNT_OF(hours); i++) {
		put_answer(db, 9000 + i,
			   &(struct answer){ .day = saturday,
					     .hour = hours[i],
					     .grade = 4 });
		expected[clock[i]]++;
	}
	sqlite3_close(db);
	setenv("TZ", "Europe/Berlin", 1);
	tzset();
	choose(f, saturday, saturday);
	struct figure figure = read_figure(f, FIGURE_HOUR);

	setenv("TZ", "UTC", 1);
	tzset();
	for (size_t row = 0; row < figure.row_count; row++) {
		int hour = (int)figure_at(&figure, row, 0)->number;

		assert_int_equal(cell_of(&figure, row, "reviews")->number,
				 expected[hour]);
		expected[hour] = 0;
	}
	for (int hour = 0; hour < 24; hour++)
		assert_int_equal(expected[hour], 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			each_group_is_what_counting_gives, make_log,
			remove_folder),
		cmocka_unit_test_setup_teardown(
			groups_of_all_answers_add_up_to_the_total, make_log,
			remove_folder),
		cmocka_unit_test_setup_teardown(a_range_keeps_only_its_days,
						make_log, remove_folder),
		cmocka_unit_test_setup_teardown(
			the_hour_is_the_clocks_and_the_day_the_logs, make_log,
			remove_folder),
	};

	setenv("TZ", "UTC", 1);
	tzset();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
