#include "rounds/cloze.h"

#include <string.h>

/* A parse under way; open[] holds indices of marks not yet closed. */
struct parse {
	struct slice text;
	struct arena *arena;
	struct cloze_mark *marks;
	size_t count, capacity;
	size_t open[CLOZE_DEPTH_MAX];
	size_t depth;
	bool seen[CLOZE_ORDINAL_MAX + 1];
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/*
 * Bytes of "{{c1,2::" at `at`, or 0.  Says nothing about the values of the
 * numbers; at most `*numbers` of them.
 */
static size_t opening(struct slice text, size_t at, size_t *numbers)
{
	size_t i = at + 3;

	if (text.length - at < 7 || memcmp(text.bytes + at, "{{c", 3) != 0)
		return 0;
	for (*numbers = 1;; (*numbers)++) {
		size_t first = i;

		while (i < text.length && is_digit(text.bytes[i]))
			i++;
		if (i == first)
			return 0;
		if (i < text.length && text.bytes[i] == ',')
			i++;
		else
			break;
	}
	if (text.length - i < 2 || memcmp(text.bytes + i, "::", 2) != 0)
		return 0;
	return i + 2 - at;
}

bool cloze_opens(struct slice text)
{
	size_t numbers;

	for (size_t at = 0; at + 7 <= text.length; at++)
		if (text.bytes[at] == '{' && opening(text, at, &numbers))
			return true;
	return false;
}

static bool refuse(struct cloze_fault *fault, size_t offset, const char *text,
		   const char *next)
{
	*fault = (struct cloze_fault){ offset, text, next };
	return false;
}

/* The numbers of an opening; a value over the limit stays over it. */
static bool read_numbers(struct parse *parse, struct cloze_mark *mark,
			 size_t at, size_t numbers, struct cloze_fault *fault)
{
	unsigned *values = arena_array(parse->arena, numbers, sizeof *values);
	size_t i = at + 3;

	for (size_t n = 0; n < numbers; n++, i++) {
		unsigned value = 0;

		for (; is_digit(parse->text.bytes[i]); i++)
			if (value <= CLOZE_ORDINAL_MAX)
				value = value * 10 +
					(unsigned)(parse->text.bytes[i] - '0');
		if (value < 1 || value > CLOZE_ORDINAL_MAX)
			return refuse(fault, at, "cloze number is not 1 to 500",
				      "number the gaps from c1");
		parse->seen[value] = true;
		values[n] = value;
	}
	mark->ordinals = values;
	mark->ordinal_count = numbers;
	return true;
}

static bool open_mark(struct parse *parse, size_t at, size_t size,
		      size_t numbers, struct cloze_fault *fault)
{
	struct cloze_mark *mark;

	if (parse->depth == CLOZE_DEPTH_MAX)
		return refuse(fault, at, "clozes are nested too deeply",
			      "use at most 8 levels");
	parse->marks = arena_grow(parse->arena, parse->marks, parse->count,
				  &parse->capacity, sizeof *parse->marks);
	mark = &parse->marks[parse->count];
	*mark = (struct cloze_mark){ .start = at, .hidden_start = at + size };
	parse->open[parse->depth++] = parse->count++;
	return read_numbers(parse, mark, at, numbers, fault);
}

static bool close_mark(struct parse *parse, size_t at,
		       struct cloze_fault *fault)
{
	struct cloze_mark *mark = &parse->marks[parse->open[--parse->depth]];

	if (mark->hint_start)
		mark->hint_end = at;
	else
		mark->hidden_end = at;
	mark->end = at + 2;
	mark->after = parse->count;
	if (mark->hidden_end == mark->hidden_start)
		return refuse(fault, mark->start, "cloze hides nothing",
			      "write the hidden text after '::'");
	return true;
}

/* "::" directly inside a mark begins its hint; later ones belong to it. */
static void begin_hint(struct parse *parse, size_t at)
{
	struct cloze_mark *mark = &parse->marks[parse->open[parse->depth - 1]];

	if (!mark->hint_start) {
		mark->hidden_end = at;
		mark->hint_start = at + 2;
	}
}

static void collect_ordinals(const struct parse *parse, struct cloze *cloze)
{
	unsigned *values =
		arena_array(parse->arena, CLOZE_ORDINAL_MAX, sizeof *values);

	for (unsigned i = 1; i <= CLOZE_ORDINAL_MAX; i++)
		if (parse->seen[i])
			values[cloze->ordinal_count++] = i;
	cloze->ordinals = values;
}

static bool pair_at(struct slice text, size_t at, const char *pair)
{
	return text.length - at >= 2 && memcmp(text.bytes + at, pair, 2) == 0;
}

bool cloze_parse(struct cloze *cloze, struct slice text, struct arena *arena,
		 struct cloze_fault *fault)
{
	struct parse parse = { .text = text, .arena = arena };

