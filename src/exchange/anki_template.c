#include "exchange/anki_template.h"

#include <string.h>

#include "exchange/anki_cloze.h"
#include "exchange/anki_html.h"
#include "exchange/anki_template_visible.h"
#include "rounds/attrs.h"

enum { DEPTH_MAX = 64, SOURCE_MAX = 1 << 19 };

struct reading {
	struct anki_template *template;
	const char *const *fields;
	size_t field_count;
	struct arena *arena;
	size_t open[DEPTH_MAX]; /* indexes of conditions not yet closed */
	struct slice names[DEPTH_MAX];
	size_t depth;
};

/* How many bytes of `text` stand before `pattern`; all if it is not there. */
static size_t until(struct slice text, const char *pattern)
{
	size_t size = strlen(pattern), at = 0;

	while (at + size <= text.length &&
	       memcmp(text.bytes + at, pattern, size) != 0)
		at++;
	return at + size <= text.length ? at : text.length;
}

/* -- reading ------------------------------------------------------------ */

static struct slice skip(struct slice text, size_t size)
{
	return (struct slice){ text.bytes + size, text.length - size };
}

static struct anki_piece *add_piece(struct reading *reading,
				    enum anki_piece_kind kind)
{
	struct anki_template *template = reading->template;

	template->pieces =
		arena_grow(reading->arena, template->pieces, template->count,
			   &template->capacity, sizeof *template->pieces);
	template->pieces[template->count].kind = kind;
	return &template->pieces[template->count++];
}

static unsigned filter_of(struct slice name)
{
	if (slice_equal(name, SLICE("cloze")) ||
	    slice_equal(name, SLICE("cloze-only")))
		return ANKI_FILTER_CLOZE;
	if (slice_equal(name, SLICE("type")) ||
	    slice_equal(name, SLICE("hint")))
		return ANKI_FILTER_ANSWER;
	if (slice_equal(name, SLICE("text")))
		return ANKI_FILTER_TEXT;
	return slice_starts_with(name, "tts ") ? ANKI_FILTER_NOTHING : 0;
}

/* "c12" in a condition: the number, or 0. */
static unsigned ordinal_of(struct slice name)
{
	unsigned ordinal = 0;

	for (size_t i = 1; i < name.length && i < 5; i++) {
		if ((unsigned)(name.bytes[i] - '0') > 9)
			return 0;
		ordinal = ordinal * 10 + (unsigned)(name.bytes[i] - '0');
	}
	return name.length && *name.bytes == 'c' ? ordinal : 0;
}

static int special_field(struct slice name)
{
	static const char *const empty[] = { "FrontSide", "Tags", "CardFlag" };
	static const char *const filled[] = { "Deck", "Subdeck", "Type",
					      "Card" };

	for (size_t i = 0; i < COUNT_OF(empty); i++)
		if (slice_equal(name, slice_of(empty[i])))
			return ANKI_FIELD_EMPTY;
	for (size_t i = 0; i < COUNT_OF(filled); i++)
		if (slice_equal(name, slice_of(filled[i])))
			return ANKI_FIELD_FILLED;
	return 0;
}

static void set_field(struct reading *reading, struct anki_piece *piece,
		      struct slice name)
{
	struct anki_template *template = reading->template;

	for (size_t i = 0; i < reading->field_count; i++) {
		if (slice_equal(name, slice_of(reading->fields[i]))) {
			piece->field = (int)i;
			return;
		}
	}
	piece->field = special_field(name);
	if (!piece->field && piece->kind != ANKI_PIECE_FIELD &&
	    (piece->ordinal = ordinal_of(name)))
		piece->field = ANKI_FIELD_CLOZE;
	if (piece->field)
		return;
	piece->field = ANKI_FIELD_EMPTY;
	if (!template->unknown)
		template->unknown =
			arena_strndup(reading->arena, name.bytes, name.length);
}

