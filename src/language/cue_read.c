/*
 * Reading cue files.  Everything in them is checked here; a phrase is listed
 * under each word that it can begin with.
 */
#include <string.h>

#include "language/cue_private.h"
#include "language/irregular.h"
#include "rounds/utf8.h"

enum {
	COLUMNS = 4,
	POSITION_LIMIT = 16, /* words of a phrase */
	OPTIONAL_LIMIT = 8   /* of which may be missing */
};

struct reader {
	struct cue_table *table;
	const char *file;
	struct error *error;
	size_t number; /* of the line */
	struct slice line;
	struct slice columns[COLUMNS];
	struct cue_phrase *phrase; /* being made */
	struct cue_position positions[POSITION_LIMIT];
	size_t optional; /* positions so far */
};

static bool fault(const struct reader *r, const char *place, const char *what)
{
	size_t column = 1;

	for (const char *c = r->line.bytes; c < place; c++)
		column += ((unsigned char)*c & 0xC0) != 0x80;
	return error_set(r->error, ERROR_INPUT, "%s:%zu:%zu: %s", r->file,
			 r->number, column, what);
}

static struct cue_word *word_at(struct cue_table *table, struct slice spelling)
{
	struct cue_word *word = string_table_find(&table->words, spelling);

	if (!word) {
		struct slice kept = { arena_strndup(&table->arena,
						    spelling.bytes,
						    spelling.length),
				      spelling.length };

		word = arena_alloc(&table->arena, sizeof *word);
		word->bit = UINT64_C(1) << table->words.used % 64;
		*string_table_at(&table->words, kept) = word;
	}
	return word;
}

static void mark(struct cue_table *table, const char *word)
{
	char second = word[0] ? word[1] : '\0';

	table->inflected[cue_beginning(word[0], second,
				       second ? word[2] : '\0')] = true;
}

static bool is_base(const char *bases, const char *base)
{
	size_t size = strlen(base);
	const char *at;

	/* most rows have one, which begins with another letter */
	if (bases[0] != base[0] && !strchr(bases, ' '))
		return false;
	at = strstr(bases, base);
	return at && (at == bases || at[-1] == ' ') &&
	       (at[size] == ' ' || !at[size]);
}

/*
 * Note what inflections of a base form may begin with: as it does itself,
 * but for short ones ("use", "using"; "die", "dying") and irregular ones.
 */
static void mark_inflected(struct cue_table *table, const char *base)
{
	size_t count, length = strlen(base);
	const struct irregular *rows = irregular_table(&count);

	mark(table, base);
	for (int c = 0; length > 1 && length < 4 && c < 32; c++) {
		table->inflected[cue_beginning(base[0], base[1], (char)c)] =
			true;
		table->inflected[cue_beginning(base[0], 'y', (char)c)] = true;
	}
	for (size_t i = 0; i < count; i++)
		if (is_base(rows[i].bases, base))
			mark(table, rows[i].form);
}

/* The word of one alternative; "~" makes it a base form. */
static struct cue_word *read_word(struct reader *r, struct slice spelled)
{
	struct arena scratch = { 0 };
	bool inflected = spelled.length > 1 && spelled.bytes[0] == '~';
	struct slice bare = { spelled.bytes + inflected,
			      spelled.length - inflected };
	struct token_list tokens = token_split(bare, &scratch);
	struct cue_word *word = NULL;

	if (tokens.count == 1) {
		struct slice fold = tokens.tokens[0].fold;

		const char *spelling =
			arena_printf(&scratch, "%s%.*s", inflected ? "~" : "",
				     (int)fold.length, fold.bytes);

		word = word_at(r->table, slice_of(spelling));
		if (inflected)
			mark_inflected(r->table, spelling + 1);
	}
	arena_free(&scratch);
	return word;
}

static size_t count_bytes(struct slice text, char wanted)
{
	size_t count = 0;

	for (size_t i = 0; i < text.length; i++)
		count += text.bytes[i] == wanted;
	return count;
}

static bool add_position(struct reader *r, struct slice text)
{
	struct cue_position *position = &r->positions[r->phrase->count];
	struct slice whole = text;

	if (r->phrase->count == POSITION_LIMIT)
		return fault(r, text.bytes,
			     "phrase too long; write up to 16 words");
	*position = (struct cue_position){ .optional = text.bytes[0] == '[' };
	if (position->optional) {
		if (text.length < 3 || text.bytes[text.length - 1] != ']')
			return fault(r, text.bytes,
				     "'[' without ']'; write '[word|word]' "
				     "without spaces");
		if (++r->optional > OPTIONAL_LIMIT)
			return fault(r, text.bytes,
				     "too many words may be missing; write "
				     "several rows");
		text.bytes++;
		text.length -= 2;
	}
	position->words =
		arena_array(&r->table->arena, count_bytes(text, '|') + 1,
			    sizeof *position->words);
	while (text.length) {
		struct slice spelled = slice_cut(&text, '|');
		struct cue_word *word = read_word(r, spelled);

		if (!word)
			return fault(r, spelled.bytes,
				     "not one word; write words with '|' "
				     "between and no spaces");
		position->words[position->count++] = word;
		position->bits |= word->bit;
	}
	if (whole.bytes[whole.length - 1 - position->optional] == '|' &&
	    whole.length > 1)
		return fault(r, whole.bytes,
			     "a word is missing behind '|'; write it");
	r->phrase->count++;
	return true;
}

