#include "generate/listing.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "generate/members.h"
#include "generate/note_line.h"
#include "rounds/text.h"

enum { LEAD_WORDS = 18 };

/* The words that a list hangs on. */
struct lead {
	const struct passage *passage;
	size_t start; /* of the lead in it */
	const char *label;
	bool over_labels; /* its members are the labels of what follows */
};

/* The last sentence of a text that ends in a colon, or NULL. */
static const char *last_sentence(struct slice text, size_t *start,
				 struct arena *arena)
{
	struct slice bare = members_bare(text);
	size_t at = bare.length;

	if (!bare.length || text.bytes[text.length - 1] != ':')
		return NULL;
	while (at > 1 && (bare.bytes[at - 1] != ' ' ||
			  !strchr(".!?", bare.bytes[at - 2])))
		at--;
	*start = at > 1 ? at : 0;
	return arena_strndup(arena, bare.bytes + *start, bare.length - *start);
}

/* False when the words before the list are not its lead. */
static bool find_lead(struct lead *lead, const struct context *context,
		      size_t first, struct arena *arena)
{
	const struct passage *item = &context->document->passages[first];
	struct slice text;
	size_t length;
	uint64_t unused;

	if (first <= context->article->first || !item->label ||
	    item[-1].kind == PASSAGE_ITEM)
		return false;
	lead->passage = item - 1;
	text = members_bare(lead->passage->text);
	length = strlen(item->label);
	lead->start = text.length - length;
	lead->label = item->label;
	lead->over_labels = false;
	if (length <= text.length &&
	    memcmp(text.bytes + lead->start, item->label, length) == 0)
		return true;
	lead->over_labels = true;
	lead->label = last_sentence(lead->passage->text, &lead->start, arena);
	return lead->label && members_own_label(context, item, &unused);
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

/*
 * "Several factors raise the risk, including": the "factors" of it, or NULL.
 * What follows them is told of those that are listed.
 */
static const char *some_of(const char *label)
{
	static const char *const some[] = { "Several ", "Many ",    "Various ",
					    "Some ",    "Certain ", "Multiple ",
					    NULL };
	static const char ending[] = ", including";
	size_t length = strlen(label);

	if (length <= sizeof ending ||
	    strcmp(label + length - (sizeof ending - 1), ending) != 0)
		return NULL;
	for (size_t i = 0; some[i]; i++) {
		const char *noun = label + strlen(some[i]), *end;

		if (strncmp(label, some[i], strlen(some[i])) != 0)
			continue;
		end = strchr(noun, ' ');
		return end && end[-1] == 's' &&
				       strncmp(end, " that ", 6) != 0 &&
				       strncmp(end, " of ", 4) != 0
			       ? noun
			       : NULL;
	}
	return NULL;
}

/* "Factors that raise the risk include" */
static void add_some_of(struct text *text, const char *label, const char *noun)
{
	size_t size = strcspn(noun, " ");
	const char *end = label + strlen(label) - strlen(", including");

	text_add_char(text, (char)toupper((unsigned char)*noun));
	text_add(text, noun + 1, size - 1);
	text_add_string(text, " that");
	text_add(text, noun + size, (size_t)(end - noun) - size);
	text_add_string(text, " include");
}

static bool ends_in(const char *label, const char *word)
{
	size_t length = strlen(label), size = strlen(word);

	return length > size && label[length - size - 1] == ' ' &&
	       strcmp(label + length - size, word) == 0;
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
		"such as",   "caused by", "defined by", "of",
		"by",        "with",      "to",         "from",
		"show",      "shows",     "indicate",   "indicates",
		NULL
	};
	size_t length = before_these(label);
	const char *noun = some_of(label);

	if (noun) {
		add_some_of(text, label, noun);
		return;
	}
	text_add(text, label, length);
	if (length < strlen(label))
		return;
	for (size_t i = 0; verbs[i]; i++)
		if (ends_in(label, verbs[i]))
			return;
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
	listing->answer =
		members->count ? members_listed(context, members, arena) : NULL;
}

/* "These medications" below "Medication": those that the heading names. */
static bool is_of_heading(const struct lead *lead, const char *noun)
{
	enum { STEM = 5 };
	size_t count = lead->passage->section_count;

	return count && strcspn(noun, " ") > STEM &&
	       strncasecmp(lead->passage->section[count - 1], noun, STEM) ==
		       0 &&
	       !strchr(lead->passage->section[count - 1], ' ');
}

/* "Some of the causes of gout are" -> "Causes of gout include" */
static const char *without_some(const char *words, struct arena *arena)
{
	static const char some[] = "Some of the ", are[] = " are";
	size_t length = strlen(words);
	const char *rest = words + sizeof some - 1;

	if (strncmp(words, some, sizeof some - 1) != 0)
		return words;
	if (ends_in(words, "are"))
		length -= sizeof are - 1;
	return arena_printf(arena, "%c%.*s%s", toupper((unsigned char)*rest),
			    (int)(length - sizeof some), rest + 1,
			    words[length] ? " include" : "");
}

/* "the signs include" of "Attacks come at night, and the signs include" */
static const char *last_clause(const char *words, struct arena *arena)
{
	static const char joint[] = ", and the ";
	const char *at = strstr(words, joint);

	return at && !strstr(at + 1, ", ")
		       ? arena_printf(arena, "The %s", at + sizeof joint - 1)
		       : words;
}

/* The lead as a sentence of its own begins. */
static const char *lead_words(const struct lead *lead, struct arena *arena)
{
	static const char these[] = "These ";
	struct slice told = members_impersonal(slice_of(lead->label), arena);
	const char *words = last_clause(without_some(told.bytes, arena), arena);
	const char *noun;

	if (strncmp(words, these, sizeof these - 1) != 0)
		return words;
	noun = words + sizeof these - 1;
	return is_of_heading(lead, noun)
		       ? arena_printf(arena, "%c%s",
				      toupper((unsigned char)*noun), noun + 1)
		       : words;
}

/* "Causes" under "Gout", or the words of the lead itself. */
static void say(struct text *text, const struct context *context,
		const struct passage *item, const struct lead *lead,
		const struct members *members, size_t *start,
		struct arena *arena)
{
	struct labelled label =
		label_read(context, lead->over_labels ? lead->passage : item,
			   slice_of(lead->label), arena);
	struct text joined = TEXT_INIT;

	members_join(&joined, context, members, arena);
	if (label.subject.text && label.note.many &&
	    note_lists(label.note.many)) {
		note_say(text, label.note.many, &label.subject,
			 (struct slice){ joined.bytes, joined.length }, start);
	} else {
		add_lead(text, lead_words(lead, arena));
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
	size_t most = context->article->end - first;
	struct lead lead;
	struct members members;
	struct text text = TEXT_INIT;
	const struct passage *last;

	if (!find_lead(&lead, context, first, arena) ||
	    slice_words(slice_of(lead.label)) > LEAD_WORDS)
		return false;
	if (lead.over_labels)
		members_of_labels(&members, context, items, most, arena);
	else
		members_of_items(&members, context, items, most, arena);
	if (!members.count)
		return false;
	last = &items[members.count - 1];
	say(&text, context, items, &lead, &members, &listing->start, arena);
	listing->passage = *lead.passage;
	listing->passage.kind = PASSAGE_PARAGRAPH;
	listing->passage.label = NULL;
	make(listing, context, &text, &members, arena);
	listing->end = first + members.count;
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
