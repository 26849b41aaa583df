#include "generate/listing.h"

#include <string.h>

#include "generate/heading.h"
#include "generate/note_line.h"
#include "generate/pack_private.h"
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

/* The members of a listing, and what stands before them. */
struct members {
	struct slice items[ITEMS_MOST];
	size_t count;
};

static void add_members(struct text *text, const struct context *context,
			const struct members *members, struct arena *arena)
{
	for (size_t i = 0; i < members->count; i++) {
		struct slice item;

		text_add_string(text, i == 0                    ? ""
				      : i + 1 == members->count ? ", and "
								: ", ");
		item = note_line_start(context, core(members->items[i]), arena);
		text_add(text, item.bytes, item.length);
	}
}

/* "- asthma" a line, as the document has it. */
static const char *answer_of(const struct context *context,
			     const struct members *members, struct arena *arena)
{
	struct text text = TEXT_INIT;
	const char *answer;

	for (size_t i = 0; i < members->count; i++) {
		struct slice item =
			note_line_start(context,
					without_stop(members->items[i]), arena);

		text_printf(&text, "%s- ", i ? "\n" : "");
		text_add(&text, item.bytes, item.length);
	}
	answer = arena_strndup(arena, text.bytes, text.length);
	text_release(&text);
	return answer;
}

/* The sentence takes its place from its lead to the last passage. */
static void make(struct listing *listing, const struct context *context,
		 const struct text *sentence, const struct members *members,
		 struct arena *arena)
{
	listing->passage.made = true;
	listing->passage.text =
		(struct slice){ arena_strndup(arena, sentence->bytes,
					      sentence->length),
				sentence->length };
	listing->count = members->count;
	listing->answer =
		members->count ? answer_of(context, members, arena) : NULL;
}

/* "Causes" under "Gout", or the words of the lead itself. */
static void say(struct text *text, const struct context *context,
		const struct passage *item, const struct members *members,
		size_t *start, struct arena *arena)
{
	struct note note = note_for_label(pack_notes(context->pack),
					  slice_of(item->label), arena);
	struct note_subject subject = { 0 };
	struct text joined = TEXT_INIT;

	add_members(&joined, context, members, arena);
	if (note.many && note_lists(note.many))
		subject = heading_subject(context, item, arena);
	if (subject.text) {
		note_say(text, note.many, &subject,
			 (struct slice){ joined.bytes, joined.length }, start);
	} else {
		add_lead(text, item->label);
		text_add_char(text, ' ');
		*start = text->length;
		text_add(text, joined.bytes, joined.length);
		text_add_char(text, '.');
	}
	text_release(&joined);
}

static bool gather(struct members *members, const struct context *context,
		   const struct passage *items, size_t most,
		   struct arena *arena)
{
	members->count = 0;
	for (size_t i = 0; i < most && same_list(items, &items[i]); i++) {
		if (i == ITEMS_MOST || !is_phrase(items[i].text) ||
		    !note_line_is_phrase(context, items[i].text, arena))
			return false;
		members->items[members->count++] = items[i].text;
	}
	return members->count >= ITEMS_LEAST;
}

bool listing_read(struct listing *listing, const struct context *context,
		  size_t first, struct arena *arena)
{
	const struct passage *items = &context->document->passages[first];
	const struct passage *lead;
	struct members members;
	struct text text = TEXT_INIT;
	size_t start = 0;

	lead = find_lead(context->document, first, &start);
	if (!lead || words_in(slice_of(items->label)) > LEAD_WORDS ||
	    !gather(&members, context, items, context->article->end - first,
		    arena))
		return false;
	say(&text, context, items, &members, &listing->start, arena);
	listing->passage = *lead;
	listing->passage.kind = PASSAGE_PARAGRAPH;
	listing->passage.label = NULL;
	make(listing, context, &text, &members, arena);
	listing->end = first + members.count;
	place(&listing->passage, lead, start, &items[members.count - 1], arena);
	text_release(&text);
	return true;
}

static bool ends_with_word(struct slice text, const char *word)
{
	size_t size = strlen(word);

	return text.length > size &&
	       memcmp(text.bytes + text.length - size, word, size) == 0;
}

/* The parts between commas outside brackets, "and" before the last aside. */
static void split(struct members *members, struct slice line)
{
	size_t depth = 0, from = 0;

	members->count = 0;
	line = without_stop(line);
	for (size_t i = 0; i <= line.length; i++) {
		struct slice item = { line.bytes + from, i - from };

		if (i < line.length) {
			depth += line.bytes[i] == '(';
			depth -= line.bytes[i] == ')' && depth;
			if (depth || line.bytes[i] != ',')
				continue;
		}
		item = slice_trim(item);
		if (slice_starts_with(item, "and ") ||
		    slice_starts_with(item, "or ")) {
			size_t skip = item.bytes[0] == 'a' ? 4 : 3;

			item.bytes += skip;
			item.length -= skip;
		}
		if (members->count == ITEMS_MOST || !is_phrase(item) ||
		    ends_with_word(item, " and") ||
		    ends_with_word(item, " or")) {
			members->count = 0;
			return;
		}
		members->items[members->count++] = item;
		from = i + 1;
	}
	if (members->count < ITEMS_LEAST)
		members->count = 0;
}

void listing_of_line(struct listing *listing, const struct context *context,
		     const struct note *note,
		     const struct note_subject *subject,
		     const struct passage *passage, struct slice line,
		     struct arena *arena)
{
	struct text text = TEXT_INIT, body = TEXT_INIT;
	struct slice said = without_stop(line);
	struct members members;

	split(&members, line);
	if (!note_lists(note->many))
		members.count = 0;
	if (members.count) {
		add_members(&body, context, &members, arena);
		said = (struct slice){ body.bytes, body.length };
	} else {
		said = note_line_start(context, said, arena);
	}
	*listing = (struct listing){ .passage = *passage };
	note_say(&text, members.count ? note->many : note->one, subject, said,
		 &listing->start);
	make(listing, context, &text, &members, arena);
	place(&listing->passage, passage, 0, passage, arena);
	text_release(&body);
	text_release(&text);
}
