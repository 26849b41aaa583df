#include "exchange/mnemosyne_read.h"

#include <libxml/xmlreader.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "exchange/mnemosyne_private.h"

/* Kinds of entries in the XML of version 2. */
enum { ENTRY_CARD = 6, ENTRY_TAG = 10, ENTRY_FACT = 16 };

enum { TAGS_MAX = 1000 };

struct slice mnemosyne_content(struct mnemosyne_reading *reading, xmlNode *node)
{
	xmlChar *content = xmlNodeGetContent(node);
	const char *copy =
		arena_strdup(&reading->arena, content ? (char *)content : "");

	xmlFree(content);
	return slice_of(copy);
}

/* Never NULL. */
const char *mnemosyne_attribute(struct mnemosyne_reading *reading,
				xmlNode *node, const char *name)
{
	char *value = (char *)xmlGetNoNsProp(node, (const xmlChar *)name);
	const char *copy = arena_strdup(&reading->arena, value ? value : "");

	xmlFree(value);
	return copy;
}

/* -1 where it is missing. */
static long number_of(struct mnemosyne_reading *reading, xmlNode *node,
		      const char *name)
{
	const char *value = mnemosyne_attribute(reading, node, name);

	return *value ? strtol(value, NULL, 10) : -1;
}

xmlNode *mnemosyne_child(xmlNode *node, const char *name)
{
	xmlNode *child = node->children;

	while (child && (child->type != XML_ELEMENT_NODE ||
			 strcmp((const char *)child->name, name) != 0))
		child = child->next;
	return child;
}

struct mnemosyne_past mnemosyne_past_of(struct mnemosyne_reading *reading,
					xmlNode *node)
{
	return (struct mnemosyne_past){
		.grade = number_of(reading, node, "gr"),
		.unseen = number_of(reading, node, "u") == 1,
		.easiness =
			strtod(mnemosyne_attribute(reading, node, "e"), NULL),
		.repetitions = number_of(reading, node, "rt_rp_l"),
		.last = strtod(mnemosyne_attribute(reading, node, "l_rp"),
			       NULL),
		.next = strtod(mnemosyne_attribute(reading, node, "n_rp"),
			       NULL),
	};
}

/* Tags keep their spaces: their list is parted by commas. */
void mnemosyne_add_tag(struct mnemosyne_reading *reading, struct card *card,
		       struct slice name)
{
	struct arena *arena = &reading->import->cards.arena;
	const char *text = import_text(reading->import, name);
	const char **list;

	if (!*text || card->tag_count == TAGS_MAX)
		return;
	list = arena_array(arena, card->tag_count + 1, sizeof *list);
	for (size_t i = 0; i < card->tag_count; i++)
		list[i] = card->tags[i];
	list[card->tag_count++] = text;
	card->tags = list;
}

void mnemosyne_set_past(struct mnemosyne_reading *reading,
			const struct mnemosyne_past *past,
			struct import_origin *origin)
{
	if (reading->options->with_schedule)
		mnemosyne_past_apply(past, reading->start,
				     reading->options->rollover_hour,
				     &reading->import->cards.arena, origin);
}

/* Set what was made apart from the list, `card`, in the list. */
struct card *mnemosyne_put(struct mnemosyne_reading *reading,
			   const struct card *made,
			   struct import_origin **origin)
{
	struct card *card = import_card(reading->import, origin);

	card->kind = made->kind;
	card->question = made->question;
	card->answer = made->answer;
	card->cloze = made->cloze;
	if (made->ordinal)
		card->ordinal = made->ordinal;
	return card;
}

/* -- version 1 ---------------------------------------------------------- */

static const char *text_in(struct mnemosyne_reading *reading, xmlNode *item,
			   const char *name)
{
	xmlNode *node = mnemosyne_child(item, name);

	return mnemosyne_text(reading->import,
			      node ? mnemosyne_content(reading, node)
				   : SLICE(""));
}

static bool read_item(struct mnemosyne_reading *reading, xmlNode *item,
		      struct error *error)
{
	const struct mnemosyne_past past = mnemosyne_past_of(reading, item);
	struct import_origin *origin;
	struct card made = { .question = text_in(reading, item, "Q"),
			     .answer = text_in(reading, item, "A") };

