/*
 * Cards of Mnemosyne: a .cards archive, and the XML of version 1.
 */
#include "exchange/import_archive.h"
#include "exchange/import_reader.h"
#include "exchange/mnemosyne_read.h"

#define MEDIA_MAX ((uint64_t)512 << 20)

static const char list[] = "cards.xml", about[] = "METADATA";

bool import_mnemosyne_archive_knows(struct archive_reader *archive)
{
	return archive_reader_has(archive, list);
}

static bool load(void *reader, const struct import_media *media,
		 struct text *bytes, struct error *error)
{
	return archive_reader_text(reader, media->name, ARCHIVE_PLAIN,
				   MEDIA_MAX, bytes, error);
}

static void add_media(struct import *import, struct archive_reader *archive)
{
	const char *name;

	import->media_source.load = load;
	for (size_t i = 0; (name = archive_reader_name(archive, i)); i++)
		if (strcmp(name, list) != 0 && strcmp(name, about) != 0)
			import_media(import, name, 0, i);
}

bool import_mnemosyne_archive_read(struct import *import,
				   struct archive_reader *archive,
				   const struct import_options *options,
				   struct error *error)
{
	struct text xml = TEXT_INIT;
	bool ok =
		archive_reader_text(archive, list, ARCHIVE_PLAIN,
				    IMPORT_TEXT_MAX, &xml, error) &&
		mnemosyne_read(import, (struct slice){ xml.bytes, xml.length },
			       options, error);

	if (ok)
		add_media(import, archive);
	text_release(&xml);
	return ok;
}

bool import_mnemosyne_knows(const struct import_source *source)
{
	return mnemosyne_knows(source->bytes);
}

bool import_mnemosyne_read(struct import *import,
			   const struct import_source *source,
			   const struct import_options *options,
			   struct error *error)
{
	return mnemosyne_read(import, source->bytes, options, error) ||
	       error_wrap(error, "'%s'", import->file);
}
