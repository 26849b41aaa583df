#include "generate/label.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "generate/cell.h"
#include "generate/heading.h"
#include "generate/note_line.h"
#include "generate/pack_private.h"

enum { STEP_BYTES = 40 };

/* The column of a cell; the label becomes the row. */
static struct slice cut_column(struct slice *label)
{
	const char *colon = strstr(label->bytes, ": ");

	if (!colon)
		return (struct slice){ 0 };
	label->length = (size_t)(colon - label->bytes);
	return slice_of(colon + 2);
}

/* "Presentation:", an item whose own items are "Skin: ..." and the like. */
static struct slice item_over(const struct context *context,
			      const struct passage *passage)
{
	enum { ITEMS_BACK = 16 };
	const struct passage *first =
		context->document->passages + context->article->first;

	if (passage->kind != PASSAGE_ITEM)
		return (struct slice){ 0 };
	for (size_t i = 1; i <= ITEMS_BACK && passage - i >= first; i++) {
		const struct passage *before = passage - i;

		if (before->kind == PASSAGE_LABEL)
			return before->text;
		if (before->kind != PASSAGE_ITEM || !before->label ||
		    strcmp(before->label, passage->label) == 0)
			break;
	}
	return (struct slice){ 0 };
}

/*
 * The innermost heading that a note knows, not the label itself; other words
 * of one, such as "Classic", head a list beside this one and are passed over.
 */
static struct slice heading_over(const struct context *context,
				 const struct passage *passage,
				 struct slice label, struct arena *arena)
{
	const struct note_table *notes = pack_notes(context->pack);
	struct slice item = item_over(context, passage);

	if (item.length && note_for_label(notes, item, arena).many)
		return item;
	for (size_t i = passage->section_count; i-- > 0;) {
		struct slice heading = slice_of(passage->section[i]);

		if (slice_equal(heading, label))
			continue;
		if (note_for_label(notes, heading, arena).many)
			return heading;
		if (!note_line_is_adjective(context, heading, arena))
			break;
	}
	return (struct slice){ 0 };
}

/* The passage without the section that its own label heads. */
static struct passage outside_label(const struct passage *passage,
				    struct slice label)
{
	struct passage outside = *passage;
	size_t count = passage->section_count;

	if (count && slice_equal(slice_of(passage->section[count - 1]), label))
		outside.section_count--;
	return outside;
}

/* "Classic" under "Clinical features": "Classic clinical features of ...". */
static struct note narrower_note(const struct context *context,
				 struct slice label, struct slice heading,
				 struct arena *arena)
{
	struct note note = { 0 };

	while (label.length && strchr(":.", label.bytes[label.length - 1]))
		label.length--;
	if (!heading.length || memchr(label.bytes, ' ', label.length) ||
	    !note_line_is_adjective(context, label, arena))
		return note;
	note = note_for_label(pack_notes(context->pack), heading, arena);
	if (!note.many || !note_lists(note.many))
		return (struct note){ 0 };
	note.many =
		arena_printf(arena, "%.*s %c%s", (int)label.length, label.bytes,
			     tolower((unsigned char)note.many[0]),
			     note.many + 1);
	note.one = note.many; /* of several kinds, none is the only one */
	return note;
}

/* Does the label add nothing to what the headings say? */
static bool is_of_headings(const struct context *context,
			   const struct passage *passage, const char *label)
{
	for (size_t i = 0; i < passage->section_count; i++)
		if (strcmp(passage->section[i], label) == 0)
			return true;
	return heading_is_general(pack_notes(context->pack), label);
}

struct labelled label_read(const struct context *context,
			   const struct passage *passage, struct slice label,
			   struct arena *arena)
{
	const struct note_table *notes = pack_notes(context->pack);
	static const struct note meaning = { "{subject} {is} a {line}.",
					     "{subject} {is} a {line}." };
	struct passage outside = outside_label(passage, label);
	struct labelled found = { 0 };
	struct note own;
	struct note_subject named;
	const char *name;
	struct slice heading =
		passage->kind == PASSAGE_CELL
			? cut_column(&label)
			: heading_over(context, passage, label, arena);

