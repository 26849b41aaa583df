/*
 * Zip files: what is in them tells which program made them.
 */
#include "exchange/import_archive.h"

#include "exchange/everything.h"
#include "exchange/import_reader.h"

bool import_archive_knows(const struct import_source *source)
{
	return slice_starts_with(source->bytes, "PK\x03\x04") ||
	       slice_starts_with(source->bytes, "PK\x05\x06");
}

/* The archive stays open as long as its media may be asked for. */
static void close_archive(void *reader)
{
	archive_reader_close(reader);
}

bool import_archive_read(struct import *import,
			 const struct import_source *source,
			 const struct import_options *options,
			 struct error *error)
{
	struct archive_reader *archive =
		archive_reader_open(source->path, error);
	bool ok;

	if (!archive)
		return false;
	import->media_source.reader = archive;
	import->media_source.close = close_archive;
	if (import_anki_archive_knows(archive))
		ok = import_anki_archive_read(import, archive, options, error);
	else if (import_mnemosyne_archive_knows(archive))
		ok = import_mnemosyne_archive_read(import, archive, options,
						   error);
	else if (archive_reader_has(archive, EVERYTHING_DATABASE))
		ok = error_set(error, ERROR_INPUT,
			       "the archive is everything of another machine; "
			       "put it back with `rounds restore`");
	else
		ok = error_set(error, ERROR_INPUT,
			       "the archive holds no cards that can be read "
			       "here");
	return ok || error_wrap(error, "'%s'", import->file);
}
