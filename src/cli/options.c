#include "cli/options.h"

#include <assert.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/attrs.h"

#define LONG_ONLY 256 /* getopt values of specs start here */
#define SPECS_MAX 32

struct getopt_tables {
	struct option longs[SPECS_MAX + 2];
	char shorts[2 * SPECS_MAX + 4];
	size_t count;
};

/* getopt_long() wants its own two tables; make them from ours. */
static void make_tables(const struct option_spec *specs, bool stop,
			struct getopt_tables *tables)
{
	char *at = tables->shorts;
	size_t i;

	if (stop)
		*at++ = '+';
	*at++ = ':';
	*at++ = 'h';
	for (i = 0; specs[i].name; i++) {
		assert(i < SPECS_MAX);
		tables->longs[i] = (struct option){
			.name = specs[i].name,
			.has_arg = specs[i].type == OPTION_FLAG
					   ? no_argument
					   : required_argument,
			.val = LONG_ONLY + (int)i,
		};
		if (specs[i].letter) {
			*at++ = specs[i].letter;
			if (specs[i].type != OPTION_FLAG)
				*at++ = ':';
		}
	}
	tables->longs[i] = (struct option){ .name = "help", .val = 'h' };
	tables->longs[i + 1] = (struct option){ 0 };
	*at = '\0';
	tables->count = i;
}

static const struct option_spec *spec_of(const struct option_spec *specs,
					 int value)
{
	if (value >= LONG_ONLY)
		return &specs[value - LONG_ONLY];
	for (; specs->name; specs++)
		if (specs->letter == value)
			return specs;
	return NULL;
}

void options_choices(struct text *text, const char *const *choices)
{
	for (size_t i = 0; choices[i]; i++)
		text_printf(text, "%s%s", i ? "|" : "", choices[i]);
}

static bool store_number(const struct option_spec *spec, const char *value,
			 long long *number, struct error *error)
{
	const char *fault;

	*number = strtonum(value, spec->least, spec->most, &fault);
	if (!fault)
		return true;
	return error_set(error, ERROR_USAGE,
			 "option '--%s': '%s' is not a number from %lld to "
			 "%lld",
			 spec->name, value, spec->least, spec->most);
}

static bool store_choice(const struct option_spec *spec, const char *value,
			 int *choice, struct error *error)
{
	struct text words = TEXT_INIT;

	for (int i = 0; spec->choices[i]; i++) {
		if (strcmp(spec->choices[i], value) == 0) {
			*choice = i + 1;
			return true;
		}
	}
	options_choices(&words, spec->choices);
	error_set(error, ERROR_USAGE, "option '--%s': '%s' is not one of %s",
		  spec->name, value, words.bytes);
	text_release(&words);
	return false;
}

static bool store_value(const struct option_spec *spec, const char *value,
			void *values, struct error *error)
{
	void *place = (char *)values + spec->offset;

	switch (spec->type) {
	case OPTION_FLAG:
		*(bool *)place = true;
		return true;
	case OPTION_TEXT:
		*(const char **)place = value;
		return true;
	case OPTION_NUMBER:
		return store_number(spec, value, place, error);
	case OPTION_CHOICE:
		return store_choice(spec, value, place, error);
	}
	return false;
}

static bool usage_fault(const struct option_spec *specs, int found,
			const char *word, struct error *error)
{
	const struct option_spec *spec = optopt ? spec_of(specs, optopt) : NULL;

	if (found == ':')
		return spec ? error_set(error, ERROR_USAGE,
					"option '--%s' needs %s %s", spec->name,
					strchr("AEIO", spec->argument[0]) ? "an"
									  : "a",
					spec->argument)
			    : error_set(error, ERROR_USAGE,
					"option '%s' needs an argument", word);
	if (spec)
		return error_set(error, ERROR_USAGE,
				 "option '--%s' takes no argument", spec->name);
	if (optopt && optopt < LONG_ONLY)
		return error_set(error, ERROR_USAGE, "unknown option '-%c'",
				 optopt);
	return error_set(error, ERROR_USAGE, "unknown option '%s'", word);
}

/* Parse the next command line from its beginning. */
static void restart_getopt(void)
{
	opterr = 0;
#ifdef __GLIBC__
	optind = 0;
#else
	optreset = 1;
	optind = 1;
#endif
}

static void store_initials(const struct option_spec *specs, void *values)
{
	for (; specs->name; specs++)
		if (specs->type == OPTION_NUMBER)
			*(long long *)(void *)((char *)values + specs->offset) =
				specs->initial;
}

bool options_parse(const struct option_spec *specs, int argc, char **argv,
		   bool stop_at_operand, void *values, int *operands,
		   bool *help, struct error *error)
{
	struct getopt_tables tables = { 0 };
	int found;

	make_tables(specs, stop_at_operand, &tables);
	restart_getopt();
	*help = false;
	store_initials(specs, values);
	while ((found = getopt_long(argc, argv, tables.shorts, tables.longs,
				    NULL)) != -1) {
		if (found == '?' || found == ':')
			return usage_fault(specs, found, argv[optind - 1],
					   error);
		if (found == 'h' && !spec_of(specs, 'h'))
			*help = true;
		else if (!store_value(spec_of(specs, found), optarg, values,
				      error))
			return false;
	}
	*operands = optind;
	return true;
}

/* "-o, --output FILE" */
static void describe_names(struct text *text, const struct option_spec *spec)
{
	if (spec->letter)
		text_printf(text, "-%c, ", spec->letter);
	else
		text_add_string(text, "    ");
	text_printf(text, "--%s", spec->name);
	if (spec->type == OPTION_CHOICE) {
		text_add_char(text, ' ');
		options_choices(text, spec->choices);
	} else if (spec->argument) {
		text_printf(text, " %s", spec->argument);
	}
}

void options_describe(struct text *text, const struct option_spec *specs)
{
	const size_t column = 30;

	for (; specs->name; specs++) {
		size_t start = text->length;

		if (specs->hidden)
			continue;
		text_add_string(text, "  ");
		describe_names(text, specs);
		if (text->length - start >= column) {
			text_add_char(text, '\n');
			start = text->length;
		}
		while (text->length - start < column)
			text_add_char(text, ' ');
		text_printf(text, "%s\n", specs->help);
	}
	text_add_string(text, "  -h, --help                  "
			      "show this help\n");
}
