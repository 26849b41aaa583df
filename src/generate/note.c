#include "generate/note.h"

#include <string.h>

#include "rounds/utf8.h"

enum {
	LABEL_BYTES = 64,
	LABEL_WORDS = 4,
	OPENING_WORDS = 3 /* of a line that are looked up */
};

static const char subject_place[] = "{subject}";
static const char each_place[] = "{each}"; /* a subject as well */
static const char line_place[] = "{line}";
static const char is_place[] = "{is}";

void note_table_release(struct note_table *table)
{
	string_table_release(&table->labels);
	string_table_release(&table->openings);
}

static struct slice keep_small(struct arena *arena, struct slice text)
{
	struct text small = TEXT_INIT;
	struct slice kept;

	utf8_fold(&small, text.bytes, text.length);
	kept.bytes = arena_strndup(arena, small.bytes, small.length);
	kept.length = small.length;
	text_release(&small);
	return kept;
}

static void add(struct note_table *table, struct arena *arena,
		struct slice words, struct note *note)
{
	static const char mark[] = " ...";
	size_t size = strlen(mark);
	bool opens = words.length > size &&
		     memcmp(words.bytes + words.length - size, mark, size) == 0;
	struct slice key;

	words.length -= opens ? size : 0;
	key = keep_small(arena, slice_trim(words));
	*string_table_at(opens ? &table->openings : &table->labels, key) = note;
}

/* A sentence with its places, kept; NULL with the error set when it lacks one.
 */
static const char *read_sentence(struct arena *arena, const char *file,
				 size_t number, size_t column,
				 struct slice text, struct error *error)
{
	const char *kept;

	text = slice_trim(text);
	kept = arena_strndup(arena, text.bytes, text.length);
	if ((strstr(kept, subject_place) || strstr(kept, each_place)) &&
	    strstr(kept, line_place))
		return kept;
	error_set(error, ERROR_INPUT,
		  "%s:%zu:%zu: the sentence lacks {subject} or {line}; see "
		  "rounds-pack(5)",
		  file, number, column);
	return NULL;
}

static bool read_line(struct note_table *table, struct arena *arena,
		      const char *file, size_t number, struct slice line,
		      struct error *error)
{
	struct note *note = arena_alloc(arena, sizeof *note);
	struct slice rest = line, words = slice_cut(&rest, '\t');
	struct slice many = slice_cut(&rest, '\t');

	note->many = read_sentence(arena, file, number, words.length + 2, many,
				   error);
	if (!note->many)
		return false;
	note->one = note->many;
	if (rest.length)
		note->one = read_sentence(arena, file, number,
					  words.length + many.length + 3, rest,
					  error);
	if (!note->one)
		return false;
	while (words.length) {
		const char *place = words.bytes;
		struct slice one = slice_cut(&words, '|');

		if (!slice_trim(one).length)
			return error_set(error, ERROR_INPUT,
					 "%s:%zu:%td: no words; see "
					 "rounds-pack(5)",
					 file, number, place - line.bytes + 1);
		add(table, arena, one, note);
	}
	return true;
}

bool note_read(struct note_table *table, struct arena *arena, const char *file,
	       struct slice content, struct error *error)
{
	struct slice line;

	for (size_t number = 1; slice_next_line(&content, &line); number++) {
		if (!slice_trim(line).length || line.bytes[0] == '#')
			continue;
		if (!read_line(table, arena, file, number, line, error))
			return false;
	}
	return true;
}

const struct note *note_labelled(const struct note_table *table,
				 struct slice label)
{
	struct text small = TEXT_INIT;
	const struct note *note;

	label = slice_trim(label);
	if (!label.length || label.length > LABEL_BYTES)
		return NULL;
	utf8_fold(&small, label.bytes, label.length);
	note = string_table_find(&table->labels,
				 (struct slice){ small.bytes, small.length });
	text_release(&small);
	return note;
}

/* "Serious Side Effects" of "Rare but Serious Side Effects" */
static struct slice behind_but(struct slice label)
{
	struct slice before, behind;

	return slice_part(label, " but ", &before, &behind) ? behind : label;
}

/* The note for the label's last two words or its last. */
static const struct note *note_for_end(const struct note_table *table,
				       struct slice label)
{
	const struct note *note = NULL;

