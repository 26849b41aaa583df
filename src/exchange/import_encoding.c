#include "exchange/import_encoding.h"

#include <string.h>

#include "rounds/utf8.h"

/* What the bytes 0x80 to 0x9f are in Windows-1252; 0: nothing. */
static const uint16_t windows_1252[32] = {
	0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
	0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
	0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
	0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

void import_add_windows_1252(struct text *text, struct slice bytes)
{
	for (size_t i = 0; i < bytes.length; i++) {
		unsigned char c = (unsigned char)bytes.bytes[i];
		uint32_t code =
			c < 0x80 || c > 0x9f ? c : windows_1252[c - 0x80];

		utf8_add(text, code || !c ? code : 0xFFFD);
	}
}

static uint32_t unit_at(struct slice bytes, size_t at, bool big)
{
	unsigned char first = (unsigned char)bytes.bytes[at];
	unsigned char second = (unsigned char)bytes.bytes[at + 1];

	return big ? (uint32_t)first << 8 | second
		   : (uint32_t)second << 8 | first;
}

/* Half a surrogate pair, or half a unit at the end, becomes U+FFFD. */
static void add_utf16(struct text *text, struct slice bytes, bool big)
{
	size_t at = 0;

	for (; at + 1 < bytes.length; at += 2) {
		uint32_t code = unit_at(bytes, at, big);
		uint32_t low =
			at + 3 < bytes.length && code >= 0xD800 && code < 0xDC00
				? unit_at(bytes, at + 2, big)
				: 0;

		if (low >= 0xDC00 && low < 0xE000) {
			code = 0x10000 + ((code - 0xD800) << 10) +
			       (low - 0xDC00);
			at += 2;
		}
		utf8_add(text, code >= 0xD800 && code < 0xE000 ? 0xFFFD : code);
	}
	if (at < bytes.length)
		utf8_add(text, 0xFFFD);
}

/* Without a mark: every other byte of Latin text in UTF-16 is zero. */
static bool looks_utf16(struct slice bytes, bool *big)
{
	size_t zeros[2] = { 0 }, size = bytes.length & ~(size_t)1;

	if (size > 4096)
		size = 4096;
	for (size_t i = 0; i < size; i++)
		zeros[i & 1] += bytes.bytes[i] == '\0';
	*big = zeros[0] > zeros[1];
	return size >= 4 && zeros[!*big] >= size / 4 &&
	       zeros[*big] <= size / 64;
}

/* Pictures, programs: more than one byte in twenty is none of any text. */
static bool is_binary(struct slice bytes)
{
	size_t size = bytes.length < 4096 ? bytes.length : 4096, odd = 0;

	for (size_t i = 0; i < size; i++) {
		unsigned char c = (unsigned char)bytes.bytes[i];

		odd += (c < ' ' && (c < '\t' || c > '\r') && c != 0x1b) ||
		       c == 0x7f;
	}
	return odd * 20 > size;
}

static bool has_utf8(struct slice bytes)
{
	for (size_t at = 0; at < bytes.length;) {
		uint32_t code;
		size_t size =
			utf8_decode(bytes.bytes + at, bytes.length - at, &code);

		if (size > 1)
			return true;
		at += size;
	}
	return false;
}

/* Line by line, as files that were put together from two need it. */
static void add_mixed(struct import *import, struct slice bytes,
		      struct text *text)
{
	size_t lines = 0, number = 0, first = 0, offset;

	while (bytes.length) {
		const char *end = memchr(bytes.bytes, '\n', bytes.length);
		size_t size =
			end ? (size_t)(end - bytes.bytes) + 1 : bytes.length;

		number++;
		if (utf8_valid(bytes.bytes, size, &offset)) {
			text_add(text, bytes.bytes, size);
		} else {
			import_add_windows_1252(text,
						(struct slice){ bytes.bytes,
								size });
			if (!lines++)
				first = number;
		}
		bytes.bytes += size;
		bytes.length -= size;
	}
	diagnostic_add(&import->findings,
		       (struct diagnostic_place){ import->file, first, 0 },
		       DIAGNOSTIC_WARNING, "mixed-encodings",
		       "look at their letters beyond ASCII",
		       "%zu line%s no UTF-8 like the rest and read as "
		       "Windows-1252",
		       lines, lines == 1 ? " is" : "s are");
}

bool import_decode(struct import *import, struct slice bytes, struct text *text,
		   struct error *error)
{
	bool big = slice_starts_with(bytes, "\xFE\xFF");
	size_t offset;

	if (big || slice_starts_with(bytes, "\xFF\xFE")) {
		add_utf16(text,
			  (struct slice){ bytes.bytes + 2, bytes.length - 2 },
			  big);
		return true;
	}
	if (looks_utf16(bytes, &big)) {
		add_utf16(text, bytes, big);
		return true;
	}
	if (is_binary(bytes))
		return error_set(error, ERROR_INPUT,
				 "'%s' is binary and of no format known here; "
				 "rounds-import(1) tells which are",
				 import->file);
	if (slice_starts_with(bytes, "\xEF\xBB\xBF"))
		bytes = (struct slice){ bytes.bytes + 3, bytes.length - 3 };
	if (utf8_valid(bytes.bytes, bytes.length, &offset))
		text_add(text, bytes.bytes, bytes.length);
	else if (has_utf8(bytes))
		add_mixed(import, bytes, text);
	else
		import_add_windows_1252(text, bytes);
	return true;
}
