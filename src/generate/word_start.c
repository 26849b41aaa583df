#include "generate/word_start.h"

#include <string.h>
#include <strings.h>

#include "rounds/bits.h"

/* Of ASCII. */
static bool is_alnum(char c)
{
	return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') ||
	       (c >= '0' && c <= '9');
}

static bool begins_word(const char *text, const char *at)
{
	return at == text || !is_alnum(at[-1]);
}

static bool is_start(const char *at, struct slice start)
{
	/* most differ in the first byte, but for its case */
	return (!start.length || !((*at ^ start.bytes[0]) & ~0x20)) &&
	       strncasecmp(at, start.bytes, start.length) == 0;
}

static const char *find_from(const char *text, const char *from,
			     struct slice start)
{
	for (const char *at = from; *at; at++)
		if (begins_word(text, at) && is_start(at, start))
			return at;
	return NULL;
}

const char *word_start_find(const char *text, struct slice start)
{
	return find_from(text, text, start);
}

/* A letter has the same bit in any case. */
static uint64_t pair_bit(char a, char b)
{
	return UINT64_C(1) << (((a & 31) * 11 + (b & 31)) & 63);
}

uint64_t word_start_pairs(struct slice start)
{
	return start.length > 1 ? pair_bit(start.bytes[0], start.bytes[1])
				: UINT64_MAX;
}

/* The highest bit of each of eight bytes that is no letter or digit. */
static uint64_t others_in(const char *text, size_t size)
{
	char rest[sizeof(uint64_t)] = { 0 };
	uint64_t eight;

	if (size < sizeof eight)
		text = memcpy(rest, text, size);
	eight = bits_load(text);
	return ~(bits_between(eight | BITS_EACH(0x20), 'a', 'z') |
		 bits_between(eight, '0', '9')) &
	       BITS_EACH(0x80);
}

static void add_start(struct word_start_set *set, const char *at)
{
	set->pairs |= pair_bit(at[0], at[1]);
	if (set->count < WORD_START_MOST)
		set->words[set->count++] = at;
	else if (!set->rest)
		set->rest = at;
}

struct word_start_set word_start_set_of(const char *text)
{
	struct word_start_set set;
	const size_t length = strlen(text);
	uint64_t open = 1; /* the first begins a word */

	set.text = text;
	set.pairs = 0;
	set.rest = NULL;
	set.count = 0;

	for (size_t at = 0; at < length; at += sizeof open) {
		uint64_t others = others_in(text + at, length - at);
		/* a word begins behind each of these */
		uint64_t starts = others << 8 | open << 7;

		open = others >> 63;
		for (; starts; starts &= starts - 1) {
			size_t start = at + bits_lowest(starts) / 8;

			if (start >= length)
				return set;
			add_start(&set, text + start);
		}
	}
	return set;
}

const char *word_start_find_in(const struct word_start_set *set,
			       struct slice start)
{
	if (!(set->pairs & word_start_pairs(start)))
		return NULL;
	for (size_t i = 0; i < set->count; i++)
		if (is_start(set->words[i], start))
			return set->words[i];
	return set->rest ? find_from(set->text, set->rest, start) : NULL;
}

const char *word_start_any_in(const struct word_start_set *set,
			      const char *const *starts)
{
	for (size_t i = 0; starts[i]; i++)
		if (word_start_find_in(set, slice_of(starts[i])))
			return starts[i];
	return NULL;
}

const char *word_start_any(const char *text, const char *const *starts)
{
	struct word_start_set set = word_start_set_of(text);

	return word_start_any_in(&set, starts);
}
