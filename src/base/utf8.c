#include "rounds/utf8.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "rounds/memory.h"

size_t utf8_decode(const char *bytes, size_t size, uint32_t *code)
{
	utf8proc_int32_t value;
	utf8proc_ssize_t length;

	if ((unsigned char)bytes[0] < 0x80) { /* the common case, inline */
		*code = (unsigned char)bytes[0];
		return 1;
	}
	length =
		utf8proc_iterate((const utf8proc_uint8_t *)bytes,
				 size > 4 ? 4 : (utf8proc_ssize_t)size, &value);
	if (length <= 0) {
		*code = UTF8_INVALID;
		return 1;
	}
	*code = (uint32_t)value;
	return (size_t)length;
}

void utf8_add(struct text *text, uint32_t code)
{
	utf8proc_uint8_t bytes[4];
	utf8proc_ssize_t length =
		utf8proc_encode_char((utf8proc_int32_t)code, bytes);

	if (length > 0)
		text_add(text, (const char *)bytes, (size_t)length);
}

/* Eight bytes at once: most text is ASCII, and there is much of it. */
static bool is_ascii_word(const char *bytes)
{
	uint64_t word;

	memcpy(&word, bytes, sizeof word);
	return !(word & 0x8080808080808080u);
}

bool utf8_valid(const char *bytes, size_t size, size_t *offset)
{
	for (size_t at = 0; at < size;) {
		uint32_t code;

		if (size - at >= sizeof(uint64_t) &&
		    is_ascii_word(bytes + at)) {
			at += sizeof(uint64_t);
			continue;
		}
		size_t length = utf8_decode(bytes + at, size - at, &code);

		if (code == UTF8_INVALID) {
			*offset = at;
			return false;
		}
		at += length;
	}
	return true;
}

/* Typographic quotes and dashes in the form that people type. */
static uint32_t plain_punctuation(uint32_t code)
{
	switch (code) {
	case 0x2018:
	case 0x2019:
	case 0x201B:
	case 0x2032:
		return '\'';
	case 0x201C:
	case 0x201D:
	case 0x201E:
		return '"';
	case 0x2010:
	case 0x2011:
	case 0x2012:
	case 0x2013:
	case 0x2014:
	case 0x2212:
		return '-';
	default:
		return code;
	}
}

static bool is_ascii(const char *bytes, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if ((unsigned char)bytes[i] >= 0x80)
			return false;
	return true;
}

static void fold_ascii(struct text *folded, const char *bytes, size_t size)
{
	char *out;

	text_add(folded, bytes, size);
	out = folded->bytes + folded->length - size;
	for (size_t i = 0; i < size; i++)
		if (out[i] >= 'A' && out[i] <= 'Z')
			out[i] = (char)(out[i] - 'A' + 'a');
}

void utf8_fold(struct text *folded, const char *bytes, size_t size)
{
	const utf8proc_option_t options = UTF8PROC_COMPAT | UTF8PROC_COMPOSE |
					  UTF8PROC_STRIPMARK | UTF8PROC_IGNORE |
					  UTF8PROC_CASEFOLD | UTF8PROC_STABLE;
	utf8proc_uint8_t *mapped = NULL;
	utf8proc_ssize_t length;

	if (is_ascii(bytes, size)) {
		fold_ascii(folded, bytes, size);
		return;
	}
	length = utf8proc_map((const utf8proc_uint8_t *)bytes,
			      (utf8proc_ssize_t)size, &mapped, options);
	if (length == UTF8PROC_ERROR_NOMEM)
		memory_exhausted();
	if (length < 0) { /* not UTF-8: leave it as it is */
		text_add(folded, bytes, size);
		return;
	}
	for (size_t at = 0; at < (size_t)length;) {
		uint32_t code;

		at += utf8_decode((const char *)mapped + at,
				  (size_t)length - at, &code);
		utf8_add(folded, plain_punctuation(code));
	}
	free(mapped);
}

size_t utf8_width(const char *bytes, size_t size)
{
	size_t width = 0;

	for (size_t at = 0; at < size;) {
		uint32_t code;
		int columns = 1; /* an invalid byte is shown as one mark */

		at += utf8_decode(bytes + at, size - at, &code);
		if (code != UTF8_INVALID)
			columns = utf8proc_charwidth((utf8proc_int32_t)code);
		if (columns > 0)
			width += (size_t)columns;
	}
	return width;
}

static utf8proc_category_t category(uint32_t code)
{
	return utf8proc_category((utf8proc_int32_t)code);
}

bool utf8_is_letter(uint32_t code)
{
	utf8proc_category_t kind;

	if (code < 0x80)
		return (code >= 'a' && code <= 'z') ||
		       (code >= 'A' && code <= 'Z');
	kind = category(code);
	return kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_LO;
}

bool utf8_is_upper(uint32_t code)
{
	if (code < 0x80)
		return code >= 'A' && code <= 'Z';
	return category(code) == UTF8PROC_CATEGORY_LU;
}

bool utf8_is_digit(uint32_t code)
{
	if (code < 0x80)
		return code >= '0' && code <= '9';
	return category(code) == UTF8PROC_CATEGORY_ND;
}

bool utf8_is_space(uint32_t code)
{
	utf8proc_category_t kind;

	if (code < 0x80)
		return code == ' ' || (code >= '\t' && code <= '\r');
	if (code == 0x85 || code == 0xFEFF || code == 0x200B)
		return true;
	kind = category(code);
	return kind == UTF8PROC_CATEGORY_ZS || kind == UTF8PROC_CATEGORY_ZL ||
	       kind == UTF8PROC_CATEGORY_ZP;
}
