/*
 * Notes with cards in their lines, as inline_card.h reads them.  A line of
 * tags with "#flashcards/Heart/Valves" names the deck of the cards below it,
 * and gives them its other tags; in front of a question it does so for that
 * card alone.
 */
#include <string.h>

#include "exchange/anki_text_header.h"
#include "exchange/import_plain.h"
#include "exchange/import_reader.h"
#include "exchange/inline_card.h"
#include "exchange/plain_schedule.h"
#include "exchange/separator.h"

#define SAMPLE_SIZE ((size_t)256 << 10)
#define TAGS_SIZE_MAX 4000 /* bytes; all cards below have them */

/* -- is it one? ----------------------------------------------------------- */

struct counts {
	size_t cards;  /* lines of them */
	size_t gaps;   /* paragraphs that hide a part, which others do, too */
	size_t strays; /* lines of anything else */
	bool sure;     /* a tag or a schedule says that there are cards */
};

static bool has_gaps(struct slice text)
{
	struct text cloze = TEXT_INIT;
	bool any = inline_card_gaps(text, &cloze) > 0;

	text_release(&cloze);
	return any;
}

static bool count_piece(void *context, const struct inline_piece *piece)
{
	struct counts *counts = context;
	struct slice rest = piece->text, word, path;

	if (piece->kind == INLINE_CARD && piece->question.length &&
	    piece->answer.length)
		counts->cards += piece->lines;
	else
		counts->strays += piece->lines;
	counts->gaps += piece->kind == INLINE_STRAY && has_gaps(piece->text);
	counts->sure = counts->sure || piece->kind == INLINE_SCHEDULE;
	while (!counts->sure && piece->kind == INLINE_TAGS &&
	       inline_card_word(&rest, &word))
		counts->sure = inline_card_is_deck(word, &path);
	return true;
}

/* Of the beginning, which tells enough of a large file. */
static struct counts count(struct slice notes)
{
	struct counts counts = { 0 };

	if (notes.length > SAMPLE_SIZE)
		notes.length = SAMPLE_SIZE;

	(void)inline_card_scan(notes, count_piece, &counts);
	return counts;
}

/* Rows may well hold "::": in names of decks, in tags. */
static bool is_table(struct slice text)
{
	struct anki_text_header header;

	anki_text_header_read(&header, text);
	if (header.present)
		return true;
	switch (separator_find(text, false)) {
	case '\0':
	case ':':
		return false;
	case ',':
		for (size_t i = 0; i + 1 < text.length; i++)
			if (text.bytes[i] == ',' && text.bytes[i + 1] != ' ')
				return true;
		return false;
	default:
		return true;
	}
}

bool import_inline_marked(const struct import_source *source)
{
	const struct counts counts = count(source->bytes);

	return (counts.cards || counts.gaps) && counts.sure;
}

bool import_inline_knows(const struct import_source *source)
{
	const struct counts counts = count(source->bytes);

	if (counts.sure)
		return counts.cards || counts.gaps;
	return counts.cards && counts.cards >= counts.strays &&
	       !is_table(source->bytes);
}

/* -- cards ---------------------------------------------------------------- */

struct reading {
	struct import *import;
	const struct import_options *options;
	const char *file_deck; /* of cards that no tag gives another */
	const char *deck;      /* of the cards to come */
	struct text tags;      /* theirs, a space behind each */
	size_t first;          /* the cards of the last note */
	size_t strays, first_stray;
	struct error *error;
};

static const char *deck_name(struct import *import, struct slice path)
{
	struct text name = TEXT_INIT;

	for (size_t i = 0; i < path.length; i++) {
		if (path.bytes[i] == '/')
			text_add_string(&name, "::");
		else
			text_add_char(&name, path.bytes[i]);
	}
	const char *deck =
		import_plain_name(import,
				  (struct slice){ name.bytes, name.length });

	text_release(&name);
	return deck;
}

/* A word of tags; *deck changes when it names one. */
static void take_tag(struct reading *reading, struct slice word,
		     const char **deck, struct text *tags)
{
	struct slice path;

	if (inline_card_is_deck(word, &path)) {
		*deck = path.length ? deck_name(reading->import, path)
				    : reading->file_deck;
	} else if (word.length > 1 && word.bytes[0] == '#' &&
		   tags->length + word.length < TAGS_SIZE_MAX) {
		text_add(tags, word.bytes + 1, word.length - 1);
		text_add_char(tags, ' ');
	}
}

static void take_tags(struct reading *reading, struct slice rest)
{
	struct slice word;

	text_clear(&reading->tags);
	while (inline_card_word(&rest, &word))
		take_tag(reading, word, &reading->deck, &reading->tags);
}

