#include "rounds/token.h"

#include <string.h>

#include "language/dotted.h"
#include "language/string_table.h"
#include "rounds/bits.h"
#include "rounds/utf8.h"

/* The word or number that is being read. */
struct run {
	size_t start, at;
	size_t part;   /* where the part after the last slash starts */
	uint32_t last; /* code point before `at` */
	bool letter;   /* has one */
};

enum { BYTES_A_TOKEN = 5 }; /* of prose with many marks */

struct splitter {
	struct slice text;
	struct arena *arena;
	char *plain; /* the text, its ASCII tokens folded, and eight bytes */
	struct text scratch;
	struct token *tokens;
	size_t count, capacity;
};

/* Most text is ASCII; what its bytes are is looked up. */
enum {
	BYTE_MARK = 0,
	BYTE_SPACE = 1,
	BYTE_DIGIT = 2,
	BYTE_LOWER = 4,
	BYTE_UPPER = 8,
	BYTE_LETTER = BYTE_LOWER | BYTE_UPPER,
	BYTE_WORD = BYTE_LETTER | BYTE_DIGIT
};

#define DIGIT BYTE_DIGIT
#define LOWER BYTE_LOWER
#define UPPER BYTE_UPPER

/* clang-format off */
static const unsigned char classes[256] = {
	['\t'] = BYTE_SPACE, ['\n'] = BYTE_SPACE, ['\v'] = BYTE_SPACE,
	['\f'] = BYTE_SPACE, ['\r'] = BYTE_SPACE, [' '] = BYTE_SPACE,
	['0'] = DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT, DIGIT,
	DIGIT,
	['A'] = UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER,
	UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER,
	UPPER, UPPER, UPPER, UPPER, UPPER, UPPER, UPPER,
	['a'] = LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER,
	LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER,
	LOWER, LOWER, LOWER, LOWER, LOWER, LOWER, LOWER,
};
/* clang-format on */

/* A letter or digit of ASCII in lower case: a digit has the bit set. */
#define FOLDED(byte) ((char)((byte) | 0x20))

static unsigned class_at(struct slice text, size_t at)
{
	return classes[(unsigned char)text.bytes[at]];
}

static uint32_t code_at(struct slice text, size_t at, size_t *length)
{
	uint32_t code = 0;

	*length = 0;
	if (at >= text.length)
		return 0;
	if ((unsigned char)text.bytes[at] < 0x80) {
		*length = 1;
		return (unsigned char)text.bytes[at];
	}
	*length = utf8_decode(text.bytes + at, text.length - at, &code);
	return code;
}

/* Combining accents, soft hyphens and joiners: they never stand alone. */
static bool is_attached(uint32_t code)
{
	return (code >= 0x300 && code <= 0x36F) || code == 0xAD ||
	       code == 0x200C || code == 0x200D || code == 0x2060;
}

static bool is_word_code(uint32_t code)
{
	if (code < 0x80)
		return classes[code] & BYTE_WORD;
	return code != UTF8_INVALID &&
	       (utf8_is_letter(code) || utf8_is_digit(code) ||
		(code >= 0x2080 && code <= 0x2089)); /* "H₂O" */
}

static bool is_hyphen(uint32_t code)
{
	return code == '-' || (code >= 0x2010 && code <= 0x2013) ||
	       code == 0x2212;
}

static bool is_apostrophe(uint32_t code)
{
	return code == '\'' || code == 0x2019 || code == 0x2032;
}

/* "1,200" but not "3,4" or "1,2000". */
static bool groups_thousands(struct slice text, size_t comma)
{
	size_t at = comma + 1;

	while (at < text.length && at < comma + 5 &&
	       utf8_is_digit((unsigned char)text.bytes[at]))
		at++;
	return at == comma + 4;
}

/* "CD34+", "HLA-B27+", "Na+", but not "young+old". */
static bool takes_plus(const struct run *run)
{
	return run->letter &&
	       (utf8_is_digit(run->last) || utf8_is_upper(run->last) ||
		run->at - run->start == 2);
}

/* "and/or", "mg/kg" and "mL/min" stay whole. */
static bool takes_slash(struct slice text, const struct run *run)
{
	struct slice left = { text.bytes + run->part, run->at - run->part };
	struct slice right = { text.bytes + run->at + 1, 0 };
	size_t length;

	while (is_word_code(code_at(text, run->at + 1 + right.length, &length)))
		right.length += length;
	while (left.length && utf8_is_digit((unsigned char)left.bytes[0])) {
		left.bytes++; /* "5mg/kg" */
		left.length--;
	}
	return dotted_is_slashed(left, right);
}

