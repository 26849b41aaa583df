/*
 * Any bytes, read in every format, make a sound document or an error with a
 * text.  Build with clang -fsanitize=fuzzer,address,undefined.
 */
#include <stdio.h>
#include <stdlib.h>

#include "unit/soundness.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(struct slice bytes, enum document_format format)
{
	struct document document;
	struct error error = { 0 };
	const char *fault;

	if (!document_read(&document, "fuzz", bytes, format, &error)) {
		if (error.kind != ERROR_INPUT || !error.text[0])
			abort();
		return;
	}
	fault = document_fault(&document, false);
	if (fault) {
		fprintf(stderr, "%s\n", fault);
		abort();
	}
	document_release(&document);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice bytes = { (const char *)data, size };

	check(bytes, DOCUMENT_PLAIN);
	check(bytes, DOCUMENT_MARKDOWN);
	check(bytes, DOCUMENT_HTML);
	return 0;
}
