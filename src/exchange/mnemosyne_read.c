#include "exchange/mnemosyne_read.h"

#include <libxml/xmlreader.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "exchange/mnemosyne_card.h"
#include "exchange/mnemosyne_past.h"

/* Kinds of entries in the XML of version 2. */
enum { ENTRY_CARD = 6, ENTRY_TAG = 10, ENTRY_FACT = 16 };

enum { TAGS_MAX = 1000 };

struct tag {
	const char *id, *name;
};

/* A card of version 2, until all facts are known. */
struct waiting {
	const struct mnemosyne_fact *fact; /* NULL: it is missing */
	size_t order;
	const char *id, *fact_id, *tags;
	struct mnemosyne_side side;
	struct mnemosyne_past past;
};

struct reading {
	struct import *import;
	const struct import_options *options;
	struct mnemosyne_fact *facts;
	size_t fact_count, fact_capacity;
	struct tag *tags;
	size_t tag_count, tag_capacity;
	struct waiting *cards;
	size_t card_count, card_capacity;
	instant_ms start;   /* version 1: what days count from */
	struct arena arena; /* of all these */
};

static struct slice content_of(struct reading *reading, xmlNode *node)
{
	xmlChar *content = xmlNodeGetContent(node);
	const char *copy =
		arena_strdup(&reading->arena, content ? (char *)content : "");

	xmlFree(content);
	return slice_of(copy);
}

/* Never NULL. */
static const char *attribute_of(struct reading *reading, xmlNode *node,
				const char *name)
{
	char *value = (char *)xmlGetNoNsProp(node, (const xmlChar *)name);
	const char *copy = arena_strdup(&reading->arena, value ? value : "");

	xmlFree(value);
	return copy;
}

/* -1 where it is missing. */
static long number_of(struct reading *reading, xmlNode *node, const char *name)
{
	const char *value = attribute_of(reading, node, name);

	return *value ? strtol(value, NULL, 10) : -1;
}

static xmlNode *child_of(xmlNode *node, const char *name)
{
	xmlNode *child = node->children;

	while (child && (child->type != XML_ELEMENT_NODE ||
			 strcmp((const char *)child->name, name) != 0))
		child = child->next;
	return child;
}

static struct mnemosyne_past past_of(struct reading *reading, xmlNode *node)
{
	return (struct mnemosyne_past){
		.grade = number_of(reading, node, "gr"),
		.unseen = number_of(reading, node, "u") == 1,
		.easiness = strtod(attribute_of(reading, node, "e"), NULL),
		.repetitions = number_of(reading, node, "rt_rp_l"),
		.last = strtod(attribute_of(reading, node, "l_rp"), NULL),
		.next = strtod(attribute_of(reading, node, "n_rp"), NULL),
	};
}

