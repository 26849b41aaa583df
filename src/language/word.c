/*
 * Base forms by rule.  A rule takes an ending away and offers one or two
 * endings instead; the first rule that fits is used.  The caller looks the
 * offers up among known words, so an offer too many does no harm.
 */
#include "rounds/token.h"

#include <string.h>

#include "language/irregular.h"

#define WORD_SIZE 64 /* with the final zero */

struct offers {
	char (*bases)[WORD_SIZE];
	size_t count, limit;
};

/* Offer `stem` + `ending` unless it is there already. */
static void offer(struct offers *offers, struct slice stem, const char *ending)
{
	size_t size = strlen(ending);
	char *base;

	if (offers->count == offers->limit || stem.length + size == 0 ||
	    stem.length + size >= WORD_SIZE)
		return;
	base = offers->bases[offers->count];
	memcpy(base, stem.bytes, stem.length);
	memcpy(base + stem.length, ending, size + 1);
	for (size_t i = 0; i < offers->count; i++)
		if (strcmp(offers->bases[i], base) == 0)
			return;
	offers->count++;
}

struct ending {
	const char *bytes;
	size_t size;
};

#define ENDING(text)                                                           \
	{                                                                      \
		text, sizeof(text) - 1                                         \
	}

static inline bool ends_in(struct slice word, const char *ending, size_t size)
{
	/* most differ in the last byte, or the one before */
	while (size && word.length &&
	       word.bytes[word.length - 1] == ending[size - 1]) {
		size--;
		word.length--;
	}
	return !size;
}

/* `ending` is written out, so that its length is known beforehand. */
#define ends(word, ending) ends_in(word, ending, sizeof(ending "") - 1)

static struct slice without(struct slice word, size_t size)
{
	word.length -= size;
	return word;
}

static bool is_vowel(char c)
{
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' ||
	       c == 'y';
}

static bool has_vowel(struct slice stem)
{
	for (size_t i = 0; i < stem.length; i++)
		if (is_vowel(stem.bytes[i]))
			return true;
	return false;
}

/* Plural and third person.  `least` is the shortest stem a rule leaves. */
static const struct plural_rule {
	struct ending ending;
	size_t least;
	const char *first, *second; /* second may be NULL */
} plural_rules[] = {
	{ ENDING("ies"), 3, "y", "ie" },
	{ ENDING("ies"), 1, "ie", "y" },
	{ ENDING("yses"), 2, "ysis", "yse" },
	{ ENDING("oses"), 3, "osis", "ose" },
	{ ENDING("eses"), 3, "esis", "ese" },
	{ ENDING("stases"), 2, "stasis", "stase" },
	{ ENDING("ases"), 1, "ase", "asis" },
	{ ENDING("ises"), 2, "ise", "isis" },
	{ ENDING("nses"), 1, "nse", "ns" },
	{ ENDING("rses"), 1, "rse", "rs" },
	{ ENDING("sses"), 1, "ss", NULL },
	{ ENDING("auses"), 0, "ause", NULL },
	{ ENDING("uses"), 2, "us", "use" },
	{ ENDING("ses"), 2, "se", "s" },
	{ ENDING("ches"), 2, "ch", "che" },
	{ ENDING("shes"), 1, "sh", "she" },
	{ ENDING("xes"), 1, "x", "xe" },
	{ ENDING("zes"), 2, "ze", "z" },
	{ ENDING("oes"), 2, "o", "oe" },
	{ ENDING("ices"), 5, "ice", "ix" },
	{ ENDING("ss"), 0, NULL, NULL },
	{ ENDING("us"), 0, NULL, NULL },
	{ ENDING("is"), 0, NULL, NULL },
	{ ENDING("'s"), 1, "", NULL },
	{ ENDING("s'"), 2, "s", "" },
	{ ENDING("s"), 2, "", NULL },
	{ ENDING("ae"), 3, "a", NULL },
	{ ENDING("mata"), 3, "ma", NULL },
	{ ENDING("i"), 3, "us", NULL },
};

/* "cells": an s that no other ending of the rules could be part of. */
static bool has_plain_s(struct slice word)
{
	return word.length > 2 && word.bytes[word.length - 1] == 's' &&
	       !strchr("esui'", word.bytes[word.length - 2]);
}

static void plural_bases(struct offers *offers, struct slice word)
{
	const size_t rules = sizeof plural_rules / sizeof *plural_rules;

	if (has_plain_s(word)) {
		offer(offers, without(word, 1), "");
		return;
	}
	for (size_t i = 0; i < rules; i++) {
		const struct plural_rule *rule = &plural_rules[i];
		struct slice stem = word;

		if (!ends_in(word, rule->ending.bytes, rule->ending.size) ||
		    word.length < rule->ending.size + rule->least)
			continue;
		stem.length -= rule->ending.size;
		if (rule->first)
			offer(offers, stem, rule->first);
		if (rule->second)
			offer(offers, stem, rule->second);
		return;
	}
}

