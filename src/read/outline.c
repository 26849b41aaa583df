#include "read/outline.h"

#include <string.h>

#include "read/looks.h"
#include "read/run_in.h"
#include "read/words.h"

/* A label that heads a stretch of text stands below every heading. */
enum { LABEL_LEVEL = 7 };
/* Labels of more words head a section only in title case. */
enum { LABEL_WORDS = 2 };
/* Lists nested deeper hang on what the deepest known one hangs on. */
enum { LIST_DEPTH = 16 };

struct step { /* of the heading path */
	unsigned level;
	const char *title;
};

/* Where the walk through the blocks stands. */
struct outline {
	struct builder *builder;
	struct arena *arena;
	struct step path[LABEL_LEVEL + 1];
	size_t depth;
	const char *const *section;    /* the path as passages share it */
	const char *leads[LIST_DEPTH]; /* what items one deeper hang on */
	const char *name;    /* a label for the next paragraph, or NULL */
	bool name_listed;    /* which stands in a list */
	unsigned references; /* level of the list's heading, or 0 */
	unsigned noise;      /* level of a heading over mere noise, or 0 */
	bool prose;          /* the article has had a paragraph */
	bool run_ins;        /* words in bold begin paragraphs as headings */

	struct article *articles;
	size_t count, capacity;
};

/* Text without the colon that announces something. */
static const char *without_colon(struct outline *o, struct slice text)
{
	while (text.length && strchr(": ", text.bytes[text.length - 1]))
		text.length--;
	return arena_strndup(o->arena, text.bytes, text.length);
}

static void share_path(struct outline *o)
{
	const char **section =
		arena_array(o->arena, o->depth + 1, sizeof *section);

	for (size_t i = 0; i < o->depth; i++)
		section[i] = o->path[i].title;
	o->section = section;
}

/* Leave what is as deep as `level`; `title` NULL enters nothing. */
static void enter_section(struct outline *o, unsigned level, const char *title)
{
	while (o->depth && o->path[o->depth - 1].level >= level)
		o->depth--;
	if (title && o->depth <= LABEL_LEVEL)
		o->path[o->depth++] = (struct step){ level, title };
	share_path(o);
}

/* Items below `depth` hang on `lead` now; deeper leads are gone. */
static void set_lead(struct outline *o, unsigned depth, const char *lead)
{
	for (unsigned i = depth; i < LIST_DEPTH; i++)
		o->leads[i] = NULL;
	if (depth < LIST_DEPTH)
		o->leads[depth] = lead;
}

/* What an item at `depth`, 1 being a list's outermost, hangs on. */
static const char *find_lead(const struct outline *o, unsigned depth)
{
	unsigned i = depth < LIST_DEPTH ? depth : LIST_DEPTH;

	while (i > 1 && !o->leads[i - 1])
		i--;
	return o->leads[i - 1];
}

static void open_article(struct outline *o, size_t first, const char *title)
{
	if (o->count)
		o->articles[o->count - 1].end = first;
	o->articles = arena_grow(o->arena, o->articles, o->count, &o->capacity,
				 sizeof *o->articles);
	o->articles[o->count++] =
		(struct article){ .title = title, .first = first };
	o->depth = 0;
	o->references = o->noise = 0;
	o->name = NULL;
	set_lead(o, 0, NULL);
	o->prose = false;
	share_path(o);
}

/* "What are the signs of gout?" leads "signs of gout" in. */
static const char *asked_for(struct outline *o, const char *title)
{
	static const char *const starts[] = { "what are some of the most ",
					      "what are some of the ",
					      "what are some ",
					      "what are the most ",
					      "what are the ",
					      "what are ",
					      NULL };
	struct slice text = slice_of(title);

	for (size_t i = 0; starts[i]; i++) {
		size_t size = strlen(starts[i]);

		if (word_starts(text, starts[i]) && text.length > size + 1 &&
		    text.bytes[text.length - 1] == '?')
			return arena_strndup(o->arena, title + size,
					     text.length - size - 1);
	}
	return title;
}

/* Does something like an entry stand right behind block `i`? */
static bool entry_follows(const struct outline *o, size_t i)
{
	return i + 1 < o->builder->count &&
	       looks_entry(o->builder->blocks[i + 1].passage.text);
}

