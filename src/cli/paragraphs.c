#include "cli/paragraphs.h"

#include <stdlib.h>
#include <string.h>

#include "rounds/document.h"
#include "rounds/memory.h"

struct paragraphs_document {
	struct paragraphs_document *next;
	struct arena arena; /* its bytes and `name` */
	const char *name;
	bool readable; /* `document` is to be released */
	struct document document;
};

static struct paragraphs_document *read_document(struct store *store,
						 const char *name)
{
	struct paragraphs_document *read = xcalloc(1, sizeof *read);
	struct stored_document stored = { 0 };
	struct error ignored = { 0 };
	bool found = false;

	read->name = arena_strdup(&read->arena, name);
	read->readable =
		store_get_document(store, name, &read->arena, &stored, &found,
				   &ignored) &&
		found &&
		document_read(&read->document, read->name, stored.bytes,
			      stored.via ? DOCUMENT_PLAIN : DOCUMENT_GUESS,
			      &ignored);
	return read;
}

static const struct paragraphs_document *
find_document(struct paragraphs *paragraphs, struct store *store,
	      const char *name)
{
	struct paragraphs_document *read = paragraphs->documents;

	while (read && strcmp(read->name, name) != 0)
		read = read->next;
	if (!read) {
		read = read_document(store, name);
		read->next = paragraphs->documents;
		paragraphs->documents = read;
	}
	return read->readable ? read : NULL;
}

/* Does the document still say at this place what the source quotes? */
static bool is_quoted(const struct document *document,
		      const struct card_source *source)
{
	size_t size = source->quote ? strlen(source->quote) : 0;

	return size && source->end <= document->bytes.length &&
	       source->start <= source->end &&
	       source->end - source->start == size &&
	       memcmp(document->bytes.bytes + source->start, source->quote,
		      size) == 0;
}

/* Bytes of the passage's text before what stands at `file` or behind it. */
static size_t text_offset(const struct passage *passage, uint64_t file)
{
	size_t low = 0, high = passage->text.length;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		uint64_t start, end;

		passage_range(passage, middle, middle + 1, &start, &end);
		if (start < file)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool locate(const struct passage *passage,
		   const struct card_source *source, struct source_view *view)
{
	uint64_t start, end;

	if (!passage->text.length)
		return false;
	passage_range(passage, 0, passage->text.length, &start, &end);
	if (source->start < start || source->end > end)
		return false;
	*view = (struct source_view){
		.paragraph = passage->text,
		.first = text_offset(passage, source->start),
		.end = text_offset(passage, source->end),
	};
	return view->first < view->end;
}

bool paragraphs_find(struct paragraphs *paragraphs, struct store *store,
		     const struct card_source *source, struct source_view *view)
{
	const struct paragraphs_document *read =
		source->document
			? find_document(paragraphs, store, source->document)
			: NULL;

	if (!read || !is_quoted(&read->document, source))
		return false;
	for (size_t i = 0; i < read->document.passage_count; i++)
		if (locate(&read->document.passages[i], source, view))
			return true;
	return false;
}

void paragraphs_release(struct paragraphs *paragraphs)
{
	while (paragraphs->documents) {
		struct paragraphs_document *read = paragraphs->documents;

		paragraphs->documents = read->next;
		if (read->readable)
			document_release(&read->document);
		arena_free(&read->arena);
		free(read);
	}
}
