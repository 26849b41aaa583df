#include "cli/settings.h"

#include <stdlib.h>
#include <string.h>

#include "cli/options.h"
#include "rounds/day.h"

static const char *const colours[] = { "auto", "always", "never", NULL };
static const char *const roundings[] = { "up", "nearest", NULL };

const struct setting_spec settings_table[] = {
	{ "colour", "when to colour the output",
	  offsetof(struct settings, colour), 0, 0, 0, colours },
	{ "new-per-day", "new cards to begin each day",
	  offsetof(struct settings, new_per_day), 20, 0, 9999, NULL },
	{ "reviews-per-day", "due cards to ask each day",
	  offsetof(struct settings, reviews_per_day), 200, 0, 9999, NULL },
	{ "rollover-hour", "hour of the morning when the study day begins",
	  offsetof(struct settings, rollover_hour), DAY_ROLLOVER_DEFAULT, 0, 23,
	  NULL },
	{ "rounding", "what SM-2 does with a part of a day",
	  offsetof(struct settings, rounding), 0, 0, 0, roundings },
	{ 0 }
};

const char *const settings_names[] = { "colour",          "new-per-day",
				       "reviews-per-day", "rollover-hour",
				       "rounding",        NULL };

static int *place(struct settings *settings, const struct setting_spec *spec)
{
	return (int *)(void *)((char *)settings + spec->offset);
}

void settings_init(struct settings *settings)
{
	for (const struct setting_spec *spec = settings_table; spec->name;
	     spec++)
		*place(settings, spec) = spec->initial;
}

const struct setting_spec *settings_find(const char *name, struct error *error)
{
	for (const struct setting_spec *spec = settings_table; spec->name;
	     spec++)
		if (strcmp(spec->name, name) == 0)
			return spec;
	error_set(error, ERROR_USAGE,
		  "no setting '%s'; run `rounds config` for the list", name);
	return NULL;
}

bool settings_set(struct settings *settings, const struct setting_spec *spec,
		  const char *value, struct error *error)
{
	const char *fault;
	struct text words = TEXT_INIT;
	long long number;

	if (!spec->choices) {
		number = strtonum(value, spec->least, spec->most, &fault);
		if (fault)
			return error_set(error, ERROR_USAGE,
					 "setting '%s': '%s' is not a number "
					 "from %d to %d",
					 spec->name, value, spec->least,
					 spec->most);
		*place(settings, spec) = (int)number;
		return true;
	}
	for (int i = 0; spec->choices[i]; i++) {
		if (strcmp(spec->choices[i], value) == 0) {
			*place(settings, spec) = i;
			return true;
		}
	}
	options_choices(&words, spec->choices);
	error_set(error, ERROR_USAGE, "setting '%s': '%s' is not one of %s",
		  spec->name, value, words.bytes);
	text_release(&words);
	return false;
}

void settings_format(struct text *text, const struct settings *settings,
		     const struct setting_spec *spec)
{
	const char *at = (const char *)settings + spec->offset;
	int value = *(const int *)(const void *)at;

	if (spec->choices)
		text_add_string(text, spec->choices[value]);
	else
		text_printf(text, "%d", value);
}
