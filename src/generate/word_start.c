#include "generate/word_start.h"

#include <ctype.h>
#include <strings.h>

const char *word_start_find(const char *text, struct slice start)
{
	for (const char *at = text; *at; at++)
		if ((at == text || !isalnum((unsigned char)at[-1])) &&
		    strncasecmp(at, start.bytes, start.length) == 0)
			return at;
	return NULL;
}

const char *word_start_any(const char *text, const char *const *starts)
{
	for (size_t i = 0; starts[i]; i++)
		if (word_start_find(text, slice_of(starts[i])))
			return starts[i];
	return NULL;
}
