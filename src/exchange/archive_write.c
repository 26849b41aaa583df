#include "exchange/archive_write.h"

#include <stdlib.h>
#include <string.h>
#include <zip.h>

#include "rounds/memory.h"

struct archive {
	zip_t *zip;
	zip_source_t *file; /* holds the bytes of the zip file */
	instant_ms instant;
	struct error fault; /* the first one */
};

static void fail(struct archive *archive, const char *what)
{
	if (archive->fault.kind == ERROR_NONE)
		error_set(&archive->fault, ERROR_INPUT, "zip: %s", what);
}

struct archive *archive_new(instant_ms instant)
{
	struct archive *archive = xcalloc(1, sizeof *archive);
	zip_error_t error;

	archive->instant = instant;
	zip_error_init(&error);
	archive->file = zip_source_buffer_create(NULL, 0, 0, &error);
	if (archive->file) {
		/* One reference for the archive, and one to read it by. */
		zip_source_keep(archive->file);
		archive->zip = zip_open_from_source(archive->file, ZIP_TRUNCATE,
						    &error);
		if (!archive->zip)
			zip_source_free(archive->file);
	}
	if (!archive->zip)
		fail(archive, zip_error_strerror(&error));
	zip_error_fini(&error);
	return archive;
}

void archive_add(struct archive *archive, const char *name, struct slice bytes)
{
	if (archive->fault.kind != ERROR_NONE)
		return;
	zip_source_t *source =
		zip_source_buffer(archive->zip, bytes.bytes, bytes.length, 0);
	zip_int64_t index = source ? zip_file_add(archive->zip, name, source,
						  ZIP_FL_ENC_UTF_8)
				   : -1;

	if (index < 0) {
		if (source)
			zip_source_free(source);
		fail(archive, zip_strerror(archive->zip));
		return;
	}
	if (zip_file_set_mtime(archive->zip, (zip_uint64_t)index,
			       (time_t)(archive->instant / 1000), 0) != 0)
		fail(archive, zip_strerror(archive->zip));
}

static void read_back(struct archive *archive, struct text *out)
{
	zip_stat_t stat;

	if (zip_source_stat(archive->file, &stat) != 0 ||
	    zip_source_open(archive->file) != 0) {
		fail(archive,
		     zip_error_strerror(zip_source_error(archive->file)));
		return;
	}
	size_t size = (size_t)stat.size;

	text_reserve(out, size);
	if (zip_source_read(archive->file, out->bytes + out->length, size) ==
	    (zip_int64_t)size) {
		out->length += size;
		out->bytes[out->length] = '\0';
	} else {
		fail(archive, "can't be read back");
	}
	zip_source_close(archive->file);
}

bool archive_finish(struct archive *archive, struct text *out,
		    struct error *error)
{
	if (archive->fault.kind == ERROR_NONE && zip_close(archive->zip) != 0) {
		fail(archive, zip_strerror(archive->zip));
		zip_discard(archive->zip);
	} else if (archive->fault.kind != ERROR_NONE && archive->zip) {
		zip_discard(archive->zip);
	} else if (archive->fault.kind == ERROR_NONE) {
		read_back(archive, out);
	}
	bool ok = archive->fault.kind == ERROR_NONE;

	if (!ok)
		*error = archive->fault;
	zip_source_free(archive->file);
	free(archive);
	return ok;
}
