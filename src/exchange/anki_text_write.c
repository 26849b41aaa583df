#include "exchange/anki_text_write.h"

#include <string.h>

#include "exchange/anki_note.h"

static const char head[] = "#separator:tab\n"
			   "#html:true\n"
			   "#guid column:1\n"
			   "#notetype column:2\n"
			   "#deck column:3\n"
			   "#tags column:6\n";

static const char *const types[ANKI_TYPE_COUNT] = {
	[ANKI_BASIC] = "Basic",
	[ANKI_CLOZE] = "Cloze",
};

/* A field that could be taken for two, or for a comment, is quoted. */
static void add_field(struct text *out, const char *field, char end)
{
	if (field[strcspn(field, "\t\"\r\n#")]) {
		text_add_char(out, '"');
		for (; *field; field++) {
			if (*field == '"')
				text_add_char(out, '"');
			text_add_char(out, *field);
		}
		text_add_char(out, '"');
	} else {
		text_add_string(out, field);
	}
	text_add_char(out, end);
}

void anki_text_write(const struct card *cards, size_t count, struct text *out)
{
	struct anki_notes notes = { 0 };

	anki_notes_make(&notes, cards, count);
	text_add_string(out, head);
	for (size_t i = 0; i < notes.count; i++) {
		const struct anki_note *note = &notes.items[i];

		add_field(out, note->guid, '\t');
		add_field(out, types[note->type], '\t');
		add_field(out, note->deck, '\t');
		add_field(out, note->fields[ANKI_FRONT], '\t');
		add_field(out, note->fields[ANKI_BACK], '\t');
		add_field(out, note->tags, '\n');
	}
	anki_notes_release(&notes);
}
