#include "read/hyphen.h"

#include <stdlib.h>
#include <string.h>

#include "read/words.h"
#include "rounds/memory.h"

static const uint64_t start = 0xcbf29ce484222325U;

/* FNV-1a over the letters, capitals as small ones. */
static uint64_t hash_more(uint64_t hash, struct slice word)
{
	for (size_t i = 0; i < word.length; i++) {
		char c = word.bytes[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		hash = (hash ^ (unsigned char)c) * 0x100000001b3U;
	}
	return hash;
}

static bool is_part(char c)
{
	return word_letter(c) || c == '-' || (unsigned char)c >= 0x80;
}

size_t hyphen_size(struct slice line)
{
	size_t size = line.length;

	if (size < 2 || line.bytes[size - 1] != '-')
		return 0;
	if (word_letter(line.bytes[size - 2]))
		return 1;
	return size > 2 && line.bytes[size - 2] == ' ' &&
			       word_letter(line.bytes[size - 3])
		       ? 2
		       : 0;
}

void hyphen_words_add(struct hyphen_words *words, struct slice text)
{
	bool parted = hyphen_size(text) == 2;

	for (size_t i = 0; i < text.length;) {
		struct slice word = { text.bytes + i, 0 };

		while (i + word.length < text.length &&
		       is_part(word.bytes[word.length]))
			word.length++;
		i += word.length + 1;
		/* broken ones are what is asked for */
		if (!word.length || word.bytes[word.length - 1] == '-' ||
		    (parted && i + 1 == text.length))
			continue;
		if (words->count == words->capacity) {
			words->capacity =
				words->capacity ? words->capacity * 2 : 1024;
			words->hashes =
				xreallocarray(words->hashes, words->capacity,
					      sizeof *words->hashes);
		}
		words->hashes[words->count++] = hash_more(start, word);
	}
}

static int compare(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

void hyphen_words_sort(struct hyphen_words *words)
{
	if (words->count)
		qsort(words->hashes, words->count, sizeof *words->hashes,
		      compare);
}

void hyphen_words_release(struct hyphen_words *words)
{
	free(words->hashes);
	*words = (struct hyphen_words){ 0 };
}

static bool has(const struct hyphen_words *words, uint64_t hash)
{
	return words->count && bsearch(&hash, words->hashes, words->count,
				       sizeof *words->hashes, compare);
}

/* What mostly keeps its hyphen. */
static bool is_prefix(struct slice left)
{
	static const char *const prefixes[] = {
		"anti",  "non",   "self",  "long", "short",  "well",   "high",
		"low",   "post",  "pre",   "half", "cross",  "first",  "second",
		"third", "dose",  "meta",  "co",   "ex",     "semi",   "multi",
		"sub",   "inter", "intra", "x",    "double", "single", NULL
	};

	return word_in(left, prefixes);
}

/* Endings that are no words of their own. */
static bool is_ending(struct slice right)
{
	static const char *const endings[] = {
		"ing",   "ings",  "ed",    "er",   "ers",    "ly",   "ment",
		"ments", "tion",  "tions", "sion", "al",     "ally", "ive",
		"ity",   "ities", "ness",  "able", "ible",   "ance", "ence",
		"ances", "ences", "ous",   "ic",   "ical",   "ist",  "ists",
		"ism",   "es",    "s",     "tive", "tively", "sis",  "tis",
		"gies",  "gy",    "ry",    "ty",   NULL
	};

	return word_in(right, endings);
}

/* Half a word before the hyphen and half a word behind it. */
struct halves {
	struct slice left, right;
};

/* "com-" and "in-" are first syllables, but of "in-hospital". */
static bool is_syllable(const struct halves *halves)
{
	static const char *const syllables[] = { "com", "con", "dis", "per",
						 "pro", "de",  "im",  "al",
						 "ap",  "ac",  "ef",  NULL };
	static const char *const places[] = { "hospital", "patient", "patients",
					      "vitro",    "vivo",    "depth",
					      "line",     "house",   "person",
					      "home",     "office",  NULL };

	return word_in(halves->left, syllables) ||
	       (slice_equal_fold(halves->left, SLICE("in")) &&
		!word_in(halves->right, places));
}

/* False when they are none: "IL-" and "17", "Guillain-" and "Barré". */
static bool find_halves(struct slice line, struct slice next,
			struct halves *halves)
{
	size_t size = hyphen_size(line);
	struct slice left = { line.bytes + line.length - size, 0 };
	struct slice right = { next.bytes, 0 };

	if (!size)
		return false;
	while (left.bytes > line.bytes && is_part(left.bytes[-1]) &&
	       left.bytes[-1] != '-') {
		left.bytes--;
		left.length++;
	}
	while (right.length < next.length && is_part(right.bytes[right.length]))
		right.length++;
	*halves = (struct halves){ left, right };
	return left.length && right.length && right.bytes[0] >= 'a' &&
	       right.bytes[0] <= 'z';
}

static bool is_joined(const struct hyphen_words *words,
		      const struct halves *halves)
{
	return has(words,
		   hash_more(hash_more(start, halves->left), halves->right));
}

void hyphen_words_learn(struct hyphen_words *words, struct slice line,
			struct slice next)
{
	struct halves halves;

	if (hyphen_size(line) == 2 && find_halves(line, next, &halves))
		words->parted = words->parted || is_joined(words, &halves);
}

bool hyphen_is_soft(const struct hyphen_words *words, struct slice line,
		    struct slice next)
{
	struct halves halves;
	uint64_t compound;

	if (!find_halves(line, next, &halves))
		return false;
	if (is_joined(words, &halves))
		return true;
	if (hyphen_size(line) == 2 && !words->parted)
		return false;
	compound =
		hash_more(hash_more(hash_more(start, halves.left), SLICE("-")),
			  halves.right);
	if (has(words, compound) || is_prefix(halves.left))
		return false;
	return is_ending(halves.right) || is_syllable(&halves) ||
	       !has(words, hash_more(start, halves.left));
}
