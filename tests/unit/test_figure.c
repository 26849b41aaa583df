/* Each figure beside a slow and obvious count over the same random log. */
#include <sqlite3.h>
#include <time.h>

#include "rounds/figure.h"
#include "store_fixture.h"

#define CARDS 12
#define ROWS 600

struct answer {
	int card, day, hour, grade, fresh, drill, undone, interval;
	int milliseconds;
};

static struct answer answers[ROWS];

static unsigned draw(unsigned most)
{
	static unsigned seed = 11;

	seed = seed * 1103515245u + 12345u;
	return (seed >> 16) % most;
}

static void run(sqlite3 *db, char *sql)
{
	char *why = NULL;

	if (sqlite3_exec(db, sql, NULL, NULL, &why) != SQLITE_OK)
		fail_msg("%s: %s", sql, why);
	sqlite3_free(sql);
}

static void put_card(sqlite3 *db, int i)
{
	run(db,
	    sqlite3_mprintf(
		    "INSERT INTO card (key, deck_id, place, kind, category, "
		    "question, answer, ordinal, status, evidence, "
		    "qualifiers, flags, score, state, given_question, "
		    "given_answer, created, modified) VALUES ('k%d', %d, "
		    "%d, 'basic', %Q, 'q', 'a', 0, 'asserted', "
		    "'unspecified', '[]', '[]', 0, 'active', 'q', 'a', 0, "
		    "0)",
		    i, i % 2 + 1, i, i % 3 ? "drug_class" : NULL));
}

static void put_answer(sqlite3 *db, int i, const struct answer *a)
{
	char due[16] = "NULL";

	if (!a->fresh)
		snprintf(due, sizeof due, "%d", a->day);
	run(db,
	    sqlite3_mprintf(
		    "INSERT INTO review (id, card_key, instant, day, kind, "
		    "grade, milliseconds, scheduler, scheduler_version, "
		    "rounding, repetition_before, easiness_before, "
		    "interval_before, due_before, repetition_after, "
		    "easiness_after, interval_after, due_after) VALUES "
		    "('id%d', 'k%d', %lld, %d, %Q, %d, %d, 'sm2', 1, 'up', 0, "
		    "250, %d, %s, 0, 250, 1, %d)",
		    i, a->card, ((long long)a->day * 24 + a->hour) * 3600000,
		    a->day, a->drill ? "drill" : "scheduled", a->grade,
		    a->milliseconds, a->interval, due, a->day + 1));
	if (a->undone)
		run(db, sqlite3_mprintf(
				"INSERT INTO review (id, card_key, instant, "
				"day, kind, milliseconds, scheduler, "
				"scheduler_version, rounding, "
				"repetition_before, easiness_before, "
				"interval_before, repetition_after, "
				"easiness_after, interval_after, undoes) "
				"VALUES ('undo%d', 'k%d', 1, %d, 'undo', 0, "
				"'sm2', 1, 'up', 0, 250, 0, 0, 250, 0, "
				"'id%d')",
				i, a->card, a->day, i));
}

static int make_log(void **state)
{
	sqlite3 *db;

	if (make_store(state) != 0)
		return -1;
	struct fixture *f = *state;

	assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
	run(db, sqlite3_mprintf("BEGIN"));
	run(db, sqlite3_mprintf("INSERT INTO deck (id, name) VALUES (1, 'A'), "
				"(2, 'B')"));
	for (int i = 0; i < CARDS; i++)
		put_card(db, i);
	run(db, sqlite3_mprintf("INSERT INTO schedule (card_id) "
				"SELECT id FROM card"));
	for (int i = 0; i < ROWS; i++) {
		answers[i] = (struct answer){
			.card = (int)draw(CARDS),
			.day = TODAY - 60 + i / 10,
			.hour = (int)draw(24),
			.grade = (int)draw(6),
			.fresh = !draw(5),
			.drill = !draw(4),
			.undone = !draw(9),
			.interval = (int)draw(60),
			.milliseconds = (int)draw(9000),
		};
		put_answer(db, i, &answers[i]);
	}
	run(db, sqlite3_mprintf("COMMIT"));
	sqlite3_close(db);
	return 0;
}

/* The card's first answer of its day that is no drill and still stands. */
static bool is_asked(int i)
{
	const struct answer *a = &answers[i];

	if (a->drill || a->fresh || a->undone)
		return false;
	for (int j = 0; j < i; j++)
		if (answers[j].card == a->card && answers[j].day == a->day &&
		    !answers[j].drill && !answers[j].undone)
			return false;
	return true;
}

