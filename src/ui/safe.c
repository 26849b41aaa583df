#include "ui/safe.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "rounds/utf8.h"

#define REPLACEMENT 0xFFFD

static bool turns_direction(uint32_t code)
{
	return code == 0x061C || code == 0x200E || code == 0x200F ||
	       (code >= 0x202A && code <= 0x202E) ||
	       (code >= 0x2066 && code <= 0x206F);
}

static bool is_hostile(uint32_t code)
{
	return code == UTF8_INVALID || turns_direction(code) ||
	       (code >= 0x80 && code < 0xA0) || code == 0x2028 ||
	       code == 0x2029 || code == 0xFEFF ||
	       (code >= 0xFFF9 && code <= 0xFFFB) ||
	       (code >= 0xE0000 && code <= 0xE007F);
}

/* What a terminal that knows only ASCII shows for common marks. */
static const char *ascii_mark(uint32_t code)
{
	static const struct {
		uint32_t code;
		const char *ascii;
	} marks[] = {
		{ 0x00A0, " " },     { 0x00AB, "\"" },    { 0x00AD, "" },
		{ 0x00B0, " deg" },  { 0x00B1, "+/-" },   { 0x00B5, "u" },
		{ 0x00B7, "*" },     { 0x00BB, "\"" },    { 0x00D7, "x" },
		{ 0x00DF, "ss" },    { 0x03B1, "alpha" }, { 0x03B2, "beta" },
		{ 0x03B3, "gamma" }, { 0x03B4, "delta" }, { 0x03BA, "kappa" },
		{ 0x03BC, "u" },     { 0x2009, " " },     { 0x2010, "-" },
		{ 0x2011, "-" },     { 0x2012, "-" },     { 0x2013, "-" },
		{ 0x2014, "-" },     { 0x2018, "'" },     { 0x2019, "'" },
		{ 0x201C, "\"" },    { 0x201D, "\"" },    { 0x2022, "*" },
		{ 0x2026, "..." },   { 0x202F, " " },     { 0x2192, "->" },
		{ 0x2264, "<=" },    { 0x2265, ">=" },    { 0x2212, "-" },
	};

	for (size_t i = 0; i < COUNT_OF(marks); i++)
		if (marks[i].code == code)
			return marks[i].ascii;
	return NULL;
}

static void add_ascii(struct text *text, uint32_t code)
{
	const char *mark = ascii_mark(code);
	utf8proc_int32_t parts[8];
	utf8proc_ssize_t count;

	if (mark) {
		text_add_string(text, mark);
		return;
	}
	count = utf8proc_decompose_char((utf8proc_int32_t)code, parts,
					(utf8proc_ssize_t)COUNT_OF(parts),
					UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT,
					NULL);
	text_add_char(text, count > 0 && parts[0] >= ' ' && parts[0] < 0x7F
				    ? (char)parts[0]
				    : '?');
}

/* A control character as its picture: U+241B for ESC. */
static void add_control(struct text *text, uint32_t code, bool utf8)
{
	if (!utf8)
		text_add_char(text, '?');
	else
		utf8_add(text, code == 0x7F ? 0x2421 : 0x2400 + code);
}

static void add_code(struct text *text, uint32_t code, bool utf8)
{
	if (code == '\t')
		text_add_char(text, ' ');
	else if (code < ' ' || code == 0x7F)
		add_control(text, code, utf8);
	else if (code < 0x80)
		text_add_char(text, (char)code);
	else if (is_hostile(code))
		utf8 ? utf8_add(text, REPLACEMENT) : text_add_char(text, '?');
	else if (utf8)
		utf8_add(text, code);
	else
		add_ascii(text, code);
}

void safe_add(struct text *text, const char *bytes, size_t size,
	      enum safe_lines lines, bool utf8)
{
	while (size) {
		uint32_t code;
		size_t length = utf8_decode(bytes, size, &code);

		if (code == '\r' && size > 1 && bytes[1] == '\n')
			; /* the line feed follows */
		else if (code == '\n')
			text_add_char(text,
				      lines == SAFE_MANY_LINES ? '\n' : ' ');
		else
			add_code(text, code, utf8);
		bytes += length;
		size -= length;
	}
}

void safe_add_string(struct text *text, const char *string, bool utf8)
{
	safe_add(text, string, strlen(string), SAFE_ONE_LINE, utf8);
}