/* Tags keep their spaces: their list is parted by commas. */
static void add_tag(struct reading *reading, struct card *card,
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

static void set_past(struct reading *reading, const struct mnemosyne_past *past,
		     struct import_origin *origin)
{
	if (reading->options->with_schedule)
		mnemosyne_past_apply(past, reading->start,
				     reading->options->rollover_hour,
				     &reading->import->cards.arena, origin);
}

/* Set what was made apart from the list, `card`, in the list. */
static struct card *put(struct reading *reading, const struct card *made,
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

static const char *text_in(struct reading *reading, xmlNode *item,
			   const char *name)
{
	xmlNode *node = child_of(item, name);

	return mnemosyne_text(reading->import,
			      node ? content_of(reading, node) : SLICE(""));
}

static bool read_item(struct reading *reading, xmlNode *item,
		      struct error *error)
{
	const struct mnemosyne_past past = past_of(reading, item);
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
	struct card *card = put(reading, &made, &origin);

	for (xmlNode *node = item->children; node; node = node->next)
		if (node->type == XML_ELEMENT_NODE &&
		    strcmp((const char *)node->name, "cat") == 0)
			add_tag(reading, card, content_of(reading, node));
	set_past(reading, &past, origin);
	return true;
}

/* -- version 2 ---------------------------------------------------------- */

static void read_tag(struct reading *reading, xmlNode *entry)
{
	xmlNode *name = child_of(entry, "name");

	reading->tags =
		arena_grow(&reading->arena, reading->tags, reading->tag_count,
			   &reading->tag_capacity, sizeof *reading->tags);
	reading->tags[reading->tag_count++] =
		(struct tag){ attribute_of(reading, entry, "o_id"),
			      name ? content_of(reading, name).bytes : "" };
}

static void read_fact(struct reading *reading, xmlNode *entry)
{
	struct mnemosyne_fact *fact;

	reading->facts =
		arena_grow(&reading->arena, reading->facts, reading->fact_count,
			   &reading->fact_capacity, sizeof *reading->facts);
	fact = &reading->facts[reading->fact_count];
	*fact = (struct mnemosyne_fact){
		.id = attribute_of(reading, entry, "o_id"),
		.order = reading->fact_count++,
		.line = (size_t)entry->line,
	};
	for (xmlNode *node = entry->children;
	     node && fact->count < MNEMOSYNE_TEXTS; node = node->next) {
		if (node->type != XML_ELEMENT_NODE)
			continue;
		fact->texts[fact->count].name =
			arena_strdup(&reading->arena, (const char *)node->name);
		fact->texts[fact->count++].text = content_of(reading, node);
	}
}

/* "{'cloze': 'right atrium', 'index': 1}": the gap's number from 1. */
static unsigned gap_of(struct reading *reading, xmlNode *entry)
{
	xmlNode *extra = child_of(entry, "extra");
	const char *index =
		extra ? strstr(content_of(reading, extra).bytes, "'index':")
		      : NULL;
	long number = index ? strtol(index + strlen("'index':"), NULL, 10) : -1;

	return number < 0 || number > 499 ? 0 : (unsigned)number + 1;
}

static void read_card(struct reading *reading, xmlNode *entry)
{
	struct waiting *card;

	reading->cards =
		arena_grow(&reading->arena, reading->cards, reading->card_count,
			   &reading->card_capacity, sizeof *reading->cards);
	card = &reading->cards[reading->card_count];
	*card = (struct waiting){
		.order = reading->card_count++,
		.id = attribute_of(reading, entry, "o_id"),
		.fact_id = attribute_of(reading, entry, "fact"),
		.tags = attribute_of(reading, entry, "tags"),
		.side = { .view = attribute_of(reading, entry, "fact_v"),
			  .gap = gap_of(reading, entry) },
		.past = past_of(reading, entry),
	};
}

static int compare_facts(const void *a, const void *b)
{
	return strcmp(((const struct mnemosyne_fact *)a)->id,
		      ((const struct mnemosyne_fact *)b)->id);
}

static int compare_tags(const void *a, const void *b)
{
	return strcmp(((const struct tag *)a)->id, ((const struct tag *)b)->id);
}

/* By the fact's place in the file, then the card's. */
static int compare_cards(const void *a, const void *b)
{
	const struct waiting *left = a, *right = b;
	size_t one = left->fact ? left->fact->order : SIZE_MAX;
	size_t other = right->fact ? right->fact->order : SIZE_MAX;

	if (one != other)
		return one < other ? -1 : 1;
	return (left->order > right->order) - (left->order < right->order);
}

static void sort(void *items, size_t count, size_t size,
		 int (*compare)(const void *, const void *))
{
	if (count)
		qsort(items, count, size, compare);
}

static void join_facts(struct reading *reading)
{
	sort(reading->tags, reading->tag_count, sizeof *reading->tags,
	     compare_tags);
	sort(reading->facts, reading->fact_count, sizeof *reading->facts,
	     compare_facts);
	for (size_t i = 0; i < reading->card_count && reading->fact_count;
	     i++) {
		const struct mnemosyne_fact wanted = {
			.id = reading->cards[i].fact_id
		};

		reading->cards[i].fact =
			bsearch(&wanted, reading->facts, reading->fact_count,
				sizeof wanted, compare_facts);
	}
	sort(reading->cards, reading->card_count, sizeof *reading->cards,
	     compare_cards);
}

static void add_tags(struct reading *reading, const char *ids,
		     struct card *card)
{
	while (*ids) {
		size_t size = strcspn(ids, ",");
		const struct tag wanted = {
			arena_strndup(&reading->arena, ids, size), NULL
		};
		const struct tag *found =
			reading->tag_count
				? bsearch(&wanted, reading->tags,
					  reading->tag_count, sizeof wanted,
					  compare_tags)
				: NULL;

		if (found && strcmp(found->name, "__UNTAGGED__") != 0)
			add_tag(reading, card, slice_of(found->name));
		ids += size + (ids[size] == ',');
	}
}

/* Add a card to the present note; false, with a remark, if it asks nothing. */
static bool add_card(struct reading *reading, const struct waiting *waiting)
{
	struct import *import = reading->import;
	struct import_origin *origin;
	struct card made = { 0 };
	const char *fault;

	if (!mnemosyne_card_set(import, waiting->fact, &waiting->side, &made,
				&fault)) {
		import_warn(import, "mnemosyne-card", NULL,
			    "a card of this fact is left out: %s", fault);
		return false;
	}
	struct card *card = put(reading, &made, &origin);

	card->key = import_key(import, slice_of(waiting->id), 1);
	card->siblings = import_key(import, slice_of(waiting->fact_id), 1);
	origin->keyed = card->key;
	add_tags(reading, waiting->tags, card);
	set_past(reading, &waiting->past, origin);
	return true;
}

/* All cards of one fact are one note; returns how many there are. */
static bool add_note(struct reading *reading, size_t first, size_t *end,
		     struct error *error)
{
	const struct mnemosyne_fact *fact = reading->cards[first].fact;
	size_t taken = 0;

	if (!import_note(reading->import, fact ? fact->line : 0, fact != NULL,
			 error))
		return false;
	for (*end = first;
	     *end < reading->card_count && reading->cards[*end].fact == fact;
	     (*end)++)
		taken += fact && add_card(reading, &reading->cards[*end]);
	if (!taken)
		import_refuse(reading->import, "mnemosyne-fact", NULL,
			      fact ? "fact gives no card"
				   : "cards without their fact");
	return true;
}

static bool add_notes(struct reading *reading, struct error *error)
{
	join_facts(reading);
	for (size_t i = 0; i < reading->card_count;)
		if (!add_note(reading, i, &i, error))
			return false;
	return true;
}

/* -- both --------------------------------------------------------------- */

static bool read_entry(struct reading *reading, xmlNode *node,
		       struct error *error)
{
	const char *name = (const char *)node->name;

	if (strcmp(name, "item") == 0)
		return read_item(reading, node, error);
	if (strcmp(name, "log") != 0)
		return true;
	switch (number_of(reading, node, "type")) {
	case ENTRY_TAG:
		read_tag(reading, node);
		break;
	case ENTRY_FACT:
		read_fact(reading, node);
		break;
	case ENTRY_CARD:
		read_card(reading, node);
		break;
	default:
		break;
	}
	return true;
}

/* The instant that version 1 counts its days from. */
static void read_root(struct reading *reading, xmlTextReader *xml)
{
	xmlChar *start =
		xmlTextReaderGetAttribute(xml,
					  (const xmlChar *)"time_of_start");

	reading->start = start ? strtoll((char *)start, NULL, 10) : 0;
	xmlFree(start);
}

/* One entry after the other, so that the tree stays small. */
static bool read_entries(struct reading *reading, xmlTextReader *xml,
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
	struct reading reading = { .import = import, .options = options };
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
	     add_notes(&reading, error);
	xmlFreeTextReader(reader);
	xmlSetGenericErrorFunc(NULL, NULL);
	arena_free(&reading.arena);
	return ok;
}
