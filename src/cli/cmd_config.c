#include "cli/commands.h"

#include <string.h>

#include "cli/settings.h"

static const char *const words[] = { "get", "list", "set", NULL };

static bool show_all(struct app *app)
{
	struct text text = TEXT_INIT;

	for (const struct setting_spec *spec = settings_table; spec->name;
	     spec++) {
		struct text value = TEXT_INIT;

		settings_format(&value, &app->settings, spec);
		text_printf(&text, "%-16s %-8s %s", spec->name, value.bytes,
			    spec->help);
		if (spec->choices) {
			text_add_string(&text, " (");
			options_choices(&text, spec->choices);
			text_add_char(&text, ')');
		}
		text_add_char(&text, '\n');
		text_release(&value);
	}
	app_print(app, &text);
	text_release(&text);
	return true;
}

static bool show_one(struct app *app, const char *name, struct error *error)
{
	const struct setting_spec *spec = settings_find(name, error);
	struct text text = TEXT_INIT;

	if (!spec)
		return false;
	settings_format(&text, &app->settings, spec);
	text_add_char(&text, '\n');
	app_print(app, &text);
	text_release(&text);
	return true;
}

static bool change(struct app *app, const char *name, const char *value,
		   struct error *error)
{
	const struct setting_spec *spec = settings_find(name, error);
	struct settings changed = app->settings;
	struct store *store;

	if (!spec || !settings_set(&changed, spec, value, error) ||
	    !settings_agree(&changed, spec, error))
		return false;
	store = app_store(app, error);
	if (!store || !store_setting_set(store, name, value, error))
		return false;
	app->settings = changed;
	return true;
}

static bool run(struct app *app, const struct arguments *arguments,
		struct error *error)
{
	char **operands = arguments->operands;
	const char *verb = arguments->count ? operands[0] : "list";

	if (!app_store(app, error)) /* reads the settings */
		return false;
	if (strcmp(verb, "list") == 0 && arguments->count <= 1)
		return show_all(app);
	if (strcmp(verb, "get") == 0 && arguments->count == 2)
		return show_one(app, operands[1], error);
	if (strcmp(verb, "set") == 0 && arguments->count == 3)
		return change(app, operands[1], operands[2], error);
	return error_set(error, ERROR_USAGE,
			 "config: write `config list`, `config get NAME` or "
			 "`config set NAME VALUE`");
}

static const char *const *values(const char *word, const char *name)
{
	struct error ignored = { 0 };
	const struct setting_spec *spec = settings_find(name, &ignored);

	return spec && strcmp(word, "set") == 0 ? spec->choices : NULL;
}

const struct command command_config = {
	.name = "config",
	.operands = "[list | get NAME | set NAME VALUE]",
	.summary = "show or change settings",
	.about = "Shows all settings, one setting, or changes one.",
	.options = options_none,
	.most = 3,
	.operand = OPERAND_WORD,
	.words = words,
	.words_after = settings_names,
	.words_last = values,
	.run = run,
};
