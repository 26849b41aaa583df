/*
 * Reading lexicon files.  Everything in them is checked here; what is kept
 * has valid text and a spelling that can be found.
 */
#include "language/lexicon_private.h"

#include <string.h>

#include "language/spelling.h"
#include "rounds/bits.h"
#include "rounds/utf8.h"

enum { COLUMN_NAME, COLUMN_SYNONYMS, COLUMN_ABBREVIATIONS, COLUMN_PARENTS };

struct reader {
	struct lexicon *lexicon;
	const char *file;
	struct error *error;
	const char *type; /* NULL until the first line is read */
	size_t number;    /* of the line */
	struct slice line;
	struct arena scratch; /* tokens of one spelling */
};

/* The place in the line, counted in code points from 1. */
static size_t column_of(const struct reader *reader, const char *place)
{
	size_t column = 1;

	for (const char *c = reader->line.bytes; c < place; c++)
		column += ((unsigned char)*c & 0xC0) != 0x80;
	return column;
}

static bool fault(const struct reader *reader, const char *place,
		  const char *what)
{
	return error_set(reader->error, ERROR_INPUT, "%s:%zu:%zu: %s",
			 reader->file, reader->number, column_of(reader, place),
			 what);
}

/* Among eight bytes; a tab is one. */
static bool has_control(const char *bytes)
{
	uint64_t eight = bits_load(bytes);

	return bits_between(eight, 0, ' ' - 1) |
	       bits_between(eight, 0x7F, 0x7F);
}

static bool check_bytes(const struct reader *reader)
{
	struct slice line = reader->line;
	size_t offset;

	if (!utf8_valid(line.bytes, line.length, &offset))
		return fault(reader, line.bytes + offset,
			     "invalid UTF-8; save the file as UTF-8");
	for (size_t i = 0; i < line.length; i++) {
		unsigned char c;

		while (i + sizeof(uint64_t) < line.length &&
		       !has_control(line.bytes + i))
			i += sizeof(uint64_t);
		c = (unsigned char)line.bytes[i];
		if ((c < ' ' && c != '\t') || c == 0x7F)
			return fault(reader, line.bytes + i,
				     "control character; remove it");
	}
	return true;
}

/* Cut the bytes up to the separator off; false when nothing is left. */
static bool cut(struct slice *rest, char separator, struct slice *part)
{
	const char *end;

	if (!rest->bytes)
		return false;
	end = rest->length ? memchr(rest->bytes, separator, rest->length)
			   : NULL;
	*part = *rest;
	if (end) {
		part->length = (size_t)(end - rest->bytes);
		rest->bytes = end + 1;
		rest->length -= part->length + 1;
	} else {
		rest->bytes = NULL;
	}
	return true;
}

/* A short word in capitals may be another word in small letters: "AIDS". */
static bool is_capital_word(struct token_list tokens)
{
	struct slice fold;

	if (tokens.count != 1 || tokens.tokens[0].shape != SHAPE_UPPER)
		return false;
	fold = tokens.tokens[0].fold;
	for (size_t i = 0; i < fold.length; i++)
		if (fold.bytes[i] < 'a' || fold.bytes[i] > 'z')
			return false;
	return fold.length <= 4;
}

static unsigned shapes_of(struct token_list tokens, bool abbreviation)
{
	unsigned shapes = 0;

	if (!abbreviation)
		return is_capital_word(tokens) ? SHAPE_BIT(SHAPE_UPPER) : 0;
	for (size_t i = 0; i < tokens.count; i++)
		if (tokens.tokens[i].shape != SHAPE_LOWER)
			shapes |= SHAPE_BIT(tokens.tokens[i].shape);
	return shapes;
}

/* Words of small letters alone: such a name is spelled as it is written. */
static bool is_plain(struct slice name)
{
	char before = ' ';

	for (size_t i = 0; i < name.length; i++) {
		char c = name.bytes[i];

		if ((c < 'a' || c > 'z') && (c != ' ' || before == ' '))
			return false;
		before = c;
	}
	return before != ' ' && name.length <= SPELLING_SIZE;
}

static void add_spelling(struct reader *reader, struct row *row,
			 struct slice spelling, bool abbreviation,
			 unsigned shapes)
{
	const char *kept = arena_strndup(&reader->lexicon->arena,
					 spelling.bytes, spelling.length);

	row->written[row->written_count++] =
		(struct written){ .spelling = { kept, spelling.length },
				  .abbreviation = abbreviation,
				  .shapes = shapes };
}

/* Add a name of any characters, cut into words. */
static bool add_words(struct reader *reader, struct row *row, struct slice name,
		      bool abbreviation)
{
	struct token_list tokens = token_split(name, &reader->scratch);
	struct spelling spelling;
	bool word = false;

	while (tokens.count &&
	       spelling_is_joint(&tokens.tokens[tokens.count - 1]))
		tokens.count--; /* "pre-" */
	spelling.length = 0;
	for (size_t i = 0; i < tokens.count; i++) {
		word = word || tokens.tokens[i].kind != TOKEN_MARK;
		if (!spelling_add(&spelling, &tokens.tokens[i]))
			return fault(reader, name.bytes,
				     "name too long; shorten it");
	}
	while (spelling.length && spelling.bytes[spelling.length - 1] == ' ')
		spelling.length--;
	if (!word)
		return fault(reader, name.bytes,
			     "name without a word; write one");
	add_spelling(reader, row,
		     (struct slice){ spelling.bytes, spelling.length },
		     abbreviation, shapes_of(tokens, abbreviation));
	arena_clear(&reader->scratch);
	return true;
}

