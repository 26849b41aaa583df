#include "ui/temporary.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool put_file(int fd, struct slice bytes)
{
	size_t at = 0;

	while (at < bytes.length) {
		ssize_t put = write(fd, bytes.bytes + at, bytes.length - at);

		if (put < 0 && errno != EINTR)
			return false;
		at += put > 0 ? (size_t)put : 0;
	}
	return true;
}

bool temporary_write(struct text *path, const char *suffix, struct slice bytes,
		     struct error *error)
{
	const char *folder = getenv("TMPDIR");
	bool ok;
	int fd;

	text_clear(path);
	text_printf(path, "%s/rounds-XXXXXX%s",
		    folder && *folder ? folder : "/tmp", suffix);
	fd = mkstemps(path->bytes, (int)strlen(suffix));
	if (fd < 0)
		return error_errno(error, ERROR_INPUT, "cannot write '%s'",
				   path->bytes);
	ok = put_file(fd, bytes);
	ok = close(fd) == 0 && ok;
	if (!ok) {
		error_errno(error, ERROR_INPUT, "cannot write '%s'",
			    path->bytes);
		unlink(path->bytes);
	}
	return ok;
}
