/*
 * Any bytes as a pattern file are refused with a text or make patterns that
 * can be tried on a sentence; no line that matches is held back.
 */
#include <stdint.h>
#include <stdlib.h>

#include "unit/parsing.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char text[] =
	"A stroke (CVA), which is a sudden loss of blood flow to the brain, "
	"causes weakness and 2 kinds of pain in 5% of adults, and aspirin, a "
	"drug that is used to treat it, may not reduce the risk of strokes.";

static const struct pack *the_pack(void)
{
	static struct pack *pack;
	struct error error = { 0 };

	if (!pack) {
		pack = pack_new(&error);
		if (!pack || !pack_finish(pack, &error))
			abort();
	}
	return pack;
}

static void try_all(struct pattern_list *list, struct arena *arena)
{
	static struct match_memory memory;
	struct trigger_table table = { 0 };
	struct parsed parsed = { 0 };

	trigger_table_fill(&table, list, arena);
	parse_text(&parsed, the_pack(), &table, SLICE(text));
	for (size_t i = 0; i < list->count; i++)
		for (size_t l = 0; l < list->patterns[i].line_count; l++) {
			struct match_line *line = &list->patterns[i].lines[l];

			if (line_matches(&parsed, &list->patterns[i], line,
					 &memory) &&
			    !trigger_fits(line, parsed.reading.present))
				abort();
		}
	arena_free(&parsed.arena);
	trigger_table_release(&table);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice bytes = { (const char *)data, size };
	struct pattern_list list = { 0 };
	struct arena arena = { 0 };
	struct error error = { 0 };

	if (pattern_read(&list, &arena, "fuzz.pat", bytes, &error))
		try_all(&list, &arena);
	else if (!error.text[0])
		abort();
	arena_free(&arena);
	return 0;
}
