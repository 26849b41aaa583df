/*
 * Sentence ends against BioScope: the sentences of one part of an abstract,
 * joined with blanks, must be cut where they were joined.
 */
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <string.h>

#include "measure/measure.h"
#include "rounds/sentence.h"

enum { END_LIMIT = 512 }; /* sentences of one part */

static bool is_element(const xmlNode *node, const char *name)
{
	return node->type == XML_ELEMENT_NODE &&
	       strcmp((const char *)node->name, name) == 0;
}

/* Append the part's sentences; returns how many, their ends in `ends`. */
static size_t join_sentences(const xmlNode *part, struct text *joined,
			     size_t *ends)
{
	size_t count = 0;

	for (const xmlNode *n = part->children; n && count < END_LIMIT;
	     n = n->next) {
		xmlChar *content;
		struct slice text;

		if (!is_element(n, "sentence"))
			continue;
		content = xmlNodeGetContent(n);
		text = slice_trim(slice_of((char *)content));
		if (text.length) {
			if (joined->length)
				text_add_char(joined, ' ');
			text_add(joined, text.bytes, text.length);
			ends[count++] = joined->length;
		}
		xmlFree(content);
	}
	return count;
}

static bool is_among(size_t end, const size_t *ends, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (ends[i] == end)
			return true;
	return false;
}

/* Some text before the byte, for a report of errors. */
static struct slice before(const struct text *text, size_t end)
{
	size_t start = end > 60 ? end - 60 : 0;

	return (struct slice){ text->bytes + start, end - start };
}

static void compare(const struct text *joined, const size_t *ends, size_t count,
		    struct tally *tally)
{
	struct arena arena = { 0 };
	struct slice text = { joined->bytes, joined->length };
	struct token_list tokens = token_split(text, &arena);
	struct sentence_list found = sentence_split(text, tokens, &arena);
	size_t *cut = arena_array(&arena, found.count + 1, sizeof *cut);

	for (size_t i = 0; i < found.count; i++) {
		cut[i] = tokens.tokens[found.sentences[i].end - 1].end;
		measure_decision(tally, true, is_among(cut[i], ends, count),
				 SLICE("end"), before(joined, cut[i]));
	}
	for (size_t i = 0; i < count; i++)
		if (!is_among(ends[i], cut, found.count))
			measure_decision(tally, false, true, SLICE("end"),
					 before(joined, ends[i]));
	arena_free(&arena);
}

static void read_parts(const xmlNode *node, struct tally *tally)
{
	for (const xmlNode *n = node->children; n; n = n->next) {
		if (is_element(n, "DocumentPart")) {
			struct text joined = TEXT_INIT;
			size_t ends[END_LIMIT];
			size_t count = join_sentences(n, &joined, ends);

			compare(&joined, ends, count, tally);
			text_release(&joined);
		} else if (n->type == XML_ELEMENT_NODE) {
			read_parts(n, tally);
		}
	}
}

bool measure_sentences(struct slice content, struct tally *tally,
		       struct error *error)
{
	xmlDoc *doc =
		xmlReadMemory(content.bytes, (int)content.length, "BioScope",
			      NULL, XML_PARSE_NONET | XML_PARSE_NOERROR);

	if (!doc)
		return error_set(error, ERROR_INPUT, "no XML");
	read_parts(xmlDocGetRootElement(doc), tally);
	xmlFreeDoc(doc);
	return true;
}
