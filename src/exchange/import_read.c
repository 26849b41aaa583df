#include "rounds/import.h"

#include <string.h>

#include "exchange/import_encoding.h"
#include "exchange/import_reader.h"
#include "rounds/file.h"

static bool unknown(const char *file, struct error *error)
{
	return error_set(error, ERROR_INPUT,
			 "'%s' holds no cards that can be read here; "
			 "rounds-import(1) tells which formats are known",
			 file);
}

static bool is_stdin(const char *file)
{
	return strcmp(file, "-") == 0;
}

static bool run(struct import *import, const struct import_format *format,
		const struct import_source *source,
		const struct import_options *options, struct error *error)
{
	import->format = format->name;
	if (format->takes == IMPORT_TAKES_PATH && !source->path)
		return error_set(error, ERROR_INPUT,
				 "an archive or database can't come from "
				 "standard input; name the file");
	if (!format->read(import, source, options, error))
		return false;
	if (import->note_count || import->findings.count)
		return true;
	return error_set(error, ERROR_INPUT, "'%s', %s, holds no cards",
			 import->file, import->format);
}

/* Who names separators says what the file is. */
static const struct import_format table = { "a table", IMPORT_TAKES_TEXT,
					    import_table_knows,
					    import_table_read };

static const struct import_format *find(const struct import_source *source,
					enum import_takes takes)
{
	for (const struct import_format *format = import_formats; format->name;
	     format++)
		if (format->takes == takes && format->knows(source))
			return format;
	return NULL;
}

/* Not archives and databases: what is read into memory as a whole. */
static bool read_whole(struct import *import, const char *path,
		       struct slice bytes, const struct import_options *options,
		       struct error *error)
{
	const struct import_source raw = { path, bytes };
	bool is_table = options->field_separator || options->row_separator;
	const struct import_format *format =
		is_table ? NULL : find(&raw, IMPORT_TAKES_BYTES);
	struct text text = TEXT_INIT;
	bool ok;

	if (format)
		return run(import, format, &raw, options, error);
	if (!import_decode(import, bytes, &text, error)) {
		text_release(&text);
		return false;
	}
	const struct import_source source = { path,
					      { text.bytes, text.length } };

	format = is_table ? &table : find(&source, IMPORT_TAKES_TEXT);
	ok = format ? run(import, format, &source, options, error)
		    : unknown(import->file, error);
	text_release(&text);
	return ok;
}

static bool read_file(struct import *import, const char *file,
		      const struct import_options *options, struct text *bytes,
		      struct error *error)
{
	const char *path = is_stdin(file) ? NULL : file;
	bool more = false;
	bool ok = path ? file_read_head(file, IMPORT_HEAD_SIZE, bytes, &more,
					error)
		       : file_read(file, IMPORT_TEXT_MAX, bytes, error);

	if (!ok)
		return false;
	const struct import_source head = { path,
					    { bytes->bytes,
					      bytes->length < IMPORT_HEAD_SIZE
						      ? bytes->length
						      : IMPORT_HEAD_SIZE } };
	const struct import_format *format = find(&head, IMPORT_TAKES_PATH);

	if (format)
		return run(import, format, &head, options, error);
	if (more) {
		text_clear(bytes);
		if (!file_read(file, IMPORT_TEXT_MAX, bytes, error))
			return false;
	}
	return read_whole(import, path,
			  (struct slice){ bytes->bytes, bytes->length },
			  options, error);
}

bool import_read(struct import *import, const char *file,
		 const struct import_options *options, struct error *error)
{
	struct text bytes = TEXT_INIT;
	bool ok;

	*import = (struct import){
		.file = is_stdin(file) ? "standard input" : file,
	};
	ok = read_file(import, file, options, &bytes, error);
	text_release(&bytes);
	diagnostic_sort(&import->findings);
	return ok;
}