/* True when a code that is no letter or digit belongs inside the run. */
static bool joins(struct slice text, const struct run *run, uint32_t code,
		  size_t length)
{
	size_t unused;
	uint32_t next = code_at(text, run->at + length, &unused);

	if (is_attached(code))
		return true;
	if (code == '+' || code == 0x207A)
		return takes_plus(run);
	if (code == 0xB2 || code == 0xB3) /* "Ca²⁺", but not "pain²" */
		return run->letter && next == 0x207A;
	if (!is_word_code(next))
		return false;
	if (is_hyphen(code)) /* a range of numbers is cut */
		return run->letter || !utf8_is_digit(next);
	if (is_apostrophe(code))
		return true;
	if (code == '.' || code == 0xB7)
		return (!run->letter || utf8_is_digit(run->last)) &&
		       utf8_is_digit(next); /* "0.5", "NaV1.8" */
	if (code == ',')
		return !run->letter && groups_thousands(text, run->at);
	return code == '/' && takes_slash(text, run);
}

/* Letters and digits of ASCII, which are most of a run or all of it. */
static void read_plain(struct slice text, struct run *run)
{
	size_t at = run->at;

	for (; at < text.length && class_at(text, at) & BYTE_WORD; at++)
		run->letter |= (class_at(text, at) & BYTE_LETTER) != 0;
	if (at > run->at)
		run->last = (unsigned char)text.bytes[at - 1];
	run->at = at;
}

static void read_run(struct slice text, struct run *run)
{
	for (;;) {
		size_t length;
		uint32_t code;

		read_plain(text, run);
		code = code_at(text, run->at, &length);
		if (!length)
			return;
		if (!is_word_code(code) && !joins(text, run, code, length))
			return;
		if (code == '/')
			run->part = run->at + 1;
		run->letter = run->letter || utf8_is_letter(code);
		if (!is_attached(code))
			run->last = code == 0xB2 || code == 0xB3 ? '2' : code;
		run->at += length;
	}
}

/* "T-cell" is no word that lost its small letter. */
static bool starts_upper(struct slice word)
{
	size_t length, second;

	return utf8_is_upper(code_at(word, 0, &length)) &&
	       (length >= word.length ||
		!is_hyphen(code_at(word, length, &second)));
}

static enum token_shape shape_of(struct slice word, size_t upper, bool lower)
{
	if (!upper)
		return SHAPE_LOWER;
	if (!lower)
		return SHAPE_UPPER;
	return upper == 1 && starts_upper(word) ? SHAPE_CAPITALISED
						: SHAPE_MIXED;
}

static enum token_shape shape_of_any(struct slice word)
{
	size_t upper = 0, lower = 0, length;

	for (size_t at = 0; at < word.length; at += length) {
		uint32_t code = code_at(word, at, &length);

		if (utf8_is_upper(code))
			upper++;
		else if (utf8_is_letter(code))
			lower++;
	}
	return shape_of(word, upper, lower > 0);
}

/* "word ", "word)", "word, ": nothing that joins a word to what follows. */
static bool ends_plainly(struct slice text, size_t end)
{
	unsigned char c =
		end < text.length ? (unsigned char)text.bytes[end] : ' ';

	if (c == ',')
		return end + 1 < text.length &&
		       class_at(text, end + 1) == BYTE_SPACE;
	return c < 0x80 && c != '+' && c != '-' && c != '\'' && c != '.' &&
	       c != '/';
}

/*
 * Fold letters and digits of ASCII from token->start on, as long as there
 * are any, and learn the shape in the same go.
 */
static void fold_plain(struct splitter *s, struct token *token)
{
	char *const start = s->plain + token->start, *end = start;
	uint64_t letters = 0, upper = 0, lower = 0, others;

	do {
		uint64_t bytes = bits_load(end), capitals, run;
		uint64_t word = bits_between(bytes | BITS_EACH(0x20), 'a', 'z');

		others = ~(word | bits_between(bytes, '0', '9')) &
			 BITS_EACH(0x80);
		run = (others & -others) - 1; /* up to the first of them */
		word &= run;
		capitals = word & ~(bytes << 2); /* a small one has bit 5 */
		bits_store(end, bytes | capitals >> 2);
		letters |= word;
		lower |= word ^ capitals;
		/* the first letter's bit, and any that is no first one's */
		upper |= end == start ? capitals : capitals << 8 | capitals;
		end += others ? bits_lowest(others) / 8 : sizeof bytes;
	} while (!others);
	token->end = (uint32_t)(end - s->plain);
	token->fold = (struct slice){ start, (size_t)(end - start) };
	token->hash = string_hash(token->fold);
	token->kind = letters ? TOKEN_WORD : TOKEN_NUMBER;
	token->shape = !upper          ? SHAPE_LOWER
		       : !lower        ? SHAPE_UPPER
		       : upper == 0x80 ? SHAPE_CAPITALISED
				       : SHAPE_MIXED;
}

/* Fold and shape in one go; false when it is not all ASCII. */
static bool read_ascii(struct splitter *s, struct slice word,
		       struct token *token)
{
	char *plain = s->plain + (word.bytes - s->text.bytes);
	unsigned seen = 0;
	size_t upper = 0;

	for (size_t i = 0; i < word.length; i++) {
		unsigned class = class_at(word, i);

		if ((unsigned char)word.bytes[i] >= 0x80)
			return false;
		upper += class / BYTE_UPPER;
		seen |= class;
		plain[i] = class & BYTE_UPPER ? FOLDED(word.bytes[i])
					      : word.bytes[i];
	}
	token->fold = (struct slice){ plain, word.length };
	token->shape = shape_of(word, upper, seen & BYTE_LOWER);
	return true;
}

