#include "ui/typed_answer.h"

#include <string.h>

#include "rounds/answer.h"
#include "ui/render.h"
#include "ui/safe.h"
#include "ui/wrap.h"

/* The card's side of a comparison, and memory for both. */
struct asked {
	struct text right, context;
	struct answer_key key;
	struct arena arena;
};

static void add_context(struct text *context, const struct card *card)
{
	render_words(context, card->question);
	for (size_t i = 0; i < card->source_count; i++) {
		if (!card->sources[i].quote)
			continue;
		text_add_char(context, '\n');
		text_add_string(context, card->sources[i].quote);
	}
}

static void asked_init(struct asked *asked, const struct card *card)
{
	*asked = (struct asked){ .right = TEXT_INIT, .context = TEXT_INIT };
	render_words(&asked->right, card->answer);
	add_context(&asked->context, card);
	asked->key = (struct answer_key){
		.right = slice_of(asked->right.bytes),
		.list = card->kind == CARD_LIST,
		.context = slice_of(asked->context.bytes),
	};
}

static void asked_release(struct asked *asked)
{
	text_release(&asked->right);
	text_release(&asked->context);
	arena_free(&asked->arena);
}

/* How words too many and words missing look. */
struct marks {
	const char *extra, *extra_end, *missing, *missing_end;
};

static const struct marks coloured = { STYLE_RED STYLE_STRUCK, STYLE_PLAIN,
				       STYLE_GREEN STYLE_UNDERLINE,
				       STYLE_PLAIN };
static const struct marks uncoloured = { "[-", "-]", "{+", "+}" };

static void add_marked(struct text *line, struct slice words, const char *mark,
		       const char *end, const struct terminal *terminal)
{
	text_add_string(line, mark);
	safe_add(line, words.bytes, words.length, SAFE_ONE_LINE,
		 terminal->utf8);
	text_add_string(line, end);
}

static void add_piece(struct text *line, const struct answer_piece *piece,
		      const struct terminal *terminal)
{
	const struct marks *m = terminal->colour ? &coloured : &uncoloured;

	switch (piece->mark) {
	case ANSWER_SAME:
		add_marked(line, piece->text, "", "", terminal);
		break;
	case ANSWER_EXTRA:
		add_marked(line, piece->text, m->extra, m->extra_end, terminal);
		break;
	case ANSWER_NEAR:
		add_marked(line, piece->typed, m->extra, m->extra_end,
			   terminal);
		text_add_char(line, ' ');
		/* fall through */
	case ANSWER_MISSING:
		add_marked(line, piece->text, m->missing, m->missing_end,
			   terminal);
		break;
	}
}

static void add_line(struct text *text, const struct text *line,
		     const struct terminal *terminal)
{
	wrap_add(text, (struct slice){ line->bytes, line->length }, "  ",
		 "    ", terminal->columns);
}

static const char *tick(bool named, const struct terminal *terminal)
{
	if (terminal->utf8)
		return named ? "✓ " : "✗ ";
	return named ? "[x] " : "[ ] ";
}

/* The pieces of one item on a line, behind what `line` holds already. */
static void add_item(struct text *text, struct text *line,
		     const struct answer_comparison *c, size_t item,
		     const struct terminal *terminal)
{
	bool first = true;

	for (size_t i = 0; i < c->piece_count; i++) {
		if (c->pieces[i].item != item)
			continue;
		if (!first)
			text_add_char(line, ' ');
		add_piece(line, &c->pieces[i], terminal);
		first = false;
	}
	if (!first)
		add_line(text, line, terminal);
}

static void add_items(struct text *text, const struct answer_comparison *c,
		      const struct terminal *terminal)
{
	for (size_t item = 0; item <= c->item_count; item++) {
		struct text line = TEXT_INIT;

		if (item < c->item_count)
			text_add_string(&line, tick(c->named[item], terminal));
		add_item(text, &line, c, item, terminal);
		text_release(&line);
	}
}

int typed_answer_add(struct text *text, const struct card *card,
		     const char *typed, const struct terminal *terminal)
{
	struct text line = TEXT_INIT;
	struct answer_comparison c;
	struct asked asked;

	asked_init(&asked, card);
	answer_compare(&asked.key, slice_of(typed), &asked.arena, &c);
	if (asked.key.list) {
		add_items(text, &c, terminal);
	} else {
		text_add_string(&line,
				c.grade == 5 ? "Yours, the same: " : "Yours: ");
		for (size_t i = 0; i < c.piece_count; i++) {
			text_add_string(&line, i ? " " : "");
			add_piece(&line, &c.pieces[i], terminal);
		}
		add_line(text, &line, terminal);
	}
	text_release(&line);
	asked_release(&asked);
	return c.grade;
}

bool typed_answer_tick(struct text *text, const struct card *card,
		       const char *typed, const struct terminal *terminal)
{
	const char *last = strrchr(typed, '\n');
	struct slice before = { typed, last ? (size_t)(last - typed) : 0 };
	struct answer_comparison c, earlier;
	struct asked asked;
	size_t named = 0;

	asked_init(&asked, card);
	answer_compare(&asked.key, before, &asked.arena, &earlier);
	answer_compare(&asked.key, slice_of(typed), &asked.arena, &c);
	for (size_t item = 0; item < c.item_count; item++) {
		struct text line = TEXT_INIT;

		named += c.named[item];
		text_add_string(&line, tick(true, terminal));
		if (c.named[item] && !earlier.named[item])
			add_item(text, &line, &c, item, terminal);
		text_release(&line);
	}
	text_printf(text, "  %zu of %zu\n", named, c.item_count);
	asked_release(&asked);
	return named == c.item_count;
}
