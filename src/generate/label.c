#include "generate/label.h"

#include <string.h>

#include "generate/cell.h"
#include "generate/heading.h"
#include "generate/pack_private.h"

/* What the column of a cell is headed, or what heads the passage. */
static struct slice heading_over(const struct passage *passage,
				 struct slice *label)
{
	size_t count = passage->section_count;
	const char *colon;

	if (passage->kind == PASSAGE_CELL) {
		struct slice column;

		colon = strstr(label->bytes, ": ");
		if (!colon)
			return (struct slice){ 0 };
		column = slice_of(colon + 2);
		label->length = (size_t)(colon - label->bytes);
		return column;
	}
	if (count && slice_equal(slice_of(passage->section[count - 1]), *label))
		count--; /* the lead of a list heads a section of its own */
	return count ? slice_of(passage->section[count - 1])
		     : (struct slice){ 0 };
}

struct labelled label_read(const struct context *context,
			   const struct passage *passage, struct slice label,
			   struct arena *arena)
{
	const struct note_table *notes = pack_notes(context->pack);
	struct slice heading = heading_over(passage, &label);
	struct labelled found = { 0 };
	struct note_subject named;

	found.note = note_for_label(notes, label, arena);
	found.subject = heading_subject(context, passage, arena);
	if (found.note.many)
		return found;
	named = heading_names(context,
			      arena_strndup(arena, label.bytes, label.length),
			      arena);
	if (named.text) {
		found.subject = named;
		if (heading.length)
			found.note = note_for_label(notes, heading, arena);
		if (found.note.many && passage->kind != PASSAGE_CELL &&
		    !(named.condition && note_of_each(found.note.many)))
			found.note = (struct note){ 0 };
	}
	if (!found.note.many && passage->kind == PASSAGE_CELL)
		return cell_read(context, passage, arena);
	return found;
}
