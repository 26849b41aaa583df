#include "cli/json_text.h"

#include <stdlib.h>

#include "rounds/memory.h"

void json_text(struct text *text, json_t *value)
{
	char *dump = json_dumps(value, JSON_REAL_PRECISION(6));

	if (!dump)
		memory_exhausted();
	text_add_string(text, dump);
	text_add_char(text, '\n');
	free(dump);
	json_decref(value);
}

json_t *json_text_or_null(const char *string)
{
	return string ? json_string(string) : json_null();
}
