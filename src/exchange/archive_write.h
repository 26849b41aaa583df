/*
 * archive_write - a zip file made in memory.
 *
 * Equal members in equal order with an equal instant give equal bytes.
 */
#ifndef EXCHANGE_ARCHIVE_WRITE_H
#define EXCHANGE_ARCHIVE_WRITE_H

#include <stdbool.h>
#include "rounds/day.h"
#include "rounds/error.h"
#include "rounds/text.h"

struct archive;

/* A new, empty archive, whose members get the time of `instant`.  Owned. */
struct archive *archive_new(instant_ms instant);

/*
 * Add a member; `bytes` is borrowed until the archive is finished.  A fault
 * is told by archive_finish().
 */
void archive_add(struct archive *archive, const char *name, struct slice bytes);

/* Append the zip file to *out; the archive is taken.  ERROR_INPUT. */
bool archive_finish(struct archive *archive, struct text *out,
		    struct error *error) MUST_USE;

#endif