static bool opens_references(const struct outline *o, size_t i)
{
	struct slice text = o->builder->blocks[i].passage.text;
	enum reference_name name = looks_reference_heading(text);

	return name == REFERENCE_SURE ||
	       (name == REFERENCE_PERHAPS && entry_follows(o, i));
}

/* Is the heading at `i` only an entry of the list it stands in? */
static bool is_entry(const struct outline *o, size_t i)
{
	const struct block *block = &o->builder->blocks[i];

	if (!o->references || block->passage.level == 1)
		return false;
	if (block->known)
		return block->passage.level > o->references;
	return looks_cited(block->passage.text) || entry_follows(o, i);
}

static void read_heading(struct outline *o, size_t i)
{
	struct passage *heading = &o->builder->blocks[i].passage;
	struct article *article = &o->articles[o->count - 1];
	const char *title = without_colon(o, heading->text);

	if (!heading->level)
		heading->level = 2;
	if (!article->title[0] && !o->prose) {
		article->title = title;
		if (!o->builder->blocks[i].known)
			heading->level = 1;
	}
	o->references = opens_references(o, i) ? heading->level : 0;
	enter_section(o, heading->level, title);
	set_lead(o, 0, asked_for(o, title));
	o->name = NULL;
}

/* A label names the next paragraph; one outside a list also heads a section. */
static void read_label(struct outline *o, size_t i)
{
	const struct block *block = &o->builder->blocks[i];
	const char *name = without_colon(o, block->passage.text);

	o->name = name;
	o->name_listed = block->bulleted;
	set_lead(o, block->depth, name);
	if (block->bulleted)
		return;
	if (opens_references(o, i))
		o->references = LABEL_LEVEL;
	/* "Blockade of the receptor reduces:" heads nothing but its list. */
	if (!looks_open(block->passage.text) &&
	    (looks_titled(block->passage.text) ||
	     word_count(block->passage.text) <= LABEL_WORDS))
		enter_section(o, LABEL_LEVEL, name);
}

/* Is the stop that of an initial, "P. ovale"? */
static bool is_initial(struct slice text, size_t stop)
{
	return text.bytes[stop] == '.' && stop > 0 &&
	       text.bytes[stop - 1] >= 'A' && text.bytes[stop - 1] <= 'Z' &&
	       (stop == 1 || text.bytes[stop - 2] == ' ');
}

/* The last sentence of a text that ends in a colon leads a list in. */
static const char *lead_in(struct outline *o, struct slice text)
{
	size_t start = text.length;

	if (!text.length || text.bytes[text.length - 1] != ':')
		return NULL;
	while (start > 1 && (text.bytes[start - 1] != ' ' ||
			     !strchr(".!?", text.bytes[start - 2]) ||
			     is_initial(text, start - 2)))
		start--;
	if (start <= 1)
		start = 0;
	return without_colon(o, (struct slice){ text.bytes + start,
						text.length - start });
}

static void cut_label(struct outline *o, struct block *block)
{
	struct slice text = block->passage.text, heading;
	size_t length = run_in_heading(text, &heading);

	if (!length && o->run_ins && run_in_marked(text, block->marked)) {
		heading = (struct slice){ text.bytes, block->marked };
		length = block->marked + 1;
	}
	if (length) {
		block->passage.label =
			arena_strndup(o->arena, heading.bytes, heading.length);
		builder_cut(o->builder, block, length);
		return;
	}
	length = looks_label(text);
	if (!length)
		return;
	block->passage.label = arena_strndup(o->arena, text.bytes, length);
	builder_cut(o->builder, block,
		    length + 1 + (text.bytes[length + 1] == ' '));
}

/* A short item with a list of its own below it names that list. */
static const char *item_lead(struct outline *o, size_t i)
{
	const struct block *block = &o->builder->blocks[i];
	const char *lead = lead_in(o, block->passage.text);

	if (!lead && i + 1 < o->builder->count &&
	    block[1].depth > block->depth && looks_name(block->passage.text))
		lead = block->passage.text.bytes;
	return lead;
}

static void read_item(struct outline *o, size_t i)
{
	struct block *block = &o->builder->blocks[i];
	unsigned depth = block->depth ? block->depth : 1;

	cut_label(o, block);
	if (!block->passage.label && !block->bulleted)
		block->passage.label = o->name;
	if (!block->passage.label)
		block->passage.label = find_lead(o, depth);
	o->name = NULL;
	set_lead(o, depth, item_lead(o, i));
}

