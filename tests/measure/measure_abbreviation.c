/*
 * Abbreviations against BioC: a found pair is right when the passage has an
 * annotated pair of the same two texts.
 */
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <string.h>

#include "measure/measure.h"
#include "rounds/abbreviation.h"

enum { PAIR_LIMIT = 256 };

struct pair {
	char *short_form, *long_form;
	bool found;
};

static bool is_element(const xmlNode *node, const char *name)
{
	return node->type == XML_ELEMENT_NODE &&
	       strcmp((const char *)node->name, name) == 0;
}

static const xmlNode *child(const xmlNode *parent, const char *name)
{
	for (const xmlNode *n = parent->children; n; n = n->next)
		if (is_element(n, name))
			return n;
	return NULL;
}

/* The text of the annotation that a relation names by "SF0" or "LF0". */
static char *annotated(const xmlNode *passage, const xmlNode *relation,
		       const char *role)
{
	xmlChar *wanted = NULL;
	char *text = NULL;

	for (const xmlNode *n = relation->children; n; n = n->next) {
		xmlChar *found =
			is_element(n, "node")
				? xmlGetProp(n, (const xmlChar *)"role")
				: NULL;

		if (found && strcmp((char *)found, role) == 0 && !wanted)
			wanted = xmlGetProp(n, (const xmlChar *)"refid");
		xmlFree(found);
	}
	for (const xmlNode *n = passage->children; n && wanted; n = n->next) {
		xmlChar *id = is_element(n, "annotation")
				      ? xmlGetProp(n, (const xmlChar *)"id")
				      : NULL;

		if (id && xmlStrEqual(id, wanted) && !text)
			text = (char *)xmlNodeGetContent(child(n, "text"));
		xmlFree(id);
	}
	xmlFree(wanted);
	return text;
}

static size_t read_pairs(const xmlNode *passage, struct pair *pairs)
{
	size_t count = 0;

	for (const xmlNode *n = passage->children; n; n = n->next) {
		if (!is_element(n, "relation") || count == PAIR_LIMIT)
			continue;
		pairs[count] = (struct pair){
			.short_form = annotated(passage, n, "ShortForm"),
			.long_form = annotated(passage, n, "LongForm")
		};
		if (pairs[count].short_form && pairs[count].long_form) {
			count++;
		} else {
			xmlFree(pairs[count].short_form);
			xmlFree(pairs[count].long_form);
		}
	}
	return count;
}

static bool take_pair(struct pair *pairs, size_t count, struct slice short_form,
		      struct slice long_form)
{
	for (size_t i = 0; i < count; i++) {
		if (pairs[i].found ||
		    !slice_equal(slice_of(pairs[i].short_form), short_form) ||
		    !slice_equal(slice_of(pairs[i].long_form), long_form))
			continue;
		pairs[i].found = true;
		return true;
	}
	return false;
}

static void compare(struct slice text, struct pair *pairs, size_t count,
		    struct tally *tally)
{
	struct arena arena = { 0 };
	struct token_list tokens = token_split(text, &arena);
	struct sentence_list sentences = sentence_split(text, tokens, &arena);

	for (size_t i = 0; i < sentences.count; i++) {
		struct abbreviation_list list =
			abbreviation_find(text, tokens, &sentences.sentences[i],
					  &arena);

		for (size_t k = 0; k < list.count; k++) {
			const struct abbreviation *a = &list.items[k];
			struct slice s = { text.bytes + a->short_start,
					   a->short_end - a->short_start };
			struct slice l = { text.bytes + a->long_start,
					   a->long_end - a->long_start };

			measure_decision(tally, true,
					 take_pair(pairs, count, s, l), s, l);
		}
	}
	for (size_t i = 0; i < count; i++)
		if (!pairs[i].found)
			measure_decision(tally, false, true,
					 slice_of(pairs[i].short_form),
					 slice_of(pairs[i].long_form));
	arena_free(&arena);
}

static void read_passage(const xmlNode *passage, struct tally *tally)
{
	struct pair pairs[PAIR_LIMIT];
	size_t count = read_pairs(passage, pairs);
	const xmlNode *node = child(passage, "text");
	xmlChar *text = node ? xmlNodeGetContent(node) : NULL;

	if (text)
		compare(slice_of((char *)text), pairs, count, tally);
	xmlFree(text);
	for (size_t i = 0; i < count; i++) {
		xmlFree(pairs[i].short_form);
		xmlFree(pairs[i].long_form);
	}
}

bool measure_abbreviations(struct slice content, struct tally *tally,
			   struct error *error)
{
	xmlDoc *doc = xmlReadMemory(content.bytes, (int)content.length, "BioC",
				    NULL, XML_PARSE_NONET | XML_PARSE_NOERROR);
	const xmlNode *root = doc ? xmlDocGetRootElement(doc) : NULL;

	if (!root)
		return error_set(error, ERROR_INPUT, "no XML");
	for (const xmlNode *d = root->children; d; d = d->next)
		for (const xmlNode *p = is_element(d, "document") ? d->children
								  : NULL;
		     p; p = p->next)
			if (is_element(p, "passage"))
				read_passage(p, tally);
	xmlFreeDoc(doc);
	return true;
}
