#include "rounds/hint.h"

#include <stdbool.h>
#include "rounds/utf8.h"

void hint_add(struct text *hint, struct slice answer, size_t letters)
{
	size_t seen = 0; /* letters of this word */

	while (answer.length) {
		uint32_t code;
		size_t length = utf8_decode(answer.bytes, answer.length, &code);
		bool letter = utf8_is_letter(code) || utf8_is_digit(code);

		seen = letter ? seen + 1 : 0;
		if (letter && seen > letters)
			text_add_char(hint, '_');
		else
			text_add(hint, answer.bytes, length);
		answer.bytes += length;
		answer.length -= length;
	}
}
