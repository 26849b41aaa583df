/* Any bytes as XML of Mnemosyne: every note gives cards or is refused. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "exchange/mnemosyne_read.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct import_options options = { .with_schedule = true,
						.rollover_hour = 4 };
	struct import import = { .file = "fuzz" };
	struct error error = { 0 };
	bool ok = mnemosyne_read(&import,
				 (struct slice){ (const char *)data, size },
				 &options, &error);

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
