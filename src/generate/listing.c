#include "generate/listing.h"

#include <string.h>

#include "generate/rubric.h"
#include "rounds/text.h"
#include "rounds/utf8.h"

enum {
	ITEMS_LEAST = 2,
	ITEMS_MOST = RUBRIC_MEMBERS,
	ITEM_WORDS = 9,
	LEAD_WORDS = 14
};

static size_t words_in(struct slice text)
{
	size_t count = 0;

	for (size_t i = 0; i < text.length; i++)
		count += text.bytes[i] != ' ' &&
			 (i == 0 || text.bytes[i - 1] == ' ');
	return count;
}

static struct slice without_stop(struct slice text)
{
	while (text.length && strchr(" .;,:", text.bytes[text.length - 1]))
		text.length--;
	return text;
}

/* What a sentence can hold of an item: no bracket, nothing behind a comma. */
static struct slice core(struct slice item)
{
	for (size_t i = 1; i < item.length; i++)
		if (strchr(",;:([", item.bytes[i]))
			return without_stop((struct slice){ item.bytes, i });
	return without_stop(item);
}

/* A name or a phrase, no statement. */
static bool is_phrase(struct slice item)
{
	size_t words = words_in(item);

	if (!words || words > ITEM_WORDS || core(item).length < 2)
		return false;
	for (size_t i = 0; i + 1 < item.length; i++)
		if (strchr(".!?", item.bytes[i]) && item.bytes[i + 1] == ' ')
			return false;
	return !strchr("!?", item.bytes[item.length - 1]);
}

static bool same_list(const struct passage *a, const struct passage *b)
{
	return b->kind == PASSAGE_ITEM && a->label && b->label &&
	       strcmp(a->label, b->label) == 0;
}

/*
 * The passage that the list hangs on, and where in it the lead begins; NULL
 * when the words before the list are not its lead.
 */
static const struct passage *find_lead(const struct document *document,
				       size_t first, size_t *start)
{
	const struct passage *item = &document->passages[first];
	const struct passage *lead;
	struct slice text;
	size_t length;

	if (!first || !item->label)
		return NULL;
	lead = item - 1;
	text = without_stop(lead->text);
	length = strlen(item->label);
	if (lead->kind == PASSAGE_ITEM || length > text.length ||
	    memcmp(text.bytes + text.length - length, item->label, length) != 0)
		return NULL;
	*start = text.length - length;
	return lead;
}

/* "It can cause these reactions" -> the length of "It can cause". */
static size_t before_these(const char *label)
{
	static const char *const words[] = { " these ", " the following",
					     NULL };

	for (size_t i = 0; words[i]; i++) {
		const char *at = strstr(label, words[i]);

		if (at && words_in(slice_of(at)) <= 4)
			return (size_t)(at - label);
	}
	return strlen(label);
}

/* "Risk factors" -> "Risk factors include"; a lead with a verb stays. */
static void add_lead(struct text *text, const char *label)
{
	static const char *const verbs[] = {
		"include",   "includes",  "included",   "are",
		"is",        "involve",   "involves",   "comprise",
		"comprises", "including", "contain",    "contains",
		"encompass", "reduces",   "reduce",     "cause",
		"causes",    "increase",  "increases",  "treat",
		"affect",    "affects",   "consist of", "consists of",
		"such as",   "caused by", "defined by", NULL
	};
	size_t length = before_these(label);

	text_add(text, label, length);
	if (length < strlen(label))
		return;
	for (size_t i = 0; verbs[i]; i++) {
		size_t size = strlen(verbs[i]);

		if (length > size && label[length - size - 1] == ' ' &&
		    strcmp(label + length - size, verbs[i]) == 0)
			return;
	}
	text_add_string(text, " include");
}

/* In lower case where a capital only marks the start of a line. */
static void add_item(struct text *text, struct slice item)
{
	bool name =
		item.length > 1 && item.bytes[1] >= 'A' && item.bytes[1] <= 'Z';
	uint32_t code;
	size_t first = utf8_decode(item.bytes, item.length, &code);

	if (name || (item.length > 1 && item.bytes[1] == '-')) {
		text_add(text, item.bytes, item.length);
		return;
	}
	utf8_fold(text, item.bytes, first);
	text_add(text, item.bytes + first, item.length - first);
}

static void place(struct passage *passage, const struct passage *lead,
		  size_t start, const struct passage *last, struct arena *arena)
{
	struct passage_span *spans = arena_array(arena, 2, sizeof *spans);
	uint64_t from, to, unused;

	passage_range(lead, start, lead->text.length, &from, &unused);
	passage_range(last, 0, last->text.length, &unused, &to);
	spans[0] = (struct passage_span){ 0, from };
	spans[1] = (struct passage_span){ passage->text.length - 1, to - 1 };
	passage->spans = spans;
	passage->span_count = 2;
}

bool listing_read(struct listing *listing, const struct document *document,
		  size_t first, size_t end, struct arena *arena)
{
	const struct passage *items = &document->passages[first];
	size_t count = 0, start = 0;
	const struct passage *lead = find_lead(document, first, &start);
	struct text text = TEXT_INIT, answer = TEXT_INIT;

	if (!lead || words_in(slice_of(items->label)) > LEAD_WORDS)
		return false;
	while (first + count < end && same_list(items, &items[count])) {
		if (!is_phrase(items[count].text))
			return false;
		count++;
	}
	if (count < ITEMS_LEAST || count > ITEMS_MOST)
		return false;
	add_lead(&text, items->label);
	listing->start = text.length + 1;
	for (size_t i = 0; i < count; i++) {
		text_add_string(&text, i == 0           ? " "
				       : i + 1 == count ? ", and "
							: ", ");
		add_item(&text, core(items[i].text));
		text_printf(&answer, "%s- ", i ? "\n" : "");
		add_item(&answer, without_stop(items[i].text));
	}
	text_add_char(&text, '.');
	listing->passage = *lead;
	listing->passage.kind = PASSAGE_PARAGRAPH;
	listing->passage.label = NULL;
	listing->passage.made = true;
	listing->passage.text =
		(struct slice){ arena_strndup(arena, text.bytes, text.length),
				text.length };
	listing->answer = arena_strndup(arena, answer.bytes, answer.length);
	listing->count = count;
	listing->end = first + count;
	place(&listing->passage, lead, start, &items[count - 1], arena);
	text_release(&text);
	text_release(&answer);
	return true;
}
