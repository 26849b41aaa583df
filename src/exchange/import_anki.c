/*
 * Packages of Anki (.apkg, .colpkg) and bare collections.
 *
 * A package of the second and third kind has, for old programs, one more
 * collection with a single note that asks to update; it is never read.
 */
#include <string.h>

#include "exchange/anki_media_list.h"
#include "exchange/anki_read.h"
#include "exchange/foreign_database.h"
#include "exchange/import_archive.h"
#include "exchange/import_reader.h"
#include "exchange/protobuf.h"
#include "rounds/attrs.h"

enum { META_MAX = 1 << 16, META_VERSION = 1 };

/* The kinds of packages, the newest first. */
static const struct kind {
	unsigned version;
	const char *collection;
	enum archive_packing packing;
} kinds[] = {
	{ 3, "collection.anki21b", ARCHIVE_ZSTD },
	{ 2, "collection.anki21", ARCHIVE_PLAIN },
	{ 1, "collection.anki2", ARCHIVE_PLAIN },
};

bool import_anki_archive_knows(struct archive_reader *archive)
{
	for (size_t i = 0; i < COUNT_OF(kinds); i++)
		if (archive_reader_has(archive, kinds[i].collection))
			return true;
	return false;
}

/* The kind that the package says it is, 0 when it says nothing. */
static bool read_version(struct archive_reader *archive, uint64_t *version,
			 struct error *error)
{
	struct text meta = TEXT_INIT;
	bool ok = true;

	*version = 0;
	if (archive_reader_has(archive, "meta")) {
		ok = archive_reader_text(archive, "meta", ARCHIVE_PLAIN,
					 META_MAX, &meta, error);
		*version = protobuf_value((struct slice){ meta.bytes,
							  meta.length },
					  META_VERSION);
		if (ok && (*version < 1 || *version > COUNT_OF(kinds)))
			ok = error_set(error, ERROR_INPUT,
				       "the package is of a kind newer than "
				       "this program knows; export it again "
				       "with 'support older Anki versions'");
	}
	text_release(&meta);
	return ok;
}

static const struct kind *find_kind(struct archive_reader *archive,
				    struct error *error)
{
	uint64_t version;

	if (!read_version(archive, &version, error))
		return NULL;
	for (size_t i = 0; i < COUNT_OF(kinds); i++) {
		const struct kind *kind = &kinds[i];
		/* The second kind was there before it was given a name. */
		bool fits = version == kind->version || !version;

		if (fits && archive_reader_has(archive, kind->collection))
			return kind;
	}
	error_set(error, ERROR_INPUT, "the package lacks its collection");
	return NULL;
}

bool import_anki_archive_read(struct import *import,
			      struct archive_reader *archive,
			      const struct import_options *options,
			      struct error *error)
{
	const struct kind *kind = find_kind(archive, error);
	sqlite3 *db = NULL;
	bool ok;

	import->format = "an Anki package";
	if (!kind)
		return false;
	ok = foreign_database_unpack(archive, kind->collection, kind->packing,
				     &db, error) &&
	     anki_read(import, db, options, error) &&
	     anki_media_list_read(import, archive, kind->packing, error);
	sqlite3_close(db);
	return ok;
}

bool import_anki_knows(const struct import_source *source)
{
	static const char magic[] = "SQLite format 3";

	return source->bytes.length > sizeof magic &&
	       memcmp(source->bytes.bytes, magic, sizeof magic) == 0;
}

bool import_anki_read(struct import *import, const struct import_source *source,
		      const struct import_options *options, struct error *error)
{
	sqlite3 *db = NULL;
	bool ok = foreign_database_open(source->path, &db, error) &&
		  anki_read(import, db, options, error);

	sqlite3_close(db);
	return ok || error_wrap(error, "'%s'", import->file);
}
