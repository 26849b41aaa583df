/* Any bytes as a deck of CrowdAnki: every note gives cards or is refused. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "exchange/import_reader.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct import_source source = { NULL,
					      { (const char *)data, size } };
	const struct import_options options = { 0 };
	struct import import = { .file = "fuzz" };
	struct error error = { 0 };
	bool ok = import_crowdanki_read(&import, &source, &options, &error);

	for (size_t i = 0; ok && i < import.cards.count; i++) {
		const struct card *card = &import.cards.cards[i];

		if (*card->question && *card->answer &&
		    import.origins[i].note < import.note_count)
			continue;
		fprintf(stderr, "a card asks nothing\n");
		abort();
	}
	import_release(&import);
	return 0;
}
