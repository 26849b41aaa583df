/*
 * Stems by rule, in three steps: one spelling for British and American
 * words, then the inflection away, then derivations away one by one.  The
 * aim is to know "inflamed" and "inflammatory" again, not to be shown; a
 * stem need not be a word.
 */
#include "rounds/token.h"

#include <string.h>

#include "language/irregular.h"

struct stem {
	char *bytes; /* of 64 */
	size_t length;
};

static inline bool ends_in(const struct stem *stem, const char *ending,
			   size_t size)
{
	/* most differ in the last byte */
	return stem->length >= size &&
	       stem->bytes[stem->length - 1] == ending[size - 1] &&
	       memcmp(stem->bytes + stem->length - size, ending, size) == 0;
}

/* `ending` is written out, so that its length is known beforehand. */
#define ends(stem, ending) ends_in(stem, ending, sizeof(ending "") - 1)

/* Put `other` in place of the last `size` bytes; never longer than these. */
static void replace_end(struct stem *stem, size_t size, const char *other)
{
	size_t length = strlen(other);

	stem->length -= size;
	memcpy(stem->bytes + stem->length, other, length);
	stem->length += length;
}

static bool is_vowel(char c)
{
	return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' ||
	       c == 'y';
}

static bool is_consonant_at(const struct stem *stem, size_t back)
{
	return stem->length >= back &&
	       !is_vowel(stem->bytes[stem->length - back]);
}

/* Replace every `from` at or behind byte `first` by the shorter `to`. */
static void respell(struct stem *stem, size_t first, const char *from,
		    const char *to)
{
	size_t size = strlen(from), length = strlen(to), out = first;

	if (stem->length < first + size ||
	    !memchr(stem->bytes + first, from[0], stem->length - first))
		return;
	for (size_t at = first; at < stem->length;) {
		bool here = at + size <= stem->length &&
			    memcmp(stem->bytes + at, from, size) == 0;

		if (here) {
			memcpy(stem->bytes + out, to, length);
			out += length;
			at += size;
		} else {
			stem->bytes[out++] = stem->bytes[at++];
		}
	}
	stem->length = out;
}

static void respell_inside(struct stem *stem)
{
	respell(stem, 0, "ae", "e");   /* anaemia */
	respell(stem, 0, "oe", "e");   /* oedema, diarrhoea */
	respell(stem, 2, "our", "or"); /* tumour */
	respell(stem, 0, "sulph", "sulf");
	respell(stem, 3, "isation", "ization");
	respell(stem, 3, "yz", "ys"); /* paralyze */
}

/* Does it hold two letters that one of the spellings below begins with? */
static bool may_be_respelled(const struct stem *stem)
{
	for (size_t i = 1; i < stem->length; i++) {
		char first = stem->bytes[i - 1], second = stem->bytes[i];

		if ((second == 'e' && (first == 'a' || first == 'o')) ||
		    (second == 'u' && (first == 'o' || first == 's')) ||
		    (second == 's' && first == 'i') ||
		    (second == 'z' && first == 'y'))
			return true;
	}
	return false;
}

static void respell_all(struct stem *stem)
{
	if (may_be_respelled(stem))
		respell_inside(stem);
	if (ends(stem, "tre"))
		replace_end(stem, 3, "ter");
	if (ends(stem, "bre"))
		replace_end(stem, 3, "ber");
}

static bool has_vowel_before(const struct stem *stem, size_t length)
{
	for (size_t i = 0; i < length; i++)
		if (is_vowel(stem->bytes[i]))
			return true;
	return false;
}

static void drop_double(struct stem *stem)
{
	if (stem->length > 3 && is_consonant_at(stem, 1) &&
	    stem->bytes[stem->length - 1] == stem->bytes[stem->length - 2])
		stem->length--;
}

