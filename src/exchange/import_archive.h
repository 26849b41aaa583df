/*
 * import_archive - what a zip file may hold for import_reader.h.
 */
#ifndef EXCHANGE_IMPORT_ARCHIVE_H
#define EXCHANGE_IMPORT_ARCHIVE_H

#include "exchange/archive_read.h"
#include "rounds/import.h"

/* One kind of archive each: is it one, and read it. */
bool import_anki_archive_knows(struct archive_reader *archive);
bool import_anki_archive_read(struct import *import,
			      struct archive_reader *archive,
			      const struct import_options *options,
			      struct error *error) MUST_USE;

bool import_mnemosyne_archive_knows(struct archive_reader *archive);
bool import_mnemosyne_archive_read(struct import *import,
				   struct archive_reader *archive,
				   const struct import_options *options,
				   struct error *error) MUST_USE;

#endif
