#include "deck/markdown_reader.h"

#include <string.h>

#include "rounds/cloze.h"
#include "rounds/key.h"

/* The byte of the file that byte `offset` of a text came from. */
static size_t origin_of(struct slice content, const struct markdown_text *text,
			size_t offset)
{
	size_t at = text->at;

	for (; offset && at < content.length; offset--, at++)
		if (content.bytes[at] == '\r' && at + 1 < content.length &&
		    content.bytes[at + 1] == '\n')
			at++;
	return at;
}

static bool is_blank(const char *text)
{
	return !text || text[strspn(text, " \t\n\r\f\v")] == '\0';
}

static bool opens(const struct markdown_text *text)
{
	return text->text && cloze_opens(slice_of(text->text));
}

static bool check_cloze(struct markdown_reader *reader,
			const struct markdown_text *text, struct cloze *cloze)
{
	struct cloze_fault fault;

	if (!text->text ||
	    cloze_parse(cloze, slice_of(text->text), reader->arena, &fault))
		return true;
	markdown_fault(reader, origin_of(reader->content, text, fault.offset),
		       DIAGNOSTIC_ERROR, "cloze", fault.next, "%s", fault.text);
	return false;
}

static struct card *add_card(struct markdown_reader *reader,
			     const struct markdown_layout *layout,
			     const struct card *template)
{
	struct markdown_deck *deck = reader->deck;
	struct card *card = card_list_add(&deck->cards);

	*card = *template;
	deck->places =
		arena_grow(reader->arena, deck->places, deck->cards.count - 1,
			   &deck->place_capacity, sizeof *deck->places);
	deck->places[deck->cards.count - 1] = (struct markdown_place){
		.question_line = layout->line,
		.answer_line = layout->answer.text ? layout->answer.line : 0,
		.source_line =
			layout->source_count ? layout->sources[0].line : 0,
		.keyed = template->key != NULL,
	};
	return card;
}

/* Copy what was built, without white space around; it is empty again. */
static const char *take(struct text *text, struct arena *arena)
{
	struct slice slice =
		slice_trim((struct slice){ text->bytes, text->length });
	const char *copy = arena_strndup(arena, slice.bytes, slice.length);

	text_clear(text);
	return copy;
}

/*
 * Each number repeats the whole text, so that a hostile file could ask for
 * five hundred times its size.
 */
static bool check_growth(struct markdown_reader *reader,
			 const struct markdown_layout *layout,
			 const struct cloze *cloze)
{
	size_t limit = reader->content.length * 8 + ((size_t)16 << 20);

	reader->expanded += cloze->text.length * cloze->ordinal_count;
	if (reader->expanded <= limit)
		return true;
	markdown_fault(reader, layout->start, DIAGNOSTIC_ERROR, "cloze",
		       "divide the text", "too many gaps in long texts");
	return false;
}

/* One card for each number, or for the one that the settings name. */
static bool add_cloze_cards(struct markdown_reader *reader,
			    const struct markdown_layout *layout,
			    const struct markdown_words *words,
			    const char *lead, const struct cloze *cloze)
{
	struct text text = TEXT_INIT;
	bool any = false;

	if (!check_growth(reader, layout, cloze))
		return false;
	for (size_t i = 0; i < cloze->ordinal_count; i++) {
		struct card card = words->card;

		if (words->has_ordinal &&
		    cloze->ordinals[i] != words->card.ordinal)
			continue;
		card.kind = CARD_CLOZE;
		card.ordinal = cloze->ordinals[i];
		card.cloze = cloze->text.bytes;
		if (lead)
			text_printf(&text, "%s\n\n", lead);
		cloze_question(cloze, card.ordinal, &text);
		card.question = take(&text, reader->arena);
		cloze_answer(cloze, card.ordinal, &text);
		card.answer = take(&text, reader->arena);
		if (is_blank(card.answer))
			continue;
		add_card(reader, layout, &card);
		any = true;
	}
	text_release(&text);
	if (!any)
		markdown_fault(reader, layout->start, DIAGNOSTIC_ERROR, "cloze",
			       "write the hidden text after '::'",
			       words->has_ordinal
				       ? "cloze has no gap with this ordinal"
				       : "cloze hides nothing");
	return any;
}