/* "filter:filter:Field" */
static void add_field(struct reading *reading, struct slice tag)
{
	struct anki_piece *piece = add_piece(reading, ANKI_PIECE_FIELD);

	const char *colon;

	while ((colon = memchr(tag.bytes, ':', tag.length))) {
		size_t size = (size_t)(colon - tag.bytes);

		piece->filters |= filter_of(
			slice_trim((struct slice){ tag.bytes, size }));
		tag = skip(tag, size + 1);
	}
	set_field(reading, piece, slice_trim(tag));
}

static bool open_condition(struct reading *reading, enum anki_piece_kind kind,
			   struct slice name, const char **fault)
{
	if (reading->depth == DEPTH_MAX) {
		*fault = "its conditions are nested too deeply";
		return false;
	}
	set_field(reading, add_piece(reading, kind), name);
	reading->names[reading->depth] = name;
	reading->open[reading->depth++] = reading->template->count - 1;
	return true;
}

static bool close_condition(struct reading *reading, struct slice name,
			    const char **fault)
{
	struct anki_template *template = reading->template;

	if (!reading->depth ||
	    !slice_equal(reading->names[reading->depth - 1], name)) {
		*fault = "its conditions are not closed in order";
		return false;
	}
	template->pieces[reading->open[--reading->depth]].end = template->count;
	return true;
}

static bool add_tag(struct reading *reading, struct slice tag,
		    const char **fault)
{
	while (tag.length && (*tag.bytes == '{' || *tag.bytes == ' '))
		tag = (struct slice){ tag.bytes + 1, tag.length - 1 };
	if (!tag.length)
		return true;
	struct slice name =
		slice_trim((struct slice){ tag.bytes + 1, tag.length - 1 });

	switch (*tag.bytes) {
	case '!':
		return true;
	case '#':
		return open_condition(reading, ANKI_PIECE_IF, name, fault);
	case '^':
		return open_condition(reading, ANKI_PIECE_UNLESS, name, fault);
	case '/':
		return close_condition(reading, name, fault);
	default:
		add_field(reading, tag);
		return true;
	}
}

static void add_text(struct reading *reading, struct slice text)
{
	if (text.length)
		add_piece(reading, ANKI_PIECE_TEXT)->text = text;
}

/* What opens and closes a tag; "{{=<% %>=}}" changes it, "<%={{ }}=%>" back. */
struct braces {
	const char *from, *to;
};

static const struct braces braces[] = { { "{{", "}}" }, { "<%", "%>" } };

/* The braces that a tag changes to, or NULL for any other tag. */
static const struct braces *change_of(struct slice tag)
{
	if (slice_equal(tag, SLICE("=<% %>=")))
		return &braces[1];
	return slice_equal(tag, SLICE("={{ }}=")) ? &braces[0] : NULL;
}

static bool read_pieces(struct reading *reading, struct slice rest,
			const char **fault)
{
	const struct braces *now = braces, *change;

	while (rest.length) {
		size_t before = until(rest, now->from);

		if (before == rest.length)
			break;
		struct slice inside = skip(rest, before + 2);
		size_t size = until(inside, now->to);
		struct slice tag = { inside.bytes, size };

		if (size == inside.length)
			break; /* an opening without its end is text */
		add_text(reading, (struct slice){ rest.bytes, before });
		if ((change = change_of(tag)))
			now = change;
		else if (!add_tag(reading, tag, fault))
			return false;
		rest = skip(inside, size + 2);
	}
	add_text(reading, rest);
	return true;
}

bool anki_template_read(struct anki_template *template, const char *source,
			const char *const *fields, size_t field_count,
			struct arena *arena, const char **fault)
{
	struct reading reading = { .template = template,
				   .fields = fields,
				   .field_count = field_count,
				   .arena = arena };

	*template = (struct anki_template){ 0 };
	if (strlen(source) > SOURCE_MAX) {
		*fault = "a template is longer than 512 KiB";
		return false;
	}
	if (read_pieces(&reading, anki_template_visible(source, arena),
			fault)) {
		if (!reading.depth)
			return true;
		*fault = "a condition is not closed";
	}
	template->count = 0; /* conditions without an end lead nowhere */
	return false;
}

