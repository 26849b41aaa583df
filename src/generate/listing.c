#include "generate/listing.h"

#include <string.h>

#include "generate/lead.h"
#include "generate/member_text.h"
#include "generate/members.h"
#include "generate/note_line.h"
#include "rounds/text.h"

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
	uint64_t start;

	return members_own_label(context, line, &start) ? start
							: start_of(line, 0);
}

/* The quote is to prove of what the line is said. */
static uint64_t line_start(const struct context *context,
			   const struct passage *line)
{
	return line->kind == PASSAGE_CELL && line->label
		       ? row_start(context, line)
		       : label_start(context, line);
}

static uint64_t end_of(const struct passage *passage)
{
	uint64_t unused, to;

	passage_range(passage, 0, passage->text.length, &unused, &to);
	return to;
}

static void place(struct passage *passage, uint64_t from, uint64_t to,
		  struct arena *arena)
{
	struct passage_span *spans = arena_array(arena, 2, sizeof *spans);

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
	listing->answer = members->count
				  ? member_text_listed(context, members, arena)
				  : NULL;
}

/* "Causes" under "Gout", or the words of the lead itself. */
static void say(struct text *text, const struct context *context,
		const struct passage *item, const struct lead *lead,
		const struct members *members, size_t *start,
		struct arena *arena)
{
	struct labelled label = lead_label(context, item, lead, arena);
	struct text joined = TEXT_INIT;

	member_text_join(&joined, context, members, arena);
	if (label.subject.text && label.note.many &&
	    note_lists(label.note.many)) {
		note_say(text, label.note.many, &label.subject,
			 (struct slice){ joined.bytes, joined.length }, start);
	} else {
		lead_add(text, lead, arena);
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
	size_t most = context->article->end - first;
	struct lead lead;
	struct members members;
	struct text text = TEXT_INIT;
	const struct passage *last;

	if (!lead_find(&lead, context, first, arena))
		return false;
	if (lead.over_labels)
		members_of_labels(&members, context, items, most, arena);
	else
		members_of_items(&members, context, items, most, arena);
	if (!members.count)
		return false;
	last = &items[members.lines - 1];
	say(&text, context, items, &lead, &members, &listing->start, arena);
	listing->passage = *lead.passage;
	listing->passage.kind = PASSAGE_PARAGRAPH;
	listing->passage.label = NULL;
	make(listing, context, &text, &members, arena);
	listing->end = first + members.lines;
	place(&listing->passage, start_of(lead.passage, lead.start),
	      lead.over_labels
		      ? label_start(context, last) + strlen(last->label)
		      : end_of(last),
	      arena);
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

	if (members_share(line))
		return false;
	if (note_lists(label->note.many))
		members_of_line(&members, context, line, arena);
	if (members.count) {
		member_text_join(&body, context, &members, arena);
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
	place(&listing->passage, line_start(context, passage), end_of(passage),
	      arena);
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
	place(&listing->passage, line_start(context, passage), end_of(passage),
	      arena);
	text_release(&text);
}