/* A question or an answer with gaps in it. */
static bool read_cloze(struct markdown_reader *reader,
		       const struct markdown_layout *layout,
		       struct markdown_words *words)
{
	struct arena *arena = reader->arena;
	const char *question = layout->question.text;
	const char *answer = layout->answer.text, *lead = NULL;
	const char *note = layout->note.text;
	struct cloze cloze;
	struct cloze_fault fault;
	const char *text;

	if (!check_cloze(reader, &layout->question, &cloze) ||
	    !check_cloze(reader, &layout->answer, &cloze))
		return false;
	if (!opens(&layout->question)) {
		text = answer;
		lead = question;
	} else if (opens(&layout->answer)) {
		text = arena_printf(arena, "%s\n\n%s", question, answer);
	} else {
		text = question;
		if (answer)
			note = note ? arena_printf(arena, "%s\n\n%s", answer,
						   note)
				    : answer;
	}
	words->card.note = note;
	if (!cloze_parse(&cloze, slice_of(text), arena, &fault))
		return false; /* both halves are sound, so this can't be */
	return add_cloze_cards(reader, layout, words,
			       is_blank(lead) ? NULL : lead, &cloze);
}

/* A card whose texts are all written down. */
static bool read_plain(struct markdown_reader *reader,
		       const struct markdown_layout *layout,
		       struct markdown_words *words)
{
	struct card *card = &words->card;
	struct cloze cloze;

	if (!check_cloze(reader, &layout->cloze, &cloze))
		return false;
	if (is_blank(layout->question.text)) {
		markdown_fault(reader, layout->start, DIAGNOSTIC_ERROR,
			       "no-question", "write it behind the '##'",
			       "heading has no question");
		return false;
	}
	if (is_blank(layout->answer.text)) {
		markdown_fault(reader, layout->start, DIAGNOSTIC_ERROR,
			       "no-answer",
			       layout->source_count
				       ? "write it above the block quote"
				       : "write it below the heading",
			       "question has no answer");
		return false;
	}
	if (!words->has_kind && layout->cloze.text)
		card->kind = CARD_CLOZE;
	else if (!words->has_kind)
		card->kind = layout->is_list ? CARD_LIST : CARD_BASIC;
	card->question = layout->question.text;
	card->answer = layout->answer.text;
	card->cloze = layout->cloze.text;
	card->note = layout->note.text;
	if (card->cloze && !words->has_ordinal)
		card->ordinal = 1;
	add_card(reader, layout, card);
	return true;
}

static void read_sources(struct markdown_reader *reader,
			 const struct markdown_layout *layout,
			 struct card *card)
{
	struct card_source *sources =
		arena_array(reader->arena, layout->source_count,
			    sizeof *sources);

	for (size_t i = 0; i < layout->source_count; i++) {
		const struct markdown_block *block = &layout->sources[i];
		struct slice bytes = { reader->content.bytes + block->start,
				       block->end - block->start };

		markdown_source_read(&sources[i], bytes, reader->arena);
	}
	card->sources = sources;
	card->source_count = layout->source_count;
}

bool markdown_card_read(struct markdown_reader *reader,
			const struct markdown_layout *layout, bool *exact_key)
{
	struct markdown_words words;
	bool has_gaps;

	if (layout->unclosed) {
		markdown_fault(reader, layout->unclosed->start,
			       DIAGNOSTIC_ERROR, "unclosed",
			       "end it on a line of its own", "%s has no end",
			       layout->unclosed->kind == BLOCK_FENCE
				       ? "code block"
				       : "comment or HTML");
		return false;
	}
	if (!markdown_settings_read(reader, layout, &words))
		return false;
	*exact_key = words.has_ordinal || layout->cloze.text;
	read_sources(reader, layout, &words.card);
	has_gaps = !layout->cloze.text && !layout->fenced_answer &&
		   (!words.has_kind || words.card.kind == CARD_CLOZE) &&
		   (opens(&layout->question) || opens(&layout->answer));
	return has_gaps ? read_cloze(reader, layout, &words)
			: read_plain(reader, layout, &words);
}