static bool take_card(struct reading *reading, const struct inline_piece *piece)
{
	struct import *import = reading->import;
	struct slice question = piece->question, rest = question, word;
	struct text tags = TEXT_INIT;
	struct plain_note note = {
		.deck = reading->deck,
		.reversed = piece->both,
		.tags = { reading->tags.bytes, reading->tags.length },
	};

	if (!import_note(import, piece->line, 1, reading->error))
		return false;
	while (inline_card_word(&rest, &word) && word.bytes[0] == '#' &&
	       word.bytes == question.bytes) {
		take_tag(reading, word, &note.deck, &tags);
		question = slice_trim(rest);
		rest = question;
	}
	note.more_tags = (struct slice){ tags.bytes, tags.length };
	import_plain_check(import, question);
	import_plain_check(import, piece->answer);
	note.question = import_text(import, question);
	note.answer = import_text(import, piece->answer);
	import_plain_add(import, &note);
	text_release(&tags);
	return true;
}

static bool take_gaps(struct reading *reading, const struct inline_piece *piece,
		      struct slice text)
{
	struct import *import = reading->import;
	struct plain_note note = {
		.deck = reading->deck,
		.tags = { reading->tags.bytes, reading->tags.length },
	};

	reading->first = import->cards.count;
	if (!import_note(import, piece->line, 1, reading->error))
		return false;
	import_plain_check(import, text);
	note.question = import_text(import, text);
	import_plain_add(import, &note);
	return true;
}

/* A paragraph that hides something is a card after all. */
static bool take_stray(struct reading *reading,
		       const struct inline_piece *piece)
{
	struct text cloze = TEXT_INIT;
	bool ok = true;

	if (inline_card_gaps(slice_trim(piece->text), &cloze)) {
		ok = take_gaps(reading, piece,
			       (struct slice){ cloze.bytes, cloze.length });
	} else {
		if (!reading->strays)
			reading->first_stray = piece->line;
		reading->strays += piece->lines;
	}
	text_release(&cloze);
	return ok;
}

/* "!2026-11-21,12,250!...": day, interval and easiness of each card. */
static void take_schedule(struct reading *reading, struct slice rest)
{
	struct import *import = reading->import;
	size_t card = reading->first;

	for (size_t i = 0; i < rest.length && card < import->cards.count; i++) {
		struct slice part = { rest.bytes + i + 1, rest.length - i - 1 };
		const char *comma;
		struct plain_schedule schedule = { .last = DAY_NONE };

		if (rest.bytes[i] != '!')
			continue;
		schedule.due = plain_schedule_day(part);
		for (int field = 0; field < 2; field++) {
			comma = part.length
					? memchr(part.bytes, ',', part.length)
					: NULL;
			if (!comma)
				return;
			part.length -= (size_t)(comma + 1 - part.bytes);
			part.bytes = comma + 1;
			if (!field)
				schedule.interval = plain_schedule_number(part);
		}
		schedule.easiness = plain_schedule_number(part) / 100;
		plain_schedule_set(import, &schedule, &import->origins[card++]);
	}
}

static bool take_piece(void *context, const struct inline_piece *piece)
{
	struct reading *reading = context;

	switch (piece->kind) {
	case INLINE_STRAY:
		return take_stray(reading, piece);
	case INLINE_TAGS:
		take_tags(reading, piece->text);
		return true;
	case INLINE_SCHEDULE:
		if (reading->options->with_schedule)
			take_schedule(reading, piece->text);
		return true;
	case INLINE_UNCLEAR:
		reading->first = reading->import->cards.count;
		if (!import_note(reading->import, piece->line, 1,
				 reading->error))
			return false;
		import_refuse(reading->import, "two-signs",
			      "put spaces around the one that does, or "
			      "`backticks` around names",
			      "several '::' stand here, and it doesn't show "
			      "which one parts question and answer");
		return true;
	default:
		reading->first = reading->import->cards.count;
		return take_card(reading, piece);
	}
}

bool import_inline_read(struct import *import,
			const struct import_source *source,
			const struct import_options *options,
			struct error *error)
{
	struct reading reading = { .import = import,
				   .options = options,
				   .tags = TEXT_INIT,
				   .error = error };

	reading.file_deck = import_plain_deck(import, source->path, options);
	reading.deck = reading.file_deck;
	bool ok = inline_card_scan(source->bytes, take_piece, &reading);

	import_plain_strays(import, reading.first_stray, reading.strays);
	text_release(&reading.tags);
	return ok;
}
