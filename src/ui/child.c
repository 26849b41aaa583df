#include "ui/child.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "rounds/text.h"

static _Noreturn void become(const char *command, const char *path)
{
	struct text line = TEXT_INIT;
	int null;

	signal(SIGINT, SIG_DFL);
	signal(SIGQUIT, SIG_DFL);
	if (!isatty(STDIN_FILENO)) {
		null = open("/dev/null", O_RDONLY);
		if (null >= 0)
			dup2(null, STDIN_FILENO);
	}
	text_printf(&line, "%s \"$1\"", command);
	execl("/bin/sh", "sh", "-c", line.bytes, "rounds", path, (char *)NULL);
	_exit(127);
}

int child_run(const char *command, const char *path)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN };
	struct sigaction interrupt, quit;
	int status = 0;
	pid_t child;

	fflush(stdout); /* what was said before comes before */
	sigemptyset(&ignore.sa_mask);
	sigaction(SIGINT, &ignore, &interrupt);
	sigaction(SIGQUIT, &ignore, &quit);
	child = fork();
	if (child == 0)
		become(command, path);
	while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
		;
	sigaction(SIGINT, &interrupt, NULL);
	sigaction(SIGQUIT, &quit, NULL);
	return child > 0 && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
