#include "exchange/org_drill.h"

#include "rounds/cloze.h"
#include "rounds/key.h"

enum {
	SIDES_MAX = 20,  /* each card shows all the others */
	OTHERS_MAX = 20, /* each gap names all other cards */
	LEVEL_MAX = 6    /* of a heading in Markdown */
};

struct card_type {
	const char *name; /* DRILL_CARD_TYPE */
	enum org_gaps gaps;
	size_t sides; /* that ask: 0: none, 2, or as many as there are */
};

static const struct card_type types[] = {
	{ "", ORG_TOGETHER, 0 },
	{ "simple", ORG_TOGETHER, 0 },
	{ "simpletyped", ORG_TOGETHER, 0 },
	{ "twosided", ORG_BRACKETS, 2 },
	{ "multisided", ORG_BRACKETS, SIDES_MAX },
	{ "hide1cloze", ORG_EACH, 0 },
	{ "multicloze", ORG_EACH, 0 },
	{ "hide1_firstmore", ORG_EACH, 0 },
	{ "show1cloze", ORG_OTHERS, 0 },
	{ "show1_lastmore", ORG_OTHERS, 0 },
	{ "show1_firstless", ORG_OTHERS, 0 },
	{ "hidefirst", ORG_FIRST, 0 },
	{ "hidelast", ORG_LAST, 0 },
};

struct drill {
	struct import *import;
	const struct org_outline *outline;
	size_t index;
	const struct org_heading *heading;
	const struct card_type *type;
	struct plain_note note;
	size_t parts[SIDES_MAX]; /* headings below that are part of it */
	size_t part_count;       /* all of them, also those beyond SIDES_MAX */
};

/* -- texts ---------------------------------------------------------------- */

static const char *keep(struct drill *drill, struct text *text)
{
	const char *kept =
		import_text(drill->import,
			    (struct slice){ text->bytes, text->length });

	text_release(text);
	return kept;
}

static bool is_one_of(struct slice title, const char *const *names)
{
	for (; *names; names++)
		if (slice_equal_fold(title, slice_of(*names)))
			return true;
	return false;
}

/* What people write where a heading must be, and nothing is to be said. */
static bool says_nothing(struct slice title)
{
	static const char *const names[] = { "",     "Item",  "Fact",
					     "Card", "Drill", "Question",
					     NULL };

	return is_one_of(title, names);
}

static bool says_answer(struct slice title)
{
	static const char *const names[] = { "Answer", "The Answer", "Back",
					     "Solution", NULL };

	return is_one_of(title, names);
}

static void begin_paragraph(struct text *out)
{
	if (out->length)
		text_add_string(out, "\n\n");
}

static void add_body(const struct org_heading *heading, struct text *out)
{
	struct org_cloze none = { .gaps = ORG_BRACKETS };
	struct text body = TEXT_INIT;

	org_markdown(heading->body, &none, &body);
	if (body.length) {
		begin_paragraph(out);
		text_add(out, body.bytes, body.length);
	}
	text_release(&body);
}

/* `depth` counts from the part it is in; a part without text is a text. */
static void add_title(const struct org_heading *heading, size_t depth,
		      bool alone, struct text *out)
{
	struct text title = TEXT_INIT;

	org_markdown_line(heading->title, &title);
	if (title.length) {
		begin_paragraph(out);
		for (size_t i = 0; !alone && i < depth + 3 && i < LEVEL_MAX;
		     i++)
			text_add_char(out, '#');
		text_add_string(out, alone ? "" : " ");
		text_add(out, title.bytes, title.length);
	}
	text_release(&title);
}

static bool is_drill(const struct drill *drill, size_t index)
{
	return org_heading_has_tag(&drill->outline->headings[index], "drill");
}

/* A heading below and all below it, but for other cards. */
static void add_part(struct drill *drill, size_t part, bool titled,
		     struct text *out)
{
	const struct org_heading *headings = drill->outline->headings;
	size_t next;

	for (size_t i = part; i < headings[part].after; i = next) {
		const struct org_heading *at = &headings[i];
		bool alone = at->after == i + 1 && !slice_trim(at->body).length;

		next = i + 1;
		if (is_drill(drill, i)) {
			next = at->after;
			continue;
		}
		if (titled || i != part || alone)
			add_title(at, at->level - headings[part].level, alone,
				  out);
		add_body(at, out);
	}
}

static void find_parts(struct drill *drill)
{
	const struct org_heading *headings = drill->outline->headings;

	for (size_t i = drill->index + 1; i < drill->heading->after;
	     i = headings[i].after) {
		if (is_drill(drill, i))
			continue;
		if (drill->part_count < SIDES_MAX)
			drill->parts[drill->part_count] = i;
		drill->part_count++;
	}
}

/* All parts from number `from` on, and none with number `but`. */
static const char *parts_text(struct drill *drill, size_t from, size_t but)
{
	const struct org_heading *headings = drill->outline->headings;
	struct text text = TEXT_INIT;
	size_t number = 0;

	for (size_t i = drill->index + 1; i < drill->heading->after;
	     i = headings[i].after) {
		if (is_drill(drill, i))
			continue;
		if (number >= from && number != but)
			add_part(drill, i,
				 drill->part_count > 1 ||
					 !says_answer(headings[i].title),
				 &text);
		number++;
	}
	return keep(drill, &text);
}

/* -- cards ---------------------------------------------------------------- */

static const char *question_of(struct drill *drill, struct org_cloze *cloze)
{
	struct text text = TEXT_INIT, body = TEXT_INIT;

	if (!says_nothing(drill->heading->title))
		org_markdown_line(drill->heading->title, &text);
	org_markdown(drill->heading->body, cloze, &body);
	if (body.length)
		begin_paragraph(&text);
	text_add(&text, body.bytes, body.length);
	text_release(&body);
	return keep(drill, &text);
}