	if (!import_note(reading->import, (size_t)item->line, 1, error))
		return false;
	if (!*made.question || !*made.answer) {
		import_refuse(reading->import, "mnemosyne-item", NULL,
			      "item has no question or no answer");
		return true;
	}
	struct card *card = mnemosyne_put(reading, &made, &origin);

	for (xmlNode *node = item->children; node; node = node->next)
		if (node->type == XML_ELEMENT_NODE &&
		    strcmp((const char *)node->name, "cat") == 0)
			mnemosyne_add_tag(reading, card,
					  mnemosyne_content(reading, node));
	mnemosyne_set_past(reading, &past, origin);
	return true;
}

/* -- both --------------------------------------------------------------- */

static bool read_entry(struct mnemosyne_reading *reading, xmlNode *node,
		       struct error *error)
{
	const char *name = (const char *)node->name;

	if (strcmp(name, "item") == 0)
		return read_item(reading, node, error);
	if (strcmp(name, "log") != 0)
		return true;
	switch (number_of(reading, node, "type")) {
	case ENTRY_TAG:
		mnemosyne_read_tag(reading, node);
		break;
	case ENTRY_FACT:
		mnemosyne_read_fact(reading, node);
		break;
	case ENTRY_CARD:
		mnemosyne_read_card(reading, node);
		break;
	default:
		break;
	}
	return true;
}

/* The instant that version 1 counts its days from. */
static void read_root(struct mnemosyne_reading *reading, xmlTextReader *xml)
{
	xmlChar *start =
		xmlTextReaderGetAttribute(xml,
					  (const xmlChar *)"time_of_start");

	reading->start = start ? strtoll((char *)start, NULL, 10) : 0;
	xmlFree(start);
}

/* One entry after the other, so that the tree stays small. */
static bool read_entries(struct mnemosyne_reading *reading, xmlTextReader *xml,
			 struct error *error)
{
	int more = xmlTextReaderRead(xml);

	while (more == 1) {
		bool element =
			xmlTextReaderNodeType(xml) == XML_READER_TYPE_ELEMENT;
		int depth = xmlTextReaderDepth(xml);
		xmlNode *node;

		if (element && depth == 0)
			read_root(reading, xml);
		if (!element || depth != 1) {
			more = xmlTextReaderRead(xml);
			continue;
		}
		node = xmlTextReaderExpand(xml);
		if (node && !read_entry(reading, node, error))
			return false;
		more = node ? xmlTextReaderNext(xml) : -1;
	}
	return more == 0 ||
	       error_set(error, ERROR_INPUT, "the XML is damaged at line %d",
			 xmlTextReaderGetParserLineNumber(xml));
}

bool mnemosyne_knows(struct slice bytes)
{
	static const char *const roots[] = { "<mnemosyne ", "<openSM2sync " };

	for (size_t i = 0; i < bytes.length && i < 1000; i++) {
		const struct slice rest = { bytes.bytes + i, bytes.length - i };

		if (slice_starts_with(rest, roots[0]) ||
		    slice_starts_with(rest, roots[1]))
			return true;
	}
	return false;
}

/* What is wrong with the file is told once, by its line. */
static void ignore(void *context, const char *format, ...)
{
	(void)context;
	(void)format;
}

bool mnemosyne_read(struct import *import, struct slice xml,
		    const struct import_options *options, struct error *error)
{
	struct mnemosyne_reading reading = { .import = import,
					     .options = options };
	xmlTextReader *reader;
	bool ok;

	import->format = "an export of Mnemosyne";
	if (xml.length > INT_MAX)
		return error_set(error, ERROR_INPUT, "the XML is too large");
	/* Of a wrong encoding the library would write to standard error. */
	xmlSetGenericErrorFunc(NULL, ignore);
	reader = xmlReaderForMemory(xml.bytes, (int)xml.length, NULL, NULL,
				    XML_PARSE_NONET | XML_PARSE_NOERROR |
					    XML_PARSE_NOWARNING |
					    XML_PARSE_NOCDATA);
	ok = reader && read_entries(&reading, reader, error) &&
	     mnemosyne_add_notes(&reading, error);
	xmlFreeTextReader(reader);
	xmlSetGenericErrorFunc(NULL, NULL);
	arena_free(&reading.arena);
	return ok;
}
