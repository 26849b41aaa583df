/*
 * figure_json - figures as JSON, names and units as rounds-progress(5) says.
 */
#ifndef ROUNDS_REPORT_FIGURE_JSON_H
#define ROUNDS_REPORT_FIGURE_JSON_H

#include <jansson.h>
#include "rounds/figure.h"

/* A list of one object a row.  Owned. */
json_t *figure_json(const struct figure *figure);

/* An object with a list for each figure, by name.  Owned. */
json_t *figure_json_all(const struct figure all[FIGURE_COUNT]);

#endif