	found.note = note_for_label(notes, label, arena);
	found.subject = heading_subject(context, passage, arena);
	if (found.note.many &&
	    !(heading.length && note_of_part(found.note.many)))
		return found;
	own = found.note;
	if (passage->kind != PASSAGE_CELL)
		found.note = narrower_note(context, label, heading, arena);
	if (found.note.many) {
		found.subject = heading_subject(context, &outside, arena);
		return found;
	}
	found.note = own;
	if (found.note.many)
		return found;
	name = arena_strndup(arena, label.bytes, label.length);
	named = heading_names(context, name, arena);
	if (named.text) {
		found.subject = named;
		if (heading.length)
			found.note = note_for_label(notes, heading, arena);
		if (found.note.many && passage->kind != PASSAGE_CELL &&
		    !(named.condition && note_of_each(found.note.many)))
			found.note = (struct note){ 0 };
		if (!found.note.many && passage->kind != PASSAGE_CELL &&
		    note_line_defines(context, passage->text, arena))
			found.note = meaning;
	} else if (passage->label && !is_of_headings(context, passage, name)) {
		found.subject = (struct note_subject){ 0 };
		if (passage->kind != PASSAGE_CELL &&
		    note_line_is_noun(context, label, arena) &&
		    note_line_defines(context, passage->text, arena)) {
			label = note_line_start(context, label, arena);
			found.subject.text =
				arena_strndup(arena, label.bytes, label.length);
			found.note = meaning;
		}
	}
	if (!found.note.many && passage->kind == PASSAGE_CELL)
		return cell_read(context, passage, arena);
	return found;
}

/* "Stage 2 hypertension", "Type I": a step of a scale by its number. */
static bool is_step(const char *label)
{
	static const char *const scales[] = { "Stage ", "Grade ", "Class ",
					      "Type ", NULL };

	for (size_t i = 0; scales[i]; i++) {
		const char *at = label + strlen(scales[i]);

		if (strncasecmp(label, scales[i], strlen(scales[i])) == 0)
			return (*at >= '0' && *at <= '9') || *at == 'I' ||
			       *at == 'V';
	}
	return false;
}

/* "Hypertensive crisis", "Acute phase": how a disease is for a while. */
static const char *state(const char *label, struct arena *arena)
{
	static const char *const bare[] = { " crisis", " emergency", " urgency",
					    NULL };
	static const char *const parts[] = { " phase", " stage", " period",
					     NULL };
	size_t size = strlen(label);

	for (size_t i = 0; bare[i]; i++)
		if (size > strlen(bare[i]) &&
		    strcasecmp(label + size - strlen(bare[i]), bare[i]) == 0)
			return arena_strdup(arena, label);
	for (size_t i = 0; parts[i]; i++)
		if (size > strlen(parts[i]) &&
		    strcasecmp(label + size - strlen(parts[i]), parts[i]) == 0)
			return arena_printf(arena, "the %s", label);
	return NULL;
}

/* "Basilar migraine" of migraine; what else is named there may go with it. */
static bool is_kind_of_topic(const struct context *context, const char *name)
{
	return !context->topic || strstr(name, context->topic->name);
}

const char *label_condition(const struct context *context,
			    const struct passage *passage, struct arena *arena)
{
	struct note_subject named;
	struct slice label;
	const char *name;

	if (!passage->label || passage->kind == PASSAGE_CELL)
		return NULL;
	named = heading_names(context, passage->label, arena);
	label = slice_of(passage->label);
	if (label.length <= STEP_BYTES) {
		label = note_line_start(context, label, arena);
		name = arena_strndup(arena, label.bytes, label.length);
		if (is_step(passage->label))
			return name;
		name = state(name, arena);
		if (name)
			return name;
	}
	return named.text && named.condition &&
			       is_kind_of_topic(context, named.text)
		       ? named.text
		       : NULL;
}

bool label_tells_which(const struct context *context,
		       const struct passage *passage)
{
	return passage->label && passage->kind != PASSAGE_CELL &&
	       !strchr(passage->label, ' ') &&
	       !heading_is_general(pack_notes(context->pack), passage->label);
}
