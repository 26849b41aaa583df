/*
 * Cards as lines of JSON, as `rounds export decks -f jsonl` and `rounds
 * generate -f jsonl` write them.
 */
#include "exchange/import_reader.h"
#include "rounds/card_json.h"

/* The first line with something in it begins as those do. */
bool import_json_knows(const struct import_source *source)
{
	struct slice rest = source->bytes, line;

	while (slice_next_line(&rest, &line))
		if (slice_trim(line).length)
			return slice_starts_with(slice_trim(line), "{\"key\":");
	return false;
}

static void take(struct import *import, struct slice line)
{
	struct import_origin *origin;
	struct error error = { 0 };
	struct card card, *added;

	if (!card_json_read(line, &import->cards.arena, &card, &error)) {
		import_refuse(import, "bad-json", NULL, "%s", error.text);
		return;
	}
	card.key = import_key(import, slice_of(card.key), 1);
	if (!card.key) {
		import_refuse(import, "bad-key", NULL, "the key is empty");
		return;
	}
	added = import_card(import, &origin);
	*added = card;
	origin->keyed = true;
}

bool import_json_read(struct import *import, const struct import_source *source,
		      const struct import_options *options, struct error *error)
{
	struct slice rest = source->bytes, line;

	(void)options;
	import->ours = true;
	for (size_t number = 1; slice_next_line(&rest, &line); number++) {
		if (!slice_trim(line).length)
			continue;
		if (!import_note(import, number, 1, error))
			return false;
		take(import, line);
	}
	return true;
}
