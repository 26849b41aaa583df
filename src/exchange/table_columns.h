/*
 * table_columns - what the columns of a table are for.
 */
#ifndef ROUNDS_EXCHANGE_TABLE_COLUMNS_H
#define ROUNDS_EXCHANGE_TABLE_COLUMNS_H

#include "exchange/anki_text_header.h"
#include "exchange/rows.h"
#include "rounds/import.h"

enum column_role {
	COLUMN_IGNORED,
	COLUMN_QUESTION,
	COLUMN_ANSWER,
	COLUMN_NOTE, /* several are put together */
	COLUMN_TAGS,
	COLUMN_DECK,
	COLUMN_NOTETYPE,
	COLUMN_GUID,
	COLUMN_KEY, /* a card's own key, in a table that Rounds wrote */
	COLUMN_CATEGORY,
	COLUMN_SUBJECT,
	/* These count in a table that Rounds wrote, see table_own.h. */
	COLUMN_KIND,
	COLUMN_STATUS,
	COLUMN_EVIDENCE,
	COLUMN_SCORE,
	COLUMN_PATTERN,
	COLUMN_FLAGS,
	COLUMN_QUALIFIERS,
	COLUMN_STATE,
	COLUMN_CLOZE,
	COLUMN_ORDINAL,
	COLUMN_SIBLINGS
};

struct table_columns {
	enum column_role roles[ROWS_FIELDS_MAX];
	size_t count;                /* further columns are passed over */
	struct import_field *fields; /* names, for protected fields; or NULL */
	size_t field_count;
};

/*
 * True when the row names columns instead of filling them: a name for the
 * question and one for the answer are among its fields.
 */
bool table_columns_named(const struct row *row);

/* By the names in `row`; fields are copied into the import. */
void table_columns_by_name(struct table_columns *columns,
			   const struct row *names,
			   const struct anki_text_header *header,
			   struct import *import);

/* By their order: question, answer, and all others are notes. */
void table_columns_by_order(struct table_columns *columns,
			    const struct anki_text_header *header);

#endif
