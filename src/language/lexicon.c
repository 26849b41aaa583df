#include "language/lexicon_private.h"

#include <stdlib.h>
#include <string.h>

#include "language/spelling.h"
#include "rounds/memory.h"

struct lexicon *lexicon_new(void)
{
	return xcalloc(1, sizeof(struct lexicon));
}

void lexicon_free(struct lexicon *lexicon)
{
	if (!lexicon)
		return;
	string_table_release(&lexicon->names);
	string_table_release(&lexicon->keys);
	string_table_release(&lexicon->abbreviations);
	arena_free(&lexicon->arena);
	free(lexicon);
}

const char *lexicon_type(struct lexicon *lexicon, struct slice name)
{
	for (size_t i = 0; i < lexicon->type_count; i++)
		if (slice_equal(slice_of(lexicon->types[i]), name))
			return lexicon->types[i];
	lexicon->types =
		arena_grow(&lexicon->arena, lexicon->types, lexicon->type_count,
			   &lexicon->type_capacity, sizeof *lexicon->types);
	return lexicon->types[lexicon->type_count++] =
		       arena_strndup(&lexicon->arena, name.bytes, name.length);
}

struct row *lexicon_row(struct lexicon *lexicon, const char *type,
			struct slice name)
{
	const char *kept;
	struct row *row;
	void **place;

	for (row = string_table_find(&lexicon->names, name); row;
	     row = row->same_name)
		if (row->entry.type == type)
			return row;
	kept = arena_strndup(&lexicon->arena, name.bytes, name.length);
	row = arena_alloc(&lexicon->arena, sizeof *row);
	row->entry.name = kept;
	row->entry.type = type;
	row->number = lexicon->row_count;
	place = string_table_at(&lexicon->names,
				(struct slice){ kept, name.length });
	row->same_name = *place;
	*place = row;
	lexicon->rows =
		arena_grow(&lexicon->arena, lexicon->rows, lexicon->row_count,
			   &lexicon->row_capacity, sizeof *lexicon->rows);
	lexicon->rows[lexicon->row_count++] = row;
	return row;
}

static struct key *key_of(struct lexicon *lexicon, struct slice spelling)
{
	void **place = string_table_at(&lexicon->keys, spelling);

	if (!*place)
		*place = arena_alloc(&lexicon->arena, sizeof(struct key));
	return *place;
}

/* A name beats an abbreviation of the same entry; else by type and number. */
static void add_sense(struct lexicon *lexicon, struct key *key,
		      const struct row *row, const struct written *written)
{
	struct sense **at = &key->senses;
	struct sense *sense;

	for (sense = *at; sense; sense = sense->next) {
		if (sense->row != row)
			continue;
		sense->abbreviation &= written->abbreviation;
		sense->shapes = sense->shapes && written->shapes
					? sense->shapes | written->shapes
					: 0;
		return;
	}
	for (; *at; at = &(*at)->next) {
		int order = strcmp((*at)->row->entry.type, row->entry.type);

		if (order > 0 || (!order && (*at)->row->number > row->number))
			break;
	}
	sense = arena_alloc(&lexicon->arena, sizeof *sense);
	*sense = (struct sense){ .row = row,
				 .abbreviation = written->abbreviation,
				 .shapes = written->shapes,
				 .next = *at };
	*at = sense;
}

/* A spelling goes on behind this key with the word at `next`. */
static void continue_key(struct key *key, struct slice spelling, size_t next)
{
	unsigned char first = (unsigned char)spelling.bytes[next];

	key->continues = true;
	key->letters |= LETTER_BIT(first);
	if (next + 1 < spelling.length)
		key->pairs |= PAIR_BIT(first,
				       (unsigned char)spelling.bytes[next + 1]);
}

static void index_row(struct lexicon *lexicon, struct row *row)
{
	for (size_t i = 0; i < row->written_count; i++) {
		struct slice spelling = row->written[i].spelling;
		struct slice start = spelling;

		add_sense(lexicon, key_of(lexicon, spelling), row,
			  &row->written[i]);
		for (size_t k = 0; k < spelling.length; k++) {
			if (spelling.bytes[k] != ' ')
				continue;
			start.length = k;
			continue_key(key_of(lexicon, start), spelling, k + 1);
		}
	}
	for (size_t i = 0; i < row->entry.abbreviation_count; i++) {
		void **place =
			string_table_at(&lexicon->abbreviations,
					slice_of(row->entry.abbreviations[i]));

		*place = *place && *place != row ? &lexicon->ambiguous : row;
	}
}

