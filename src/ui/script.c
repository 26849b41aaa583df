#include "ui/script.h"

#include <ctype.h>
#include <string.h>

struct form {
	const char *plain, *lowered, *raised; /* NULL: there is none */
};

static const struct form forms[] = {
	{ "0", "₀", "⁰" },  { "1", "₁", "¹" },  { "2", "₂", "²" },
	{ "3", "₃", "³" },  { "4", "₄", "⁴" },  { "5", "₅", "⁵" },
	{ "6", "₆", "⁶" },  { "7", "₇", "⁷" },  { "8", "₈", "⁸" },
	{ "9", "₉", "⁹" },  { "+", "₊", "⁺" },  { "-", "₋", "⁻" },
	{ "−", "₋", "⁻" },  { "–", "₋", "⁻" },  { "=", "₌", "⁼" },
	{ "(", "₍", "⁽" },  { ")", "₎", "⁾" },  { "a", "ₐ", "ᵃ" },
	{ "e", "ₑ", "ᵉ" },  { "o", "ₒ", "ᵒ" },  { "x", "ₓ", "ˣ" },
	{ "h", "ₕ", "ʰ" },  { "k", "ₖ", "ᵏ" },  { "l", "ₗ", "ˡ" },
	{ "m", "ₘ", "ᵐ" },  { "n", "ₙ", "ⁿ" },  { "p", "ₚ", "ᵖ" },
	{ "s", "ₛ", "ˢ" },  { "t", "ₜ", "ᵗ" },  { "i", "ᵢ", "ⁱ" },
	{ "d", NULL, "ᵈ" }, { "r", "ᵣ", "ʳ" },  { "u", "ᵤ", "ᵘ" },
	{ "v", "ᵥ", "ᵛ" },  { "c", NULL, "ᶜ" }, { "b", NULL, "ᵇ" },
};

/* What the characters at `at` become, and in *length how many bytes. */
static const char *form_of(const char *at, enum script script, size_t *length)
{
	for (size_t i = 0; i < COUNT_OF(forms); i++) {
		*length = strlen(forms[i].plain);
		if (strncmp(at, forms[i].plain, *length) == 0)
			return script == SCRIPT_RAISED ? forms[i].raised
						       : forms[i].lowered;
	}
	return NULL;
}

/* All of it or, false, nothing. */
static bool add_forms(struct text *text, const char *plain, enum script script)
{
	size_t start = text->length;

	while (*plain) {
		size_t length;
		const char *form = form_of(plain, script, &length);

		if (!form) {
			text_truncate(text, start);
			return false;
		}
		text_add_string(text, form);
		plain += length;
	}
	return true;
}

void script_add(struct text *text, const char *plain, enum script script,
		bool utf8)
{
	bool digits = true, word = true;

	if (!*plain || (utf8 && add_forms(text, plain, script)))
		return;
	for (const char *at = plain; *at; at++) {
		unsigned char c = (unsigned char)*at;

		digits = digits && isdigit(c);
		word = word && (isalnum(c) || c >= 0x80 || strchr("+-", c));
	}
	if (script == SCRIPT_RAISED || !digits)
		text_add_char(text, script == SCRIPT_RAISED ? '^' : '_');
	text_add_string(text, word ? "" : "(");
	text_add_string(text, plain);
	text_add_string(text, word ? "" : ")");
}