/* What a row must say of the answers that `belongs` picks. */
static void check_row(const struct figure *figure, size_t row,
		      bool (*belongs)(const struct answer *, double),
		      double value)
{
	int reviews = 0, fresh = 0, drill = 0, asked = 0, kept = 0, right = 0;
	long milliseconds = 0;

	for (int i = 0; i < ROWS; i++) {
		const struct answer *a = &answers[i];

		if (a->undone || !belongs(a, value))
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
		if (figure->row_count == 1 && i == 5)
			continue;
		assert_int_equal(figure_at(figure, row,
					   figure_find(figure, all[i].column))
					 ->number,
				 all[i].value);
	}
	const struct figure_cell *share =
		figure_at(figure, row, figure_find(figure, "retention"));

	assert_int_equal(share->none, !asked);
	if (asked)
		assert_true(share->number * asked - kept < 1e-9 &&
			    kept - share->number * asked < 1e-9);
}

static bool any(const struct answer *a, double value)
{
	(void)a;
	(void)value;
	return true;
}

static bool on_day(const struct answer *a, double value)
{
	return a->day == (int)value;
}

static bool at_hour(const struct answer *a, double value)
{
	return a->hour == (int)value;
}

static bool in_week(const struct answer *a, double value)
{
	return a->day >= (int)value && a->day < (int)value + 7;
}

static bool with_grade(const struct answer *a, double value)
{
	return a->grade == (int)value;
}

static void choose(struct fixture *f, day_number from, day_number to)
{
	const struct figure_scope scope = { .which = { .today = TODAY },
					    .from = from,
					    .to = to };

	must(figure_choose(f->store, &scope, &f->error));
}

static void each_group_is_what_counting_gives(void **state)
{
	struct fixture *f = *state;
	static const struct {
		enum figure_id id;
		bool (*belongs)(const struct answer *, double);
	} all[] = { { FIGURE_TOTAL, any },
		    { FIGURE_DAY, on_day },
		    { FIGURE_HOUR, at_hour },
		    { FIGURE_WEEK, in_week },
		    { FIGURE_GRADE, with_grade } };

	choose(f, DAY_NONE, DAY_NONE);
	for (size_t i = 0; i < COUNT_OF(all); i++) {
		struct figure figure;

		must(figure_read(f->store, all[i].id, TODAY, &f->arena, &figure,
				 &f->error));
		assert_true(figure.row_count > 0);
		for (size_t row = 0; row < figure.row_count; row++)
			check_row(&figure, row, all[i].belongs,
				  figure_at(&figure, row, 0)->number);
	}
}

static void groups_of_cards_add_up_to_the_total(void **state)
{
	struct fixture *f = *state;
	static const enum figure_id ids[] = { FIGURE_DECK, FIGURE_CATEGORY,
					      FIGURE_STATUS, FIGURE_MATURITY };
	struct figure total;

	choose(f, TODAY - 30, TODAY - 5);
	must(figure_read(f->store, FIGURE_TOTAL, TODAY, &f->arena, &total,
			 &f->error));
	for (size_t i = 0; i < COUNT_OF(ids); i++) {
		struct figure figure;
		double sum = 0;

		must(figure_read(f->store, ids[i], TODAY, &f->arena, &figure,
				 &f->error));
		for (size_t row = 0; row < figure.row_count; row++)
			sum += figure_at(&figure, row,
					 figure_find(&figure, "reviews"))
				       ->number;
		assert_true(sum > 0);
		assert_int_equal(sum, figure_at(&total, 0,
						figure_find(&total, "reviews"))
					      ->number);
	}
}

static void a_range_keeps_only_its_days(void **state)
{
	struct fixture *f = *state;
	struct figure days;

	choose(f, TODAY - 30, TODAY - 28);
	must(figure_read(f->store, FIGURE_DAY, TODAY, &f->arena, &days,
			 &f->error));
	assert_int_equal(days.row_count, 3);
	assert_int_equal(figure_at(&days, 0, 0)->number, TODAY - 30);
	assert_int_equal(figure_at(&days, 2, 0)->number, TODAY - 28);
}

/* 02:30 comes twice on the night of 2026-10-25 in Berlin. */
static void the_hour_is_the_clocks_and_the_day_the_logs(void **state)
{
	struct fixture *f = *state;
	struct answer night = { .day = 20750, .grade = 4 };
	struct figure figure;
	sqlite3 *db;

	assert_int_equal(sqlite3_open(f->path, &db), SQLITE_OK);
	night.hour = 24; /* 00:00 UTC of the next day, before rollover */
	put_answer(db, 9001, &night);
	night.hour = 25; /* 01:00 UTC */
	put_answer(db, 9002, &night);
	sqlite3_close(db);
	setenv("TZ", "Europe/Berlin", 1);
	tzset();
	choose(f, 20750, 20750);
	must(figure_read(f->store, FIGURE_HOUR, TODAY, &f->arena, &figure,
			 &f->error));
	setenv("TZ", "UTC", 1);
	tzset();
	double found = 0;

	for (size_t row = 0; row < figure.row_count; row++)
		if (figure_at(&figure, row, 0)->number == 2)
			found = figure_at(&figure, row, 1)->number;
	assert_true(found >= 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(
			each_group_is_what_counting_gives, make_log,
			remove_folder),
		cmocka_unit_test_setup_teardown(
			groups_of_cards_add_up_to_the_total, make_log,
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