static void add_cloze(struct drill *drill, size_t gaps)
{
	struct org_cloze cloze = { .gaps = drill->type->gaps, .total = gaps };

	if (cloze.gaps == ORG_OTHERS && (gaps < 2 || gaps > OTHERS_MAX)) {
		import_refuse(drill->import, "gaps", NULL,
			      "a card of type '%s' has 2 to %d gaps, this one "
			      "%zu",
			      drill->type->name, OTHERS_MAX, gaps);
		return;
	}
	drill->note.question = question_of(drill, &cloze);
	drill->note.note = parts_text(drill, 0, ORG_NONE);
	if (cloze.clash)
		import_refuse(drill->import, "gap-text", "write it another way",
			      "a gap holds '::' or '}}'");
	else
		import_plain_add(drill->import, &drill->note);
}

/* The heading asks where nothing below answers the text. */
static void add_simple(struct drill *drill)
{
	struct org_cloze none = { .gaps = ORG_BRACKETS };
	struct text text = TEXT_INIT;

	if (drill->part_count) {
		drill->note.question = question_of(drill, &none);
		drill->note.answer = parts_text(drill, 0, ORG_NONE);
	} else if (says_nothing(drill->heading->title)) {
		drill->note.question = question_of(drill, &none);
		drill->note.answer = "";
	} else {
		org_markdown_line(drill->heading->title, &text);
		drill->note.question = keep(drill, &text);
		add_body(drill->heading, &text);
		drill->note.answer = keep(drill, &text);
	}
	import_plain_add(drill->import, &drill->note);
}

static const char *side_text(struct drill *drill, const char *intro,
			     size_t side)
{
	struct text text = TEXT_INIT;

	text_add_string(&text, intro);
	add_part(drill, drill->parts[side], true, &text);
	return keep(drill, &text);
}

/* Cards of one heading are kept apart, with an ID and without. */
static void set_siblings(struct drill *drill, size_t first)
{
	struct card_list *cards = &drill->import->cards;
	char key[KEY_SIZE];

	if (first == cards->count)
		return;
	const char *siblings = cards->cards[first].key;

	if (!siblings) {
		key_from_question(drill->note.deck,
				  cards->cards[first].question, 0, key);
		siblings = arena_strdup(&cards->arena, key);
	}
	for (size_t i = first; i < cards->count; i++)
		cards->cards[i].siblings = siblings;
}

/* Each side asks for all others; what is beyond the sides is a note. */
static void add_sides(struct drill *drill, const char *intro)
{
	size_t sides = drill->part_count, first = drill->import->cards.count;
	bool two = drill->type->sides == 2;

	if (two && sides > 2) {
		sides = 2;
		drill->note.note = parts_text(drill, 2, ORG_NONE);
	}
	for (size_t i = 0; i < sides; i++) {
		drill->note.ordinal = (unsigned)i + 1;
		drill->note.question = side_text(drill, intro, i);
		drill->note.answer = two ? side_text(drill, "", 1 - i)
					 : parts_text(drill, 0, i);
		import_plain_add(drill->import, &drill->note);
	}
	set_siblings(drill, first);
}

/* Marks of gaps in a question would make other cards of it. */
static bool is_side(struct drill *drill, const char *intro, size_t side)
{
	return *side_text(drill, "", side) &&
	       !cloze_opens(slice_of(side_text(drill, intro, side)));
}

/* All cards of the heading are made, or none. */
static void add_sided(struct drill *drill)
{
	struct import *import = drill->import;
	struct org_cloze none = { .gaps = ORG_BRACKETS };
	const char *intro = question_of(drill, &none);
	bool sound = true;

	if (drill->part_count < 2 || drill->part_count > SIDES_MAX) {
		import_refuse(import, "sides", NULL,
			      "a card of type '%s' has 2 to %d headings below "
			      "it, this one %zu",
			      drill->type->name, SIDES_MAX, drill->part_count);
		return;
	}
	for (size_t i = 0; i < drill->part_count; i++)
		sound = sound && is_side(drill, intro, i);
	if (sound)
		add_sides(drill, intro);
	else
		import_refuse(import, "sides", NULL,
			      "a side says nothing or has a gap");
}

static const struct card_type *find_type(struct slice name)
{
	for (size_t i = 0; i < sizeof types / sizeof *types; i++)
		if (slice_equal_fold(name, slice_of(types[i].name)))
			return &types[i];
	return NULL;
}

void org_drill_add(struct import *import, const struct org_outline *outline,
		   size_t index, const struct plain_note *note)
{
	struct drill drill = { .import = import,
			       .outline = outline,
			       .index = index,
			       .heading = &outline->headings[index],
			       .note = *note };
	struct slice name =
		org_heading_property(drill.heading, "DRILL_CARD_TYPE");
	size_t gaps;

	drill.type = find_type(name);
	if (!drill.type) {
		import_refuse(import, "card-type", NULL,
			      "cards of type '%.100s' are not read here",
			      import_plain_name(import, name));
		return;
	}
	import_plain_check(import, drill.heading->title);
	import_plain_check(import, drill.heading->body);
	find_parts(&drill);
	gaps = drill.type->sides ? 0 : org_gap_count(drill.heading->body);
	if (drill.type->sides) {
		add_sided(&drill);
	} else if (gaps) {
		add_cloze(&drill, gaps);
	} else if (drill.type->gaps == ORG_TOGETHER) {
		add_simple(&drill);
	} else {
		import_refuse(import, "no-gap",
			      "put what it hides in [brackets]",
			      "the text has no gap");
	}
}
