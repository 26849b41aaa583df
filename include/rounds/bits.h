/*
 * bits - eight bytes of a text at once, and sets of bits.
 *
 * Bytes are taken in the order of the text, the first lowest, on any machine.
 * Compilers make one instruction of loading and storing.
 */
#ifndef ROUNDS_BITS_H
#define ROUNDS_BITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The same byte eight times. */
#define BITS_EACH(byte) (UINT64_C(0x0101010101010101) * (uint64_t)(byte))

static inline uint64_t bits_load(const char *text)
{
	const unsigned char *t = (const unsigned char *)text;

	return (uint64_t)t[0] | (uint64_t)t[1] << 8 | (uint64_t)t[2] << 16 |
	       (uint64_t)t[3] << 24 | (uint64_t)t[4] << 32 |
	       (uint64_t)t[5] << 40 | (uint64_t)t[6] << 48 |
	       (uint64_t)t[7] << 56;
}

static inline void bits_store(char *text, uint64_t bytes)
{
	text[0] = (char)bytes;
	text[1] = (char)(bytes >> 8);
	text[2] = (char)(bytes >> 16);
	text[3] = (char)(bytes >> 24);
	text[4] = (char)(bytes >> 32);
	text[5] = (char)(bytes >> 40);
	text[6] = (char)(bytes >> 48);
	text[7] = (char)(bytes >> 56);
}

/* The highest bit of each byte that is of ASCII, `low` to `high`. */
static inline uint64_t bits_between(uint64_t bytes, unsigned low, unsigned high)
{
	uint64_t rest = bytes & BITS_EACH(0x7F);

	return (rest + BITS_EACH(0x80 - low)) &
	       ~(rest + BITS_EACH(0x7F - high)) & ~bytes & BITS_EACH(0x80);
}

/* How many bits below the lowest that is set; there is one. */
static inline unsigned bits_lowest(uint64_t bits)
{
#ifdef __GNUC__
	return (unsigned)__builtin_ctzll(bits);
#else
	unsigned low = 0;

	while (!(bits >> low & 1))
		low++;
	return low;
#endif
}

/* Sets of bits, in words of so many. */
enum { BITS_WORD = 64 };

static inline void bits_set(uint64_t *bits, size_t at)
{
	bits[at / BITS_WORD] |= UINT64_C(1) << at % BITS_WORD;
}

static inline bool bits_has(const uint64_t *bits, size_t at)
{
	return bits[at / BITS_WORD] >> at % BITS_WORD & 1;
}

#endif
