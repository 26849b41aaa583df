/*
 * reading - a text read and written down again, to compare with what a test
 * expects: one line a passage, "kind level {label} text".
 */
#ifndef TESTS_READING_H
#define TESTS_READING_H

#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "rounds/document.h"

static inline void read_bytes(struct document *document, const char *name,
			      struct slice bytes)
{
	struct error error = { 0 };

	if (!document_read(document, name, bytes, DOCUMENT_GUESS, &error))
		fail_msg("%s", error.text);
}

static inline void describe(const struct passage *passage, struct text *out)
{
	text_add_string(out, passage_kind_name(passage->kind));
	if (passage->level)
		text_printf(out, "%u", passage->level);
	if (passage->label)
		text_printf(out, " {%s}", passage->label);
	text_printf(out, " %s\n", passage->text.bytes);
}

/* Reads `source` as a file called `name` and compares all passages. */
static inline void check_reading(const char *name, const char *source,
				 const char *expected)
{
	struct document document;
	struct text out = TEXT_INIT;

	read_bytes(&document, name, slice_of(source));
	for (size_t i = 0; i < document.passage_count; i++)
		describe(&document.passages[i], &out);
	assert_string_equal(out.bytes, expected);
	text_release(&out);
	document_release(&document);
}

/* The first passage that contains `text`, which must be there. */
static inline const struct passage *
find_passage(const struct document *document, const char *text)
{
	for (size_t i = 0; i < document->passage_count; i++) {
		if (strstr(document->passages[i].text.bytes, text))
			return &document->passages[i];
	}
	fail_msg("no passage holds \"%s\"", text);
	return NULL;
}

/* The file's bytes that `words` of a passage stand for must be `quote`. */
static inline void check_quote(const char *name, const char *source,
			       const char *words, const char *quote)
{
	struct document document;
	const struct passage *passage;
	uint64_t start, end;
	size_t at;

	read_bytes(&document, name, slice_of(source));
	passage = find_passage(&document, words);
	at = (size_t)(strstr(passage->text.bytes, words) - passage->text.bytes);
	passage_range(passage, at, at + strlen(words), &start, &end);
	assert_true(start <= end && end <= strlen(source));
	assert_int_equal(end - start, strlen(quote));
	assert_memory_equal(source + start, quote, strlen(quote));
	document_release(&document);
}

#endif
