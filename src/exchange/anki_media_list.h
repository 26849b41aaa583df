/*
 * anki_media_list - the files in a package of Anki, which are members "0",
 * "1" ..., and their names, which are in the member "media".
 */
#ifndef EXCHANGE_ANKI_MEDIA_LIST_H
#define EXCHANGE_ANKI_MEDIA_LIST_H

#include "exchange/archive_read.h"
#include "rounds/import.h"

/* A larger picture or sound is refused. */
#define ANKI_MEDIA_MAX ((uint64_t)512 << 20)

/*
 * Add the files to the import, whose media source has the archive as its
 * reader.  `packing` is that of the package; a file without a plain name,
 * or named but not there, is told among the findings.
 */
bool anki_media_list_read(struct import *import, struct archive_reader *archive,
			  enum archive_packing packing,
			  struct error *error) MUST_USE;

#endif
