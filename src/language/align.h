/*
 * align - the words that the letters of a short form stand for.
 */
#ifndef LANGUAGE_ALIGN_H
#define LANGUAGE_ALIGN_H

#include <stdbool.h>
#include <stddef.h>
#include "rounds/text.h"

enum { ALIGN_WINDOW = 400 }; /* bytes of words that are looked at */

/*
 * True when the short form can be read out of text[start, end), the words
 * up to `end`; *long_start is then the byte where the first of them begins.
 */
bool align_short(struct slice text, size_t start, size_t end, struct slice form,
		 size_t *long_start);

/* True when a capital letter of ASCII is in it. */
bool align_has_upper(struct slice form);

#endif
