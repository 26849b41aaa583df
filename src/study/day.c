#include "rounds/day.h"

#include <assert.h>
#include <stdio.h>
#include <time.h>

#define MS_PER_SECOND 1000
#define MS_PER_DAY ((int64_t)86400000)

/* Division that rounds down, so that times before 1970 fall in their day. */
static int64_t floor_divide(int64_t value, int64_t divisor)
{
	int64_t quotient = value / divisor;

	return value % divisor < 0 ? quotient - 1 : quotient;
}

/*
 * Days since 1970-01-01 by whole 400-year eras.  Years are counted from
 * March, so that the leap day is the last of its year.
 */
static int64_t days_from_civil(int64_t year, int month, int day)
{
	int64_t shifted = year - (month <= 2);
	int64_t era = floor_divide(shifted, 400);
	int64_t year_of_era = shifted - era * 400;
	int64_t month_from_march = (month + 9) % 12;
	int64_t day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
	int64_t day_of_era = year_of_era * 365 + year_of_era / 4 -
			     year_of_era / 100 + day_of_year;

	return era * 146097 + day_of_era - 719468;
}

static day_number clamp_day(int64_t day)
{
	if (day > INT32_MAX)
		return INT32_MAX;
	if (day <= DAY_NONE)
		return DAY_NONE + 1;
	return (day_number)day;
}

day_number day_after(day_number day, int32_t days)
{
	return clamp_day((int64_t)day + days);
}

day_number day_of_instant(instant_ms instant, int rollover_hour)
{
	assert(rollover_hour >= 0 && rollover_hour <= 23);
	time_t seconds = (time_t)floor_divide(instant, MS_PER_SECOND);
	struct tm local;

	if (!localtime_r(&seconds, &local)) /* a year beyond int */
		return instant < 0 ? DAY_NONE + 1 : INT32_MAX;
	/* The wall clock decides: a day of 23 or 25 hours is still one day. */
	int64_t day = days_from_civil((int64_t)local.tm_year + 1900,
				      local.tm_mon + 1, local.tm_mday);
	return clamp_day(day - (local.tm_hour < rollover_hour));
}

instant_ms day_begin(day_number day, int rollover_hour)
{
	assert(rollover_hour >= 0 && rollover_hour <= 23);
	struct tm local = { .tm_hour = rollover_hour,
			    .tm_wday = -1,
			    .tm_isdst = -1 };
	time_t seconds;

	day_to_civil(day, &local.tm_year, &local.tm_mon, &local.tm_mday);
	local.tm_year -= 1900;
	local.tm_mon--;
	seconds = mktime(&local);
	if (local.tm_wday < 0) /* a year the C library can't tell */
		return day * MS_PER_DAY;
	return (instant_ms)seconds * MS_PER_SECOND;
}

day_number day_from_civil(int year, int month, int day)
{
	return clamp_day(days_from_civil(year, month, day));
}

void day_to_civil(day_number day, int *year, int *month, int *day_of_month)
{
	int64_t shifted = (int64_t)day + 719468;
	int64_t era = floor_divide(shifted, 146097);
	int64_t day_of_era = shifted - era * 146097;
	int64_t year_of_era = (day_of_era - day_of_era / 1460 +
			       day_of_era / 36524 - day_of_era / 146096) /
			      365;
	int64_t day_of_year =
		day_of_era -
		(365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	int64_t month_from_march = (5 * day_of_year + 2) / 153;

	*day_of_month =
		(int)(day_of_year - (153 * month_from_march + 2) / 5 + 1);
	*month = (int)((month_from_march + 2) % 12 + 1);
	*year = (int)(year_of_era + era * 400 + (*month <= 2));
}

void day_format(day_number day, char text[24])
{
	int year, month, day_of_month;

	day_to_civil(day, &year, &month, &day_of_month);
	snprintf(text, 24, "%s%04d-%02d-%02d", year < 0 ? "-" : "",
		 year < 0 ? -year : year, month, day_of_month);
}

/* Exactly `count` digits at *text, which moves behind them. */
static bool take_digits(const char **text, int count, int *value)
{
	*value = 0;
	for (; count > 0; count--, (*text)++) {
		if (**text < '0' || **text > '9')
			return false;
		*value = *value * 10 + (**text - '0');
	}
	return true;
}

static bool take_char(const char **text, char c)
{
	if (**text != c)
		return false;
	(*text)++;
	return true;
}

/* A date at *text; years have four digits, or up to seven as needed. */
static bool take_date(const char **text, day_number *day)
{
	bool negative = take_char(text, '-');
	int year, month, day_of_month, digits = 0;

	while ((*text)[digits] >= '0' && (*text)[digits] <= '9' && digits < 8)
		digits++;
	if (digits < 4 || digits > 7 || !take_digits(text, digits, &year) ||
	    !take_char(text, '-') || !take_digits(text, 2, &month) ||
	    !take_char(text, '-') || !take_digits(text, 2, &day_of_month) ||
	    month < 1 || month > 12)
		return false;
	int64_t number =
		days_from_civil(negative ? -year : year, month, day_of_month);
	int same_year, same_month, same_day;

	if (number != clamp_day(number))
		return false;
	/* 31 February would come back as 3 March. */
	day_to_civil((day_number)number, &same_year, &same_month, &same_day);
	if (same_month != month || same_day != day_of_month)
		return false;
	*day = (day_number)number;
	return true;
}

bool day_parse(const char *text, day_number *day)
{
	day_number parsed;

	if (!take_date(&text, &parsed) || *text)
		return false;
	*day = parsed;
	return true;
}

void instant_format(instant_ms instant, char text[40])
{
	int64_t day = floor_divide(instant, MS_PER_DAY);
	/* 0 .. MS_PER_DAY - 1; unsigned, so that the digits fit the text */
	unsigned ms = (unsigned)(instant - day * MS_PER_DAY);
	char date[24];

	day_format(clamp_day(day), date);
	snprintf(text, 40, "%sT%02u:%02u:%02u.%03uZ", date, ms / 3600000 % 24,
		 ms / 60000 % 60, ms / 1000 % 60, ms % 1000);
}

bool instant_parse(const char *text, instant_ms *instant)
{
	day_number day;
	int hour, minute, second, millisecond = 0;

	if (!take_date(&text, &day) || !take_char(&text, 'T') ||
	    !take_digits(&text, 2, &hour) || !take_char(&text, ':') ||
	    !take_digits(&text, 2, &minute) || !take_char(&text, ':') ||
	    !take_digits(&text, 2, &second) || hour > 23 || minute > 59 ||
	    second > 59)
		return false;
	if (take_char(&text, '.') && !take_digits(&text, 3, &millisecond))
		return false;
	if (!take_char(&text, 'Z') || *text)
		return false;
	int of_day = (hour * 60 + minute) * 60 + second;

	*instant = day * MS_PER_DAY + of_day * MS_PER_SECOND + millisecond;
	return true;
}