static void read_any(struct splitter *s, struct slice word, struct token *token)
{
	text_clear(&s->scratch);
	utf8_fold(&s->scratch, word.bytes, word.length);
	token->fold = (struct slice){ arena_strndup(s->arena, s->scratch.bytes,
						    s->scratch.length),
				      s->scratch.length };
	token->shape = shape_of_any(word);
}

/* Most texts have no more tokens than there is room for at first. */
static struct token *next_token(struct splitter *s)
{
	if (s->count == s->capacity)
		s->tokens = arena_grow(s->arena, s->tokens, s->count,
				       &s->capacity, sizeof *s->tokens);
	return &s->tokens[s->count];
}

/* A mark of ASCII is what it is. */
static void add_mark(struct splitter *s, size_t at, bool space_before)
{
	struct slice mark = { s->plain + at, 1 };

	*next_token(s) = (struct token){ .start = (uint32_t)at,
					 .end = (uint32_t)at + 1,
					 .fold = mark,
					 .hash = string_hash(mark),
					 .kind = TOKEN_MARK,
					 .shape = SHAPE_LOWER,
					 .space_before = space_before };
	s->count++;
}

static void add_token(struct splitter *s, size_t start, size_t end,
		      enum token_kind kind, bool space_before)
{
	struct slice word = { s->text.bytes + start, end - start };
	struct token token = { .start = (uint32_t)start,
			       .end = (uint32_t)end,
			       .kind = kind,
			       .space_before = space_before };

	if (!read_ascii(s, word, &token))
		read_any(s, word, &token);
	if (!token.fold.length) /* nothing but invisible characters */
		return;
	if (kind != TOKEN_WORD)
		token.shape = SHAPE_LOWER;
	token.hash = string_hash(token.fold);
	*next_token(s) = token;
	s->count++;
}

/* Add the word or number at `at` of any characters; returns where it ends. */
static size_t add_run(struct splitter *s, size_t at, bool space_before)
{
	struct run run = { .start = at, .at = at, .part = at };

	if (s->text.bytes[at] == '.') /* ".05" */
		run.at++;
	read_run(s->text, &run);
	if (run.letter && run.at < s->text.length &&
	    s->text.bytes[run.at] == '.')
		run.at = dotted_end(s->text, run.start, run.at);
	add_token(s, run.start, run.at, run.letter ? TOKEN_WORD : TOKEN_NUMBER,
		  space_before);
	return run.at;
}

/* Add the word or number at `at`, plain as most are; returns where it ends. */
static size_t add_word(struct splitter *s, size_t at, bool space_before)
{
	struct token *token = next_token(s);

	token->start = (uint32_t)at;
	token->space_before = space_before;
	fold_plain(s, token);
	if (!token->fold.length || !ends_plainly(s->text, token->end))
		return add_run(s, at, space_before);
	s->count++;
	return token->end;
}

/* ".05", at the start, after a space or after another mark ("p<.05"). */
static bool starts_decimal(const struct splitter *s, size_t at, bool space)
{
	const struct token *before = s->count ? &s->tokens[s->count - 1] : NULL;

	return s->text.bytes[at] == '.' && at + 1 < s->text.length &&
	       utf8_is_digit((unsigned char)s->text.bytes[at + 1]) &&
	       (!before || space ||
		(before->kind == TOKEN_MARK && !token_is(before, ".")));
}

struct token_list token_split(struct slice text, struct arena *arena)
{
	struct splitter s = { .text = text,
			      .arena = arena,
			      .plain = arena_array_unset(
				      arena, text.length + sizeof(uint64_t), 1),
			      .capacity = text.length / BYTES_A_TOKEN + 8,
			      .scratch = TEXT_INIT };
	bool space = false;
	size_t length;

	s.tokens = arena_array_unset(arena, s.capacity, sizeof *s.tokens);
	if (text.length)
		memcpy(s.plain, text.bytes, text.length);
	bits_store(s.plain + text.length, 0);
	for (size_t at = 0; at < text.length;) {
		unsigned class = class_at(text, at);
		uint32_t code;

		if (class & BYTE_SPACE) {
			space = true;
			at++;
			continue;
		}
		if (class & BYTE_WORD) {
			at = add_word(&s, at, space);
			space = false;
			continue;
		}
		code = code_at(text, at, &length);
		if (code >= 0x80 &&
		    (utf8_is_space(code) || is_attached(code))) {
			space = space || !is_attached(code);
			at += length;
			continue;
		}
		if (is_word_code(code) || starts_decimal(&s, at, space)) {
			at = add_run(&s, at, space);
		} else if (code < 0x80) {
			add_mark(&s, at++, space);
		} else {
			add_token(&s, at, at + length, TOKEN_MARK, space);
			at += length;
		}
		space = false;
	}
	text_release(&s.scratch);
	return (struct token_list){ s.tokens, s.count };
}
