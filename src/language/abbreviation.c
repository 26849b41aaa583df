/*
 * Brackets of a sentence that may hold a short form, "multiple sclerosis
 * (MS)", or its meaning, "MS (multiple sclerosis)".
 */
#include "rounds/abbreviation.h"

#include <string.h>

#include "language/align.h"

enum {
	BRACKET_LIMIT = 60, /* tokens between brackets */
	LETTER_WORD = 4     /* bytes of a word that one letter stands for */
};

struct finder {
	struct slice text;
	const struct token *tokens;
	size_t first, end; /* of the sentence */
	struct arena *arena;
	struct abbreviation *items;
	size_t count, capacity;
};

static struct slice piece(const struct finder *f, size_t start, size_t end)
{
	return (struct slice){ f->text.bytes + start, end - start };
}

static bool is_mark(const struct finder *f, size_t at, const char *marks)
{
	return f->tokens[at].kind == TOKEN_MARK &&
	       f->tokens[at].fold.length == 1 &&
	       strchr(marks, f->tokens[at].fold.bytes[0]);
}

static bool is_alphanumeric(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9');
}

/* Is the short form itself a word of the text? */
static bool contains(struct slice text, struct slice form)
{
	for (size_t i = 0; i + form.length <= text.length; i++) {
		size_t end = i + form.length;

		if (memcmp(text.bytes + i, form.bytes, form.length) == 0 &&
		    (i == 0 || !is_alphanumeric(text.bytes[i - 1])) &&
		    (end == text.length || text.bytes[end] == ' ' ||
		     text.bytes[end] == ')'))
			return true;
	}
	return false;
}

static bool balanced(struct slice text)
{
	int depth = 0;

	for (size_t i = 0; i < text.length && depth >= 0; i++) {
		depth += text.bytes[i] == '(' || text.bytes[i] == '[';
		depth -= text.bytes[i] == ')' || text.bytes[i] == ']';
	}
	return depth == 0;
}

/* "non-" and the like are no part of a name. */
static bool is_prefix(const char *bytes, size_t length)
{
	static const char *const prefixes[] = { "anti-", "non-", "pre-",
						"post-", "sub-", NULL };

	for (size_t i = 0; prefixes[i]; i++)
		if (strlen(prefixes[i]) == length &&
		    slice_equal_fold((struct slice){ bytes, length },
				     slice_of(prefixes[i])))
			return true;
	return false;
}

/*
 * "2,6-diaminopurine (DAP)", "c-Jun kinase (JNK)": the long form begins with
 * a whole word, but not with a bracket or quote that closes elsewhere.
 */
static size_t whole_word(const struct finder *f, size_t start, size_t end,
			 size_t limit)
{
	const char *bytes = f->text.bytes;
	size_t back = start;

	while (back > limit && !strchr(" /", bytes[back - 1]) &&
	       !(back > limit + 1 && memcmp(bytes + back - 2, "--", 2) == 0))
		back--;
	if (is_prefix(bytes + back, start - back))
		return start;
	while (back < start &&
	       (strchr("\"'", bytes[back]) || !balanced(piece(f, back, end))))
		back++;
	return back;
}

static bool keep(struct finder *f, struct abbreviation found)
{
	struct slice form = piece(f, found.short_start, found.short_end);
	struct slice words = piece(f, found.long_start, found.long_end);

	if (words.length <= form.length || contains(words, form) ||
	    !balanced(words))
		return false;
	f->items = arena_grow(f->arena, f->items, f->count, &f->capacity,
			      sizeof *f->items);
	f->items[f->count++] = found;
	return true;
}

/* The short form [start, end) stands for words of tokens [first, last). */
static bool try_forward(struct finder *f, size_t first, size_t last,
			size_t start, size_t end)
{
	size_t from = last, limit;
	size_t long_end = f->tokens[last - 1].end, long_start;

	if (is_mark(f, last - 1, "\"'") && last - 1 > first)
		long_end = f->tokens[last - 2].end;
	if (is_mark(f, last - 1, "([,;:="))
		return false;
	while (from > first && !is_mark(f, from - 1, ";:") &&
	       long_end - f->tokens[from - 1].start < ALIGN_WINDOW)
		from--;
	limit = f->tokens[from].start;
	if (from == last || !align_short(f->text, limit, long_end,
					 piece(f, start, end), &long_start))
		return false;
	long_start = whole_word(f, long_start, long_end, limit);
	return keep(f,
		    (struct abbreviation){ start, end, long_start, long_end });
}