	label = behind_but(label);
	for (size_t i = 1; i < label.length && !note; i++) {
		struct slice end = { label.bytes + i, label.length - i };

		if (label.bytes[i - 1] == ' ' && slice_words(end) <= 2 &&
		    slice_words(end) + 2 > slice_words(label))
			note = note_labelled(table, end);
	}
	return note && note_lists(note->many) ? note : NULL;
}

const char *note_small(struct slice label, struct arena *arena)
{
	char *small = arena_strndup(arena, label.bytes, label.length);

	for (size_t i = 1; i + 1 < label.length; i++)
		if (strchr(" -", small[i - 1]) && small[i] >= 'A' &&
		    small[i] <= 'Z' && small[i + 1] >= 'a' &&
		    small[i + 1] <= 'z')
			small[i] = (char)(small[i] | 0x20);
	return small;
}

/* "Adverse effects of {subject} include" where the note says "Side effects". */
static const char *in_own_words(const char *sentence, struct slice label,
				struct arena *arena)
{
	static const char *const joints[] = { " of {", " for {", " against {",
					      NULL };

	for (size_t i = 0; joints[i]; i++) {
		const char *at = strstr(sentence, joints[i]);

		if (at)
			return arena_printf(arena, "%s%s",
					    note_small(label, arena), at);
	}
	return sentence;
}

/* "Motor features (TRAP):" without its brackets and its colon. */
static struct slice without_end(struct slice label)
{
	while (label.length && strchr(":. ", label.bytes[label.length - 1]))
		label.length--;
	if (label.length && label.bytes[label.length - 1] == ')') {
		const char *open = memchr(label.bytes, '(', label.length);

		if (open)
			label.length = (size_t)(open - label.bytes);
	}
	return slice_trim(label);
}

struct note note_for_label(const struct note_table *table, struct slice label,
			   struct arena *arena)
{
	const struct note *found;
	struct note note = { 0 };

	label = slice_trim(label);
	label = without_end(label);
	if (!label.length)
		return note;
	found = note_labelled(table, label);
	if (!found && slice_words(behind_but(label)) <= LABEL_WORDS)
		found = note_for_end(table, label);
	if (!found)
		return note;
	note = *found;
	if (note_lists(note.many) && label.bytes[label.length - 1] == 's')
		note.many = in_own_words(note.many, label, arena);
	return note;
}

const struct note *note_opening(const struct note_table *table,
				struct slice line)
{
	struct text small = TEXT_INIT;
	const struct note *note = NULL;
	size_t words = 0;

	for (size_t i = 0; i < line.length && words < OPENING_WORDS; i++) {
		if (line.bytes[i] != ' ')
			continue;
		words++;
		small.length = 0;
		utf8_fold(&small, line.bytes, i);
		note = string_table_find(&table->openings,
					 (struct slice){ small.bytes,
							 small.length });
		if (note)
			break;
	}
	text_release(&small);
	return note;
}

bool note_lists(const char *sentence)
{
	return strstr(sentence, " include ") || strstr(sentence, " includes ");
}

bool note_of_part(const char *sentence)
{
	static const char effects[] = "Effects of {subject} on ";

	return strncmp(sentence, effects, sizeof effects - 1) == 0;
}

static bool place_at(const char **at, const char *place)
{
	if (strncmp(*at, place, strlen(place)) != 0)
		return false;
	*at += strlen(place);
	return true;
}

bool note_of_each(const char *sentence)
{
	return strstr(sentence, each_place);
}

/* "chronic disease" of "A chronic disease", where the note has the article. */
static struct slice without_article(const struct text *out, struct slice line)
{
	static const char *const articles[] = { "A ",  "An ",  "The ", "a ",
						"an ", "the ", NULL };

	if (!text_ends_with(out, " a "))
		return line;
	for (size_t i = 0; articles[i]; i++)
		if (slice_starts_with(line, articles[i])) {
			line.bytes += strlen(articles[i]);
			line.length -= strlen(articles[i]);
			break;
		}
	return line;
}

void note_say(struct text *out, const char *sentence,
	      const struct note_subject *subject, struct slice line,
	      size_t *start)
{
	for (const char *at = sentence; *at;) {
		if (place_at(&at, subject_place) || place_at(&at, each_place)) {
			text_add_string(out, subject->text);
		} else if (place_at(&at, is_place)) {
			text_add_string(out, subject->plural ? "are" : "is");
		} else if (place_at(&at, line_place)) {
			line = without_article(out, line);
			*start = out->length;
			text_add(out, line.bytes, line.length);
		} else {
			text_add_char(out, *at++);
		}
	}
}
