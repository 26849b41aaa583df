#include "exchange/group_read.h"

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
	COLUMN_COUNT
};

static const char *const names[COLUMN_COUNT] = {
	"card",  "category",   "day",    "kind",
	"grade", "due_before", "undone", "id",
};

struct reading {
	struct group *group;
	struct text *first;
	size_t places[COLUMN_COUNT];
	bool headed;
	struct text cells[COLUMN_COUNT]; /* of the present row */
	struct error *error;
};

static bool fault(struct reading *reading, const struct row *row,
		  const char *what)
{
	return error_set(reading->error, ERROR_INPUT,
			 "line %zu: %s; write it with `rounds export "
			 "progress`",
			 row->line, what);
}

static bool read_head(struct reading *reading, const struct row *row)
{
	for (int column = 0; column < COLUMN_COUNT; column++) {
		size_t place = 0;

		while (place < row->count &&
		       !slice_equal(row->fields[place],
				    slice_of(names[column])))
			place++;
		if (place == row->count)
			return fault(reading, row,
				     "this is not the head of reviews.csv");
		reading->places[column] = place;
	}
	reading->headed = true;
	return true;
}

static bool read_cells(struct reading *reading, const struct row *row)
{
	for (int column = 0; column < COLUMN_COUNT; column++) {
		size_t place = reading->places[column];
		struct text *cell = &reading->cells[column];

		if (place >= row->count)
			return fault(reading, row, "a cell is missing");
		text_clear(cell);
		text_add(cell, row->fields[place].bytes,
			 row->fields[place].length);
	}
	return true;
}

static bool take(void *context, const struct row *row)
{
	struct reading *reading = context;
	const struct text *cells = reading->cells;
	struct group_answer answer;
	day_number day;

	if (!reading->headed)
		return read_head(reading, row);
	if (!read_cells(reading, row))
		return false;
	if (!reading->first->length)
		text_add_string(reading->first, cells[ID].bytes);
	if (strcmp(cells[KIND].bytes, "undo") == 0 ||
	    strcmp(cells[UNDONE].bytes, "1") == 0)
		return true;
	if (!day_parse(cells[DAY].bytes, &day))
		return fault(reading, row, "the day is no date");
	if (cells[GRADE].length != 1 || cells[GRADE].bytes[0] < '0' ||
	    cells[GRADE].bytes[0] > '5')
		return fault(reading, row, "the grade is not 0 to 5");
	answer = (struct group_answer){
		.card = cells[CARD].bytes,
		.category = cells[CATEGORY].bytes,
		.day = cells[DAY].bytes,
		.kind = cells[KIND].bytes,
		.grade = cells[GRADE].bytes[0] - '0',
		.fresh = !cells[DUE_BEFORE].length,
	};
	group_add(reading->group, &answer);
	return true;
}

bool group_read(struct group *group, struct slice content, struct text *first,
		struct error *error)
{
	static const struct rows_format format = { .field_separator = ",",
						   .first_line = 1 };
	struct reading reading = { .group = group,
				   .first = first,
				   .error = error };
	size_t offset;
	bool ok;

	if (!utf8_valid(content.bytes, content.length, &offset))
		return error_set(error, ERROR_INPUT,
				 "byte %zu is not UTF-8; write it with "
				 "`rounds export progress`",
				 offset);
	for (int column = 0; column < COLUMN_COUNT; column++)
		reading.cells[column] = (struct text)TEXT_INIT;
	ok = rows_read(content, &format, take, &reading);
	if (ok && !reading.headed)
		ok = error_set(error, ERROR_INPUT,
			       "it is empty; write it with `rounds export "
			       "progress`");
	for (int column = 0; column < COLUMN_COUNT; column++)
		text_release(&reading.cells[column]);
	return ok;
}