static void drop_plural(struct stem *stem)
{
	if (ends(stem, "'s"))
		stem->length -= 2;
	else if (ends(stem, "s'"))
		stem->length--;
	if (ends(stem, "ies") && stem->length > 4)
		replace_end(stem, 3, "y");
	else if (ends(stem, "stases") || ends(stem, "theses") ||
		 ends(stem, "neses"))
		replace_end(stem, 2, "is");
	else if (ends(stem, "sses") || ends(stem, "ches") ||
		 ends(stem, "shes") || ends(stem, "xes") ||
		 (ends(stem, "uses") && stem->length > 5))
		stem->length -= 2;
	else if (ends(stem, "s") && stem->length > 3 && !ends(stem, "ss") &&
		 !ends(stem, "us") && !ends(stem, "is"))
		stem->length--;
}

/* "inflamed", "running", "studied"; then the silent e. */
static void drop_inflection(struct stem *stem)
{
	size_t size;

	drop_plural(stem);
	size = ends(stem, "ing") ? 3 : ends(stem, "ed") ? 2 : 0;
	if (ends(stem, "ied") && stem->length > 4) {
		replace_end(stem, 3, "y");
	} else if (size && stem->length > size + 2 && !ends(stem, "eed") &&
		   has_vowel_before(stem, stem->length - size)) {
		stem->length -= size;
	} else if (ends(stem, "e") && stem->length > 3) {
		stem->length--;
	}
	drop_double(stem);
}

/*
 * Derivations, by the last letter of the ending.  A rule leaves at least
 * `least` bytes; these must end in one of the letters `after` and must not
 * end in `unless`, where given.  The first rule that fits is used, so a
 * longer ending stands before a shorter.
 */
struct rule {
	const char *ending, *instead;
	size_t size; /* of the ending; 0 ends a list */
	size_t least;
	const char *after, *unless;
};

#define RULE(ending, instead, ...)                                             \
	{                                                                      \
		ending, instead, sizeof(ending) - 1, __VA_ARGS__               \
	}
#define END                                                                    \
	{                                                                      \
		.size = 0                                                      \
	}

static const struct rule on_a[] = {
	RULE("ia", "", 4, NULL, NULL),
	END,
};
static const struct rule on_c[] = {
	RULE("eutic", "y", 4, NULL, NULL), /* therapeutic */
	RULE("atic", "", 5, NULL, NULL),   RULE("ostic", "os", 3, NULL, NULL),
	RULE("otic", "os", 2, NULL, NULL), RULE("ytic", "ys", 1, NULL, NULL),
	RULE("ic", "", 4, NULL, NULL),     RULE("anc", "", 5, NULL, NULL),
	RULE("enc", "", 5, NULL, NULL),    END,
};
static const struct rule on_l[] = {
	RULE("ical", "ic", 3, NULL, NULL),
	RULE("al", "", 5, NULL, "er"), /* not "general" */
	END,
};
static const struct rule on_m[] = {
	RULE("um", "", 5, NULL, NULL),
	RULE("ism", "", 5, NULL, NULL),
	END,
};
static const struct rule on_n[] = {
	RULE("ization", "iz", 3, NULL, NULL),
	RULE("ation", "at", 3, NULL, NULL),
	RULE("uction", "uc", 2, NULL, NULL), /* reduction, reduce */
	RULE("orption", "orb", 2, NULL, NULL),
	RULE("ription", "rib", 2, NULL, NULL),
	RULE("ion", "", 4, "st", NULL),
	END,
};
static const struct rule on_r[] = {
	RULE("ator", "at", 3, NULL, NULL),
	RULE("or", "", 5, "t", NULL),
	END,
};
static const struct rule on_s[] = {
	RULE("osis", "os", 2, NULL, NULL),
	RULE("esis", "et", 3, NULL, NULL), /* synthesis, synthetic */
	RULE("asis", "", 5, NULL, NULL),   /* metastasis, metastatic */
	RULE("ysis", "ys", 1, NULL, NULL),
	RULE("itis", "it", 3, NULL, NULL),
	RULE("ous", "", 5, NULL, NULL),
	RULE("is", "iz", 5, "lnrt", NULL), /* immunise */
	RULE("nes", "", 4, NULL, NULL),    /* the double s is gone */
	END,
};
static const struct rule on_t[] = {
	RULE("icat", "icat", 2, NULL, NULL),
	RULE("at", "", 5, NULL, "i"), /* not "differentiat" */
	RULE("uct", "uc", 3, NULL, NULL),
	RULE("ment", "", 5, NULL, NULL),
	RULE("ant", "", 5, NULL, NULL),
	RULE("ent", "", 5, NULL, NULL),
	RULE("ist", "", 5, NULL, NULL),
	END,
};
static const struct rule on_v[] = {
	RULE("ativ", "at", 3, NULL, NULL),
	RULE("iv", "", 4, "st", NULL),
	END,
};
static const struct rule on_y[] = {
	RULE("atory", "at", 3, NULL, NULL),
	RULE("ly", "", 4, NULL, NULL),
	RULE("bility", "bl", 3, NULL, NULL),
	RULE("ity", "", 4, NULL, NULL),
	RULE("ory", "", 5, "st", NULL),
	RULE("ancy", "", 5, NULL, NULL),
	RULE("ency", "", 5, NULL, NULL),
	RULE("gery", "g", 3, NULL, NULL), /* surgery, surgical */
	END,
};
static const struct rule on_z[] = {
	RULE("esiz", "et", 3, NULL, NULL),
	RULE("iz", "", 5, NULL, NULL),
	END,
};

