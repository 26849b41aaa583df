#include "exchange/anki_cloze.h"

#include "rounds/arena.h"
#include "rounds/cloze.h"

/* More marks than any text has stay text. */
enum { NUMBERS_MAX = 32, MARKS_MAX = 5000 };

#define NONE SIZE_MAX

/* One "{{c1,2::"; offsets are bytes into the field. */
struct mark {
	size_t start, inside; /* of its braces, of what it hides */
	size_t hint;          /* where "::" stands, or `close` */
	size_t close;         /* where "}}" stands; NONE: nowhere */
	size_t around;        /* index of the mark around it, or NONE */
	size_t depth;         /* marks around it */
	unsigned numbers[NUMBERS_MAX];
	size_t number_count; /* 0: one of them is none */
};

struct marks {
	struct mark *items;
	size_t count, capacity;
	struct arena arena;
};

static bool is_pair(struct slice field, size_t at, const char *pair)
{
	return field.length - at >= 2 && field.bytes[at] == pair[0] &&
	       field.bytes[at + 1] == pair[1];
}

/* Read "{{c1,2::" at `at` into *mark; false when there is none. */
static bool read_opening(struct slice field, size_t at, struct mark *mark)
{
	size_t i = at + 3, digits = 0;
	unsigned value = 0;
	bool bad = false;

	if (field.length - at < 7 || !is_pair(field, at, "{{") ||
	    field.bytes[at + 2] != 'c')
		return false;
	*mark = (struct mark){ .start = at, .close = NONE, .around = NONE };
	for (; i < field.length; i++) {
		unsigned digit = (unsigned)(field.bytes[i] - '0');

		if (digit < 10) {
			digits++;
			value = value < CLOZE_ORDINAL_MAX ? value * 10 + digit
							  : value;
			continue;
		}
		if (!digits)
			return false;
		bad = bad || !value || mark->number_count == NUMBERS_MAX;
		if (!bad)
			mark->numbers[mark->number_count++] =
				value < CLOZE_ORDINAL_MAX ? value
							  : CLOZE_ORDINAL_MAX;
		if (field.bytes[i] != ',')
			break;
		digits = value = 0;
	}
	if (bad)
		mark->number_count = 0;
	mark->inside = i + 2;
	return i < field.length && is_pair(field, i, "::");
}

static void find_marks(struct slice field, struct marks *marks)
{
	size_t current = NONE;
	struct mark mark;

	for (size_t i = 0; i + 1 < field.length;) {
		struct mark *open =
			current == NONE ? NULL : &marks->items[current];

		if (marks->count < MARKS_MAX && read_opening(field, i, &mark)) {
			mark.around = current;
			mark.depth = open ? open->depth + 1 : 0;
			marks->items =
				arena_grow(&marks->arena, marks->items,
					   marks->count, &marks->capacity,
					   sizeof *marks->items);
			marks->items[marks->count] = mark;
			current = marks->count++;
			i = mark.inside;
		} else if (open && is_pair(field, i, "}}")) {
			open->close = i;
			open->hint = open->hint ? open->hint : i;
			current = open->around;
			i += 2;
		} else {
			if (open && !open->hint && is_pair(field, i, "::"))
				open->hint = i++;
			i++;
		}
	}
}

static bool is_kept(const struct mark *mark)
{
	return mark->close != NONE && mark->number_count &&
	       mark->depth < CLOZE_DEPTH_MAX && mark->hint > mark->inside;
}

static bool has_number(const struct mark *mark, unsigned number)
{
	for (size_t i = 0; i < mark->number_count; i++)
		if (mark->numbers[i] == number)
			return true;
	return false;
}

bool anki_cloze_has(struct slice field, unsigned ordinal)
{
	struct marks marks = { 0 };
	bool has = false;

	find_marks(field, &marks);
	for (size_t i = 0; i < marks.count && !has; i++)
		has = is_kept(&marks.items[i]) &&
		      has_number(&marks.items[i], ordinal);
	arena_free(&marks.arena);
	return has;
}

void anki_cloze_numbers(struct slice field, bool numbers[CLOZE_ORDINAL_MAX + 1])
{
	struct marks marks = { 0 };

	find_marks(field, &marks);
	for (size_t i = 0; i < marks.count; i++)
		for (size_t k = 0; is_kept(&marks.items[i]) &&
				   k < marks.items[i].number_count;
		     k++)
			numbers[marks.items[i].numbers[k]] = true;
	arena_free(&marks.arena);
}

static void add_opening(const struct mark *mark, struct text *html)
{
	text_add_string(html, "{{c");
	for (size_t i = 0; i < mark->number_count; i++)
		text_printf(html, i ? ",%u" : "%u", mark->numbers[i]);
	text_add_string(html, "::");
}

/*
 * Write the beginning of a mark; returns where to read on.  What is no mark
 * leaves its text, without braces and hint.
 */
static size_t begin_mark(struct slice field, const struct mark *mark,
			 struct text *html)
{
	const struct slice inside = { field.bytes + mark->inside,
				      field.length - mark->inside };

	if (!is_kept(mark))
		return mark->inside;
	add_opening(mark, html);
	if (!slice_starts_with(inside, "image-occlusion:"))
		return mark->inside;
	text_add_string(html, "covered area");
	return mark->close;
}

void anki_cloze_add(struct slice field, struct text *html)
{
	struct marks marks = { 0 };
	size_t next = 0, current = NONE;

	find_marks(field, &marks);
	for (size_t i = 0; i < field.length;) {
		struct mark *mark =
			current == NONE ? NULL : &marks.items[current];

		if (next < marks.count && i >= marks.items[next].start) {
			struct mark *begun = &marks.items[next];

			if (i > begun->start) { /* inside what was left out */
				next++;
				continue;
			}
			i = begin_mark(field, begun, html);
			begun->around = current;
			if (begun->close != NONE)
				current = next;
			next++;
		} else if (mark && i == mark->hint && !is_kept(mark)) {
			i = mark->close + 2;
			current = mark->around;
		} else if (mark && i == mark->close) {
			text_add_string(html, "}}");
			i += 2;
			current = mark->around;
		} else {
			text_add_char(html, field.bytes[i++]);
		}
	}
	arena_free(&marks.arena);
}
