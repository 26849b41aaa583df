#include "generate/fragment.h"

#include <string.h>

#include "generate/heading.h"
#include "generate/label.h"
#include "generate/members.h"
#include "generate/note_line.h"
#include "generate/pack_private.h"
#include "rounds/text.h"

static bool ends_in_s(struct slice line)
{
	const char *space = memchr(line.bytes, ' ', line.length);

	return space && space > line.bytes && space[-1] == 's';
}

/*
 * Does the line go on the sentence that the note begins?  A heading in the
 * singular takes no "block": that is a command.
 */
static bool fits(const struct context *context, struct slice line,
		 const struct labelled *label, struct arena *arena)
{
	if (strstr(label->note.one, "{is}"))
		return note_line_goes_on(context, line, arena);
	return label->subject.plural || ends_in_s(line) ||
	       note_line_has_verb_first(context, line, arena);
}

/* "Septic shock is ..." stands before: the line goes on about that. */
static bool speaks_of_other(const struct context *context, size_t k,
			    const struct note_subject *subject,
			    struct arena *arena)
{
	const struct passage *passage = &context->document->passages[k];
	struct token_list tokens;
	struct parse parse;

	if (!k || passage->kind != PASSAGE_ITEM ||
	    passage[-1].kind != PASSAGE_ITEM ||
	    note_opening(pack_notes(context->pack), passage[-1].text))
		return false;
	tokens = token_split(passage[-1].text, arena);
	parse = (struct parse){ .text = passage[-1].text,
				.tokens = tokens.tokens,
				.count = tokens.count };
	context_terms(context, &parse, arena);
	return parse.term_count && parse.terms[0].first == 0 &&
	       parse.terms[0].end < tokens.count &&
	       strcmp(parse.terms[0].entry->name, subject->text) != 0;
}

/* "Common side effects include dry cough": the label stands in the line. */
static bool read_examples(struct listing *listing,
			  const struct context *context,
			  const struct passage *passage,
			  const struct note_subject *subject,
			  struct arena *arena)
{
	static const char *const joints[] = { " include ", " are ", NULL };
	struct slice line = passage->text;

	for (size_t i = 0; joints[i]; i++) {
		struct labelled label = { .subject = *subject };
		struct slice lead, rest;

		if (!slice_part(line, joints[i], &lead, &rest))
			continue;
		label.note =
			note_for_label(pack_notes(context->pack), lead, arena);
		if (label.note.many && note_lists(label.note.many))
			return listing_of_line(listing, context, &label,
					       passage, slice_cut(&rest, ';'),
					       arena);
	}
	return false;
}

/* "May cause a dry cough" */
static bool read_opening(struct listing *listing, const struct context *context,
			 size_t k, struct labelled label, struct arena *arena)
{
	const struct passage *passage = &context->document->passages[k];
	const struct note *opening =
		note_opening(pack_notes(context->pack), passage->text);
	static const struct note verb = { "{subject} {line}.",
					  "{subject} {line}." };

	if (!opening && note_line_has_verb_first(context, passage->text, arena))
		opening = &verb;
	if (!opening)
		return false;
	label.note = *opening;
	if (!fits(context, passage->text, &label, arena) ||
	    speaks_of_other(context, k, &label.subject, arena))
		return false;
	listing_of_statement(listing, context, &label, passage, arena);
	return true;
}

/* Under the same heading, and said of the same? */
static bool same_place(const struct passage *one, const struct passage *other)
{
	if (one->kind == PASSAGE_ITEM)
		return members_same_list(one, other);
	return one->kind == PASSAGE_PARAGRAPH && !one->label &&
	       one->section_count &&
	       one->section_count == other->section_count &&
	       strcmp(one->section[one->section_count - 1],
		      other->section[one->section_count - 1]) == 0;
}

/* No other line near it is under the same label or heading. */
static bool is_alone(const struct document *document, size_t k)
{
	enum { NEAR = 12 };
	size_t end = k + NEAR < document->passage_count
			     ? k + NEAR
			     : document->passage_count;

	for (size_t i = k < NEAR ? 0 : k - NEAR; i < end; i++)
		if (i != k && document->passages[i].kind != PASSAGE_HEADING &&
		    same_place(&document->passages[k], &document->passages[i]))
			return false;
	return true;
}

/* The label of a line, or the heading of a paragraph. */
static struct slice label_over(const struct passage *passage)
{
	size_t count = passage->section_count;

	if (passage->label)
		return slice_of(passage->label);
	return passage->kind == PASSAGE_PARAGRAPH && count
		       ? slice_of(passage->section[count - 1])
		       : (struct slice){ 0 };
}

bool fragment_read(struct listing *listing, const struct context *context,
		   size_t k, struct arena *arena)
{
	const struct document *document = context->document;
	const struct passage *passage = &document->passages[k];
	bool first = !k || !members_same_list(passage, passage - 1);
	bool alone = is_alone(document, k);
	struct slice label = label_over(passage);
	struct labelled said = { 0 };

	if (!passage->text.length ||
	    !(passage->kind == PASSAGE_ITEM || label.length))
		return false;
	if (label.length)
		said = label_read(context, passage, label, arena);
	else
		said.subject = heading_subject(context, passage, arena);
	if (!first)
		said.note = (struct note){ 0 };
	if (!said.subject.text)
		return false;
	if (passage->kind != PASSAGE_PARAGRAPH || passage->label)
		if (read_opening(listing, context, k, said, arena))
			return true;
	if (said.note.many && (alone || (passage->kind != PASSAGE_PARAGRAPH &&
					 !note_lists(said.note.many))))
		return listing_of_line(listing, context, &said, passage,
				       passage->text, arena);
	return read_examples(listing, context, passage, &said.subject, arena);
}
