#include "ui/figure_view.h"

#include <string.h>

#define WEEKS_MOST 53
#define WEEK 7

struct calendar {
	day_number first; /* a Monday */
	size_t weeks;
	double reviews[WEEKS_MOST * WEEK], most;
};

static void fill(struct calendar *calendar, const struct figure *days)
{
	size_t column = figure_find(days, "reviews");

	for (size_t row = 0; row < days->row_count; row++) {
		int64_t place = (int64_t)figure_at(days, row, 0)->number -
				calendar->first;
		double reviews = figure_at(days, row, column)->number;

		if (place < 0 || place >= (int64_t)calendar->weeks * WEEK)
			continue;
		calendar->reviews[place] = reviews;
		if (reviews > calendar->most)
			calendar->most = reviews;
	}
}

/* 0 for no review, else the quarter of the most, 1 to 4. */
static int shade(const struct calendar *calendar, size_t place)
{
	double reviews = calendar->reviews[place];
	int quarter;

	if (reviews <= 0)
		return 0;
	quarter = (int)(4 * reviews / calendar->most + 0.999999);
	return quarter > 4 ? 4 : quarter;
}

/* The month's name above the first week that begins in it. */
static void add_months(struct text *text, const struct calendar *calendar)
{
	static const char names[][4] = { "Jan", "Feb", "Mar", "Apr",
					 "May", "Jun", "Jul", "Aug",
					 "Sep", "Oct", "Nov", "Dec" };
	char line[WEEKS_MOST + 4];
	int before = 0;

	memset(line, ' ', sizeof line);
	for (size_t week = 0; week + 3 <= calendar->weeks; week++) {
		int year, month, day;

		day_to_civil(day_after(calendar->first, (int32_t)(week * WEEK)),
			     &year, &month, &day);
		if (month != before && (!week || line[week - 1] == ' '))
			memcpy(line + week, names[month - 1], 3);
		before = month;
	}
	text_printf(text, "    %.*s", (int)calendar->weeks, line);
	while (text_ends_with(text, " "))
		text_truncate(text, text->length - 1);
	text_add_char(text, '\n');
}

void figure_view_calendar(struct text *text, const struct figure *days,
			  day_number today, const struct terminal *terminal)
{
	static const char *const shades[] = { "·", "░", "▒", "▓", "█" };
	static const char *const plain[] = { ".", "-", "+", "*", "#" };
	static const char *const names[WEEK] = { "Mon", "", "Wed", "",
						 "Fri", "", "Sun" };
	const char *const *cells = terminal->utf8 ? shades : plain;
	size_t room = terminal->columns > 4 ? terminal->columns - 4 : 1;
	struct calendar calendar = { .weeks = room < WEEKS_MOST ? room
								: WEEKS_MOST };
	day_number monday = today - (today + 3) % WEEK;

	calendar.first =
		day_after(monday, -(int32_t)(calendar.weeks - 1) * WEEK);
	fill(&calendar, days);
	text_printf(text, "%s%sCalendar of reviews%s\n",
		    text->length ? "\n" : "",
		    terminal_style(terminal, STYLE_BOLD),
		    terminal_style(terminal, STYLE_PLAIN));
	add_months(text, &calendar);
	for (size_t day = 0; day < WEEK; day++) {
		text_printf(text, "%-4s", names[day]);
		for (size_t week = 0; week < calendar.weeks; week++)
			if (calendar.first + (int)(week * WEEK + day) <= today)
				text_add_string(
					text, cells[shade(&calendar,
							  week * WEEK + day)]);
		text_add_char(text, '\n');
	}
	text_printf(text, "%s none, %s %s %s %s up to %.0f a day\n", cells[0],
		    cells[1], cells[2], cells[3], cells[4], calendar.most);
}
