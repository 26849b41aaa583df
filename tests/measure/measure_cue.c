/*
 * Hedges and negations against BioScope and the NegEx test kit, with the
 * cues of the built-in packs.
 */
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <string.h>

#include "measure/measure.h"
#include "rounds/cue.h"
#include "rounds/knowledge.h"

static bool is_element(const xmlNode *node, const char *name)
{
	return node->type == XML_ELEMENT_NODE &&
	       strcmp((const char *)node->name, name) == 0;
}

static struct cue_table *built_in_cues(struct error *error)
{
	struct cue_table *table = cue_table_new();

	for (const struct knowledge_file *f = knowledge_files; f->name; f++) {
		if (!strstr(f->name, "/cues/") ||
		    cue_table_add_file(table, f->name, slice_of(f->text),
				       error))
			continue;
		cue_table_free(table);
		return NULL;
	}
	return table;
}

/* What the annotators call speculation: doubt, and what is unknown. */
static bool is_speculation(const struct cue *cue)
{
	return cue->kind == CUE_HEDGE ||
	       (cue->kind == CUE_GAP && strcmp(cue->detail, "unknown") == 0);
}

static bool speculates(const struct cue_table *table, struct slice text)
{
	struct arena arena = { 0 };
	struct token_list tokens = token_split(text, &arena);
	struct sentence whole = { .first = 0, .end = tokens.count };
	struct cue_list cues = cue_find(table, NULL, tokens, &whole, &arena);
	bool found = false;

	for (size_t i = 0; i < cues.count; i++)
		found = found || is_speculation(&cues.cues[i]);
	arena_free(&arena);
	return found;
}

static bool has_speculation(const xmlNode *node)
{
	for (const xmlNode *n = node->children; n; n = n->next) {
		xmlChar *type = is_element(n, "cue")
					? xmlGetProp(n, (const xmlChar *)"type")
					: NULL;
		bool found = type && strcmp((char *)type, "speculation") == 0;

		xmlFree(type);
		if (found || has_speculation(n))
			return true;
	}
	return false;
}

static void read_sentences(const xmlNode *node, const struct cue_table *table,
			   struct tally *tally)
{
	for (const xmlNode *n = node->children; n; n = n->next) {
		xmlChar *text;

		if (!is_element(n, "sentence")) {
			read_sentences(n, table, tally);
			continue;
		}
		text = xmlNodeGetContent(n);
		measure_decision(tally,
				 speculates(table, slice_of((char *)text)),
				 has_speculation(n), SLICE("sentence"),
				 slice_of((char *)text));
		xmlFree(text);
	}
}

bool measure_hedges(struct slice content, struct tally *tally,
		    struct error *error)
{
	struct cue_table *table = built_in_cues(error);
	xmlDoc *doc;

	if (!table)
		return false;
	doc = xmlReadMemory(content.bytes, (int)content.length, "BioScope",
			    NULL, XML_PARSE_NONET | XML_PARSE_NOERROR);
	if (doc)
		read_sentences(xmlDocGetRootElement(doc), table, tally);
	cue_table_free(table);
	if (!doc)
		return error_set(error, ERROR_INPUT, "no XML");
	xmlFreeDoc(doc);
	return true;
}

static struct slice cut(struct slice *rest, char separator)
{
	const char *end = rest->length
				  ? memchr(rest->bytes, separator, rest->length)
				  : NULL;
	struct slice part = *rest;

	if (end)
		part.length = (size_t)(end - rest->bytes);
	rest->bytes += part.length + (end ? 1 : 0);
	rest->length -= part.length + (end ? 1 : 0);
	return part;
}

/* Tokens of the condition: in the sentence it stands in capitals. */
static bool find_condition(struct slice text, struct token_list tokens,
			   struct slice condition, size_t *first, size_t *end)
{
	size_t start = 0;

	while (start + condition.length <= text.length &&
	       !slice_equal_fold((struct slice){ text.bytes + start,
						 condition.length },
				 condition))
		start++;
	if (start + condition.length > text.length)
		return false;
	for (*first = 0;
	     *first < tokens.count && tokens.tokens[*first].end <= start;)
		++*first;
	for (*end = *first;
	     *end < tokens.count &&
	     tokens.tokens[*end].start < start + condition.length;)
		++*end;
	return *end > *first;
}

/* A cue inside the condition ("no acute disease") is part of its name. */
static bool is_negated(struct cue_list cues, size_t first, size_t end)
{
	for (size_t i = 0; i < cues.count; i++) {
		const struct cue *cue = &cues.cues[i];

		if (cue->kind == CUE_NEGATION && cue->from < end &&
		    cue->to > first && (cue->end <= first || cue->first >= end))
			return true;
	}
	return false;
}

/* Line number, condition, sentence, Negated or Affirmed, and more. */
static void read_row(const struct cue_table *table, struct slice line,
		     struct tally *tally)
{
	struct arena arena = { 0 };
	struct slice condition, text, status;
	struct token_list tokens;
	struct sentence whole = { 0 };
	size_t first, end;
	bool found = false;

	cut(&line, '\t');
	condition = slice_trim(cut(&line, '\t'));
	text = cut(&line, '\t');
	status = cut(&line, '\t');
	tokens = token_split(text, &arena);
	whole.end = tokens.count;
	if (find_condition(text, tokens, condition, &first, &end))
		found = is_negated(cue_find(table, NULL, tokens, &whole,
					    &arena),
				   first, end);
	measure_decision(tally, found, slice_starts_with(status, "Negated"),
			 condition, text);
	arena_free(&arena);
}

bool measure_negations(struct slice content, struct tally *tally,
		       struct error *error)
{
	struct cue_table *table = built_in_cues(error);

	if (!table)
		return false;
	cut(&content, '\n'); /* names of the columns */
	while (content.length)
		read_row(table, cut(&content, '\n'), tally);
	cue_table_free(table);
	return true;
}
