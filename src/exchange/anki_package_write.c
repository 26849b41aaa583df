#include "exchange/anki_package_write.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "exchange/anki_collection.h"
#include "exchange/archive_write.h"
#include "rounds/memory.h"

/* What the archive borrows until it is finished. */
struct package {
	struct archive *archive;
	struct arena arena;
	struct text collection;
	char *media; /* owned */
};

/* Anki takes a name for a file of one folder, never for a path. */
static bool add_file(struct package *package, struct store *store,
		     const char *name, json_t *names,
		     struct anki_package_counts *counts, struct error *error)
{
	struct slice bytes = { NULL, 0 };
	bool found = false;
	char member[24];

	if (!strchr(name, '/') && !store_get_media(store, name, &package->arena,
						   &bytes, &found, error))
		return false;
	if (!found) {
		counts->missing++;
		return true;
	}
	snprintf(member, sizeof member, "%zu", counts->media++);
	json_object_set_new(names, member, json_string(name));
	archive_add(package->archive, member, bytes);
	return true;
}

static bool add_media(struct package *package, struct store *store,
		      const struct anki_media *media,
		      struct anki_package_counts *counts, struct error *error)
{
	json_t *names = json_object();
	bool ok = true;

	for (size_t i = 0; ok && i < media->count; i++)
		ok = add_file(package, store, media->names[i], names, counts,
			      error);
	package->media = names ? json_dumps(names, JSON_COMPACT) : NULL;
	json_decref(names);
	if (!package->media)
		memory_exhausted();
	archive_add(package->archive, "media", slice_of(package->media));
	return ok;
}

static bool add_collection(struct package *package,
			   const struct anki_contents *contents,
			   struct error *error)
{
	if (!anki_collection_write(contents, &package->collection, error))
		return false;
	archive_add(package->archive, "collection.anki2",
		    (struct slice){ package->collection.bytes,
				    package->collection.length });
	return true;
}

bool anki_package_write(struct store *store, const struct store_cards *cards,
			const struct anki_package_options *options,
			struct anki_package_counts *counts, struct text *out,
			struct error *error)
{
	struct package package = { .archive = archive_new(options->now),
				   .collection = TEXT_INIT };
	struct anki_history history = { 0 };
	struct anki_notes notes = { 0 };
	struct anki_contents contents = {
		.cards = cards,
		.notes = &notes,
		.history = options->with_schedule ? &history : NULL,
		.now = options->now,
		.rollover_hour = options->rollover_hour,
	};

	anki_notes_make(&notes, cards->list.cards, cards->list.count);
	*counts = (struct anki_package_counts){ .notes = notes.count,
						.cards = cards->list.count };
	bool ok = (!options->with_schedule ||
		   anki_history_read(&history, store, &cards->list, error)) &&
		  add_collection(&package, &contents, error) &&
		  add_media(&package, store, &notes.media, counts, error);
	struct error fault = { 0 };

	counts->answers = history.count;
	if (!archive_finish(package.archive, out, &fault) && ok) {
		*error = fault;
		ok = false;
	}
	free(package.media);
	text_release(&package.collection);
	arena_free(&package.arena);
	anki_history_release(&history);
	anki_notes_release(&notes);
	return ok;
}
