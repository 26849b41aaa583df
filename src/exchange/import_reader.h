/*
 * import_reader - what one foreign format offers to import.h.
 *
 * A reader is a row in the table of import_formats.c.  import_read() asks
 * each in its order whether it knows the beginning of the file; the first
 * that says yes reads it.  Formats with a signature (archives, databases,
 * XML) stand before those that are told by how their lines look; delimited
 * text is the last and takes any text.
 */
#ifndef ROUNDS_EXCHANGE_IMPORT_READER_H
#define ROUNDS_EXCHANGE_IMPORT_READER_H

#include "rounds/import.h"

/* How much of a file knows() is shown. */
#define IMPORT_HEAD_SIZE ((size_t)64 << 10)

/* How a reader wants the file. */
enum import_takes {
	IMPORT_TAKES_TEXT,  /* UTF-8 whatever it was encoded in, without mark */
	IMPORT_TAKES_BYTES, /* the whole file as it is */
	IMPORT_TAKES_PATH   /* opens it itself; never standard input */
};

struct import_source {
	const char
		*path; /* as import_read() was called; NULL: standard input */
	/*
	 * What the reader takes; for a path, and when knows() is asked, the
	 * first IMPORT_HEAD_SIZE bytes at most, as they are or, for a reader
	 * that takes text, as text.
	 */
	struct slice bytes;
};

struct import_format {
	const char *name; /* "Anki package": for messages */
	enum import_takes takes;
	bool (*knows)(const struct import_source *source);
	bool (*read)(struct import *import, const struct import_source *source,
		     const struct import_options *options, struct error *error);
};

/* Ends with a zeroed row. */
extern const struct import_format import_formats[];

/* One a file. */
bool import_qa_knows(const struct import_source *source);
bool import_qa_read(struct import *import, const struct import_source *source,
		    const struct import_options *options,
		    struct error *error) MUST_USE;
/* Notes that say themselves, by a tag or a schedule, that they hold cards. */
bool import_inline_marked(const struct import_source *source);
bool import_inline_knows(const struct import_source *source);
bool import_inline_read(struct import *import,
			const struct import_source *source,
			const struct import_options *options,
			struct error *error) MUST_USE;
bool import_table_knows(const struct import_source *source);
bool import_table_read(struct import *import,
		       const struct import_source *source,
		       const struct import_options *options,
		       struct error *error) MUST_USE;
bool import_markdown_knows(const struct import_source *source);
bool import_markdown_read(struct import *import,
			  const struct import_source *source,
			  const struct import_options *options,
			  struct error *error) MUST_USE;

bool import_archive_knows(const struct import_source *source);
bool import_archive_read(struct import *import,
			 const struct import_source *source,
			 const struct import_options *options,
			 struct error *error) MUST_USE;

bool import_anki_knows(const struct import_source *source);
bool import_anki_read(struct import *import, const struct import_source *source,
		      const struct import_options *options,
		      struct error *error) MUST_USE;

bool import_mnemosyne_knows(const struct import_source *source);
bool import_mnemosyne_read(struct import *import,
			   const struct import_source *source,
			   const struct import_options *options,
			   struct error *error) MUST_USE;
bool import_json_knows(const struct import_source *source);
bool import_json_read(struct import *import, const struct import_source *source,
		      const struct import_options *options,
		      struct error *error) MUST_USE;

bool import_org_knows(const struct import_source *source);
bool import_org_read(struct import *import, const struct import_source *source,
		     const struct import_options *options,
		     struct error *error) MUST_USE;

bool import_crowdanki_knows(const struct import_source *source);
bool import_crowdanki_read(struct import *import,
			   const struct import_source *source,
			   const struct import_options *options,
			   struct error *error) MUST_USE;

#endif
