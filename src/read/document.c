#include "rounds/document.h"

#include <string.h>

#include "read/part.h"
#include "read/reader.h"
#include "read/words.h"
#include "rounds/utf8.h"

static bool has_suffix(const char *name, const char *suffix)
{
	struct slice text = slice_of(name);
	size_t size = strlen(suffix);

	return text.length >= size &&
	       slice_equal_fold((struct slice){ text.bytes + text.length - size,
						size },
				slice_of(suffix));
}

static enum document_format guess_format(const char *name, struct slice bytes)
{
	struct slice start = slice_trim(bytes);

	if (has_suffix(name, ".md") || has_suffix(name, ".markdown"))
		return DOCUMENT_MARKDOWN;
	if (has_suffix(name, ".html") || has_suffix(name, ".htm") ||
	    has_suffix(name, ".xhtml"))
		return DOCUMENT_HTML;
	if (word_starts(start, "<!doctype html") || word_starts(start, "<html"))
		return DOCUMENT_HTML;
	return word_starts(start, "# ") ? DOCUMENT_MARKDOWN : DOCUMENT_PLAIN;
}

/* Formats users try, each with the tool that turns it into text. */
static const struct {
	const char *magic, *kind, *advice;
} binaries[] = {
	{ "%PDF", "a PDF file", "pdftotext -layout" },
	{ "PK\x03\x04", "an archive or office file", "pandoc -t plain" },
	{ "\xd0\xcf\x11\xe0", "an old office file",
	  "soffice --convert-to txt" },
	{ "\xff\xfe", "UTF-16 text", "iconv -f UTF-16 -t UTF-8" },
	{ "\xfe\xff", "UTF-16 text", "iconv -f UTF-16 -t UTF-8" },
};

static bool check_binary(const char *name, struct slice bytes,
			 struct error *error)
{
	for (size_t i = 0; i < sizeof binaries / sizeof *binaries; i++) {
		if (slice_starts_with(bytes, binaries[i].magic))
			return error_set(error, ERROR_INPUT,
					 "%s: is %s; convert it with: %s", name,
					 binaries[i].kind, binaries[i].advice);
	}
	if (memchr(bytes.bytes, '\0', bytes.length))
		return error_set(error, ERROR_INPUT,
				 "%s: is binary, not text; save it as text, "
				 "Markdown or HTML",
				 name);
	return true;
}

static bool check_bytes(const char *name, struct slice bytes,
			struct error *error)
{
	size_t offset;

	if (!bytes.length)
		return error_set(error, ERROR_INPUT,
				 "%s: is empty; there is nothing to read",
				 name);
	if (!check_binary(name, bytes, error))
		return false;
	if (!utf8_valid(bytes.bytes, bytes.length, &offset))
		return error_set(error, ERROR_INPUT,
				 "%s: invalid UTF-8 at byte %zu; convert it "
				 "with: iconv -f WINDOWS-1252 -t UTF-8",
				 name, offset);
	return true;
}

static bool read_format(struct document *document, struct error *error)
{
	switch (document->format) {
	case DOCUMENT_HTML:
		return html_read(document, error);
	case DOCUMENT_MARKDOWN:
		return markdown_read(document, error);
	default:
		plain_read(document);
		return true;
	}
}

/* Read what is between `from` and the end of the bytes, which are checked. */
static bool read_part(struct document *document, struct error *error)
{
	if (read_format(document, error))
		return true;
	arena_free(&document->arena);
	return error_wrap(error, "%s", document->name);
}

static bool is_nothing(const char *name, struct error *error)
{
	return error_set(error, ERROR_INPUT,
			 "%s: is empty but for blanks and markup; "
			 "there is nothing to read",
			 name);
}

static struct document new_document(const char *name, struct slice bytes,
				    enum document_format format)
{
	if (format == DOCUMENT_GUESS)
		format = guess_format(name, bytes);
	return (struct document){
		.name = name, .bytes = bytes, .format = format, .from_line = 1
	};
}

bool document_read(struct document *document, const char *name,
		   struct slice bytes, enum document_format format,
		   struct error *error)
{
	*document = (struct document){ 0 };
	if (!check_bytes(name, bytes, error))
		return false;
	*document = new_document(name, bytes, format);
	if (!read_part(document, error))
		return false;
	if (document->passage_count)
		return true;
	document_release(document);
	return is_nothing(name, error);
}

bool document_read_parts(const char *name, struct slice bytes,
			 enum document_format format,
			 void (*take)(void *context,
				      const struct document *document),
			 void *context, struct error *error)
{
	struct document part;
	bool any = false;

	if (!check_bytes(name, bytes, error))
		return false;
	part = new_document(name, bytes, format);
	while (part.from < bytes.length) {
		struct document next = part;

		part_end(bytes, part.format, &next.from, &next.from_line);
		part.bytes.length = next.from;
		if (!read_part(&part, error))
			return false;
		if (part.passage_count)
			take(context, &part);
		any = any || part.passage_count;
		arena_free(&part.arena);
		part = next;
	}
	return any || is_nothing(name, error);
}

void document_release(struct document *document)
{
	arena_free(&document->arena);
	*document = (struct document){ 0 };
}

/* Number of spans that start at or before byte `at`. */
static size_t spans_until(const struct passage *passage, size_t at)
{
	size_t low = 0, high = passage->span_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (passage->spans[middle].at <= at)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

void passage_range(const struct passage *passage, size_t start, size_t end,
		   uint64_t *file_start, uint64_t *file_end)
{
	const struct passage_span *spans = passage->spans;
	size_t first = spans_until(passage, start);
	size_t last = end > start ? spans_until(passage, end - 1) : first;

	*file_start = *file_end = 0;
	if (!first)
		return; /* only an empty passage has no span at 0 */
	/* Of two spans for one byte the first is where the byte begins. */
	while (first > 1 && spans[first - 2].at == spans[first - 1].at &&
	       spans[first - 1].at == start)
		first--;
	*file_start = spans[first - 1].file + (start - spans[first - 1].at);
	*file_end = *file_start;
	if (end > start)
		*file_end = spans[last - 1].file +
			    (end - 1 - spans[last - 1].at) + 1;
}

const char *passage_kind_name(enum passage_kind kind)
{
	static const char *const names[] = {
		[PASSAGE_HEADING] = "heading",
		[PASSAGE_PARAGRAPH] = "paragraph",
		[PASSAGE_ITEM] = "item",
		[PASSAGE_CELL] = "cell",
		[PASSAGE_LABEL] = "label",
		[PASSAGE_CAPTION] = "caption",
		[PASSAGE_REFERENCE] = "reference",
		[PASSAGE_BOILERPLATE] = "boilerplate",
	};

	return names[kind];
}
