#include "exchange/import_put_media.h"

#include <string.h>

#include "rounds/store.h"

static void tell(struct import *import, enum diagnostic_level level,
		 const char *rule, const char *name, const char *what)
{
	diagnostic_add(&import->findings,
		       (struct diagnostic_place){ import->file, 0, 0 }, level,
		       rule, NULL, "media file '%s' %s", name, what);
}

/* Whether there is another file of that name, or the very same. */
static bool look(struct store *store, const char *name,
		 const struct text *bytes, bool *same, bool *other,
		 struct error *error)
{
	struct arena arena = { 0 };
	struct slice there;
	bool found = false;
	bool ok = store_get_media(store, name, &arena, &there, &found, error);

	*same = ok && found && there.length == bytes->length &&
		(!there.length ||
		 memcmp(there.bytes, bytes->bytes, there.length) == 0);
	*other = ok && found && !*same;
	arena_free(&arena);
	return ok;
}

static bool put_one(struct import *import, struct store *store,
		    const struct import_media *media, struct text *bytes,
		    struct error *error)
{
	struct error fault = { 0 };
	bool same, other;

	text_clear(bytes);
	if (!import->media_source.load(import->media_source.reader, media,
				       bytes, &fault)) {
		if (fault.kind != ERROR_INPUT) {
			*error = fault;
			return false;
		}
		tell(import, DIAGNOSTIC_ERROR, "media-unreadable", media->name,
		     fault.text);
		return true;
	}
	if (!look(store, media->name, bytes, &same, &other, error))
		return false;
	if (other)
		tell(import, DIAGNOSTIC_WARNING, "media-replaced", media->name,
		     "takes the place of another one of that name");
	return same ||
	       store_put_media(store, media->name,
			       (struct slice){ bytes->bytes, bytes->length },
			       error);
}

bool import_put_media(struct import *import, struct store *store,
		      struct error *error)
{
	struct text bytes = TEXT_INIT;
	bool ok = true;

	for (size_t i = 0; ok && i < import->media_count; i++)
		ok = put_one(import, store, &import->media[i], &bytes, error);
	text_release(&bytes);
	return ok;
}