static size_t count_spellings(const struct lexicon *lexicon)
{
	size_t count = 0;

	for (size_t i = 0; i < lexicon->row_count; i++)
		count += lexicon->rows[i]->written_count;
	return count;
}

void lexicon_finish(struct lexicon *lexicon)
{
	string_table_reserve(&lexicon->keys, count_spellings(lexicon));
	for (size_t i = 0; i < lexicon->row_count; i++)
		index_row(lexicon, lexicon->rows[i]);
}

void lexicon_mark(struct lexicon *lexicon,
		  unsigned (*marks_of)(const struct lexicon_entry *))
{
	for (size_t i = 0; i < lexicon->row_count; i++) {
		struct lexicon_entry *entry = &lexicon->rows[i]->entry;

		entry->marks = marks_of(entry);
	}
}

/* True when a token is written with the capitals of the sense. */
static bool has_shape(const struct sense *sense, const struct token *tokens,
		      struct lexicon_match span, bool plural)
{
	unsigned shapes = sense->shapes;

	/* the s of a plural is small: "MSCs", but "AIDS" is not many "AID" */
	if (plural && shapes & SHAPE_BIT(SHAPE_UPPER))
		shapes = (shapes & ~SHAPE_BIT(SHAPE_UPPER)) |
			 SHAPE_BIT(SHAPE_MIXED);
	for (size_t i = span.first; i < span.end; i++)
		if (shapes & SHAPE_BIT(tokens[i].shape))
			return true;
	return !shapes;
}

/* Write the senses of a key that fit the text; returns how many. */
static size_t write_senses(const struct key *key, const struct token *tokens,
			   struct lexicon_match span, bool plural,
			   struct lexicon_match *matches, size_t limit)
{
	size_t count = 0;

	if (!key)
		return 0;
	for (const struct sense *sense = key->senses; sense;
	     sense = sense->next) {
		if (!has_shape(sense, tokens, span, plural))
			continue;
		if (count == limit)
			break;
		matches[count] = span;
		matches[count].entry = &sense->row->entry;
		matches[count++].abbreviation = sense->abbreviation;
	}
	return count;
}

/* What the tokens [first, end) name; the last word as it is, or a plural. */
static size_t senses_of(const struct lexicon *lexicon,
			const struct spelling *spelling, const struct key *key,
			const struct token *tokens, struct lexicon_match span,
			struct lexicon_match *matches, size_t limit)
{
	struct spelling singulars[3];
	size_t count = write_senses(key, tokens, span, false, matches, limit);
	size_t forms;

	if (count)
		return count;
	forms = spelling_singulars(spelling, singulars);
	for (size_t i = 0; i < forms && !count; i++) {
		struct slice form = { singulars[i].bytes, singulars[i].length };

		key = string_table_find(&lexicon->keys, form);
		count = write_senses(key, tokens, span, true, matches, limit);
	}
	return count;
}

struct lexicon_start lexicon_start_of(const struct lexicon *lexicon,
				      const struct token *token)
{
	struct lexicon_start start = { 0 };
	struct spelling spelling, singulars[3];
	struct slice whole = { spelling.bytes, 0 }, prefix;
	size_t forms, found = 0;

	spelling.length = 0;
	if (!spelling_add(&spelling, token) || !spelling.length)
		return start;
	whole.length = spelling.length;
	prefix = spelling_prefix(&spelling);
	start.whole = string_table_find(&lexicon->keys, whole);
	start.prefix = prefix.length == whole.length
			       ? start.whole
			       : string_table_find(&lexicon->keys, prefix);
	forms = spelling_singulars(&spelling, singulars);
	for (size_t i = 0; i < forms && found < SINGULARS; i++) {
		struct slice form = { singulars[i].bytes, singulars[i].length };

		start.singulars[found] =
			string_table_find(&lexicon->keys, form);
		found += start.singulars[found] != NULL;
	}
	return start;
}

