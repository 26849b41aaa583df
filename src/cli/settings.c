#include "cli/settings.h"

#include <stdlib.h>
#include <string.h>

#include "cli/options.h"
#include "rounds/day.h"

static const char *const backgrounds[] = { "auto", "dark", "light", NULL };
static const char *const colours[] = { "auto", "always", "never", NULL };
static const char *const grades[] = { "six", "four", NULL };
static const char *const roundings[] = { "up", "nearest", NULL };

const struct setting_spec settings_table[] = {
	{ "background", "how the terminal's background looks",
	  offsetof(struct settings, background), 0, 0, 0, backgrounds, false },
	{ "colour", "when to colour the output",
	  offsetof(struct settings, colour), 0, 0, 0, colours, false },
	{ "grades", "how many keys grade an answer",
	  offsetof(struct settings, keys.four), 0, 0, 0, grades, false },
#define KEY_SETTING(id, word, first, what)                                     \
	{ "key-" word, what, offsetof(struct settings, keys.of[ACTION_##id]),  \
	  first,       0,    0,                                                \
	  NULL,        true },
	/* clang-format off */
	REVIEW_KEYS(KEY_SETTING)
#undef KEY_SETTING
	/* clang-format on */
	{ "new-per-day", "new cards to begin each day",
	  offsetof(struct settings, new_per_day), 20, 0, 9999, NULL, false },
	{ "reviews-per-day", "due cards to ask each day",
	  offsetof(struct settings, reviews_per_day), 200, 0, 9999, NULL,
	  false },
	{ "rollover-hour", "hour of the morning when the study day begins",
	  offsetof(struct settings, rollover_hour), DAY_ROLLOVER_DEFAULT, 0, 23,
	  NULL, false },
	{ "rounding", "what SM-2 does with a part of a day",
	  offsetof(struct settings, rounding), 0, 0, 0, roundings, false },
	{ "smooth-days", "days a card may wait for a day with fewer cards",
	  offsetof(struct settings, smooth_days), 0, 0, 30, NULL, false },
	{ 0 }
};

/* clang-format off */
const char *const settings_names[] = {
	"background",
	"colour",
	"grades",
#define KEY_NAME(id, word, first, what) "key-" word,
	REVIEW_KEYS(KEY_NAME)
#undef KEY_NAME
	"new-per-day",
	"reviews-per-day",
	"rollover-hour",
	"rounding",
	"smooth-days",
	NULL
};
/* clang-format on */

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

static bool set_key(struct settings *settings, const struct setting_spec *spec,
		    const char *value, struct error *error)
{
	if (!review_keys_allow((unsigned char)value[0]) || value[1])
		return error_set(error, ERROR_USAGE,
				 "setting '%s': '%s' is not one letter or "
				 "mark; digits and '?' have their meaning",
				 spec->name, value);
	*place(settings, spec) = value[0];
	return true;
}

bool settings_agree(const struct settings *settings,
		    const struct setting_spec *spec, struct error *error)
{
	struct settings copy = *settings;

	for (const struct setting_spec *other = settings_table; other->name;
	     other++)
		if (spec->key && other->key && other != spec &&
		    *place(&copy, other) == *place(&copy, spec))
			return error_set(error, ERROR_USAGE,
					 "setting '%s': '%c' is the key of "
					 "'%s'; change that one first",
					 spec->name, *place(&copy, spec),
					 other->name);
	return true;
}

bool settings_set(struct settings *settings, const struct setting_spec *spec,
		  const char *value, struct error *error)
{
	const char *fault;
	struct text words = TEXT_INIT;
	long long number;

	if (spec->key)
		return set_key(settings, spec, value, error);
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
	else if (spec->key)
		text_add_char(text, (char)value);
	else
		text_printf(text, "%d", value);
}
