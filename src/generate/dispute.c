#include "generate/dispute.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "generate/word_start.h"

enum { COLUMN_SUBJECT, COLUMN_WORDS, COLUMN_HELD, COLUMN_SOURCE, COLUMNS };

static struct slice keep_small(struct arena *arena, struct slice text)
{
	char *kept = arena_strndup(arena, text.bytes, text.length);

	for (char *at = kept; *at; at++)
		*at = (char)tolower((unsigned char)*at);
	return (struct slice){ kept, text.length };
}

/* `text` is kept. */
static struct dispute_group read_group(struct arena *arena, struct slice text)
{
	struct slice *words = NULL;
	size_t count = 0, capacity = 0;

	while (text.length) {
		words = arena_grow(arena, words, count, &capacity,
				   sizeof *words);
		words[count++] = slice_trim(slice_cut(&text, '|'));
	}
	return (struct dispute_group){ words, count };
}

/* Bits of which a question has one, if the column's first group is in it. */
static uint64_t pairs_of(const struct dispute_column *column)
{
	uint64_t pairs = 0;

	for (size_t i = 0; column->count && i < column->groups->count; i++)
		pairs |= word_start_pairs(column->groups->words[i]);
	return pairs;
}

static struct dispute_column read_column(struct arena *arena,
					 struct slice column)
{
	struct slice rest = keep_small(arena, column);
	struct dispute_group *groups = NULL;
	size_t count = 0, capacity = 0;

	while (rest.length) {
		groups = arena_grow(arena, groups, count, &capacity,
				    sizeof *groups);
		groups[count++] = read_group(arena, slice_cut(&rest, '+'));
	}
	return (struct dispute_column){ groups, count };
}

/* Every alternative of every group must have a word to look for. */
static bool is_complete(struct slice column)
{
	bool word = false;

	for (size_t i = 0; i < column.length; i++) {
		char c = column.bytes[i];

		if (c == '+' || c == '|') {
			if (!word)
				return false;
			word = false;
		} else {
			word = word || c != ' ';
		}
	}
	return word;
}

static bool read_line(struct dispute_list *list, struct arena *arena,
		      const char *file, size_t number, struct slice line,
		      struct error *error)
{
	static const char *const names[] = { "subject", "words",
					     "what is held now", "source" };
	struct slice columns[COLUMNS], rest = line;
	struct dispute *dispute;
	const char *start = line.bytes;

	for (size_t i = 0; i < COLUMNS; i++) {
		const char *place = rest.bytes;

		columns[i] = slice_trim(slice_cut(&rest, '\t'));
		if (!columns[i].length ||
		    (i < COLUMN_HELD && !is_complete(columns[i])))
			return error_set(error, ERROR_INPUT,
					 "%s:%zu:%td: the column for the %s "
					 "lacks a word; see rounds-pack(5)",
					 file, number, place - start + 1,
					 names[i]);
	}
	if (rest.length)
		return error_set(error, ERROR_INPUT,
				 "%s:%zu:%td: more than %d columns; remove "
				 "some",
				 file, number, rest.bytes - start + 1, COLUMNS);
	list->disputes = arena_grow(arena, list->disputes, list->count,
				    &list->capacity, sizeof *list->disputes);
	dispute = &list->disputes[list->count++];
	*dispute = (struct dispute){
		.subject = read_column(arena, columns[COLUMN_SUBJECT]),
		.words = read_column(arena, columns[COLUMN_WORDS]),
		.held = arena_strndup(arena, columns[COLUMN_HELD].bytes,
				      columns[COLUMN_HELD].length),
		.source = arena_strndup(arena, columns[COLUMN_SOURCE].bytes,
					columns[COLUMN_SOURCE].length),
	};
	dispute->pairs = pairs_of(&dispute->subject);
	return true;
}

bool dispute_read(struct dispute_list *list, struct arena *arena,
		  const char *file, struct slice content, struct error *error)
{
	struct slice line;

	for (size_t number = 1; slice_next_line(&content, &line); number++) {
		if (!slice_trim(line).length || line.bytes[0] == '#')
			continue;
		if (!read_line(list, arena, file, number, line, error))
			return false;
	}
	return true;
}

/* "Unlike gout, ..." speaks of something else. */
static bool is_set_apart(const char *text, const char *at)
{
	return at - text >= 7 && strncasecmp(at - 7, "unlike ", 7) == 0;
}

static bool names(const struct word_start_set *text, struct slice word)
{
	const char *at = word_start_find_in(text, word);

	while (at && is_set_apart(text->text, at))
		at = word_start_find(at + word.length, word);
	return at != NULL;
}

/* Is an alternative of each group in the text, or in the other? */
static bool has_groups(const struct dispute_column *column,
		       const struct word_start_set *text,
		       const struct word_start_set *other)
{
	for (size_t i = 0; i < column->count; i++) {
		const struct dispute_group *group = &column->groups[i];
		size_t k = 0;

		while (k < group->count && !names(text, group->words[k]) &&
		       !(other && names(other, group->words[k])))
			k++;
		if (k == group->count)
			return false;
	}
	return true;
}

const struct dispute *dispute_find(const struct dispute_list *list,
				   const char *question, const char *answer)
{
	struct word_start_set asked = word_start_set_of(question), said;
	bool read = false;

	for (size_t i = 0; i < list->count; i++) {
		const struct dispute *dispute = &list->disputes[i];

		if (!(dispute->pairs & asked.pairs) ||
		    !has_groups(&dispute->subject, &asked, NULL))
			continue;
		if (!read)
			said = word_start_set_of(answer);
		read = true;
		if (has_groups(&dispute->words, &asked, &said))
			return dispute;
	}
	return NULL;
}
