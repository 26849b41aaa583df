#include "reading.h"

#include <stdio.h>
#include <stdlib.h>

#include "random.h"
#include "rounds/file.h"
#include "soundness.h"

static void check_refused(const char *name, struct slice bytes,
			  const char *reason)
{
	struct document document;
	struct error error = { 0 };

	assert_false(
		document_read(&document, name, bytes, DOCUMENT_GUESS, &error));
	assert_int_equal(error.kind, ERROR_INPUT);
	assert_string_equal(error.text, reason);
}

static void what_is_no_text_is_refused_with_advice(void **state)
{
	(void)state;
	check_refused("notes.txt", SLICE("A line of toes: \xe9t\xe9\n"),
		      "notes.txt: invalid UTF-8 at byte 16; convert it with: "
		      "iconv -f WINDOWS-1252 -t UTF-8");
	check_refused("notes.txt", SLICE(""),
		      "notes.txt: is empty; there is nothing to read");
	check_refused("notes.md", SLICE(" \n\xc2\xa0\n---\n"),
		      "notes.md: is empty but for blanks and markup; there is "
		      "nothing to read");
	check_refused("a.txt", SLICE("toe\0toe"),
		      "a.txt: is binary, not text; save it as text, Markdown "
		      "or HTML");
	check_refused("a.txt", SLICE("%PDF-1.7\n"),
		      "a.txt: is a PDF file; convert it with: pdftotext "
		      "-layout");
	check_refused("a.docx", SLICE("PK\x03\x04\x14"),
		      "a.docx: is an archive or office file; convert it with: "
		      "pandoc -t plain");
}

static void the_format_follows_name_then_content(void **state)
{
	static const struct {
		const char *name, *text;
		enum document_format format;
	} cases[] = {
		{ "a.txt", "toe\n# toe\n", DOCUMENT_PLAIN },
		{ "a.txt", "# toe\n", DOCUMENT_MARKDOWN },
		{ "a.txt", "<html>toe", DOCUMENT_HTML },
		{ "a.MD", "toe\n", DOCUMENT_MARKDOWN },
		{ "a.htm", "toe\n", DOCUMENT_HTML },
		{ "a", "\n<!DOCTYPE HTML>toe\n", DOCUMENT_HTML },
		{ "a", "# toe\n", DOCUMENT_MARKDOWN },
		{ "a", "toe\n", DOCUMENT_PLAIN },
		{ "md", "toe\n", DOCUMENT_PLAIN },
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct document document;

		read_bytes(&document, cases[i].name, slice_of(cases[i].text));
		assert_int_equal(document.format, cases[i].format);
		assert_null(document.via);
		document_release(&document);
	}
}

static void a_range_without_length_lies_where_it_starts(void **state)
{
	struct document document;
	uint64_t start, end;

	(void)state;
	read_bytes(&document, "a.txt", SLICE("A  toe."));
	passage_range(&document.passages[0], 2, 2, &start, &end);
	assert_int_equal(start, 3);
	assert_int_equal(end, 3);
	passage_range(&document.passages[0], 0, 6, &start, &end);
	assert_int_equal(start, 0);
	assert_int_equal(end, 7);
	document_release(&document);
}

static void the_words_of_shipped_documents_stand_in_their_files(void **state)
{
	static const char *const names[] = {
		"ankylosing-spondylitis",
		"chronic-and-neuropathic-pain",
		"drug-classes",
		"fibromyalgia",
		"ischemic-kidney-disease",
		"msc-biology",
		"multiple-sclerosis",
		"osteoarthritis",
		"stroke",
	};
	const char *root = getenv("ROUNDS_ROOT");

	(void)state;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		struct text bytes = TEXT_INIT;
		struct document document;
		struct error error = { 0 };
		char path[4096];
		const char *fault;

		snprintf(path, sizeof path, "%s/decks/documents/%s.md",
			 root ? root : ".", names[i]);
		if (!file_read(path, 1 << 20, &bytes, &error))
			fail_msg("%s", error.text);
		read_bytes(&document, path,
			   (struct slice){ bytes.bytes, bytes.length });
		fault = document_fault(&document, true);
		if (fault)
			fail_msg("%s: %s", path, fault);
		document_release(&document);
		text_release(&bytes);
	}
}

/* Pieces that mean something to one format or another. */
static const char *const pieces[] = {
	"toe",
	"Gout ",
	" ",
	"\n",
	"\n\n",
	"\r\n",
	"\t",
	"\xc2\xa0",
	"\xc2\xad",
	"- ",
	"* ",
	"1. ",
	"# ",
	"> ",
	"*",
	"**",
	"`",
	"[",
	"]",
	"](x y)",
	"(",
	")",
	"<b>",
	"</p>",
	"<br>",
	"<p>",
	"&amp;",
	"&lt;",
	"&nope;",
	"&",
	"\\",
	"\\*",
	"|",
	"|---|",
	"\n| a | b |\n|-|-|\n",
	": ",
	":",
	".",
	"!",
	"![",
	"References",
	"Source: ",
	"Symptoms",
	"\xe2\x80\xa2",
	"---",
	"===",
	"<ul><li>",
	"<h2>",
	"</h2>",
	"<td>",
	"<!--",
	"-->",
	"\xef\xbb\xbf",
	"Some longer words that make a sentence of sorts. ",
};