/* What may follow the first word; anything where that may be missing. */
static struct cue_follow follow_of(const struct reader *r)
{
	struct cue_follow follow = { .any = r->positions[0].optional };

	for (size_t p = 1; p < r->phrase->count; p++) {
		follow.bits |= r->positions[p].bits;
		if (!r->positions[p].optional)
			return follow;
	}
	follow.any = true;
	return follow;
}

/* List the phrase under the words it can begin with. */
static bool add_starts(struct reader *r)
{
	const struct cue_follow follow = follow_of(r);

	for (size_t p = 0; p < r->phrase->count; p++) {
		const struct cue_position *position = &r->positions[p];

		for (size_t i = 0; i < position->count; i++) {
			struct cue_word *word = position->words[i];
			struct cue_start *start =
				arena_alloc(&r->table->arena, sizeof *start);

			start->phrase = r->phrase;
			start->follow = follow;
			word->follow.bits |= follow.bits;
			word->follow.any |= follow.any;
			start->next = word->starts;
			word->starts = start;
		}
		if (!position->optional)
			return true;
	}
	return fault(r, r->columns[1].bytes,
		     "every word may be missing; let one stand without '['");
}

static bool read_phrase(struct reader *r)
{
	struct slice rest = slice_trim(r->columns[1]);
	struct cue_phrase *phrase = r->phrase;
	struct cue_position *kept;

	r->optional = 0;
	while (rest.length) {
		struct slice position = slice_cut(&rest, ' ');

		if (position.length && !add_position(r, position))
			return false;
	}
	if (phrase->count > 1 && r->positions[phrase->count - 1].words[0] ==
					 word_at(r->table, SLICE("#"))) {
		phrase->before_number = true;
		phrase->count--;
	}
	kept = arena_array(&r->table->arena, phrase->count + 1, sizeof *kept);
	memcpy(kept, r->positions, phrase->count * sizeof *kept);
	phrase->positions = kept;
	return add_starts(r);
}

static bool find_kind(struct reader *r)
{
	for (int kind = 0; kind < CUE_KIND_COUNT; kind++)
		if (slice_equal(r->columns[0],
				slice_of(cue_kind_name((enum cue_kind)kind)))) {
			r->phrase->kind = (enum cue_kind)kind;
			return true;
		}
	return fault(r, r->columns[0].bytes,
		     "unknown kind of cue; see rounds-pack(5)");
}

static bool find_reach(struct reader *r)
{
	static const char *const names[REACH_COUNT] = { "none",     "forward",
							"backward", "both",
							"sentence", "phrase" };

	for (int reach = 0; reach < REACH_COUNT; reach++)
		if (slice_equal(r->columns[2], slice_of(names[reach]))) {
			r->phrase->reach = (enum cue_reach)reach;
			return true;
		}
	return fault(r, r->columns[2].bytes,
		     "unknown reach; write forward, backward, both, phrase, "
		     "sentence or none");
}

static bool add_row(struct reader *r)
{
	struct slice rest = r->line;

	for (size_t i = 0; i < COLUMNS; i++)
		r->columns[i] = slice_cut(&rest, '\t');
	if (rest.length)
		return fault(r, rest.bytes, "more than 4 columns; remove some");
	r->phrase = arena_alloc(&r->table->arena, sizeof *r->phrase);
	r->phrase->detail = arena_strndup(&r->table->arena, r->columns[3].bytes,
					  r->columns[3].length);
	if (!find_kind(r))
		return false;
	if (!slice_trim(r->columns[1]).length)
		return fault(r, r->columns[1].bytes,
			     "no phrase; write one after a tab");
	return find_reach(r) && read_phrase(r);
}

bool cue_table_add_file(struct cue_table *table, const char *file,
			struct slice content, struct error *error)
{
	struct reader r = { .table = table, .file = file, .error = error };

	while (content.length) {
		size_t offset;

		r.number++;
		r.line = slice_cut(&content, '\n');
		if (r.line.length && r.line.bytes[r.line.length - 1] == '\r')
			r.line.length--;
		if (!utf8_valid(r.line.bytes, r.line.length, &offset))
			return fault(&r, r.line.bytes + offset,
				     "invalid UTF-8; save the file as UTF-8");
		if (!slice_trim(r.line).length || r.line.bytes[0] == '#')
			continue;
		if (!add_row(&r))
			return false;
	}
	return true;
}
