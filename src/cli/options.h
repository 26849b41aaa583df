/*
 * options - a command's options as a table.
 *
 * The same table parses the command line, prints the help and completes at
 * the prompt, so that the three cannot differ.  Values land in a plain
 * struct of the command at the offsets the table names.
 */
#ifndef ROUNDS_CLI_OPTIONS_H
#define ROUNDS_CLI_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/error.h"
#include "rounds/text.h"

enum option_type {
	OPTION_FLAG,   /* bool */
	OPTION_TEXT,   /* const char *, borrowed from the arguments */
	OPTION_NUMBER, /* long long, checked against least..most */
	OPTION_CHOICE  /* int: 1 + index into choices; 0: not given */
};

struct option_spec {
	const char *name; /* long name without dashes; NULL ends a table */
	char letter;      /* short name or 0 */
	enum option_type type;
	const char *argument;       /* "FILE"; NULL for a flag */
	const char *help;           /* what it does, lower case, no full stop */
	size_t offset;              /* of the value in the command's struct */
	long long least, most;      /* of a number */
	const char *const *choices; /* of a choice, ends with NULL */
	bool hidden;                /* works, but help does not list it */
	long long initial;          /* a number that was not given */
};

/* Rows of a table: `type` is the command's struct, `member` its member. */
#define OPT_FLAG(letter_, name_, type_, member_, help_)                        \
	{                                                                      \
		.name = name_, .letter = letter_, .type = OPTION_FLAG,         \
		.help = help_, .offset = offsetof(type_, member_)              \
	}
#define OPT_TEXT(letter_, name_, argument_, type_, member_, help_)             \
	{                                                                      \
		.name = name_, .letter = letter_, .type = OPTION_TEXT,         \
		.argument = argument_, .help = help_,                          \
		.offset = offsetof(type_, member_)                             \
	}
#define OPT_CHOICE(letter_, name_, argument_, choices_, type_, member_, help_) \
	{                                                                      \
		.name = name_, .letter = letter_, .type = OPTION_CHOICE,       \
		.argument = argument_, .choices = choices_, .help = help_,     \
		.offset = offsetof(type_, member_)                             \
	}
#define OPT_NUMBER(letter_, name_, argument_, least_, most_, initial_, type_,  \
		   member_, help_)                                             \
	{                                                                      \
		.name = name_, .letter = letter_, .type = OPTION_NUMBER,       \
		.argument = argument_, .least = least_, .most = most_,         \
		.initial = initial_, .help = help_,                            \
		.offset = offsetof(type_, member_)                             \
	}
#define OPT_END                                                                \
	{                                                                      \
		.name = NULL                                                   \
	}

/*
 * Parse argv[1..] into the zeroed struct at `values`; options may stand
 * anywhere before "--" unless `stop_at_operand`.  argv is permuted: operands
 * are argv[*operands] to argv[argc - 1].  *help is set by -h and --help,
 * which every table has.  A fault is ERROR_USAGE.
 */
bool options_parse(const struct option_spec *specs, int argc, char **argv,
		   bool stop_at_operand, void *values, int *operands,
		   bool *help, struct error *error) MUST_USE;

/* One line an option, aligned, for help. */
void options_describe(struct text *text, const struct option_spec *specs);

/* "up|nearest" */
void options_choices(struct text *text, const char *const *choices);

#endif
