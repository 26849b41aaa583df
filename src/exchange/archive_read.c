#include "exchange/archive_read.h"

#include <stdlib.h>
#include <zip.h>
#include <zstd.h>

#include "rounds/file.h"
#include "rounds/memory.h"

enum { CHUNK = 1 << 16 };

struct archive_reader {
	zip_t *zip;
};

/* Where the bytes of a member go: to a text, or else to a file. */
struct sink {
	struct text *text;
	int file;
	uint64_t written, limit;
};

struct archive_reader *archive_reader_open(const char *path,
					   struct error *error)
{
	struct archive_reader *reader;
	int code = 0;
	zip_t *zip = zip_open(path, ZIP_RDONLY, &code);

	if (!zip) {
		zip_error_t why;

		zip_error_init_with_code(&why, code);
		error_set(error, ERROR_INPUT, "'%s' can't be opened: %s", path,
			  zip_error_strerror(&why));
		zip_error_fini(&why);
		return NULL;
	}
	if (zip_get_num_entries(zip, 0) > ARCHIVE_MEMBERS_MAX) {
		error_set(error, ERROR_INPUT, "'%s' has more than %d members",
			  path, ARCHIVE_MEMBERS_MAX);
		zip_discard(zip);
		return NULL;
	}
	reader = xcalloc(1, sizeof *reader);
	reader->zip = zip;
	return reader;
}

void archive_reader_close(struct archive_reader *reader)
{
	if (!reader)
		return;
	zip_discard(reader->zip);
	free(reader);
}

bool archive_reader_has(struct archive_reader *reader, const char *name)
{
	return zip_name_locate(reader->zip, name, 0) >= 0;
}

const char *archive_reader_name(struct archive_reader *reader, size_t index)
{
	return zip_get_name(reader->zip, index, 0);
}

static bool put(struct sink *sink, const char *bytes, size_t size,
		struct error *error)
{
	if (size > sink->limit - sink->written)
		return error_set(error, ERROR_INPUT,
				 "it unpacks to more than %llu MiB",
				 (unsigned long long)(sink->limit >> 20));
	sink->written += size;
	if (!sink->text)
		return file_put(sink->file, bytes, size) ||
		       error_errno(error, ERROR_INPUT,
				   "a temporary file can't be written");
	text_add(sink->text, bytes, size);
	return true;
}

/* Up to CHUNK bytes of the member; false at a fault. */
static bool next_chunk(zip_file_t *member, char *bytes, size_t *size,
		       struct error *error)
{
	zip_int64_t got = zip_fread(member, bytes, CHUNK);

	*size = got > 0 ? (size_t)got : 0;
	return got >= 0 ||
	       error_set(error, ERROR_INPUT, "%s", zip_file_strerror(member));
}

static bool copy_plain(zip_file_t *member, struct sink *sink, char *bytes,
		       struct error *error)
{
	size_t size;

	do {
		if (!next_chunk(member, bytes, &size, error) ||
		    !put(sink, bytes, size, error))
			return false;
	} while (size);
	return true;
}

/* `bytes` has room for the packed and for the unpacked, CHUNK each. */
static bool copy_zstd(zip_file_t *member, ZSTD_DStream *zstd, struct sink *sink,
		      char *bytes, struct error *error)
{
	size_t size, left = 1; /* bytes zstd still waits for; 0: frame done */

	for (;;) {
		if (!next_chunk(member, bytes, &size, error))
			return false;
		if (!size)
			return !left || error_set(error, ERROR_INPUT,
						  "zstd: it is cut off");
		ZSTD_inBuffer in = { bytes, size, 0 };
		bool full = false;

		while (in.pos < in.size || full) {
			ZSTD_outBuffer out = { bytes + CHUNK, CHUNK, 0 };

			left = ZSTD_decompressStream(zstd, &out, &in);
			if (ZSTD_isError(left))
				return error_set(error, ERROR_INPUT, "zstd: %s",
						 ZSTD_getErrorName(left));
			if (!put(sink, bytes + CHUNK, out.pos, error))
				return false;
			full = out.pos == out.size;
		}
	}
}

static bool copy_member(zip_file_t *member, enum archive_packing packing,
			struct sink *sink, struct error *error)
{
	ZSTD_DStream *zstd =
		packing == ARCHIVE_ZSTD ? ZSTD_createDStream() : NULL;
	char *bytes = xcalloc(2, CHUNK);
	bool ok;

	if (packing == ARCHIVE_PLAIN)
		ok = copy_plain(member, sink, bytes, error);
	else if (zstd)
		ok = copy_zstd(member, zstd, sink, bytes, error);
	else
		memory_exhausted();
	ZSTD_freeDStream(zstd);
	free(bytes);
	return ok;
}

/* The most bytes that a member of this packed size may become. */
static uint64_t most_of(uint64_t packed, uint64_t limit)
{
	uint64_t most = packed < UINT64_MAX / ARCHIVE_RATIO
				? packed * ARCHIVE_RATIO
				: UINT64_MAX;

	most = most < ARCHIVE_FREE ? ARCHIVE_FREE : most;
	return most < limit ? most : limit;
}

static bool copy(struct archive_reader *reader, const char *name,
		 enum archive_packing packing, struct sink *sink,
		 struct error *error)
{
	zip_int64_t index = zip_name_locate(reader->zip, name, 0);
	zip_file_t *member = NULL;
	zip_stat_t stat;
	bool ok;

	if (index < 0 ||
	    zip_stat_index(reader->zip, (zip_uint64_t)index, 0, &stat) < 0 ||
	    !(member = zip_fopen_index(reader->zip, (zip_uint64_t)index, 0)))
		return error_set(error, ERROR_INPUT, "'%s': %s", name,
				 zip_strerror(reader->zip));
	sink->limit =
		most_of(stat.valid & ZIP_STAT_COMP_SIZE ? stat.comp_size : 0,
			sink->limit);
	ok = copy_member(member, packing, sink, error);
	zip_fclose(member);
	return ok || error_wrap(error, "'%s'", name);
}

bool archive_reader_text(struct archive_reader *reader, const char *name,
			 enum archive_packing packing, uint64_t limit,
			 struct text *out, struct error *error)
{
	struct sink sink = { .text = out, .limit = limit };
	size_t before = out->length;

	if (copy(reader, name, packing, &sink, error))
		return true;
	text_truncate(out, before);
	return false;
}

bool archive_reader_file(struct archive_reader *reader, const char *name,
			 enum archive_packing packing, uint64_t limit, int file,
			 struct error *error)
{
	struct sink sink = { .file = file, .limit = limit };

	return copy(reader, name, packing, &sink, error);
}
