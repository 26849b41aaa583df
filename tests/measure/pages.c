/*
 * The article text of web pages, as JSON that a corpus' own script scores:
 *
 *     pages FILE.html... >pages.json
 *
 * A page is called as its file, without the suffix.
 */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "rounds/document.h"
#include "rounds/file.h"

/* The text without its title and the captions of its pictures. */
static void add_article(const struct document *document, struct text *text)
{
	for (size_t i = 0; i < document->passage_count; i++) {
		const struct passage *passage = &document->passages[i];

		if (passage->kind == PASSAGE_REFERENCE ||
		    passage->kind == PASSAGE_CAPTION ||
		    passage->kind == PASSAGE_BOILERPLATE ||
		    (passage->kind == PASSAGE_HEADING && passage->level == 1))
			continue;
		text_add(text, passage->text.bytes, passage->text.length);
		text_add_char(text, '\n');
	}
}

static bool add_page(json_t *pages, const char *file, struct error *error)
{
	const char *slash = strrchr(file, '/');
	const char *name = slash ? slash + 1 : file;
	struct text content = TEXT_INIT, text = TEXT_INIT, key = TEXT_INIT;
	struct document document;
	bool ok = file_read(file, FILE_SIZE_MAX, &content, error) &&
		  document_read(&document, file,
				(struct slice){ content.bytes, content.length },
				DOCUMENT_HTML, error);

	if (ok) {
		add_article(&document, &text);
		text_add(&key, name, strcspn(name, "."));
		json_object_set_new(pages, key.bytes,
				    json_stringn(text.bytes, text.length));
		document_release(&document);
	}
	text_release(&key);
	text_release(&text);
	text_release(&content);
	return ok;
}

int main(int argc, char **argv)
{
	json_t *pages = json_object();

	for (int i = 1; i < argc; i++) {
		struct error error = { 0 };

		if (!add_page(pages, argv[i], &error))
			fprintf(stderr, "pages: %s\n", error.text);
	}
	json_dumpf(pages, stdout, JSON_SORT_KEYS);
	json_decref(pages);
	return 0;
}
