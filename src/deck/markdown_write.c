#include <string.h>

#include "deck/markdown_form.h"
#include "deck/markdown_plain.h"
#include "rounds/diagnostic.h"
#include "rounds/markdown_deck.h"

static void add_bytes(struct text *out, struct slice bytes, size_t from,
		      size_t to)
{
	text_add(out, bytes.bytes + from, to - from);
}

static void add_key(const struct markdown_segment *segment, struct text *out)
{
	struct slice bytes = segment->bytes;
	size_t at = segment->key_at;
	char last = at ? bytes.bytes[at - 1] : '\n';

	add_bytes(out, bytes, 0, at);
	if (segment->in_comment) {
		text_printf(out, "%s%s", segment->in_comment, segment->key);
	} else {
		if (last != '\n' && last != '\r')
			text_add_string(out, segment->end);
		text_printf(out, "<!-- card: %s -->%s", segment->key,
			    segment->end);
	}
	add_bytes(out, bytes, at, bytes.length);
}

/* True when a file reads as these cards, and each with its key in it. */
static bool reads_as(const struct text *file, const struct markdown_deck *deck)
{
	struct diagnostic_list findings = { 0 };
	struct markdown_deck again = { 0 };
	size_t count = deck->cards.count;
	bool same;

	markdown_deck_read(&again, "",
			   (struct slice){ file->bytes, file->length },
			   &findings);
	same = again.cards.count == count;
	for (size_t i = 0; same && i < count; i++)
		same = again.places[i].keyed &&
		       markdown_form_same(&deck->cards.cards[i],
					  &again.cards.cards[i]);
	markdown_deck_release(&again);
	diagnostic_list_release(&findings);
	return same;
}

size_t markdown_deck_adopt(const struct markdown_deck *deck, struct text *out)
{
	struct text file = TEXT_INIT;
	size_t adopted = 0;

	for (size_t i = 0; i < deck->segment_count; i++) {
		const struct markdown_segment *segment = &deck->segments[i];

		if (segment->card_count &&
		    !deck->places[segment->first_card].keyed) {
			add_key(segment, &file);
			adopted++;
		} else {
			add_bytes(&file, segment->bytes, 0,
				  segment->bytes.length);
		}
	}
	if (adopted && reads_as(&file, deck)) {
		text_add(out, file.bytes, file.length);
	} else {
		markdown_deck_write(deck, out);
		adopted = 0;
	}
	text_release(&file);
	return adopted;
}

/*
 * True when the text, with another card below it, reads as these cards: a
 * text without an end would take in what follows.
 */
static bool reads_back(const struct text *text, const struct card *cards,
		       size_t count)
{
	struct diagnostic_list findings = { 0 };
	struct markdown_deck deck = { 0 };
	struct text file = TEXT_INIT;
	bool same;

	text_add(&file, text->bytes, text->length);
	text_add_string(&file, "\n## Next\nAnswer\n");
	markdown_deck_read(&deck, "", (struct slice){ file.bytes, file.length },
			   &findings);
	same = findings.count == 0 && deck.cards.count == count + 1 &&
	       strcmp(deck.cards.cards[count].question, "Next") == 0;
	for (size_t i = 0; same && i < count; i++)
		same = markdown_form_same(&cards[i], &deck.cards.cards[i]);
	markdown_deck_release(&deck);
	diagnostic_list_release(&findings);
	text_release(&file);
	return same;
}

/* Write in the first way of this form that reads back. */
static bool write_form(const struct card *cards, size_t count,
		       enum markdown_cloze_form form, struct text *out)
{
	for (unsigned flags = 0; flags <= FORM_ALL; flags++) {
		struct text text = TEXT_INIT;
		bool done;

		if ((flags & FORM_FENCE_NOTE) && !cards->note)
			continue;
		done = markdown_form_write(cards, form, flags, &text) &&
		       ((!flags && count == 1 && markdown_plain(cards)) ||
			reads_back(&text, cards, count));
		if (done)
			text_add(out, text.bytes, text.length);
		text_release(&text);
		if (done)
			return true;
	}
	return false;
}

/* How many cards from here on are those of one text with gaps. */
static size_t cloze_run(const struct card *cards, size_t count)
{
	size_t run = 1;

	while (run < count && cards[run].cloze &&
	       strcmp(cards[run].cloze, cards[0].cloze) == 0 &&
	       cards[run].ordinal > cards[run - 1].ordinal)
		run++;
	return run;
}

static bool write_cloze(const struct card *cards, size_t count,
			struct text *out)
{
	return write_form(cards, count, CLOZE_IN_HEADING, out) ||
	       write_form(cards, count, CLOZE_IN_ANSWER, out) ||
	       write_form(cards, count, CLOZE_SPLIT, out);
}

/* Write the first of the cards, and those that go with it; their number. */
static size_t write_next(const struct card *cards, size_t count,
			 struct text *out)
{
	if (cards->cloze) {
		size_t run = cloze_run(cards, count);

		if (write_cloze(cards, run, out))
			return run;
	}
	/* A card without answer reads back in no form; it is shown as it is. */
	if (!write_form(cards, 1, CLOZE_APART, out))
		markdown_form_write(cards, CLOZE_APART, FORM_ALL, out);
	return 1;
}

static bool same_deck(const struct card *a, const struct card *b)
{
	return a->deck && b->deck ? strcmp(a->deck, b->deck) == 0
				  : a->deck == b->deck;
}

void markdown_cards_write(const struct card *cards, size_t count,
			  struct text *out)
{
	for (size_t i = 0; i < count;) {
		struct arena arena = { 0 };
		struct card *normal;
		size_t end = i + 1;

		while (end < count && same_deck(&cards[i], &cards[end]))
			end++;
		if (i || cards[i].deck) {
			if (i)
				text_add_char(out, '\n');
			markdown_form_heading(1,
					      cards[i].deck ? cards[i].deck
							    : "",
					      out);
			text_add_char(out, '\n');
		}
		normal = arena_array(&arena, end - i, sizeof *normal);
		for (size_t n = 0; i + n < end; n++)
			normal[n] = markdown_form_normal(&cards[i + n], &arena);
		for (size_t n = 0; i + n < end;) {
			if (n)
				text_add_char(out, '\n');
			n += write_next(normal + n, end - i - n, out);
		}
		i = end;
		arena_free(&arena);
	}
}