/* "progesterone (P)": a capital stands for the one word before it. */
static bool try_letter(struct finder *f, size_t open, size_t start, size_t end)
{
	const struct token *word = &f->tokens[open - 1];
	char letter = f->text.bytes[start];

	if (end - start != 1 || letter < 'A' || letter > 'Z' ||
	    word->kind != TOKEN_WORD || word->fold.length < LETTER_WORD ||
	    word->fold.bytes[0] != letter - 'A' + 'a' ||
	    (open - 1 > f->first && !word->space_before))
		return false;
	return keep(f, (struct abbreviation){ start, end, word->start,
					      word->end });
}

/* "MS (multiple sclerosis)" */
static bool try_reverse(struct finder *f, size_t open, size_t start, size_t end)
{
	size_t word = open - 1, found;
	struct slice form;

	while (word > f->first && !f->tokens[word].space_before &&
	       f->tokens[word - 1].kind != TOKEN_MARK)
		word--;
	form = piece(f, f->tokens[word].start, f->tokens[open - 1].end);
	if (end - start >= ALIGN_WINDOW || !align_has_upper(form) ||
	    end - start < 2 * form.length)
		return false;
	return align_short(f->text, start, end, form, &found) &&
	       found == start &&
	       keep(f, (struct abbreviation){ f->tokens[word].start,
					      f->tokens[open - 1].end, start,
					      end });
}

/* The token that closes the bracket at `open`, or the sentence's end. */
static size_t closing(const struct finder *f, size_t open)
{
	const char *opening = *f->tokens[open].fold.bytes == '(' ? "(" : "[";
	const char *close = *opening == '(' ? ")" : "]";
	size_t depth = 0;

	for (size_t i = open; i < f->end && i < open + BRACKET_LIMIT; i++) {
		if (is_mark(f, i, opening))
			depth++;
		else if (is_mark(f, i, close) && --depth == 0)
			return i;
	}
	return f->end;
}

/* "(MS, n = 5)", "(MS; also known as ...)": where the first part ends. */
static size_t part_end(const struct finder *f, size_t first, size_t close)
{
	while (first < close && !is_mark(f, first, ";") &&
	       !(is_mark(f, first, ",") && f->tokens[first + 1].space_before))
		first++;
	return first;
}

static void try_bracket(struct finder *f, size_t open)
{
	size_t close = closing(f, open), first = open + 1, last, next;
	size_t start, end;

	if (close == f->end)
		return;
	last = part_end(f, first, close);
	if (last == first)
		return;
	start = f->tokens[first].start;
	end = f->tokens[last - 1].end;
	if (try_letter(f, open, start, end) ||
	    try_forward(f, f->first, open, start, end) ||
	    try_reverse(f, open, start, end) || last + 1 >= close)
		return;
	/* "(blood-brain barrier, BBB)", "peroxidase (EC 1.11; GPx)" */
	next = part_end(f, last + 1, close);
	if (next == last + 1)
		return;
	start = f->tokens[last + 1].start;
	end = f->tokens[next - 1].end;
	if (!try_forward(f, first, last, start, end) && is_mark(f, last, ";"))
		try_forward(f, f->first, open, start, end);
}

struct abbreviation_list abbreviation_find(struct slice text,
					   struct token_list tokens,
					   const struct sentence *sentence,
					   struct arena *arena)
{
	struct finder f = { .text = text,
			    .tokens = tokens.tokens,
			    .first = sentence->first,
			    .end = sentence->end,
			    .arena = arena };

	for (size_t i = f.first + 1; i + 2 < f.end; i++)
		if (token_is(&f.tokens[i], "(") || token_is(&f.tokens[i], "["))
			try_bracket(&f, i);
	return (struct abbreviation_list){ f.items, f.count };
}