static void read_paragraph(struct outline *o, size_t i)
{
	struct block *block = &o->builder->blocks[i];

	cut_label(o, block);
	if (!block->passage.label)
		block->passage.label = o->name;
	/* A paragraph under a list's label does not end the list. */
	if (!o->name || !o->name_listed)
		set_lead(o, 0, lead_in(o, block->passage.text));
	o->name = NULL;
	o->prose = true;
}

/* "Related posts" of a page makes all below it noise. */
static bool is_below_noise(struct outline *o, const struct passage *passage)
{
	bool heading = passage->kind == PASSAGE_HEADING;

	if (passage->kind == PASSAGE_BOILERPLATE && passage->level > 1)
		o->noise = passage->level;
	else if (heading && passage->level <= o->noise)
		o->noise = 0;
	return o->noise > 0;
}

static void read_block(struct outline *o, size_t i)
{
	struct passage *passage = &o->builder->blocks[i].passage;

	if (is_below_noise(o, passage))
		passage->kind = PASSAGE_BOILERPLATE;

	if ((passage->kind == PASSAGE_PARAGRAPH ||
	     passage->kind == PASSAGE_ITEM) &&
	    looks_announcing(passage->text))
		passage->kind = PASSAGE_LABEL;
	if (passage->kind == PASSAGE_HEADING && is_entry(o, i))
		passage->kind = PASSAGE_REFERENCE;
	if (passage->kind == PASSAGE_HEADING) {
		read_heading(o, i);
	} else if (passage->kind == PASSAGE_LABEL && !o->references) {
		read_label(o, i);
	} else if (o->references && passage->kind != PASSAGE_BOILERPLATE &&
		   passage->kind != PASSAGE_CAPTION) {
		passage->kind = PASSAGE_REFERENCE;
		passage->label = NULL;
	} else if (passage->kind == PASSAGE_PARAGRAPH) {
		read_paragraph(o, i);
	} else if (passage->kind == PASSAGE_ITEM) {
		read_item(o, i);
	}
	if (passage->kind != PASSAGE_HEADING)
		passage->level = 0;
	passage->section = o->section;
	passage->section_count = o->depth;
	passage->article = o->count - 1;
}

/* Another title of the highest level, not just another big section. */
static bool opens_article(const struct outline *o, size_t i)
{
	const struct passage *passage = &o->builder->blocks[i].passage;

	return i && passage->kind == PASSAGE_HEADING && passage->level == 1 &&
	       (o->articles[o->count - 1].title[0] || o->prose) &&
	       !looks_section_name(passage->text) &&
	       looks_reference_heading(passage->text) == REFERENCE_NOT;
}

/* Who sets headings so does it throughout; one could be a name's first half. */
static bool has_run_ins(const struct builder *builder)
{
	enum { ENOUGH = 3 };
	size_t count = 0;

	for (size_t i = 0; i < builder->count && count < ENOUGH; i++)
		count += run_in_marked(builder->blocks[i].passage.text,
				       builder->blocks[i].marked);
	return count == ENOUGH;
}

/*
 * A title given above the text is that of its first article, unless a heading
 * of the highest level is.
 */
static void take_title(struct outline *o, const struct passage *passages)
{
	const struct article *first = &o->articles[0];

	if (!o->builder->title)
		return;
	for (size_t i = first->first; i < first->end; i++)
		if (passages[i].kind == PASSAGE_HEADING &&
		    passages[i].level == 1)
			return;
	o->articles[0].title = o->builder->title;
}

void outline_finish(struct builder *builder)
{
	struct document *document = builder->document;
	struct outline outline = { .builder = builder,
				   .arena = &document->arena,
				   .run_ins = has_run_ins(builder) };
	struct passage *passages =
		arena_array(&document->arena, builder->count + 1,
			    sizeof *passages);

	open_article(&outline, 0, "");
	for (size_t i = 0; i < builder->count; i++) {
		if (opens_article(&outline, i))
			open_article(&outline, i, "");
		read_block(&outline, i);
		passages[i] = builder->blocks[i].passage;
	}
	outline.articles[outline.count - 1].end = builder->count;
	take_title(&outline, passages);
	document->passages = passages;
	document->passage_count = builder->count;
	document->articles = outline.articles;
	document->article_count = outline.count;
}
