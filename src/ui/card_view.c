#include "ui/card_view.h"

#include <inttypes.h>
#include <string.h>

#include "rounds/cloze.h"
#include "ui/render.h"
#include "ui/safe.h"
#include "ui/wrap.h"

static const char *separator(const struct terminal *terminal)
{
	return terminal->utf8 ? " · " : " | ";
}

/* Append one part of a quiet line. */
static void add_part(struct text *line, const char *part,
		     const struct terminal *terminal)
{
	if (line->length)
		text_add_string(line, separator(terminal));
	safe_add_string(line, part, terminal->utf8);
}

static void add_quiet(struct text *text, const struct text *line,
		      const struct terminal *terminal)
{
	text_add_string(text, terminal_style(terminal, STYLE_FAINT));
	wrap_add(text, (struct slice){ line->bytes, line->length }, "", "  ",
		 terminal->columns);
	text_add_string(text, terminal_style(terminal, STYLE_PLAIN));
}

void card_view_category(struct text *text, const char *category,
			const struct terminal *terminal)
{
	size_t start = text->length;

	safe_add_string(text, category, terminal->utf8);
	for (size_t i = start; i < text->length; i++)
		if (text->bytes[i] == '_')
			text->bytes[i] = ' ';
}

void card_view_head(struct text *text, const struct card *card,
		    const char *progress, const struct terminal *terminal)
{
	struct text line = TEXT_INIT;

	if (card->deck)
		add_part(&line, card->deck, terminal);
	if (card->category) {
		if (line.length)
			text_add_string(&line, separator(terminal));
		card_view_category(&line, card->category, terminal);
	}
	if (progress)
		add_part(&line, progress, terminal);
	add_quiet(text, &line, terminal);
	text_release(&line);
}

void card_view_question(struct text *text, const struct card *card,
			const struct terminal *terminal)
{
	render_strong(text, card->question, "  ", terminal);
}

/* The file alone of a path in full; a title may hold slashes of its own. */
static const char *short_name(const char *document)
{
	const char *slash = strrchr(document, '/');
	bool is_path = *document == '/' || strncmp(document, "~/", 2) == 0;

	return is_path && slash && slash[1] ? slash + 1 : document;
}

/* "ms.md, Current treatment" */
static void add_place(struct text *line, const struct card_source *source,
		      const struct terminal *terminal)
{
	if (source->document)
		safe_add_string(line, short_name(source->document),
				terminal->utf8);
	if (source->section_count) {
		text_add_string(line, line->length ? ", " : "");
		safe_add_string(line,
				source->section[source->section_count - 1],
				terminal->utf8);
	}
}

/* Holds and other cards are told where they matter. */
static void add_flags(struct text *line, const struct card *card,
		      const struct terminal *terminal)
{
	for (size_t i = 0; i < card->flag_count; i++)
		if (strncmp(card->flags[i], "hold:", 5) != 0 &&
		    !card_flag_other(card->flags[i]))
			add_part(line, card->flags[i], terminal);
}

static void add_origin(struct text *text, const struct card *card,
		       const struct terminal *terminal)
{
	struct text line = TEXT_INIT;

	if (card->source_count) {
		add_place(&line, &card->sources[0], terminal);
		if (card->source_count > 1)
			text_printf(&line, " and %zu more",
				    card->source_count - 1);
	}
	add_part(&line, card_status_name(card->status), terminal);
	if (card->evidence != EVIDENCE_UNSPECIFIED)
		add_part(&line, card_evidence_name(card->evidence), terminal);
	add_flags(&line, card, terminal);
	add_quiet(text, &line, terminal);
	text_release(&line);
}

/* The whole text with its gap filled; false when the card has none. */
static bool add_filled(struct text *text, const struct card *card,
		       const struct terminal *terminal)
{
	struct cloze_fault fault;
	struct text filled = TEXT_INIT;
	struct arena arena = { 0 };
	struct cloze cloze;
	bool ok = card->cloze &&
		  cloze_parse(&cloze, slice_of(card->cloze), &arena, &fault);

	if (ok) {
		cloze_filled(&cloze, card->ordinal,
			     terminal->colour ? "<b>" : "[",
			     terminal->colour ? "</b>" : "]", &filled);
		render_markdown(text, filled.bytes, "  ", terminal);
	}
	text_release(&filled);
	arena_free(&arena);
	return ok;
}

void card_view_answer(struct text *text, const struct card *card,
		      const struct terminal *terminal)
{
	if (!add_filled(text, card, terminal))
		render_markdown(text, card->answer, "  ", terminal);
	if (card->note) {
		text_add_char(text, '\n');
		render_markdown(text, card->note, "  ", terminal);
	}
	text_add_char(text, '\n');
	add_origin(text, card, terminal);
}

static void add_quote(struct text *text, const char *quote, const char *bar,
		      const struct terminal *terminal)
{
	struct text line = TEXT_INIT;

	safe_add(&line, quote, strlen(quote), SAFE_MANY_LINES, terminal->utf8);
	wrap_add(text, (struct slice){ line.bytes, line.length }, bar, bar,
		 terminal->columns);
	text_release(&line);
}

/* Where the source stands. */
static void add_source(struct text *text, const struct card_source *source,
		       const struct terminal *terminal)
{
	struct text line = TEXT_INIT;

	if (source->document)
		safe_add_string(&line, source->document, terminal->utf8);
	for (size_t i = 0; i < source->section_count; i++)
		add_part(&line, source->section[i], terminal);
	if (source->end > source->start)
		text_printf(&line, "%sbytes %" PRIu64 " to %" PRIu64,
			    line.length ? separator(terminal) : "",
			    source->start, source->end);
	if (source->via)
		add_part(&line, source->via, terminal);
	wrap_add(text, (struct slice){ line.bytes, line.length }, "", "  ",
		 terminal->columns);
	text_release(&line);
}

static void add_other_cards(struct text *text, const struct card *card,
			    const struct terminal *terminal)
{
	for (size_t i = 0; i < card->flag_count; i++) {
		const char *other = card_flag_other(card->flags[i]);

		if (!other)
			continue;
		text_add_string(text, *card->flags[i] == 'c'
					      ? "Contradicted by card "
					      : "See also card ");
		safe_add_string(text, other, terminal->utf8);
		text_add_char(text, '\n');
	}
}

void card_view_sources(struct text *text, const struct card *card,
		       const struct source_view *first,
		       const struct terminal *terminal)
{
	const char *bar = terminal->utf8 ? "  │ " : "  | ";

	if (!card->source_count)
		text_add_string(text, "This card names no source.\n");
	for (size_t i = 0; i < card->source_count; i++) {
		add_source(text, &card->sources[i], terminal);
		if (i == 0 && first)
			source_view_add(text, first, card, bar, terminal);
		else if (card->sources[i].quote)
			add_quote(text, card->sources[i].quote, bar, terminal);
	}
	for (size_t i = 0; i < card->qualifier_count; i++) {
		text_add_string(text, i ? ", " : "Qualified: ");
		safe_add_string(text, card->qualifiers[i], terminal->utf8);
	}
	if (card->qualifier_count)
		text_add_char(text, '\n');
	add_other_cards(text, card, terminal);
}
