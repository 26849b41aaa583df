/*
 * archive_read - members of somebody else's zip file.
 *
 * Nothing is written by the names in the archive, and no member may become
 * more than its limit, nor, beyond ARCHIVE_FREE bytes, more than
 * ARCHIVE_RATIO times what it takes up in the archive.  A member may be
 * compressed once more by zstd inside; one that is not a zstd frame although
 * it should be is an error.
 *
 * Every fault is ERROR_INPUT and begins with the member's name.
 */
#ifndef EXCHANGE_ARCHIVE_READ_H
#define EXCHANGE_ARCHIVE_READ_H

#include <stdbool.h>
#include <stdint.h>
#include "rounds/error.h"
#include "rounds/text.h"

#define ARCHIVE_MEMBERS_MAX 200000
#define ARCHIVE_FREE ((uint64_t)64 << 20)
#define ARCHIVE_RATIO 200

struct archive_reader;

/* Owned; NULL with the reason when it is no zip file or a damaged one. */
struct archive_reader *archive_reader_open(const char *path,
					   struct error *error) MUST_USE;
void archive_reader_close(struct archive_reader *reader); /* takes NULL */

bool archive_reader_has(struct archive_reader *reader, const char *name);

/* The name of a member, counted from 0; NULL behind the last.  Borrowed. */
const char *archive_reader_name(struct archive_reader *reader, size_t index);

/* How a member is packed inside the archive. */
enum archive_packing { ARCHIVE_PLAIN, ARCHIVE_ZSTD };

/* Append a member to *out, which is as it was when this fails. */
bool archive_reader_text(struct archive_reader *reader, const char *name,
			 enum archive_packing packing, uint64_t limit,
			 struct text *out, struct error *error) MUST_USE;

/* Write a member to an open file, from where it stands. */
bool archive_reader_file(struct archive_reader *reader, const char *name,
			 enum archive_packing packing, uint64_t limit, int file,
			 struct error *error) MUST_USE;

#endif
