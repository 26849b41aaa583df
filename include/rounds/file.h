/*
 * file - whole files in and out.
 *
 * Reading gives one block of bytes; writing is atomic: a reader sees the
 * old file or the new one, never half of it.
 */
#ifndef ROUNDS_FILE_H
#define ROUNDS_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/error.h"
#include "rounds/text.h"

/* Larger documents and decks are refused; a book is a few MiB. */
#define FILE_SIZE_MAX ((size_t)1 << 30)

/*
 * Append the whole file to *content.  "-" is standard input.  A directory,
 * an unreadable file, or one larger than `limit` bytes is ERROR_INPUT; the
 * text is then as it was.
 */
bool file_read(const char *path, size_t limit, struct text *content,
	       struct error *error) MUST_USE;

/*
 * Append the first `size` bytes of a regular file, *more being set when it
 * has more.  What is no regular file (a pipe) can be read only once and
 * comes whole.  Fails as file_read() does.
 */
bool file_read_head(const char *path, size_t size, struct text *content,
		    bool *more, struct error *error) MUST_USE;

/*
 * Replace `path` by `size` bytes: a temporary file beside it, fsync, rename,
 * fsync of the folder.  Keeps the mode of an existing file, which must be
 * writable; a new file gets `mode`.  On failure the old file is untouched.
 * A link is followed and stays.  What is no regular file (a device, a pipe)
 * is written to as it is and may have got a part when this fails.
 */
bool file_write(const char *path, const char *bytes, size_t size, unsigned mode,
		struct error *error) MUST_USE;

/* Write all of it to an open file; false with errno set. */
bool file_put(int file, const char *bytes, size_t size) MUST_USE;

/* Make a folder and its parents, mode 0700 for those that are new. */
bool file_make_folders(const char *path, struct error *error) MUST_USE;

#endif
