#include "generate/listing.h"

#include <string.h>

#include "generate/members.h"
#include "generate/note_line.h"
#include "rounds/text.h"

enum { LEAD_WORDS = 14 };

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
	text = members_bare(lead->text);
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

		if (at && slice_words(slice_of(at)) <= 4)
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

static uint64_t start_of(const struct passage *passage, size_t at)
{
	uint64_t from, unused;

	passage_range(passage, at, passage->text.length, &from, &unused);
	return from;
}

/* Where the row of a cell begins: its name proves whose the cell is. */
static uint64_t row_start(const struct context *context,
			  const struct passage *cell)
{
	enum { CELLS_BACK = 12 };
	const struct passage *first = context->document->passages;
	struct slice row = slice_of(cell->label);
	const char *colon = strstr(cell->label, ": ");

	if (colon)
		row.length = (size_t)(colon - cell->label);
	for (size_t i = 1; i <= CELLS_BACK && cell - i >= first; i++)
		if (cell[-(ptrdiff_t)i].kind != PASSAGE_CELL)
			break;
		else if (slice_equal(cell[-(ptrdiff_t)i].text, row))
			return start_of(cell - i, 0);
	return start_of(cell, 0);
}

/* Where a line's own label begins, shortly before it; or the line. */
static uint64_t label_start(const struct context *context,
			    const struct passage *line)
{
	enum { MARKUP = 12 }; /* bytes between: "**: " */
	const struct document *document = context->document;
	uint64_t from = start_of(line, 0);
	size_t length = line->label ? strlen(line->label) : 0;

	for (size_t back = length;
	     length && back <= length + MARKUP && back <= from; back++) {
		const char *at = document->bytes.bytes + from - back;

		if (from - back >= document->from &&
		    memcmp(at, line->label, length) == 0)
			return memchr(at, '\n', back) ? from : from - back;
	}
	return from;
}

/* The quote is to prove of what the line is said. */
static uint64_t line_start(const struct context *context,
			   const struct passage *line)
{
	return line->kind == PASSAGE_CELL && line->label
		       ? row_start(context, line)
		       : label_start(context, line);
}

static void place(struct passage *passage, uint64_t from,
		  const struct passage *last, struct arena *arena)
{
	struct passage_span *spans = arena_array(arena, 2, sizeof *spans);
	uint64_t to, unused;

	passage_range(last, 0, last->text.length, &unused, &to);
	spans[0] = (struct passage_span){ 0, from };
	spans[1] = (struct passage_span){ passage->text.length - 1, to - 1 };
	passage->spans = spans;
	passage->span_count = 2;
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
		members->count ? members_listed(context, members, arena) : NULL;
}

/* "Causes" under "Gout", or the words of the lead itself. */
static void say(struct text *text, const struct context *context,
		const struct passage *item, const struct members *members,
		size_t *start, struct arena *arena)
{
	struct labelled label =
		label_read(context, item, slice_of(item->label), arena);
	struct text joined = TEXT_INIT;

	members_join(&joined, context, members, arena);
	if (label.subject.text && label.note.many &&
	    note_lists(label.note.many)) {
		note_say(text, label.note.many, &label.subject,
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

bool listing_read(struct listing *listing, const struct context *context,
		  size_t first, struct arena *arena)
{
	const struct passage *items = &context->document->passages[first];
	const struct passage *lead;
	struct members members;
	struct text text = TEXT_INIT;
	size_t start = 0;

	lead = find_lead(context->document, first, &start);
	if (!lead || slice_words(slice_of(items->label)) > LEAD_WORDS)
		return false;
	members_of_items(&members, context, items,
			 context->article->end - first, arena);
	if (!members.count)
		return false;
	say(&text, context, items, &members, &listing->start, arena);
	listing->passage = *lead;
	listing->passage.kind = PASSAGE_PARAGRAPH;
	listing->passage.label = NULL;
	make(listing, context, &text, &members, arena);
	listing->end = first + members.count;
	place(&listing->passage, start_of(lead, start),
	      &items[members.count - 1], arena);
	text_release(&text);
	return true;
}

bool listing_of_line(struct listing *listing, const struct context *context,
		     const struct labelled *label,
		     const struct passage *passage, struct slice line,
		     struct arena *arena)
{
	struct text text = TEXT_INIT, body = TEXT_INIT;
	struct slice said = members_bare(line);
	struct members members = { 0 };

	if (note_lists(label->note.many))
		members_of_line(&members, context, line, arena);
	if (members.count) {
		members_join(&body, context, &members, arena);
		said = (struct slice){ body.bytes, body.length };
	} else if (note_line_is_phrase(context, line, arena)) {
		said = note_line_start(context, said, arena);
	} else {
		return false;
	}
	*listing = (struct listing){ .passage = *passage };
	note_say(&text, members.count ? label->note.many : label->note.one,
		 &label->subject, said, &listing->start);
	make(listing, context, &text, &members, arena);
	place(&listing->passage, line_start(context, passage), passage, arena);
	text_release(&body);
	text_release(&text);
	return true;
}

void listing_of_statement(struct listing *listing,
			  const struct context *context,
			  const struct labelled *label,
			  const struct passage *passage, struct arena *arena)
{
	struct text text = TEXT_INIT;
	struct members none = { 0 };

	*listing = (struct listing){ .passage = *passage };
	note_say(&text, label->note.one, &label->subject,
		 note_line_start(context, members_bare(passage->text), arena),
		 &listing->start);
	make(listing, context, &text, &none, arena);
	place(&listing->passage, line_start(context, passage), passage, arena);
	text_release(&text);
}