static void build_text(uint64_t *random, struct text *text)
{
	int count = 1 + random_below(random, 60);

	text_clear(text);
	for (int i = 0; i < count; i++)
		text_add_string(
			text,
			pieces[random_below(random,
					    sizeof pieces / sizeof *pieces)]);
}

static void check_random(const char *name, uint64_t random, bool exact)
{
	struct text text = TEXT_INIT;
	int read = 0;

	for (int i = 0; i < 3000; i++) {
		struct document document;
		struct error error = { 0 };
		const char *fault;

		build_text(&random, &text);
		if (!document_read(&document, name,
				   (struct slice){ text.bytes, text.length },
				   DOCUMENT_GUESS, &error))
			continue;
		fault = document_fault(&document, exact);
		if (fault)
			fail_msg("%s in \"%s\"", fault, text.bytes);
		document_release(&document);
		read++;
	}
	assert_true(read > 2000);
	text_release(&text);
}

static void any_plain_text_is_quoted_word_by_word(void **state)
{
	(void)state;
	check_random("a.txt", 1, true);
}

static void any_markdown_is_quoted_so_that_words_are_within(void **state)
{
	(void)state;
	check_random("a.md", 2, false);
}

static void any_page_is_quoted_so_that_words_are_within(void **state)
{
	(void)state;
	check_random("a.html", 3, false);
}

/* Passages with their lines and places in the file, and where parts begin. */
struct told {
	struct text passages;
	size_t parts;
};

static void tell(void *context, const struct document *document)
{
	struct told *told = context;

	told->parts++;
	for (size_t i = 0; i < document->passage_count; i++) {
		const struct passage *p = &document->passages[i];
		uint64_t start, end;

		passage_range(p, 0, p->text.length, &start, &end);
		text_printf(&told->passages, "%zu %zu %zu ", p->line,
			    (size_t)start, (size_t)end);
		describe(p, &told->passages);
	}
}

/* Three mebibytes of articles, each with code that looks like a title. */
static void add_articles(struct text *text)
{
	for (size_t i = 0; text->length < 3 << 20; i++)
		text_printf(
			text,
			"# Article %zu\r\n\nGout %zu hurts &amp; swells.\n\n"
			"```\n\n# no title %zu\n```\n\n",
			i, i, i);
}

static void check_parts(const char *name, struct slice bytes, size_t parts)
{
	struct told whole = { TEXT_INIT, 0 }, told = { TEXT_INIT, 0 };
	struct document document;
	struct error error = { 0 };

	read_bytes(&document, name, bytes);
	tell(&whole, &document);
	document_release(&document);
	assert_true(document_read_parts(name, bytes, DOCUMENT_GUESS, tell,
					&told, &error));
	assert_int_equal(told.parts, parts);
	assert_int_equal(told.passages.length, whole.passages.length);
	assert_memory_equal(told.passages.bytes, whole.passages.bytes,
			    whole.passages.length);
	text_release(&whole.passages);
	text_release(&told.passages);
}

static void a_long_file_reads_the_same_in_parts(void **state)
{
	struct text text = TEXT_INIT;

	(void)state;
	add_articles(&text);
	check_parts("a.md", (struct slice){ text.bytes, text.length }, 3);
	text_release(&text);
}

static void a_short_file_is_one_part(void **state)
{
	(void)state;
	check_parts("a.md",
		    SLICE("# Gout\n\nIt hurts.\n\n# Mumps\n\nSo does it.\n"),
		    1);
	check_parts("a.txt", SLICE("Gout\n\n\nIt hurts at night.\n"), 1);
}

static void what_can_not_be_read_is_refused_in_parts_too(void **state)
{
	struct told told = { TEXT_INIT, 0 };
	struct error error = { 0 };

	(void)state;
	assert_false(document_read_parts("a.md", SLICE("  \n\n"),
					 DOCUMENT_GUESS, tell, &told, &error));
	assert_string_equal(error.text,
			    "a.md: is empty but for blanks and markup; there "
			    "is nothing to read");
	assert_false(document_read_parts("a.md", SLICE("Gout\xff"),
					 DOCUMENT_GUESS, tell, &told, &error));
	assert_int_equal(told.parts, 0);
	text_release(&told.passages);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_no_text_is_refused_with_advice),
		cmocka_unit_test(the_format_follows_name_then_content),
		cmocka_unit_test(a_range_without_length_lies_where_it_starts),
		cmocka_unit_test(
			the_words_of_shipped_documents_stand_in_their_files),
		cmocka_unit_test(any_plain_text_is_quoted_word_by_word),
		cmocka_unit_test(
			any_markdown_is_quoted_so_that_words_are_within),
		cmocka_unit_test(a_long_file_reads_the_same_in_parts),
		cmocka_unit_test(a_short_file_is_one_part),
		cmocka_unit_test(what_can_not_be_read_is_refused_in_parts_too),
		cmocka_unit_test(any_page_is_quoted_so_that_words_are_within),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
