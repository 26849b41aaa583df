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

void hyphen_words_add(struct hyphen_words *words, struct slice text)
{
	for (size_t i = 0; i < text.length;) {
		struct slice word = { text.bytes + i, 0 };

		while (i + word.length < text.length &&
		       is_part(word.bytes[word.length]))
			word.length++;
		i += word.length + 1;
		/* broken ones are what is asked for */
		if (!word.length || word.bytes[word.length - 1] == '-')
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

bool hyphen_is_soft(const struct hyphen_words *words, struct slice line,
		    struct slice next)
{
	struct slice left = { line.bytes + line.length, 0 }, right = next;
	uint64_t joined;

	if (!line.length || line.bytes[line.length - 1] != '-')
		return false;
	left.bytes--;
	while (left.bytes > line.bytes && is_part(left.bytes[-1]) &&
	       left.bytes[-1] != '-') {
		left.bytes--;
		left.length++;
	}
	right.length = 0;
	while (right.length < next.length && is_part(right.bytes[right.length]))
		right.length++;
	/* "IL-" and "17", "Guillain-" and "Barré" */
	if (!left.length || !right.length || right.bytes[0] < 'a' ||
	    right.bytes[0] > 'z')
		return false;
	joined = hash_more(hash_more(start, left), right);
	if (has(words, joined))
		return true;
	joined =
		hash_more(hash_more(hash_more(start, left), SLICE("-")), right);
	if (has(words, joined) || is_prefix(left))
		return false;
	return is_ending(right) || !has(words, hash_more(start, left));
}
