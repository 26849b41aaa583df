#include "exchange/group_read.h"

#include <stdio.h>

#include "exchange/rows.h"
#include "rounds/day.h"
#include "rounds/utf8.h"

enum column {
	CARD,
	CATEGORY,
	DAY,
	KIND,
	GRADE,
	DUE_BEFORE,
	UNDONE,
	ID,
	COLUMN_COUNT,
	COLUMN_NONE = COLUMN_COUNT
};

static const char *const names[COLUMN_COUNT] = {
	"card",  "category",   "day",    "kind",
	"grade", "due_before", "undone", "id",
};

struct reading {
	struct group *group;
	const char *name;
	struct diagnostic_list *findings;
	struct text *first;
	size_t places[COLUMN_COUNT]; /* fields of a row; ID can be absent */
	size_t width;                /* fields of the first line; 0: unread */
	size_t refused;
	bool headed;
	struct text cells[COLUMN_COUNT]; /* of the present row */
};

#define NEXT "write it with `rounds export progress`"

static struct diagnostic_place place_of(const struct reading *reading,
					size_t line, size_t column)
{
	return (struct diagnostic_place){ reading->name, line, column };
}

static void refuse(struct reading *reading, size_t line, size_t field,
		   const char *what)
{
	if (++reading->refused <= GROUP_FINDINGS_MAX)
		diagnostic_add(reading->findings,
			       place_of(reading, line, field), DIAGNOSTIC_ERROR,
			       "bad-review", NEXT, "%s", what);
}

/* False ends the reading: without its columns nothing in the file counts. */
static bool read_head(struct reading *reading, const struct row *row)
{
	reading->width = row->count;
	for (int column = 0; column < COLUMN_COUNT; column++) {
		size_t place = 0;

		while (place < row->count &&
		       !slice_equal(row->fields[place],
				    slice_of(names[column])))
			place++;
		reading->places[column] = place;
		if (place < row->count || column == ID)
			continue;
		diagnostic_add(reading->findings,
			       place_of(reading, row->line, 1),
			       DIAGNOSTIC_ERROR, "no-column", NEXT,
			       "the first line names no column '%s'",
			       names[column]);
		return false;
	}
	reading->headed = true;
	return true;
}

/* Text on one line, whatever it says. */
static bool is_plain(struct slice field)
{
	size_t offset;

	for (size_t i = 0; i < field.length; i++)
		if ((unsigned char)field.bytes[i] < ' ')
			return false;
	return utf8_valid(field.bytes, field.length, &offset);
}

/* The first column that is no plain text, or COLUMN_NONE. */
static enum column read_cells(struct reading *reading, const struct row *row)
{
	for (int column = 0; column < COLUMN_COUNT; column++) {
		size_t place = reading->places[column];
		struct text *cell = &reading->cells[column];

		text_clear(cell);
		if (place >= row->count)
			continue;
		if (!is_plain(row->fields[place]))
			return (enum column)column;
		text_add(cell, row->fields[place].bytes,
			 row->fields[place].length);
	}
	return COLUMN_NONE;
}

static bool is_kind(const char *cell)
{
	return strcmp(cell, "scheduled") == 0 || strcmp(cell, "early") == 0 ||
	       strcmp(cell, "drill") == 0;
}

/* The first column that no answer has, or COLUMN_NONE. */
static enum column check_answer(const struct text *cells)
{
	day_number day;

	if (!cells[CARD].length)
		return CARD;
	if (!day_parse(cells[DAY].bytes, &day))
		return DAY;
	if (!is_kind(cells[KIND].bytes))
		return KIND;
	if (cells[GRADE].length != 1 || cells[GRADE].bytes[0] < '0' ||
	    cells[GRADE].bytes[0] > '5')
		return GRADE;
	return strcmp(cells[UNDONE].bytes, "0") == 0 ? COLUMN_NONE : UNDONE;
}

static void refuse_cell(struct reading *reading, size_t line,
			enum column column)
{
	char what[80];

	snprintf(what, sizeof what, "no review has this in the column '%s'",
		 names[column]);
	refuse(reading, line, reading->places[column] + 1, what);
}

static void add_answer(struct reading *reading)
{
	const struct text *cells = reading->cells;
	const struct group_answer answer = {
		.card = cells[CARD].bytes,
		.category = cells[CATEGORY].bytes,
		.day = cells[DAY].bytes,
		.kind = cells[KIND].bytes,
		.grade = cells[GRADE].bytes[0] - '0',
		.fresh = !cells[DUE_BEFORE].length,
	};

	group_add(reading->group, &answer);
}

static void take_review(struct reading *reading, const struct row *row)
{
	const struct text *cells = reading->cells;
	enum column wrong = read_cells(reading, row);

	if (wrong == COLUMN_NONE) {
		if (!reading->first->length)
			text_add_string(reading->first, cells[ID].bytes);
		if (strcmp(cells[KIND].bytes, "undo") == 0 ||
		    strcmp(cells[UNDONE].bytes, "1") == 0)
			return;
		wrong = check_answer(cells);
	}
	if (wrong == COLUMN_NONE)
		add_answer(reading);
	else
		refuse_cell(reading, row->line, wrong);
}

static bool take(void *context, const struct row *row)
{
	struct reading *reading = context;

	if (!reading->headed)
		return read_head(reading, row);
	if (row->unclosed)
		refuse(reading, row->line, 1, "a quote is never closed");
	else if (row->cut || row->count != reading->width)
		refuse(reading, row->line, 1,
		       "the row has not as many fields as the first line");
	else
		take_review(reading, row);
	return true;
}

bool group_read(struct group *group, const char *name, struct slice content,
		struct diagnostic_list *findings, struct text *first)
{
	static const struct rows_format format = { .field_separator = ",",
						   .first_line = 1 };
	struct reading reading = { .group = group,
				   .name = name,
				   .findings = findings,
				   .first = first };

	for (int column = 0; column < COLUMN_COUNT; column++)
		reading.cells[column] = (struct text)TEXT_INIT;
	if (rows_read(content, &format, take, &reading) && !reading.headed)
		diagnostic_add(findings, place_of(&reading, 0, 0),
			       DIAGNOSTIC_ERROR, "no-column", NEXT,
			       "the file is empty");
	if (reading.refused > GROUP_FINDINGS_MAX)
		diagnostic_add(findings, place_of(&reading, 0, 0),
			       DIAGNOSTIC_ERROR, "bad-review", NEXT,
			       "%zu rows are left out", reading.refused);
	for (int column = 0; column < COLUMN_COUNT; column++)
		text_release(&reading.cells[column]);
	return reading.headed;
}
