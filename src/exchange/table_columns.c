#include "exchange/table_columns.h"

#include "exchange/import_plain.h"

static const struct {
	const char *name;
	enum column_role role;
} names[] = {
	{ "question", COLUMN_QUESTION },
	{ "front", COLUMN_QUESTION },
	{ "term", COLUMN_QUESTION },
	{ "prompt", COLUMN_QUESTION },
	{ "text", COLUMN_QUESTION },
	{ "q", COLUMN_QUESTION },
	{ "answer", COLUMN_ANSWER },
	{ "back", COLUMN_ANSWER },
	{ "definition", COLUMN_ANSWER },
	{ "response", COLUMN_ANSWER },
	{ "meaning", COLUMN_ANSWER },
	{ "back extra", COLUMN_ANSWER },
	{ "a", COLUMN_ANSWER },
	{ "note", COLUMN_NOTE },
	{ "notes", COLUMN_NOTE },
	{ "extra", COLUMN_NOTE },
	{ "remark", COLUMN_NOTE },
	{ "comment", COLUMN_NOTE },
	{ "explanation", COLUMN_NOTE },
	{ "tag", COLUMN_TAGS },
	{ "tags", COLUMN_TAGS },
	{ "deck", COLUMN_DECK },
	{ "notetype", COLUMN_NOTETYPE },
	{ "guid", COLUMN_GUID },
	{ "key", COLUMN_KEY },
	{ "category", COLUMN_CATEGORY },
	{ "subject", COLUMN_SUBJECT },
	/* Of tables that Rounds wrote; a table can't change a source. */
	{ "kind", COLUMN_KIND },
	{ "status", COLUMN_STATUS },
	{ "evidence", COLUMN_EVIDENCE },
	{ "score", COLUMN_SCORE },
	{ "pattern", COLUMN_PATTERN },
	{ "flags", COLUMN_FLAGS },
	{ "qualifiers", COLUMN_QUALIFIERS },
	{ "document", COLUMN_IGNORED },
	{ "section", COLUMN_IGNORED },
	{ "start", COLUMN_IGNORED },
	{ "end", COLUMN_IGNORED },
	{ "quote", COLUMN_IGNORED },
	{ "via", COLUMN_IGNORED },
	{ "state", COLUMN_STATE },
	{ "cloze", COLUMN_CLOZE },
	{ "ordinal", COLUMN_ORDINAL },
	{ "siblings", COLUMN_SIBLINGS },
};

static bool find(struct slice name, enum column_role *role)
{
	for (size_t i = 0; i < COUNT_OF(names); i++)
		if (slice_equal_fold(slice_trim(name),
				     slice_of(names[i].name))) {
			*role = names[i].role;
			return true;
		}
	return false;
}

bool table_columns_named(const struct row *row)
{
	bool question = false, answer = false;

	for (size_t i = 0; i < row->count; i++) {
		enum column_role role = COLUMN_IGNORED;

		find(row->fields[i], &role);
		question |= role == COLUMN_QUESTION;
		answer |= role == COLUMN_ANSWER;
	}
	return question && answer;
}

static bool has(const struct table_columns *columns, enum column_role role)
{
	for (size_t i = 0; i < columns->count; i++)
		if (columns->roles[i] == role)
			return true;
	return false;
}

/* The next part of a card that no column is for yet. */
static enum column_role next_part(const struct table_columns *columns)
{
	if (!has(columns, COLUMN_QUESTION))
		return COLUMN_QUESTION;
	return has(columns, COLUMN_ANSWER) ? COLUMN_NOTE : COLUMN_ANSWER;
}

static bool is_column(size_t index, size_t number)
{
	return number && index == number - 1;
}

/* What the header says of a column, whatever its name. */
static bool from_header(const struct anki_text_header *header, size_t index,
			enum column_role *role)
{
	if (is_column(index, header->notetype_column))
		*role = COLUMN_NOTETYPE;
	else if (is_column(index, header->deck_column))
		*role = COLUMN_DECK;
	else if (is_column(index, header->tags_column))
		*role = COLUMN_TAGS;
	else if (is_column(index, header->guid_column))
		*role = COLUMN_GUID;
	else
		return false;
	return true;
}

static void name_fields(struct table_columns *columns, const struct row *row,
			struct import *import)
{
	static const unsigned shown[] = {
		[COLUMN_QUESTION] = IMPORT_QUESTION,
		[COLUMN_ANSWER] = IMPORT_ANSWER,
		[COLUMN_NOTE] = IMPORT_NOTE,
	};

	columns->fields = arena_array(&import->cards.arena, row->count + 1,
				      sizeof *columns->fields);
	for (size_t i = 0; i < row->count; i++) {
		enum column_role role = columns->roles[i];

		if (role < COUNT_OF(shown) && shown[role])
			columns->fields[columns->field_count++] =
				(struct import_field){
					import_plain_name(import,
							  row->fields[i]),
					shown[role],
				};
	}
}

void table_columns_by_name(struct table_columns *columns, const struct row *row,
			   const struct anki_text_header *header,
			   struct import *import)
{
	bool known[ROWS_FIELDS_MAX] = { false };

	*columns = (struct table_columns){ .count = row->count };
	for (size_t i = 0; i < row->count; i++) {
		enum column_role role = COLUMN_IGNORED;

		known[i] = from_header(header, i, &role) ||
			   find(row->fields[i], &role);
		/* A second name for a part is one more note. */
		if ((role == COLUMN_QUESTION || role == COLUMN_ANSWER) &&
		    has(columns, role))
			role = COLUMN_NOTE;
		columns->roles[i] = role;
	}
	for (size_t i = 0; i < row->count; i++)
		if (!known[i])
			columns->roles[i] = next_part(columns);
	name_fields(columns, row, import);
}

/* Of these note types Anki itself takes what follows the answer for tags. */
static bool has_two_fields(struct slice notetype)
{
	return !notetype.length || slice_starts_with(notetype, "Basic") ||
	       slice_starts_with(notetype, "Cloze");
}

void table_columns_by_order(struct table_columns *columns,
			    const struct anki_text_header *header)
{
	bool tags_follow = header->present && !header->tags_column &&
			   has_two_fields(header->notetype);

	*columns = (struct table_columns){ .count = ROWS_FIELDS_MAX };
	for (size_t i = 0; i < ROWS_FIELDS_MAX; i++) {
		if (from_header(header, i, &columns->roles[i]))
			continue;
		columns->roles[i] = next_part(columns);
		if (columns->roles[i] == COLUMN_NOTE && tags_follow) {
			columns->roles[i] = COLUMN_TAGS;
			tags_follow = false;
		}
	}
}
