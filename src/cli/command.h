/*
 * command - the table of commands and how one is run.
 *
 * Each cmd_NAME.c describes itself in one `struct command`; the table lists
 * them in the order of their names.  Dispatch, help, completion and the test
 * of the manual pages read this table and nothing else.
 */
#ifndef ROUNDS_CLI_COMMAND_H
#define ROUNDS_CLI_COMMAND_H

#include <stdbool.h>
#include <stddef.h>
#include "cli/app.h"
#include "cli/options.h"
#include "rounds/error.h"
#include "rounds/text.h"

/* What a command's operands are, for completion at the prompt. */
enum operand_kind {
	OPERAND_NONE,
	OPERAND_FILE,
	OPERAND_DECK,  /* and then one of `words_after` */
	OPERAND_CARD,  /* a card's key */
	OPERAND_QUERY, /* a query (card_query.h) and nothing else */
	OPERAND_COMMAND,
	OPERAND_WORD /* one of `words` */
};

/* A parsed command line. */
struct arguments {
	const void *options; /* the command's own struct */
	char **operands;
	int count;
};

struct command {
	const char *name;
	const char *operands; /* "DOCUMENT..." for the usage line, or "" */
	const char *summary;  /* one line, lower case, no full stop */
	const char *about;    /* paragraphs for its help */
	const struct option_spec *options;
	size_t options_size; /* bytes of the struct the table fills */
	int least, most;     /* operands; most -1: any number */
	enum operand_kind operand;
	bool takes_query; /* a query is among the operands: "-word" is one */
	const char *const *words; /* ends with NULL; of OPERAND_WORD only */
	/* What may follow a word, ends with NULL; NULL: a deck. */
	const char *const *words_after;
	/* What may follow the first two operands, ends with NULL, or NULL. */
	const char *const *(*words_last)(const char *word, const char *after);
	bool files_after; /* files follow the word */
	/* False with *error set; the kind becomes the exit code. */
	bool (*run)(struct app *app, const struct arguments *arguments,
		    struct error *error);
};

/* For commands without options of their own. */
extern const struct option_spec options_none[];

/* Sorted by name; ends with NULL. */
extern const struct command *const commands[];

/* The command of this name, or NULL. */
const struct command *command_find(const char *name);

/*
 * Run argv[0] with its arguments.  Prints the error if there is one and
 * returns the exit code.
 */
int command_run(struct app *app, int argc, char **argv);

/* The help of one command, and the list of all. */
void command_describe(struct text *text, const struct command *command);
void command_describe_all(struct text *text);

/* Global options, shared by main() and help. */
extern const struct option_spec global_options[];

#endif
