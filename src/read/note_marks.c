#include "read/note_marks.h"

#include <string.h>

#include "read/words.h"
#include "rounds/bits.h"
#include "rounds/rewrite.h"

enum { CHANGES_MOST = 64 }; /* to a block */

/* Bytes between two marks; what is not closed by then is not marked. */
enum { MARKED_MOST = 1000, FORMULA_MOST = 40 };

struct changes {
	struct rewrite items[CHANGES_MOST];
	size_t count;
	struct arena *arena;
};

static void add(struct changes *changes, size_t start, size_t end,
		const char *words)
{
	if (changes->count < CHANGES_MOST)
		changes->items[changes->count++] =
			(struct rewrite){ start, end, words };
}

/* Where `mark` stands, not far behind `at`; the end when it does not. */
static size_t find(struct slice text, size_t at, const char *mark)
{
	size_t size = strlen(mark), end = text.length;

	if (end - at > MARKED_MOST + size)
		end = at + MARKED_MOST + size;
	while (at + size <= end) {
		const char *first =
			memchr(text.bytes + at, mark[0], end - at - size + 1);

		if (!first)
			break;
		if (memcmp(first, mark, size) == 0)
			return (size_t)(first - text.bytes);
		at = (size_t)(first - text.bytes) + 1;
	}
	return text.length;
}

/* "[[stem-cell-exhaustion]]": the name of a file, no words. */
static bool is_file_name(struct slice name)
{
	size_t dashes = 0;

	for (size_t i = 0; i < name.length; i++) {
		if (strchr(" |", name.bytes[i]))
			return false;
		dashes += name.bytes[i] == '-';
	}
	return dashes > 1;
}

/* "[[page|words]]" at `at`: to the words, or the page's name. */
static size_t clean_link(struct changes *changes, struct slice text, size_t at)
{
	size_t end = find(text, at, "]]");
	size_t bar = find((struct slice){ text.bytes, end }, at, "|");

	if (end == text.length ||
	    is_file_name((struct slice){ text.bytes + at, end - at }))
		return at + 2;
	if (at && text.bytes[at - 1] == '!') { /* a picture */
		bool blank = at > 1 && text.bytes[at - 2] == ' ';

		add(changes, at - 1 - blank, end + 2, "");
		return end + 2;
	}
	add(changes, at, bar < end ? bar + 1 : at + 2, "");
	add(changes, end, end + 2, "");
	return end + 2;
}

/* "==words==" at `at`; a sum has blanks around its sign. */
static size_t clean_pen(struct changes *changes, struct slice text, size_t at)
{
	size_t end = find(text, at + 2, "==");

	if (end == text.length || end == at + 2 || text.bytes[at + 2] == ' ' ||
	    text.bytes[end - 1] == ' ')
		return at + 2;
	add(changes, at, at + 2, "");
	add(changes, end, end + 2, "");
	return end + 2;
}

/* What "\alpha" stands for, or NULL. */
static const char *symbol(struct slice name)
{
	static const char *const symbols[][2] = {
		{ "alpha", "\xce\xb1" },
		{ "beta", "\xce\xb2" },
		{ "gamma", "\xce\xb3" },
		{ "delta", "\xce\xb4" },
		{ "Delta", "\xce\x94" },
		{ "epsilon", "\xce\xb5" },
		{ "kappa", "\xce\xba" },
		{ "lambda", "\xce\xbb" },
		{ "mu", "\xce\xbc" },
		{ "sigma", "\xcf\x83" },
		{ "omega", "\xcf\x89" },
		{ "approx", "\xe2\x89\x88" },
		{ "geq", "\xe2\x89\xa5" },
		{ "ge", "\xe2\x89\xa5" },
		{ "leq", "\xe2\x89\xa4" },
		{ "le", "\xe2\x89\xa4" },
		{ "times", "\xc3\x97" },
		{ "pm", "\xc2\xb1" },
		{ "rightarrow", "\xe2\x86\x92" },
		{ "to", "\xe2\x86\x92" },
		{ "uparrow", "\xe2\x86\x91" },
		{ "downarrow", "\xe2\x86\x93" },
		{ "text", "" },
		{ "mathrm", "" },
	};

	for (size_t i = 0; i < sizeof symbols / sizeof *symbols; i++)
		if (slice_equal(name, slice_of(symbols[i][0])))
			return symbols[i][1];
	return NULL;
}

/* A formula in plain letters, or NULL when it takes more than these. */
static const char *plain(struct slice formula, struct arena *arena)
{
	struct text text = TEXT_INIT;
	const char *words = NULL;
	size_t i = 0;

	while (i < formula.length) {
		size_t end = i + 1;
		const char *sign;

		if (strchr("_^{}", formula.bytes[i])) {
			i++;
			continue;
		}
		if (formula.bytes[i] != '\\') {
			text_add_char(&text, formula.bytes[i++]);
			continue;
		}
		while (end < formula.length && word_letter(formula.bytes[end]))
			end++;
		sign = symbol(
			(struct slice){ formula.bytes + i + 1, end - i - 1 });
		if (!sign)
			break;
		text_add_string(&text, sign);
		i = end;
	}
	if (i >= formula.length && text.length)
		words = arena_strndup(arena, text.bytes, text.length);
	text_release(&text);
	return words;
}

/* "$\beta_2$" at `at`, but not "$7,000 to $9,000". */
static size_t clean_formula(struct changes *changes, struct slice text,
			    size_t at)
{
	size_t end = find(text, at + 1, "$");
	struct slice formula = { text.bytes + at + 1, end - at - 1 };
	const char *words;

	if (end == text.length || !formula.length ||
	    formula.length > FORMULA_MOST || formula.bytes[0] == ' ' ||
	    formula.bytes[formula.length - 1] == ' ')
		return at + 1;
	words = plain(formula, changes->arena);
	if (words)
		add(changes, at, end + 1, words);
	return end + 1;
}

/* Few bytes may begin what is to be cleaned. */
static size_t next_mark(struct slice text, size_t at)
{
	const char *bytes = text.bytes;

	while (at + sizeof(uint64_t) <= text.length) {
		uint64_t next = bits_load(bytes + at);

		if (bits_between(next, '[', '[') |
		    bits_between(next, '=', '=') | bits_between(next, '$', '$'))
			break;
		at += sizeof next;
	}
	while (at < text.length && bytes[at] != '[' && bytes[at] != '=' &&
	       bytes[at] != '$')
		at++;
	return at;
}

static void clean(struct builder *builder, struct block *block)
{
	const struct passage old = block->passage;
	struct slice text = old.text;
	struct changes changes = { .arena = &builder->document->arena };

	for (size_t at = next_mark(text, 0); at + 1 < text.length;
	     at = next_mark(text, at)) {
		char c = text.bytes[at];
		bool twice = text.bytes[at + 1] == c;

		if (c == '[' && twice)
			at = clean_link(&changes, text, at);
		else if (c == '=' && twice)
			at = clean_pen(&changes, text, at);
		else if (c == '$')
			at = clean_formula(&changes, text, at);
		else
			at++;
	}
	if (!changes.count)
		return;
	passage_rewrite(&block->passage, changes.items, changes.count,
			changes.arena);
	if (slice_trim(block->passage.text).length)
		return;
	block->passage = old; /* nothing but a picture */
	block->passage.kind = PASSAGE_BOILERPLATE;
}

void note_marks_clean(struct builder *builder)
{
	for (size_t i = 0; i < builder->count; i++)
		if (builder->blocks[i].passage.kind != PASSAGE_BOILERPLATE)
			clean(builder, &builder->blocks[i]);
}