/* What the first token names alone, as it stands or as a plural. */
static size_t senses_of_start(const struct lexicon_start *start,
			      const struct token *tokens,
			      struct lexicon_match span,
			      struct lexicon_match *matches, size_t limit)
{
	size_t count =
		write_senses(start->whole, tokens, span, false, matches, limit);

	for (size_t i = 0; i < SINGULARS && start->singulars[i] && !count; i++)
		count = write_senses(start->singulars[i], tokens, span, true,
				     matches, limit);
	return count;
}

static bool is_letter(char c)
{
	return c >= 'a' && c <= 'z';
}

/*
 * Most words begin with no letters that the key's next words begin with.
 * Of letters other than ASCII's the spelling differs; a joint adds nothing.
 */
static bool may_follow(const struct key *key, const struct token *token)
{
	struct slice fold = token->fold;

	if (!is_letter(fold.bytes[0]))
		return true;
	if (!(key->letters & LETTER_BIT(fold.bytes[0])))
		return false;
	/* "teeth" is the plural of another beginning */
	return fold.length < 2 || !is_letter(fold.bytes[1]) ||
	       spelling_may_be_plural(fold) ||
	       key->pairs & PAIR_BIT(fold.bytes[0], fold.bytes[1]);
}

size_t lexicon_find_from(const struct lexicon *lexicon,
			 const struct lexicon_start *start,
			 const struct token *tokens, size_t at, size_t end,
			 struct lexicon_match *matches, size_t limit)
{
	struct lexicon_match span = { .first = at, .end = at + 1 };
	size_t count = senses_of_start(start, tokens, span, matches, limit);
	const struct key *key = start->prefix;
	struct spelling spelling;
	struct slice whole = { spelling.bytes, 0 };

	spelling.length = 0;
	if (!key || !key->continues || at + 1 == end ||
	    !may_follow(key, &tokens[at + 1]) ||
	    !spelling_add(&spelling, &tokens[at]))
		return count;
	for (size_t i = at + 1; i < end && may_follow(key, &tokens[i]); i++) {
		struct slice prefix;
		size_t found;

		if (!spelling_add(&spelling, &tokens[i]))
			break;
		if (spelling_is_joint(&tokens[i]))
			continue;
		span.end = i + 1;
		whole.length = spelling.length;
		key = string_table_find(&lexicon->keys, whole);
		found = senses_of(lexicon, &spelling, key, tokens, span,
				  matches, limit);
		if (found)
			count = found;
		prefix = spelling_prefix(&spelling);
		if (prefix.length != whole.length)
			key = string_table_find(&lexicon->keys, prefix);
		if (!key || !key->continues)
			break;
	}
	return count;
}

size_t lexicon_find(const struct lexicon *lexicon, const struct token *tokens,
		    size_t at, size_t end, struct lexicon_match *matches,
		    size_t limit)
{
	struct lexicon_start start;

	if (at >= end)
		return 0;
	start = lexicon_start_of(lexicon, &tokens[at]);
	return lexicon_find_from(lexicon, &start, tokens, at, end, matches,
				 limit);
}

const struct lexicon_entry *lexicon_entry(const struct lexicon *lexicon,
					  const char *type, const char *name)
{
	const struct row *row =
		string_table_find(&lexicon->names, slice_of(name));
	const struct row *found = NULL;

	for (; row; row = row->same_name)
		if (!type || strcmp(row->entry.type, type) == 0)
			found = row;
	return found ? &found->entry : NULL;
}

const struct lexicon_entry *lexicon_abbreviation(const struct lexicon *lexicon,
						 struct slice short_form)
{
	const struct row *row =
		string_table_find(&lexicon->abbreviations, short_form);

	return row && row != &lexicon->ambiguous ? &row->entry : NULL;
}

size_t lexicon_count(const struct lexicon *lexicon)
{
	return lexicon->row_count;
}

const struct lexicon_entry *lexicon_at(const struct lexicon *lexicon, size_t i)
{
	return &lexicon->rows[i]->entry;
}
