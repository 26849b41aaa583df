/*
 * day - civil days in the learner's zone.
 *
 * A *day* is a whole number of days since 1970-01-01 in the learner's own
 * time zone, turning over at the rollover hour (default 4 in the morning),
 * so that a review at 01:30 belongs to the evening before.  An *instant* is
 * milliseconds since 1970-01-01 00:00 UTC.  No function reads the clock.
 */
#ifndef ROUNDS_DAY_H
#define ROUNDS_DAY_H

#include <stdbool.h>
#include <stdint.h>

typedef int32_t day_number;
typedef int64_t instant_ms;

#define DAY_ROLLOVER_DEFAULT 4 /* hour of the morning, 0..23 */
#define DAY_NONE INT32_MIN

/*
 * The study day at `instant` in the zone the process runs in (TZ), with the
 * day turning over at `rollover_hour` (0..23, asserted).
 */
day_number day_of_instant(instant_ms instant, int rollover_hour);

/*
 * The first instant of a study day in the same zone; where the wall clock
 * jumps over the rollover hour or meets it twice, within an hour of it.
 */
instant_ms day_begin(day_number day, int rollover_hour);

/* `days` later, or earlier when negative; stays inside the calendar. */
day_number day_after(day_number day, int32_t days);

/* Proleptic Gregorian calendar. */
day_number day_from_civil(int year, int month, int day);
void day_to_civil(day_number day, int *year, int *month, int *day_of_month);

/* "2026-11-21": 10 bytes for the years 0..9999; 24 fit any day. */
void day_format(day_number day, char text[24]);

/*
 * The inverse: four digits of year, up to seven when needed.  False, *day
 * untouched, when the text is no date of the calendar.
 */
bool day_parse(const char *text, day_number *day);

/* ISO 8601 in UTC with milliseconds: "2026-11-21T07:03:28.123Z". */
void instant_format(instant_ms instant, char text[40]);

/* The inverse, also without milliseconds; false when it is none. */
bool instant_parse(const char *text, instant_ms *instant);

#endif
