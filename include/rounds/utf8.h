/*
 * utf8 - decoding, checking, folding and measuring UTF-8.
 *
 * Text is checked once, where it enters (utf8_find_fault()); behind that
 * door every byte string is valid UTF-8.  Lengths and offsets are in bytes;
 * widths are in terminal columns.
 */
#ifndef ROUNDS_UTF8_H
#define ROUNDS_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "rounds/text.h"

/*
 * Decode the code point at bytes[0], `size` >= 1 bytes being readable.
 * Returns its length in bytes and stores it in *code; an invalid sequence
 * has length 1 and the code UTF8_INVALID.
 */
#define UTF8_INVALID ((uint32_t)0xFFFFFFFF)
size_t utf8_decode(const char *bytes, size_t size, uint32_t *code);

/* Append one code point. */
void utf8_add(struct text *text, uint32_t code);

/*
 * True when all of `bytes` is valid UTF-8 (no surrogates, no overlong
 * forms); otherwise *offset is the first offending byte.
 */
bool utf8_valid(const char *bytes, size_t size, size_t *offset);

/*
 * Append `bytes` folded for comparison: NFKC, lower case, accents and
 * invisible characters removed, dashes and quotes in their ASCII form.
 * "Sjögren’s" becomes "sjogren's".
 */
void utf8_fold(struct text *folded, const char *bytes, size_t size);

/* Columns that a terminal uses for the text; control characters count 0. */
size_t utf8_width(const char *bytes, size_t size);

/* Letters and digits by Unicode category. */
bool utf8_is_letter(uint32_t code);
bool utf8_is_upper(uint32_t code);
bool utf8_is_digit(uint32_t code);
bool utf8_is_space(uint32_t code); /* no-break and other spaces too */

#endif
