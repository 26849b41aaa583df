#include "exchange/anki_media_list.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "exchange/protobuf.h"

#define LIST_MAX ((uint64_t)256 << 20)

/* Numbers of fields in Anki's messages. */
enum { ENTRIES = 1, ENTRY_NAME = 1, ENTRY_SIZE = 2 };

static bool load(struct archive_reader *archive, size_t index,
		 enum archive_packing packing, struct text *bytes,
		 struct error *error)
{
	char member[24];

	snprintf(member, sizeof member, "%zu", index);
	return archive_reader_text(archive, member, packing, ANKI_MEDIA_MAX,
				   bytes, error);
}

static bool load_plain(void *reader, const struct import_media *media,
		       struct text *bytes, struct error *error)
{
	return load(reader, media->index, ARCHIVE_PLAIN, bytes, error);
}

static bool load_zstd(void *reader, const struct import_media *media,
		      struct text *bytes, struct error *error)
{
	return load(reader, media->index, ARCHIVE_ZSTD, bytes, error);
}

static void leave_out(struct import *import, const char *name, const char *why)
{
	diagnostic_add(&import->findings,
		       (struct diagnostic_place){ import->file, 0, 0 },
		       DIAGNOSTIC_ERROR, "anki-media", NULL,
		       "media file '%.300s' is left out: %s", name, why);
}

static void add_file(struct import *import, struct archive_reader *archive,
		     struct slice name, uint64_t size, size_t index)
{
	const char *copy =
		arena_strndup(&import->cards.arena, name.bytes, name.length);
	char member[24];

	snprintf(member, sizeof member, "%zu", index);
	if (strlen(copy) != name.length)
		leave_out(import, copy, "its name holds a NUL byte");
	else if (!archive_reader_has(archive, member))
		leave_out(import, copy, "it is not in the package");
	else
		import_media(import, copy, size, index);
}

static bool read_json(struct import *import, struct archive_reader *archive,
		      struct slice list, struct error *error)
{
	json_error_t why;
	json_t *map = json_loadb(list.bytes, list.length, JSON_ALLOW_NUL, &why);
	bool ok = json_is_object(map);
	const char *key;
	json_t *name;

	json_object_foreach(map, key, name)
	{
		char *end;
		unsigned long index = strtoul(key, &end, 10);

		if (*key < '0' || *key > '9' || *end || !json_is_string(name)) {
			leave_out(import, key, "its entry is damaged");
			continue;
		}
		add_file(import, archive,
			 (struct slice){ json_string_value(name),
					 json_string_length(name) },
			 0, index);
	}
	json_decref(map);
	return ok || error_set(error, ERROR_INPUT,
			       "'media': the list of files is damaged");
}

static bool read_protobuf(struct import *import, struct archive_reader *archive,
			  struct slice list, struct error *error)
{
	struct protobuf_field field;
	size_t index = 0;

	while (protobuf_next(&list, &field))
		if (field.number == ENTRIES)
			add_file(import, archive,
				 protobuf_bytes(field.bytes, ENTRY_NAME),
				 protobuf_value(field.bytes, ENTRY_SIZE),
				 index++);
	return !list.length ||
	       error_set(error, ERROR_INPUT,
			 "'media': the list of files is damaged");
}

bool anki_media_list_read(struct import *import, struct archive_reader *archive,
			  enum archive_packing packing, struct error *error)
{
	bool zstd = packing == ARCHIVE_ZSTD;
	struct text list = TEXT_INIT;
	bool ok;

	import->media_source.load = zstd ? load_zstd : load_plain;
	if (!archive_reader_has(archive, "media"))
		return true; /* AnkiDroid once left it out when it was empty */
	ok = archive_reader_text(archive, "media", packing, LIST_MAX, &list,
				 error);
	const struct slice bytes = { list.bytes, list.length };

	if (ok)
		ok = zstd ? read_protobuf(import, archive, bytes, error)
			  : read_json(import, archive, bytes, error);
	text_release(&list);
	return ok;
}
