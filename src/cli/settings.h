/*
 * settings - what the learner may choose, as one table.
 *
 * Kept in the database as words; checked here on the way in and out.
 */
#ifndef ROUNDS_CLI_SETTINGS_H
#define ROUNDS_CLI_SETTINGS_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/error.h"
#include "rounds/text.h"
#include "ui/review_keys.h"

struct settings {
	int rollover_hour;       /* 0..23: when the study day begins */
	int new_per_day;         /* new cards to begin a day */
	int reviews_per_day;     /* due cards to ask a day */
	int smooth_days;         /* see put_off.h; 0: never */
	int rounding;            /* enum sm2_rounding */
	int colour;              /* enum colour_when */
	int background;          /* enum background */
	struct review_keys keys; /* of a review */
};

struct setting_spec {
	const char *name;
	const char *help; /* lower case, no full stop */
	size_t offset;    /* of an int in struct settings */
	int initial;
	int least, most;            /* of a number */
	const char *const *choices; /* of a choice: the int is an index */
	bool key; /* a character; no two settings may have the same one */
};

/* Sorted by name; ends with a NULL name. */
extern const struct setting_spec settings_table[];

/* The same names, for completion; ends with NULL. */
extern const char *const settings_names[];

/* What holds while nothing was chosen. */
void settings_init(struct settings *settings);

/* The setting of this name; NULL with ERROR_USAGE. */
const struct setting_spec *settings_find(const char *name, struct error *error);

/* Check and set; ERROR_USAGE names what is allowed. */
bool settings_set(struct settings *settings, const struct setting_spec *spec,
		  const char *value, struct error *error) MUST_USE;

/*
 * True unless two keys are the same: ERROR_USAGE names `spec` and the other.
 * Apart from settings_set(), as keys are read one after another.
 */
bool settings_agree(const struct settings *settings,
		    const struct setting_spec *spec,
		    struct error *error) MUST_USE;

/* Append the value as it would be typed. */
void settings_format(struct text *text, const struct settings *settings,
		     const struct setting_spec *spec);

#endif
