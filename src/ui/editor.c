#include "ui/editor.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "rounds/file.h"

#define EDITED_MAX ((size_t)4 << 20)

static const char *editor_command(void)
{
	const char *command = getenv("VISUAL");

	if (!command || !*command)
		command = getenv("EDITOR");
	return command && *command ? command : "vi";
}

/* The shell splits the command, so that "code --wait" works. */
static _Noreturn void become_editor(const char *command, const char *path)
{
	struct text line = TEXT_INIT;
	int null;

	signal(SIGINT, SIG_DFL);
	signal(SIGQUIT, SIG_DFL);
	if (!isatty(STDIN_FILENO)) {
		/* The pipe holds the learner's answers, not the editor's. */
		null = open("/dev/null", O_RDONLY);
		if (null >= 0)
			dup2(null, STDIN_FILENO);
	}
	text_printf(&line, "%s \"$1\"", command);
	execl("/bin/sh", "sh", "-c", line.bytes, "rounds", path, (char *)NULL);
	_exit(127);
}

static bool run_editor(const char *path, struct error *error)
{
	const char *command = editor_command();
	struct sigaction ignore = { .sa_handler = SIG_IGN };
	struct sigaction interrupt, quit;
	int status = 0;
	pid_t child;

	sigemptyset(&ignore.sa_mask);
	/* Ctrl-C belongs to the editor while it runs. */
	sigaction(SIGINT, &ignore, &interrupt);
	sigaction(SIGQUIT, &ignore, &quit);
	child = fork();
	if (child == 0)
		become_editor(command, path);
	while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
		;
	sigaction(SIGINT, &interrupt, NULL);
	sigaction(SIGQUIT, &quit, NULL);
	if (child < 0)
		return error_errno(error, ERROR_INPUT, "cannot start '%s'",
				   command);
	if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
		return error_set(error, ERROR_INPUT,
				 "the editor '%s' failed, nothing was changed; "
				 "set EDITOR to one that works",
				 command);
	return true;
}

static bool put_file(int fd, const struct text *text)
{
	size_t at = 0;

	while (at < text->length) {
		ssize_t put = write(fd, text->bytes + at, text->length - at);

		if (put < 0 && errno != EINTR)
			return false;
		at += put > 0 ? (size_t)put : 0;
	}
	return true;
}

bool editor_edit(struct text *text, struct error *error)
{
	const char *folder = getenv("TMPDIR");
	struct text path = TEXT_INIT;
	struct text edited = TEXT_INIT;
	bool ok;
	int fd;

	text_printf(&path, "%s/rounds-XXXXXX.md",
		    folder && *folder ? folder : "/tmp");
	fd = mkstemps(path.bytes, 3);
	if (fd < 0) {
		error_errno(error, ERROR_INPUT, "cannot write '%s'",
			    path.bytes);
		text_release(&path);
		return false;
	}
	ok = put_file(fd, text);
	ok = close(fd) == 0 && ok;
	if (!ok)
		error_errno(error, ERROR_INPUT, "cannot write '%s'",
			    path.bytes);
	ok = ok && run_editor(path.bytes, error) &&
	     file_read(path.bytes, EDITED_MAX, &edited, error);
	if (ok) {
		text_clear(text);
		text_add(text, edited.bytes, edited.length);
	}
	unlink(path.bytes);
	text_release(&path);
	text_release(&edited);
	return ok;
}
