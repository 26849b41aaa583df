/*
 * Any bytes as a text file of another program: decoded, then as text with
 * marks, as notes, as an Org file and as a table, whether or not they look like
 * one.
 */
#include <stdint.h>
#include <stdlib.h>

#include "exchange/import_encoding.h"
#include "exchange/import_reader.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_as(struct slice bytes,
		    bool (*knows)(const struct import_source *),
		    bool (*read)(struct import *, const struct import_source *,
				 const struct import_options *, struct error *))
{
	static const struct import_options named = { .field_separator = " - ",
						     .row_separator = ";",
						     .with_schedule = true };
	static const struct import_options found = { 0 };
	const struct import_options *const options[] = { &found, &named };

	for (size_t i = 0; i < sizeof options / sizeof *options; i++) {
		struct import import = { .file = "file.txt" };
		struct text text = TEXT_INIT;
		struct error error = { 0 };

		if (import_decode(&import, bytes, &text, &error)) {
			const struct import_source source = {
				"file.txt", { text.bytes, text.length }
			};

			if (source.bytes.length) {
				(void)knows(&source);
				(void)!read(&import, &source, options[i],
					    &error);
			}
		}
		if (import.refused > import.note_count)
			abort();
		for (size_t c = 0; c < import.cards.count; c++)
			if (import.origins[c].note >= import.note_count)
				abort();
		text_release(&text);
		import_release(&import);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice bytes = { (const char *)data, size };

	read_as(bytes, import_qa_knows, import_qa_read);
	read_as(bytes, import_org_knows, import_org_read);
	read_as(bytes, import_inline_knows, import_inline_read);
	read_as(bytes, import_table_knows, import_table_read);
	return 0;
}
