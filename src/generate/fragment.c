#include "generate/fragment.h"

#include <string.h>
#include <strings.h>

#include "generate/heading.h"
#include "generate/note_line.h"
#include "generate/pack_private.h"
#include "rounds/text.h"

/* What a line says, and of whom. */
struct fragment {
	struct note note; /* sentences NULL: nothing */
	struct note_subject subject;
	struct slice line;
};

static struct slice before(struct slice text, const char *at)
{
	return (struct slice){ text.bytes, (size_t)(at - text.bytes) };
}

static struct slice behind(struct slice text, const char *at)
{
	return (struct slice){ at, text.length - (size_t)(at - text.bytes) };
}

static struct slice first_word(struct slice text)
{
	size_t end = 0;

	while (end < text.length && text.bytes[end] != ' ')
		end++;
	return (struct slice){ text.bytes, end };
}

/*
 * Does the line go on the sentence that the note begins?  A heading in the
 * singular takes no "block": that is a command.
 */
static bool fits(const struct context *context, struct slice line,
		 const char *sentence, const struct note_subject *subject,
		 struct arena *arena)
{
	struct slice verb = first_word(line);

	if (strstr(sentence, "{is}"))
		return note_line_goes_on(context, line, arena);
	return subject->plural || strchr("sS", verb.bytes[verb.length - 1]) ||
	       strncasecmp(verb.bytes, "may ", 4) == 0 ||
	       strncasecmp(verb.bytes, "can ", 4) == 0;
}

static bool same_list(const struct document *document, size_t a, size_t b)
{
	const struct passage *one = &document->passages[a];
	const struct passage *other = &document->passages[b];

	return b < document->passage_count && one->kind == PASSAGE_ITEM &&
	       other->kind == PASSAGE_ITEM && one->label && other->label &&
	       strcmp(one->label, other->label) == 0;
}

/*
 * "Lithium: Side effects" of a table, "Antidote" of one about a drug, and
 * "Mild gout" under the heading "Treatment".
 */
static void find_label(struct fragment *fragment, const struct context *context,
		       const struct passage *passage, struct arena *arena)
{
	const struct note_table *notes = pack_notes(context->pack);
	struct slice label = slice_of(passage->label), column = { 0 };
	const char *colon = strstr(passage->label, ": ");
	struct note_subject named;

	if (passage->kind == PASSAGE_CELL && colon) {
		column = behind(label, colon + 2);
		label = before(label, colon);
	} else if (passage->kind != PASSAGE_CELL && passage->section_count) {
		column = slice_of(passage->section[passage->section_count - 1]);
	}
	fragment->note = note_for_label(notes, label, arena);
	if (fragment->note.many)
		return;
	named = heading_names(context,
			      arena_strndup(arena, label.bytes, label.length),
			      arena);
	if (!named.text)
		return;
	fragment->subject = named;
	if (column.length && (named.condition || passage->kind == PASSAGE_CELL))
		fragment->note = note_for_label(notes, column, arena);
}

/* "Common side effects include dry cough": the label stands in the line. */
static void find_examples(struct fragment *fragment,
			  const struct context *context, struct arena *arena)
{
	static const char *const joints[] = { " include ", " are ", NULL };
	struct slice line = fragment->line;
	struct note note = { 0 };

	for (size_t i = 0; joints[i]; i++) {
		const char *at = strstr(line.bytes, joints[i]);
		const char *end;

		if (!at || at >= line.bytes + line.length)
			continue;
		note = note_for_label(pack_notes(context->pack),
				      before(line, at), arena);
		if (!note.many || !note_lists(note.many))
			continue;
		fragment->note = note;
		fragment->line = behind(line, at + strlen(joints[i]));
		end = memchr(fragment->line.bytes, ';', fragment->line.length);
		if (end)
			fragment->line = before(fragment->line, end);
		return;
	}
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

static bool find(struct fragment *fragment, const struct context *context,
		 size_t k, struct arena *arena)
{
	const struct passage *passage = &context->document->passages[k];
	bool of_list = same_list(context->document, k, k + 1);
	bool goes_on = k && same_list(context->document, k, k - 1);
	const struct note *opening;

	fragment->line = passage->text;
	opening = note_opening(pack_notes(context->pack), fragment->line);
	fragment->subject = heading_subject(context, passage, arena);
	if (passage->label && !goes_on)
		find_label(fragment, context, passage, arena);
	if (fragment->note.many && of_list && note_lists(fragment->note.many))
		fragment->note = (struct note){ 0 }; /* one of several */
	if (!fragment->subject.text)
		return false;
	if (opening &&
	    fits(context, fragment->line, opening->one, &fragment->subject,
		 arena) &&
	    !speaks_of_other(context, k, &fragment->subject, arena)) {
		fragment->note = *opening;
		return true;
	}
	if (!fragment->note.many)
		find_examples(fragment, context, arena);
	return fragment->note.many &&
	       note_line_is_phrase(context, fragment->line, arena);
}

bool fragment_read(struct listing *listing, const struct context *context,
		   size_t k, struct arena *arena)
{
	const struct passage *passage = &context->document->passages[k];
	struct fragment fragment = { 0 };

	if (!passage->text.length ||
	    !(passage->kind == PASSAGE_ITEM || passage->label) ||
	    !find(&fragment, context, k, arena))
		return false;
	listing_of_line(listing, context, &fragment.note, &fragment.subject,
			passage, fragment.line, arena);
	return true;
}
