/*
 * Any line read as a card in JSON: what is taken is written and read again
 * as the same card; what is refused has a reason.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/card_json.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool what, const char *text)
{
	if (what)
		return;
	fprintf(stderr, "%s\n", text);
	abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice line = { (const char *)data, size };
	struct text first = TEXT_INIT, second = TEXT_INIT;
	struct arena arena = { 0 };
	struct error error = { 0 };
	struct card card;

	if (!card_json_read(line, &arena, &card, &error)) {
		must(error.kind == ERROR_INPUT && *error.text, "no reason");
	} else {
		card_json_write_kept(&card, &first);
		line = (struct slice){ first.bytes, first.length };
		must(card_json_read(line, &arena, &card, &error),
		     "its own line is refused");
		card_json_write_kept(&card, &second);
		must(strcmp(first.bytes, second.bytes) == 0, "another card");
	}
	text_release(&first);
	text_release(&second);
	arena_free(&arena);
	return 0;
}
