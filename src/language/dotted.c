#include "language/dotted.h"

#include <stdint.h>
#include <string.h>

#include "rounds/utf8.h"

/* When the stop after a word belongs to the word. */
enum condition {
	ANY_CASE,
	LOWER_ONLY,    /* "et al.", but "Al." is a name */
	CAPITAL_ONLY,  /* "St. John", but not "st" or "ST" */
	BEFORE_NUMBER, /* "No. 5", but "The answer is no." */
};

static const struct {
	const char *word;
	enum condition condition;
} abbreviations[] = {
	{ "al", LOWER_ONLY },       { "vs", ANY_CASE },
	{ "dr", CAPITAL_ONLY },     { "drs", CAPITAL_ONLY },
	{ "prof", CAPITAL_ONLY },   { "mr", CAPITAL_ONLY },
	{ "mrs", CAPITAL_ONLY },    { "ms", CAPITAL_ONLY },
	{ "st", CAPITAL_ONLY },     { "fig", BEFORE_NUMBER },
	{ "figs", BEFORE_NUMBER },  { "ref", BEFORE_NUMBER },
	{ "refs", BEFORE_NUMBER },  { "eq", BEFORE_NUMBER },
	{ "sect", BEFORE_NUMBER },  { "chap", BEFORE_NUMBER },
	{ "no", BEFORE_NUMBER },    { "nos", BEFORE_NUMBER },
	{ "vol", BEFORE_NUMBER },   { "pp", BEFORE_NUMBER },
	{ "suppl", BEFORE_NUMBER }, { "approx", ANY_CASE },
	{ "ca", LOWER_ONLY },       { "cf", ANY_CASE },
	{ "etc", ANY_CASE },        { "viz", ANY_CASE },
	{ "resp", LOWER_ONLY },     { "spp", LOWER_ONLY },
	{ "subsp", LOWER_ONLY },    { "jr", CAPITAL_ONLY },
	{ "dept", ANY_CASE },       { "incl", LOWER_ONLY },
};

/* Both sides of a slash that stays inside its token. */
static const char *const units[] = {
	"mg",   "g",     "kg",  "ug",   "mcg",   "ng",    "pg",   "ml",
	"l",    "dl",    "ul",  "mol",  "mmol",  "umol",  "nmol", "pmol",
	"iu",   "u",     "miu", "s",    "sec",   "min",   "h",    "hr",
	"hour", "d",     "day", "wk",   "week",  "month", "year", "yr",
	"mm",   "cm",    "m",   "m2",   "mmhg",  "kcal",  "kj",   "meq",
	"dose", "cells", "mm3", "beat", "beats",
};

static bool is_number_next(struct slice text, size_t at)
{
	while (at < text.length && (text.bytes[at] == ' ' ||
				    (unsigned char)text.bytes[at] == 0xA0 ||
				    (unsigned char)text.bytes[at] == 0xC2))
		at++;
	return at < text.length && utf8_is_digit((unsigned char)text.bytes[at]);
}

static bool is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool holds(enum condition condition, struct slice text, size_t start,
		  size_t stop)
{
	bool first = is_upper(text.bytes[start]);
	bool rest = false;

	for (size_t i = start + 1; i < stop; i++)
		rest = rest || is_upper(text.bytes[i]);
	switch (condition) {
	case LOWER_ONLY:
		return !first && !rest;
	case CAPITAL_ONLY:
		return first && !rest;
	case BEFORE_NUMBER:
		return is_number_next(text, stop + 1);
	default:
		return true;
	}
}

static bool is_ascii_letter(struct slice text, size_t at)
{
	return at < text.length &&
	       utf8_is_letter((unsigned char)text.bytes[at]) &&
	       (unsigned char)text.bytes[at] < 0x80;
}

/* "e.g.", "i.e", "U.S.": the end of the run, or 0 when there is none. */
static size_t letters_end(struct slice text, size_t stop)
{
	size_t at = stop;

	while (at < text.length && text.bytes[at] == '.' &&
	       is_ascii_letter(text, at + 1) &&
	       !is_ascii_letter(text, at + 2) && at + 2 < text.length &&
	       text.bytes[at + 2] == '.')
		at += 2;
	return at > stop ? at + 1 : 0;
}

/* How a species ends: "coli", "aureus", "vivax"; few other words do. */
static bool ends_as_species(char last)
{
	return strchr("aeimsx", last) != NULL;
}

/* "H. pylori": is the letter a genus, the word behind its species? */
static bool is_genus(struct slice text, size_t start, size_t stop)
{
	size_t word = stop + 2, end = word;

	if (!is_upper(text.bytes[start]) || stop + 1 >= text.length ||
	    text.bytes[stop + 1] != ' ')
		return false;
	while (end < text.length && is_ascii_letter(text, end) &&
	       !is_upper(text.bytes[end]))
		end++;
	return end >= word + 4 && ends_as_species(text.bytes[end - 1]);
}

size_t dotted_end(struct slice text, size_t start, size_t stop)
{
	struct slice word = { text.bytes + start, stop - start };
	size_t end;

	if (word.length == 1 && (end = letters_end(text, stop)) > 0)
		return end;
	if (word.length == 1 && is_genus(text, start, stop))
		return stop + 1;
	if (word.length > 6)
		return stop;
	for (size_t i = 0; i < sizeof abbreviations / sizeof *abbreviations;
	     i++)
		if (slice_equal_fold(word, slice_of(abbreviations[i].word)))
			return holds(abbreviations[i].condition, text, start,
				     stop)
				       ? stop + 1
				       : stop;
	return stop;
}

bool dotted_may_close(struct slice fold)
{
	return slice_equal(fold, SLICE("etc.")) ||
	       slice_equal(fold, SLICE("a.m.")) ||
	       slice_equal(fold, SLICE("p.m.")) ||
	       slice_equal(fold, SLICE("u.s.")) ||
	       slice_equal(fold, SLICE("u.k.")) ||
	       slice_equal(fold, SLICE("al.")) ||
	       slice_equal(fold, SLICE("jr."));
}

static bool is_unit(struct slice word)
{
	/* "µg": the micro sign and the Greek letter mu */
	if (word.length > 2 && (memcmp(word.bytes, "\xC2\xB5", 2) == 0 ||
				memcmp(word.bytes, "\xCE\xBC", 2) == 0)) {
		word.bytes += 2;
		word.length -= 2;
	}
	for (size_t i = 0; i < sizeof units / sizeof *units; i++)
		if (slice_equal_fold(word, slice_of(units[i])))
			return true;
	return false;
}

bool dotted_is_slashed(struct slice left, struct slice right)
{
	if (slice_equal_fold(left, SLICE("and")))
		return slice_equal_fold(right, SLICE("or"));
	return left.length <= 7 && right.length <= 7 && is_unit(left) &&
	       is_unit(right);
}