	*cloze = (struct cloze){ .text = text };
	for (size_t at = 0; at < text.length;) {
		size_t numbers, size = opening(text, at, &numbers);

		if (size) {
			if (!open_mark(&parse, at, size, numbers, fault))
				return false;
			at += size;
		} else if (parse.depth && pair_at(text, at, "}}")) {
			if (!close_mark(&parse, at, fault))
				return false;
			at += 2;
		} else if (parse.depth && pair_at(text, at, "::")) {
			begin_hint(&parse, at);
			at += 2;
		} else {
			at++;
		}
	}
	if (parse.depth)
		return refuse(fault, parse.marks[parse.open[0]].start,
			      "cloze is not closed", "close it with '}}'");
	cloze->marks = parse.marks;
	cloze->mark_count = parse.count;
	if (parse.count)
		collect_ordinals(&parse, cloze);
	return true;
}

static bool has_ordinal(const struct cloze_mark *mark, unsigned ordinal)
{
	for (size_t i = 0; i < mark->ordinal_count; i++)
		if (mark->ordinals[i] == ordinal)
			return true;
	return false;
}

/* What becomes of the marks of an ordinal; 0 is that of none. */
struct gaps {
	unsigned ordinal;
	const char *before, *after; /* around what is hidden; NULL: hide it */
};

static void add_range(const struct cloze *cloze, size_t start, size_t end,
		      size_t next, size_t after, const struct gaps *gaps,
		      struct text *out);

/* A mark of the ordinal: what it hides between two texts, or its gap. */
static void add_gap(const struct cloze *cloze, size_t at,
		    const struct gaps *gaps, struct text *out)
{
	static const struct gaps none = { 0, NULL, NULL };
	const struct cloze_mark *mark = &cloze->marks[at];

	if (gaps->before) {
		text_add_string(out, gaps->before);
		add_range(cloze, mark->hidden_start, mark->hidden_end, at + 1,
			  mark->after, &none, out);
		text_add_string(out, gaps->after);
	} else if (mark->hint_start == mark->hint_end) {
		text_add_string(out, "[...]");
	} else {
		text_add_char(out, '[');
		add_range(cloze, mark->hint_start, mark->hint_end, at + 1,
			  mark->after, &none, out);
		text_add_char(out, ']');
	}
}

/*
 * Append bytes [start, end), the marks among [next, after) in it: those of
 * the gaps' ordinal as gaps, the others as the text they hide.  Depth is
 * bounded by CLOZE_DEPTH_MAX.
 */
static void add_range(const struct cloze *cloze, size_t start, size_t end,
		      size_t next, size_t after, const struct gaps *gaps,
		      struct text *out)
{
	while (next < after && cloze->marks[next].start < end) {
		const struct cloze_mark *mark = &cloze->marks[next];

		if (mark->start >= start) {
			text_add(out, cloze->text.bytes + start,
				 mark->start - start);
			start = mark->end;
			if (has_ordinal(mark, gaps->ordinal))
				add_gap(cloze, next, gaps, out);
			else
				add_range(cloze, mark->hidden_start,
					  mark->hidden_end, next + 1,
					  mark->after, gaps, out);
		}
		next = mark->after;
	}
	text_add(out, cloze->text.bytes + start, end - start);
}

void cloze_question(const struct cloze *cloze, unsigned ordinal,
		    struct text *out)
{
	const struct gaps gaps = { ordinal, NULL, NULL };

	add_range(cloze, 0, cloze->text.length, 0, cloze->mark_count, &gaps,
		  out);
}

void cloze_filled(const struct cloze *cloze, unsigned ordinal,
		  const char *before, const char *after, struct text *out)
{
	const struct gaps gaps = { ordinal, before, after };

	add_range(cloze, 0, cloze->text.length, 0, cloze->mark_count, &gaps,
		  out);
}

void cloze_answer(const struct cloze *cloze, unsigned ordinal, struct text *out)
{
	static const struct gaps none = { 0, NULL, NULL };
	bool first = true;

	for (size_t i = 0; i < cloze->mark_count;) {
		const struct cloze_mark *mark = &cloze->marks[i];

		if (!has_ordinal(mark, ordinal)) {
			i++;
			continue;
		}
		if (!first)
			text_add_string(out, ", ");
		first = false;
		add_range(cloze, mark->hidden_start, mark->hidden_end, i + 1,
			  mark->after, &none, out);
		i = mark->after;
	}
}