/* Stems without "ed" or "ing" of verbs that mostly have a silent e. */
static const struct ending silent_e[] = {
	ENDING("c"),   ENDING("v"),   ENDING("u"),   ENDING("z"),
	ENDING("dg"),  ENDING("rg"),  ENDING("ang"), ENDING("iat"),
	ENDING("uat"), ENDING("bl"),  ENDING("pl"),  ENDING("cl"),
	ENDING("dl"),  ENDING("tl"),  ENDING("gl"),  ENDING("fl"),
	ENDING("ir"),  ENDING("ur"),  ENDING("or"),  ENDING("in"),
	ENDING("par"), ENDING("lar"), ENDING("har"), ENDING("id"),
	ENDING("ud"),  ENDING("od"),  ENDING("ut"),  ENDING("ot"),
	ENDING("ok"),  ENDING("am"),  ENDING("um"),  ENDING("om"),
	ENDING("im"),  ENDING("ag"),  ENDING("ak"),  ENDING("ik"),
	ENDING("ap"),  ENDING("op"),  ENDING("ip"),  ENDING("yp"),
	ENDING("ib"),  ENDING("ob"),  ENDING("ub"),  ENDING("it"),
	ENDING("ol"),  ENDING("ul"),  ENDING("il"),  ENDING("th"),
	ENDING("ns"),  ENDING("rs"),  ENDING("ad"),  ENDING("ed"),
	ENDING("et"),  ENDING("as"),  ENDING("is"),  ENDING("os"),
	ENDING("ys"),  ENDING("aus"), ENDING("fus"), ENDING("cus"),
};

/* Stems of those that have none; looked at first. */
static const struct ending no_silent_e[] = {
	ENDING("itor"), ENDING("ctor"), ENDING("sit"),   ENDING("bit"),
	ENDING("mit"),  ENDING("dit"),  ENDING("vomit"), ENDING("lop"),
	ENDING("gin"),  ENDING("cur"),  ENDING("her"),   ENDING("hibit"),
	ENDING("bor"),  ENDING("ay"),   ENDING("ey"),    ENDING("oy"),
};

static bool ends_with_any(struct slice word, const struct ending *endings,
			  size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (ends_in(word, endings[i].bytes, endings[i].size))
			return true;
	return false;
}

/* "treat", "explain": two vowels before the last letter. */
static bool has_double_vowel(struct slice stem)
{
	struct slice before = without(stem, 1);

	return ends(before, "ee") || ends(before, "ea") || ends(before, "oo") ||
	       ends(before, "ai") || ends(before, "oa") || ends(before, "ou") ||
	       ends(before, "oi");
}

static bool wants_e(struct slice stem)
{
	if (stem.length < 3)
		return stem.length == 2 && !is_vowel(stem.bytes[1]);
	if (has_double_vowel(stem))
		return strchr("svcz", stem.bytes[stem.length - 1]) != NULL;
	if (ends_with_any(stem, no_silent_e,
			  sizeof no_silent_e / sizeof *no_silent_e))
		return false;
	return ends_with_any(stem, silent_e,
			     sizeof silent_e / sizeof *silent_e) ||
	       (ends(stem, "at") && stem.length > 3);
}

static bool is_doubled(struct slice stem)
{
	return stem.length > 2 &&
	       stem.bytes[stem.length - 1] == stem.bytes[stem.length - 2] &&
	       !is_vowel(stem.bytes[stem.length - 1]);
}

/* What is left of a verb without "ed" or "ing". */
static void verb_bases(struct offers *offers, struct slice stem)
{
	if (stem.length < 2 || !has_vowel(stem))
		return;
	if (is_doubled(stem)) {
		bool kept = strchr("lsfz", stem.bytes[stem.length - 1]) &&
			    (stem.length < 5 || !ends(stem, "ll"));

		offer(offers, without(stem, kept ? 0 : 1), "");
		offer(offers, without(stem, kept ? 1 : 0), "");
		return;
	}
	if (wants_e(stem)) {
		offer(offers, stem, "e");
		offer(offers, stem, "");
	} else {
		offer(offers, stem, "");
		offer(offers, stem, "e");
	}
}

static void rule_bases(struct offers *offers, struct slice word)
{
	if (ends(word, "ied") && word.length > 3) {
		offer(offers, without(word, 3), word.length > 4 ? "y" : "ie");
		offer(offers, without(word, 3), word.length > 4 ? "ie" : "y");
	} else if (ends(word, "eed")) {
		offer(offers, without(word, 1), "");
	} else if (ends(word, "ed")) {
		verb_bases(offers, without(word, 2));
	} else if (ends(word, "ing")) {
		verb_bases(offers, without(word, 3));
	} else {
		plural_bases(offers, word);
	}
}

size_t word_bases(struct slice fold, char bases[][64], size_t limit)
{
	struct offers offers = { .bases = bases, .limit = limit };
	const char *irregular = irregular_bases(fold);

	while (irregular) {
		const char *space = strchr(irregular, ' ');
		struct slice base = slice_of(irregular);

		if (space)
			base.length = (size_t)(space - irregular);
		offer(&offers, base, "");
		irregular = space ? space + 1 : NULL;
	}
	if (!offers.count)
		rule_bases(&offers, fold);
	if (fold.length >= WORD_SIZE)
		fold.length = WORD_SIZE - 1;
	offer(&offers, fold, "");
	return offers.count;
}
