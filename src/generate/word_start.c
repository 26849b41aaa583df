#include "generate/word_start.h"

#include <ctype.h>
#include <strings.h>

const char *word_start_find(const char *text, struct slice start)
{
	int first = start.length ? start.bytes[0] : 0;

	for (const char *at = text; *at; at++)
		/* most differ in the first byte, but for its case */
		if ((!first || !((*at ^ first) & ~0x20)) &&
		    (at == text || !isalnum((unsigned char)at[-1])) &&
		    strncasecmp(at, start.bytes, start.length) == 0)
			return at;
	return NULL;
}

uint32_t word_start_letters(const char *text)
{
	uint32_t letters = 0;

	for (const char *at = text; *at; at++)
		if (at == text || !isalnum((unsigned char)at[-1]))
			letters |= UINT32_C(1) << (*at & 31);
	return letters;
}

const char *word_start_any(const char *text, const char *const *starts)
{
	for (size_t i = 0; starts[i]; i++)
		if (word_start_find(text, slice_of(starts[i])))
			return starts[i];
	return NULL;
}