/* Add a way to write the row's entry; there is room. */
static bool add_written(struct reader *reader, struct row *row,
			struct slice name, bool abbreviation)
{
	if (!is_plain(name))
		return add_words(reader, row, name, abbreviation);
	add_spelling(reader, row, name, abbreviation, 0);
	return true;
}

static size_t count_names(struct slice column)
{
	size_t count = column.length > 0;

	for (size_t i = 0; i < column.length; i++)
		count += column.bytes[i] == '|';
	return count;
}

/* Is there a name between any two "|" of the column? */
static bool check_names(struct reader *reader, struct slice column)
{
	struct slice part;

	while (column.length && cut(&column, '|', &part))
		if (!slice_trim(part).length)
			return fault(reader, part.bytes,
				     "empty name; remove the '|' or write one");
	return true;
}

/* Keep the names of a column, parted by "|". */
static bool read_names(struct reader *reader, struct slice column,
		       const char *const **names, size_t *count)
{
	struct arena *arena = &reader->lexicon->arena;
	const char **list;
	struct slice part;

	*count = 0;
	if (!check_names(reader, column))
		return false;
	if (!column.length)
		return true;
	list = arena_array(arena, count_names(column), sizeof *list);
	while (cut(&column, '|', &part)) {
		part = slice_trim(part);
		list[(*count)++] =
			arena_strndup(arena, part.bytes, part.length);
	}
	*names = list;
	return true;
}

/* Add the names of a column as ways to write the entry. */
static bool write_column(struct reader *reader, struct row *row,
			 struct slice column, bool abbreviation)
{
	struct slice part;

	if (!column.length)
		return true;
	while (cut(&column, '|', &part))
		if (!add_written(reader, row, slice_trim(part), abbreviation))
			return false;
	return true;
}

static bool fill_row(struct reader *reader, const struct slice *columns)
{
	struct row *row = lexicon_row(reader->lexicon, reader->type,
				      columns[COLUMN_NAME]);
	struct lexicon_entry *entry = &row->entry;
	size_t count = 1 + count_names(columns[COLUMN_SYNONYMS]) +
		       count_names(columns[COLUMN_ABBREVIATIONS]);

	row->written = arena_array(&reader->lexicon->arena, count,
				   sizeof *row->written);
	row->written_count = 0;
	return check_names(reader, columns[COLUMN_SYNONYMS]) &&
	       read_names(reader, columns[COLUMN_ABBREVIATIONS],
			  &entry->abbreviations, &entry->abbreviation_count) &&
	       read_names(reader, columns[COLUMN_PARENTS], &entry->parents,
			  &entry->parent_count) &&
	       add_written(reader, row, columns[COLUMN_NAME], false) &&
	       write_column(reader, row, columns[COLUMN_SYNONYMS], false) &&
	       write_column(reader, row, columns[COLUMN_ABBREVIATIONS], true);
}

static bool read_row(struct reader *reader)
{
	struct slice columns[4] = { { reader->line.bytes, 0 } };
	struct slice rest = reader->line, part;

	for (size_t i = 0; cut(&rest, '\t', &part); i++) {
		if (i == 4)
			return fault(reader, part.bytes,
				     "more than four columns; use '|' between "
				     "names of one column");
		columns[i] = slice_trim(part);
	}
	if (!columns[COLUMN_NAME].length)
		return fault(reader, reader->line.bytes,
			     "empty name; write one before the first tab");
	return fill_row(reader, columns);
}

static bool read_line(struct reader *reader)
{
	static const char head[] = "# type:";
	struct slice line = slice_trim(reader->line);

	if (!check_bytes(reader))
		return false;
	if (!reader->type) {
		if (!slice_starts_with(reader->line, head))
			return fault(reader, reader->line.bytes,
				     "no '# type: NAME'; make it the first "
				     "line");
		line.bytes += sizeof head - 1;
		line.length -= sizeof head - 1;
		line = slice_trim(line);
		if (!line.length)
			return fault(reader, reader->line.bytes,
				     "no name after '# type:'; write one");
		reader->type = lexicon_type(reader->lexicon, line);
		return true;
	}
	if (!line.length || reader->line.bytes[0] == '#')
		return true;
	return read_row(reader);
}

bool lexicon_add_file(struct lexicon *lexicon, const char *file,
		      struct slice content, struct error *error)
{
	struct reader reader = {
		.lexicon = lexicon, .file = file, .error = error, .number = 1
	};
	bool good = true;

	while (good && content.length) {
		if (!cut(&content, '\n', &reader.line))
			break;
		good = read_line(&reader);
		reader.number++;
	}
	if (good && !reader.type) {
		reader.line = (struct slice){ "", 0 };
		reader.number = 1;
		good = fault(&reader, reader.line.bytes,
			     "no '# type: NAME'; make it the first line");
	}
	arena_free(&reader.scratch);
	return good;
}