/* -- filling ------------------------------------------------------------ */

bool anki_field_is_filled(struct slice field)
{
	static const char *const nothing[] = { "<br>",   "<br/>",   "<br />",
					       "<div>",  "</div>",  "<div/>",
					       "&nbsp;", "\xC2\xA0" };

	for (field = slice_trim(field); field.length;
	     field = slice_trim(field)) {
		size_t i = 0;

		while (i < COUNT_OF(nothing) &&
		       !slice_starts_with(field, nothing[i]))
			i++;
		if (i == COUNT_OF(nothing))
			return true;
		field = skip(field, strlen(nothing[i]));
	}
	return false;
}

static bool holds(const struct anki_piece *piece,
		  const struct anki_filling *filling)
{
	switch (piece->field) {
	case ANKI_FIELD_EMPTY:
		return false;
	case ANKI_FIELD_FILLED:
		return true;
	case ANKI_FIELD_CLOZE:
		return piece->ordinal == filling->ordinal;
	default:
		return anki_field_is_filled(filling->fields[piece->field]);
	}
}

static void add_plain(struct slice field, struct text *html)
{
	struct text copy = TEXT_INIT, plain = TEXT_INIT;

	text_add(&copy, field.bytes, field.length);
	anki_html_plain(copy.bytes, &plain);
	anki_html_escape(html, plain.bytes);
	text_release(&copy);
	text_release(&plain);
}

static void fill_field(const struct anki_piece *piece,
		       const struct anki_filling *filling, struct text *html)
{
	struct slice field;

	if (piece->field < 0 || piece->filters & ANKI_FILTER_NOTHING ||
	    (piece->filters & ANKI_FILTER_ANSWER && !filling->answer))
		return;
	field = filling->fields[piece->field];
	if (piece->filters & ANKI_FILTER_CLOZE) {
		if (!filling->without_clozes &&
		    anki_cloze_has(field, filling->ordinal))
			anki_cloze_add(field, html);
	} else if (piece->filters & ANKI_FILTER_TEXT) {
		add_plain(field, html);
	} else {
		text_add(html, field.bytes, field.length);
	}
}

void anki_template_fill(const struct anki_template *template,
			const struct anki_filling *filling, struct text *html)
{
	for (size_t i = 0; i < template->count;) {
		const struct anki_piece *piece = &template->pieces[i++];

		switch (piece->kind) {
		case ANKI_PIECE_TEXT:
			text_add(html, piece->text.bytes, piece->text.length);
			break;
		case ANKI_PIECE_FIELD:
			fill_field(piece, filling, html);
			break;
		case ANKI_PIECE_IF:
		case ANKI_PIECE_UNLESS:
			if (holds(piece, filling) !=
			    (piece->kind == ANKI_PIECE_IF))
				i = piece->end;
		}
	}
}

bool anki_template_asks(const struct anki_template *template,
			const struct anki_filling *filling)
{
	for (size_t i = 0; i < template->count;) {
		const struct anki_piece *piece = &template->pieces[i++];
		bool condition = piece->kind == ANKI_PIECE_IF ||
				 piece->kind == ANKI_PIECE_UNLESS;

		if (condition &&
		    holds(piece, filling) != (piece->kind == ANKI_PIECE_IF))
			i = piece->end;
		if (piece->kind == ANKI_PIECE_FIELD && piece->field >= 0 &&
		    anki_field_is_filled(filling->fields[piece->field]))
			return true;
	}
	return false;
}

bool anki_template_shows(const struct anki_template *template, int field)
{
	for (size_t i = 0; i < template->count; i++)
		if (template->pieces[i].kind == ANKI_PIECE_FIELD &&
		    template->pieces[i].field == field)
			return true;
	return false;
}
