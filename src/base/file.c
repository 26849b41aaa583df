#include "rounds/file.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rounds/memory.h"

/* Why the system refused to `verb` the file, and what to do about it. */
static bool refused(const char *verb, const char *path, struct error *error)
{
	bool reading = strcmp(verb, "write") != 0;
	const char *advice = "";
	int reason = errno;

	if (reason == ENOENT || reason == ENOTDIR)
		advice = reading ? "; check the name" : "; make its folder";
	else if (reason == EACCES || reason == EPERM)
		advice = reading ? "; check who may read it"
				 : "; check who may write it and its folder";
	return error_set(error, ERROR_INPUT, "cannot %s '%s': %s%s", verb, path,
			 strerror(reason), advice);
}

static bool too_large(const char *path, size_t limit, struct error *error)
{
	return error_set(error, ERROR_INPUT,
			 "cannot read '%s': larger than %zu MiB; split it",
			 path, limit >> 20);
}

static bool read_all(int fd, const char *path, size_t limit,
		     struct text *content, struct error *error)
{
	const size_t step = 64 * 1024;
	size_t start = content->length;

	for (;;) {
		ssize_t got;

		text_reserve(content, step);
		got = read(fd, content->bytes + content->length, step);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0) {
			refused("read", path, error);
			break;
		}
		content->length += (size_t)got;
		content->bytes[content->length] = '\0';
		if (got == 0)
			return true;
		if (content->length - start > limit) {
			too_large(path, limit, error);
			break;
		}
	}
	text_truncate(content, start);
	return false;
}

bool file_read(const char *path, size_t limit, struct text *content,
	       struct error *error)
{
	struct stat info;
	bool ok;
	int fd;

	if (strcmp(path, "-") == 0)
		return read_all(STDIN_FILENO, "standard input", limit, content,
				error);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return refused("open", path, error);
	if (fstat(fd, &info) != 0)
		ok = refused("read", path, error);
	else if (S_ISDIR(info.st_mode))
		ok = error_set(error, ERROR_INPUT,
			       "cannot read '%s': it is a folder; name the "
			       "files in it",
			       path);
	else if (S_ISREG(info.st_mode) && (size_t)info.st_size > limit)
		ok = too_large(path, limit, error); /* without reading it */
	else
		ok = read_all(fd, path, limit, content, error);
	close(fd);
	return ok;
}

bool file_read_head(const char *path, size_t size, struct text *content,
		    bool *more, struct error *error)
{
	struct stat info;
	size_t got;
	FILE *file;

	*more = false;
	if (stat(path, &info) != 0 || !S_ISREG(info.st_mode))
		return file_read(path, FILE_SIZE_MAX, content, error);
	file = fopen(path, "rbe");
	if (!file)
		return refused("open", path, error);
	text_reserve(content, size);
	got = fread(content->bytes + content->length, 1, size, file);
	bool ok = !ferror(file) || refused("read", path, error);

	*more = ok && got == size && getc(file) != EOF;
	fclose(file);
	content->length += ok ? got : 0;
	content->bytes[content->length] = '\0';
	return ok;
}

bool file_put(int fd, const char *bytes, size_t size)
{
	while (size) {
		ssize_t put = write(fd, bytes, size);

		if (put < 0 && errno == EINTR)
			continue;
		if (put < 0)
			return false;
		bytes += put;
		size -= (size_t)put;
	}
	return true;
}

/* Make the rename durable; file systems that can't sync a folder are fine. */
static void sync_folder(const char *path)
{
	char *copy = xstrdup(path);
	int fd = open(dirname(copy), O_RDONLY | O_CLOEXEC);

	if (fd >= 0) {
		(void)fsync(fd);
		close(fd);
	}
	free(copy);
}

/* Write, sync and close `fd`; errno tells what failed. */
static bool finish_temporary(int fd, const char *bytes, size_t size,
			     unsigned mode)
{
	bool ok = file_put(fd, bytes, size) && fchmod(fd, (mode_t)mode) == 0 &&
		  fsync(fd) == 0;
	int reason = errno;

	if (close(fd) != 0 && ok)
		return false;
	errno = reason;
	return ok;
}

/* A device or a pipe is written to; replacing it would take it away. */
static bool write_through(const char *path, const char *bytes, size_t size)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);

	if (fd < 0)
		return false;
	bool ok = file_put(fd, bytes, size);
	int reason = errno;

	if (close(fd) != 0 && ok)
		return false;
	errno = reason;
	return ok;
}

/* A temporary file beside `path` that takes its place once it is complete. */
static bool write_beside(const char *path, const char *bytes, size_t size,
			 unsigned mode)
{
	struct text temporary = TEXT_INIT;
	bool ok = false;
	int reason;
	int fd;

	text_printf(&temporary, "%s.XXXXXX", path);
	fd = mkstemp(temporary.bytes);
	if (fd >= 0)
		ok = finish_temporary(fd, bytes, size, mode) &&
		     rename(temporary.bytes, path) == 0;
	reason = errno;
	if (fd >= 0 && !ok)
		unlink(temporary.bytes);
	if (ok)
		sync_folder(path);
	text_release(&temporary);
	errno = reason;
	return ok;
}

bool file_write(const char *path, const char *bytes, size_t size, unsigned mode,
		struct error *error)
{
	char *target = realpath(path, NULL); /* a link stays a link */
	struct stat old;
	bool ok;

	if (!target || stat(target, &old) != 0)
		ok = write_beside(path, bytes, size, mode);
	else if (!S_ISREG(old.st_mode))
		ok = write_through(target, bytes, size);
	else
		ok = access(target, W_OK) == 0 &&
		     write_beside(target, bytes, size, old.st_mode & 07777);
	if (!ok)
		refused("write", path, error);
	free(target);
	return ok;
}

bool file_make_folders(const char *path, struct error *error)
{
	char *copy = xstrdup(path);
	bool ok = true;

	for (char *at = copy; ok && *at; at++) {
		if (*at != '/' || at == copy)
			continue;
		*at = '\0';
		ok = mkdir(copy, 0700) == 0 || errno == EEXIST;
		*at = '/';
	}
	if (ok)
		ok = mkdir(copy, 0700) == 0 || errno == EEXIST;
	if (!ok)
		error_errno(error, ERROR_INPUT, "cannot make folder '%s'",
			    path);
	free(copy);
	return ok;
}
