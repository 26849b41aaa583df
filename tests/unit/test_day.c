/* Study days across zones, rollover hours, summer time and leap days. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "rounds/attrs.h"
#include "rounds/day.h"
#include "unit/random.h"

static void use_zone(const char *zone)
{
	assert_int_equal(setenv("TZ", zone, 1), 0);
	tzset();
}

/* Rules written out where a zone file might be missing. */
#define BERLIN "CET-1CEST,M3.5.0,M10.5.0/3"
#define NEW_YORK "EST5EDT,M3.2.0,M11.1.0"
#define KIRITIMATI "<+14>-14"
#define PAGO_PAGO "SST11"

static const struct instant_case {
	const char *name, *zone;
	int rollover;
	const char *instant, *want;
} instant_cases[] = {
	{ "half past one belongs to the evening before", "UTC0", 4,
	  "2026-11-21T01:30:00.000Z", "2026-11-20" },
	{ "the day begins at the rollover hour", "UTC0", 4,
	  "2026-11-21T04:00:00.000Z", "2026-11-21" },
	{ "one millisecond earlier is yesterday", "UTC0", 4,
	  "2026-11-21T03:59:59.999Z", "2026-11-20" },
	{ "rollover at midnight is the calendar day", "UTC0", 0,
	  "2026-11-21T00:00:00.000Z", "2026-11-21" },
	{ "rollover at 23 leaves one hour to the date", "UTC0", 23,
	  "2026-11-21T22:59:59.000Z", "2026-11-20" },
	{ "spring forward, before: still the evening before", BERLIN, 4,
	  "2026-03-29T00:59:00.000Z", "2026-03-28" },
	{ "spring forward: 04:00 comes an hour earlier", BERLIN, 4,
	  "2026-03-29T02:00:00.000Z", "2026-03-29" },
	{ "rollover inside the hour that is skipped", BERLIN, 2,
	  "2026-03-29T01:00:00.000Z", "2026-03-29" },
	{ "autumn, the first 01:30 of New York", NEW_YORK, 4,
	  "2026-11-01T05:30:00.000Z", "2026-10-31" },
	{ "autumn, the second 01:30 is the same study day", NEW_YORK, 4,
	  "2026-11-01T06:30:00.000Z", "2026-10-31" },
	{ "autumn, after the rollover", NEW_YORK, 4, "2026-11-01T09:00:00.000Z",
	  "2026-11-01" },
	{ "far east", KIRITIMATI, 4, "2026-11-20T18:00:00.000Z", "2026-11-21" },
	{ "far west at the same instant", PAGO_PAGO, 4,
	  "2026-11-20T18:00:00.000Z", "2026-11-20" },
	{ "leap day", "UTC0", 4, "2028-02-29T12:00:00.000Z", "2028-02-29" },
	{ "no leap day in 2100", "UTC0", 4, "2100-03-01T03:00:00.000Z",
	  "2100-02-28" },
	{ "past the end of 32-bit seconds", "UTC0", 4,
	  "2038-01-19T12:00:00.000Z", "2038-01-19" },
	{ "before 1970", "UTC0", 4, "1969-12-31T23:59:59.999Z", "1969-12-31" },
};

static void check_instant(void **state)
{
	const struct instant_case *c = *state;
	instant_ms instant = 0;
	char text[24];

	use_zone(c->zone);
	assert_true(instant_parse(c->instant, &instant));
	day_format(day_of_instant(instant, c->rollover), text);
	assert_string_equal(text, c->want);
}

/* Walk through a year: the study day grows by one, 365 times. */
static void days_never_run_backwards_in_any_zone(void **state)
{
	static const char *const zones[] = { "UTC0", BERLIN, NEW_YORK,
					     KIRITIMATI, PAGO_PAGO };
	const instant_ms start = 1767225600000; /* 2026-01-01 */
	const instant_ms step = 10 * 60 * 1000;

	(void)state;
	for (size_t zone = 0; zone < COUNT_OF(zones); zone++) {
		use_zone(zones[zone]);
		for (int rollover = 0; rollover < 24; rollover++) {
			day_number first = day_of_instant(start, rollover);
			day_number last = first;

			for (int i = 1; i <= 365 * 144; i++) {
				day_number day =
					day_of_instant(start + i * step,
						       rollover);

				assert_in_range(day - last, 0, 1);
				last = day;
			}
			assert_int_equal(last - first, 365);
		}
	}
}

static void moving_between_zones_shifts_at_most_one_study_day(void **state)
{
	uint64_t random = 5;

	(void)state;
	for (int i = 0; i < 2000; i++) {
		instant_ms instant =
			1767225600000 +
			(instant_ms)(random_next(&random) % 31536000000U);
		int rollover = random_below(&random, 24);

		use_zone("UTC0");
		day_number home = day_of_instant(instant, rollover);
		use_zone(KIRITIMATI);
		day_number east = day_of_instant(instant, rollover);
		use_zone(PAGO_PAGO);
		day_number west = day_of_instant(instant, rollover);

		assert_in_range(east - home, 0, 1);
		assert_in_range(home - west, 0, 1);
	}
}

static void every_day_survives_writing_and_reading(void **state)
{
	static const day_number edges[] = { DAY_NONE + 1, INT32_MAX, 0,    -1,
					    -719528,      2932896,   11016 };
	uint64_t random = 6;
	char text[24];

	(void)state;
	for (int i = 0; i < 20000; i++) {
		day_number day = (day_number)(uint32_t)random_next(&random);
		day_number again = 0;

		if (i < (int)COUNT_OF(edges))
			day = edges[i];
		if (day == DAY_NONE)
			continue;
		day_format(day, text);
		assert_true(day_parse(text, &again));
		assert_int_equal(again, day);
	}
}

