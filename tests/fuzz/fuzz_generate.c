/*
 * Any bytes, read in every format, give cards whose quotes are exactly the
 * bytes that their sources name, and that have what every card has.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/generate.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(bool holds)
{
	if (!holds)
		abort();
}

static const struct pack *the_pack(void)
{
	static struct pack *pack;
	struct error error = { 0 };

	if (!pack) {
		pack = pack_new(&error);
		check(pack && pack_finish(pack, &error));
	}
	return pack;
}

static void check_card(const struct card *card, struct slice bytes)
{
	check(card->key[0] && card->question[0] && card->answer[0]);
	check(card->source_count > 0);
	for (size_t i = 0; i < card->source_count; i++) {
		const struct card_source *source = &card->sources[i];
		size_t length = strlen(source->quote);

		check(source->end <= bytes.length &&
		      source->start + length == source->end);
		check(memcmp(bytes.bytes + source->start, source->quote,
			     length) == 0);
	}
}

static void generate(struct slice bytes, enum document_format format)
{
	struct generator *generator;
	struct card_list cards = { 0 };
	struct document document;
	struct error error = { 0 };

	if (!document_read(&document, "fuzz", bytes, format, &error))
		return;
	generator = generator_new(the_pack());
	generator_add(generator, &document, NULL);
	document_release(&document);
	generator_finish(generator, &cards);
	generator_free(generator);
	for (size_t i = 0; i < cards.count; i++)
		check_card(&cards.cards[i], bytes);
	card_list_release(&cards);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice bytes = { (const char *)data, size };

	generate(bytes, DOCUMENT_PLAIN);
	generate(bytes, DOCUMENT_MARKDOWN);
	generate(bytes, DOCUMENT_HTML);
	return 0;
}
