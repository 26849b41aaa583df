#include "ui/pager.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static FILE *open_pager(const struct terminal *terminal)
{
	const char *command = getenv("PAGER");

	if (!terminal->output || !terminal->input || terminal->dumb)
		return NULL;
	if (!command || !*command)
		command = "less";
	if (strcmp(command, "cat") == 0)
		return NULL;
	setenv("LESS", "FRX", 0); /* the user's own wish goes first */
	fflush(stdout);
	return popen(command, "w");
}

void pager_show(const struct text *text, const struct terminal *terminal)
{
	FILE *pager = open_pager(terminal);
	struct sigaction ignore = { .sa_handler = SIG_IGN };
	struct sigaction before;

	if (!pager) {
		fwrite(text->bytes, 1, text->length, stdout);
		return;
	}
	/* Leaving the pager early is no error of ours. */
	sigemptyset(&ignore.sa_mask);
	sigaction(SIGPIPE, &ignore, &before);
	fwrite(text->bytes, 1, text->length, pager);
	pclose(pager);
	sigaction(SIGPIPE, &before, NULL);
}