static const struct rule *const rules[26] = {
	['a' - 'a'] = on_a, ['c' - 'a'] = on_c, ['l' - 'a'] = on_l,
	['m' - 'a'] = on_m, ['n' - 'a'] = on_n, ['r' - 'a'] = on_r,
	['s' - 'a'] = on_s, ['t' - 'a'] = on_t, ['v' - 'a'] = on_v,
	['y' - 'a'] = on_y, ['z' - 'a'] = on_z,
};

/* Stems that the rules would cut to that of another word. */
static bool is_whole(const struct stem *stem)
{
	return (stem->length == 7 &&
		(ends(stem, "organiz") || ends(stem, "organic") ||
		 ends(stem, "generic") || ends(stem, "positiv"))) ||
	       (stem->length == 8 && ends(stem, "organism")) ||
	       (stem->length == 10 && ends(stem, "university"));
}

static bool fits(const struct rule *rule, const struct stem *stem)
{
	struct stem left = *stem;

	if (!ends_in(stem, rule->ending, rule->size) ||
	    stem->length < rule->size + rule->least)
		return false;
	left.length -= rule->size;
	if (rule->after && !strchr(rule->after, left.bytes[left.length - 1]))
		return false;
	return !rule->unless ||
	       !ends_in(&left, rule->unless, strlen(rule->unless));
}

/* Take one derivation away; false when none is left. */
static bool drop_derivation(struct stem *stem)
{
	char last = stem->length ? stem->bytes[stem->length - 1] : ' ';
	const struct rule *rule =
		last >= 'a' && last <= 'z' ? rules[last - 'a'] : NULL;

	if (is_whole(stem))
		return false;
	for (; rule && rule->size; rule++) {
		if (!fits(rule, stem))
			continue;
		replace_end(stem, rule->size, rule->instead);
		if (ends(stem, "e") && stem->length > 4)
			stem->length--;
		drop_double(stem);
		return true;
	}
	return false;
}

size_t word_stem(struct slice fold, char bytes[64])
{
	const char *irregular = irregular_bases(fold);
	struct stem stem = { .bytes = bytes };

	if (irregular)
		fold = (struct slice){ irregular, strcspn(irregular, " ") };
	stem.length = fold.length < 63 ? fold.length : 63;
	memcpy(bytes, fold.bytes, stem.length);
	respell_all(&stem);
	drop_inflection(&stem);
	for (int pass = 0; pass < 5 && drop_derivation(&stem); pass++)
		;
	if (stem.length > 4 && (ends(&stem, "y") || ends(&stem, "i")))
		stem.length--;
	return stem.length;
}
