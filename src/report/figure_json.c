#include "report/figure_json.h"

static json_t *cell_json(const struct figure_cell *cell, enum figure_kind kind)
{
	char day[24];

	if (cell->none)
		return json_null();
	switch (kind) {
	case FIGURE_TEXT:
		return json_string(cell->text);
	case FIGURE_DATE:
		day_format((day_number)cell->number, day);
		return json_string(day);
	case FIGURE_SHARE:
	case FIGURE_REAL:
		return json_real(cell->number);
	case FIGURE_NUMBER:
	case FIGURE_MILLISECONDS:
		break;
	}
	return json_integer((json_int_t)cell->number);
}

json_t *figure_json(const struct figure *figure)
{
	json_t *rows = json_array();

	for (size_t row = 0; row < figure->row_count; row++) {
		json_t *object = json_object();

		for (size_t i = 0; i < figure->column_count; i++)
			json_object_set_new(object, figure->columns[i].name,
					    cell_json(figure_at(figure, row, i),
						      figure->columns[i].kind));
		json_array_append_new(rows, object);
	}
	return rows;
}

json_t *figure_json_all(const struct figure all[FIGURE_COUNT])
{
	json_t *object = json_object();

	for (int id = 0; id < FIGURE_COUNT; id++)
		json_object_set_new(object, all[id].name,
				    figure_json(&all[id]));
	return object;
}