static void consecutive_days_are_consecutive_dates(void **state)
{
	int year = 1899, month = 12, day = 31;
	day_number number = day_from_civil(year, month, day);

	(void)state;
	while (year < 2105) {
		int next_year, next_month, next_day;

		day_to_civil(++number, &next_year, &next_month, &next_day);
		assert_int_equal(day_from_civil(next_year, next_month,
						next_day),
				 number);
		if (next_day == 1) {
			assert_int_equal(next_month, month % 12 + 1);
			assert_in_range(day, 28, 31);
		} else {
			assert_int_equal(next_day, day + 1);
		}
		year = next_year;
		month = next_month;
		day = next_day;
	}
}

static void known_dates_have_known_numbers(void **state)
{
	char text[24];

	(void)state;
	assert_int_equal(day_from_civil(1970, 1, 1), 0);
	assert_int_equal(day_from_civil(2000, 3, 1), 11017);
	assert_int_equal(day_from_civil(2026, 11, 21), 20778);
	day_format(day_from_civil(9999, 12, 31) + 1, text);
	assert_string_equal(text, "10000-01-01");
	assert_int_equal(day_after(0, -1), -1);
	assert_int_equal(day_after(INT32_MAX, 5), INT32_MAX);
}

static void what_is_no_date_is_refused(void **state)
{
	static const char *const bad[] = {
		"",
		"2026",
		"2026-13-01",
		"2026-00-10",
		"2026-02-29",
		"2026-04-31",
		"2026-11-211",
		"2026-11-2",
		"26-11-21",
		"2026/11/21",
		" 2026-11-21",
		"2026-11-21 ",
		"9999999-12-31",
	};
	day_number day = 77;

	(void)state;
	for (size_t i = 0; i < COUNT_OF(bad); i++)
		assert_false(day_parse(bad[i], &day));
	assert_int_equal(day, 77);
}

static void instants_survive_writing_and_reading(void **state)
{
	uint64_t random = 7;
	char text[40];

	(void)state;
	for (int i = 0; i < 20000; i++) {
		/* four hundred years around 1970 */
		instant_ms instant =
			(instant_ms)(random_next(&random) % 12622780800000U) -
			6311390400000;
		instant_ms again = 0;

		instant_format(instant, text);
		assert_true(instant_parse(text, &again));
		assert_true(instant == again);
	}
	instant_format(1795244608123, text);
	assert_string_equal(text, "2026-11-21T07:03:28.123Z");
	instant_ms whole = 0;
	assert_true(instant_parse("2026-11-21T07:03:28Z", &whole));
	assert_true(whole == 1795244608000);
	assert_false(instant_parse("2026-11-21T24:00:00Z", &whole));
	assert_false(instant_parse("2026-11-21T07:03:28", &whole));
	assert_false(instant_parse("2026-11-21 07:03:28Z", &whole));
	assert_false(instant_parse("2026-11-21T07:03:28.1Z", &whole));
}

static void a_clock_set_to_nonsense_gives_a_day_all_the_same(void **state)
{
	(void)state;
	use_zone("UTC0");
	assert_int_equal(day_of_instant(INT64_MAX, 4), INT32_MAX);
	assert_int_equal(day_of_instant(INT64_MIN, 4), DAY_NONE + 1);
}

/* Every day of some years, in zones that change their clocks and not. */
static void a_day_begins_where_the_one_before_ends(void **state)
{
	static const char *const zones[] = { "UTC0", BERLIN, NEW_YORK,
					     KIRITIMATI, PAGO_PAGO };

	(void)state;
	for (size_t i = 0; i < COUNT_OF(zones); i++) {
		use_zone(zones[i]);
		for (day_number day = 20000; day < 21500; day++) {
			instant_ms begin = day_begin(day, 4);

			assert_int_equal(day_of_instant(begin, 4), day);
			assert_int_equal(day_of_instant(begin - 1, 4), day - 1);
		}
	}
	use_zone("UTC0");
	assert_int_equal(day_begin(-1, 4), -20 * 3600000);
}

int main(void)
{
	const struct CMUnitTest others[] = {
		cmocka_unit_test(days_never_run_backwards_in_any_zone),
		cmocka_unit_test(a_day_begins_where_the_one_before_ends),
		cmocka_unit_test(
			moving_between_zones_shifts_at_most_one_study_day),
		cmocka_unit_test(every_day_survives_writing_and_reading),
		cmocka_unit_test(consecutive_days_are_consecutive_dates),
		cmocka_unit_test(known_dates_have_known_numbers),
		cmocka_unit_test(what_is_no_date_is_refused),
		cmocka_unit_test(instants_survive_writing_and_reading),
		cmocka_unit_test(
			a_clock_set_to_nonsense_gives_a_day_all_the_same),
	};
	struct CMUnitTest tests[COUNT_OF(instant_cases) + COUNT_OF(others)];

	for (size_t i = 0; i < COUNT_OF(instant_cases); i++)
		tests[i] = (struct CMUnitTest){
			.name = instant_cases[i].name,
			.test_func = check_instant,
			.initial_state = (void *)(uintptr_t)&instant_cases[i],
		};
	memcpy(tests + COUNT_OF(instant_cases), others, sizeof others);
	return cmocka_run_group_tests_name("day", tests, NULL, NULL);
}
