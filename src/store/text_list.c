#include "store/text_list.h"

#include <jansson.h>
#include <stdlib.h>
#include "rounds/memory.h"

char *text_list_write(const char *const *texts, size_t count)
{
	json_t *list = json_array();

	if (!list)
		memory_exhausted();
	/* Texts are UTF-8 by contract; one that is not must not vanish. */
	for (size_t i = 0; i < count; i++)
		if (json_array_append_new(list, json_string_nocheck(texts[i])))
			memory_exhausted();
	char *json = json_dumps(list, JSON_COMPACT);

	json_decref(list);
	return json ? json : xstrdup("[]");
}

static bool copy_texts(const json_t *list, struct arena *arena,
		       const char *const **texts, size_t *count)
{
	size_t size = json_array_size(list);
	const char **copies = arena_array(arena, size + 1, sizeof *copies);

	for (size_t i = 0; i < size; i++) {
		const json_t *item = json_array_get(list, i);

		if (!json_is_string(item))
			return false;
		copies[i] = arena_strdup(arena, json_string_value(item));
	}
	*texts = copies;
	*count = size;
	return true;
}

bool text_list_read(const char *json, struct arena *arena,
		    const char *const **texts, size_t *count)
{
	json_t *list = json_loads(json, 0, NULL);
	bool ok = json_is_array(list) && copy_texts(list, arena, texts, count);

	json_decref(list);
	return ok;
}
