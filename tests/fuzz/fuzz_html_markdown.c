/* Any text read as the HTML of a card becomes valid UTF-8 without NUL. */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "exchange/html_markdown.h"
#include "rounds/import.h"
#include "rounds/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct import import = { .file = "fuzz" };
	const char *html =
		import_text(&import,
			    (struct slice){ (const char *)data, size });

	for (int clozes = 0; clozes < 2; clozes++) {
		struct text out = TEXT_INIT;
		size_t offset;

		html_markdown(slice_of(html), clozes, &out);
		if (strlen(out.bytes) != out.length ||
		    !utf8_valid(out.bytes, out.length, &offset)) {
			fprintf(stderr, "not text: %s\n", out.bytes);
			abort();
		}
		text_release(&out);
	}
	import_release(&import);
	return 0;
}
