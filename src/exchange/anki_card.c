#include "exchange/anki_card.h"

#include <string.h>
#include <strings.h>

#include "exchange/html_markdown.h"
#include "rounds/cloze.h"

/* The sides of a card as Markdown, while they are made. */
struct sides {
	const struct anki_note_row *note;
	const struct anki_card_type *card;
	unsigned ordinal;                     /* of the gap; 0: none */
	struct text question, answer, remark; /* of a cloze no answer */
};

static void fill(const struct sides *sides, bool answer, bool without_clozes,
		 struct text *html)
{
	const struct anki_filling filling = {
		.fields = sides->note->fields,
		.ordinal = sides->ordinal,
		.answer = answer,
		.without_clozes = without_clozes,
	};

	anki_template_fill(answer ? &sides->card->back : &sides->card->front,
			   &filling, html);
}

static void add_markdown(const char *html, size_t length, bool clozes,
			 struct text *out)
{
	html_markdown((struct slice){ html, length }, clozes, out);
}

static bool names_answer(const char *tag, size_t length)
{
	static const char name[] = "answer";

	for (size_t i = 0; i + sizeof name <= length; i++)
		if (strncmp(tag + i, name, sizeof name - 1) == 0)
			return true;
	return false;
}

/* Where <hr id=answer> begins, *size being its length; or NULL. */
static const char *find_line(const char *html, size_t *size)
{
	for (; (html = strchr(html, '<')); html++) {
		*size = 2 + strcspn(html + 1, "<>");
		if (html[*size - 1] == '>' &&
		    strncasecmp(html, "<hr", 3) == 0 &&
		    names_answer(html, *size))
			return html;
	}
	return NULL;
}

/* Append what `markdown` has beyond `shown`, which it may begin with. */
static void add_beyond(const struct text *markdown, const struct text *shown,
		       struct text *out)
{
	struct slice rest = { markdown->bytes, markdown->length };

	if (shown->length && slice_starts_with(rest, shown->bytes) &&
	    (rest.length == shown->length ||
	     strchr("\\\n", rest.bytes[shown->length]))) {
		rest.bytes += shown->length;
		rest.length -= shown->length;
		if (slice_starts_with(rest, "\\\n"))
			rest = (struct slice){ rest.bytes + 1,
					       rest.length - 1 };
	}
	rest = slice_trim(rest);
	if (rest.length && out->length)
		text_add_string(out, "\n\n");
	text_add(out, rest.bytes, rest.length);
}

/* What the back shows beyond the front, `shown`. */
static void add_back(const struct sides *sides, const struct text *shown,
		     bool without_clozes, struct text *out)
{
	struct text html = TEXT_INIT, part = TEXT_INIT, none = TEXT_INIT;
	size_t size = 0;

	fill(sides, true, without_clozes, &html);
	const char *line = find_line(html.bytes, &size);

	add_markdown(html.bytes,
		     line ? (size_t)(line - html.bytes) : html.length, false,
		     &part);
	add_beyond(&part, shown, out);
	if (line) {
		text_clear(&part);
		add_markdown(line + size, strlen(line + size), false, &part);
		add_beyond(&part, &none, out);
	}
	text_release(&html);
	text_release(&part);
}

/* A hint that only the front offers is still worth having. */
static void add_hints(struct sides *sides)
{
	const struct anki_template *front = &sides->card->front;

	for (size_t i = 0; i < front->count; i++) {
		const struct anki_piece *piece = &front->pieces[i];
		struct text part = TEXT_INIT, none = TEXT_INIT;

		if (piece->kind != ANKI_PIECE_FIELD || piece->field < 0 ||
		    !(piece->filters & ANKI_FILTER_ANSWER) ||
		    piece->filters & ANKI_FILTER_CLOZE ||
		    anki_template_shows(&sides->card->back, piece->field))
			continue;
		struct slice field = sides->note->fields[piece->field];

		add_markdown(field.bytes, field.length, false, &part);
		add_beyond(&part, &none, &sides->remark);
		text_release(&part);
	}
}

static void make_basic(struct sides *sides)
{
	struct text html = TEXT_INIT;

	fill(sides, false, false, &html);
	add_markdown(html.bytes, html.length, false, &sides->question);
	add_back(sides, &sides->question, false, &sides->answer);
	add_hints(sides);
	text_release(&html);
}

static void make_cloze(struct sides *sides)
{
	struct text html = TEXT_INIT, shown = TEXT_INIT;

	fill(sides, false, false, &html);
	add_markdown(html.bytes, html.length, true, &sides->question);
	text_clear(&html);
	fill(sides, false, true, &html);
	add_markdown(html.bytes, html.length, false, &shown);
	add_back(sides, &shown, true, &sides->remark);
	add_hints(sides);
	text_release(&html);
	text_release(&shown);
}

/* The fields in their order, for a card type that says nothing of use. */
static void make_plain(struct sides *sides)
{
	const struct text none = TEXT_INIT;

	for (size_t i = 0; i < sides->note->type->field_count; i++) {
		struct slice field = sides->note->fields[i];
		struct text part = TEXT_INIT;

		add_markdown(field.bytes, field.length, false, &part);
		add_beyond(&part, &none,
			   sides->question.length ? &sides->answer
						  : &sides->question);
		text_release(&part);
	}
}

static const char *keep(struct import *import, const struct text *text)
{
	return import_text(import, (struct slice){ text->bytes, text->length });
}

/* The same for what several cards of a note show alike. */
static const char *share(struct import *import, const struct text *text,
			 const char *before)
{
	return before && strcmp(before, text->bytes) == 0 ? before
							  : keep(import, text);
}

/* The card of the present note that was added last; or NULL. */
static const struct card *card_before(const struct import *import)
{
	size_t count = import->cards.count;

	return count && import->origins[count - 1].note + 1 ==
				       import->note_count
		       ? &import->cards.cards[count - 1]
		       : NULL;
}

static bool has_gap(const struct cloze *cloze, unsigned ordinal)
{
	for (size_t i = 0; i < cloze->ordinal_count; i++)
		if (cloze->ordinals[i] == ordinal)
			return true;
	return false;
}

/* The text with gaps as the question and answer of one of them. */
static bool set_cloze(struct import *import, const struct sides *sides,
		      struct card *card, const char **fault)
{
	const struct card *before = card_before(import);
	struct text question = TEXT_INIT, answer = TEXT_INIT;
	struct arena arena = { 0 };
	struct cloze_fault why;
	struct cloze cloze;
	bool ok;

	card->kind = CARD_CLOZE;
	card->cloze =
		share(import, &sides->question, before ? before->cloze : NULL);
	ok = cloze_parse(&cloze, slice_of(card->cloze), &arena, &why);
	if (!ok) {
		*fault = why.text;
	} else if (!(ok = has_gap(&cloze, sides->ordinal))) {
		*fault = "its text has no gap with the card's number";
	} else {
		cloze_question(&cloze, sides->ordinal, &question);
		cloze_answer(&cloze, sides->ordinal, &answer);
		card->question = keep(import, &question);
		card->answer = keep(import, &answer);
	}
	text_release(&question);
	text_release(&answer);
	arena_free(&arena);
	return ok;
}

static void set_basic(struct import *import, struct sides *sides,
		      struct card *card)
{
	card->question = keep(import, &sides->question);
	card->answer = keep(import, &sides->answer);
	if (!*card->answer && sides->remark.length) {
		card->answer = keep(import, &sides->remark);
		text_clear(&sides->remark);
	}
	if (!*card->answer)
		card->answer = card->question;
}

static bool make(struct import *import, struct sides *sides, struct card *card,
		 const char **fault)
{
	const struct card *before = card_before(import);

	if (sides->card->fault)
		make_plain(sides);
	else if (sides->ordinal)
		make_cloze(sides);
	else
		make_basic(sides);
	if (!sides->ordinal || sides->card->fault)
		set_basic(import, sides, card);
	else if (!set_cloze(import, sides, card, fault))
		return false;
	if (sides->remark.length)
		card->note = share(import, &sides->remark,
				   before ? before->note : NULL);
	if (*card->question && *card->answer)
		return true;
	*fault = "it has nothing to ask";
	return false;
}

static const struct anki_card_type *card_type(const struct anki_type *type,
					      int64_t ordinal)
{
	for (size_t i = 0; i < type->card_count; i++)
		if (type->cloze || type->cards[i].ordinal == ordinal)
			return &type->cards[i];
	return NULL;
}

static const char *deck_of(const struct anki_types *types,
			   const struct anki_card_row *row)
{
	const char *deck = anki_deck_find(types, row->real_deck ? row->real_deck
								: row->deck);

	return deck && *deck ? deck : NULL;
}

struct card *anki_card_add(struct import *import,
			   const struct anki_types *types,
			   const struct anki_note_row *note,
			   const struct anki_card_row *row,
			   struct import_origin **origin, const char **fault)
{
	struct sides sides = { .note = note,
			       .card = card_type(note->type, row->ordinal),
			       .question = TEXT_INIT,
			       .answer = TEXT_INIT,
			       .remark = TEXT_INIT };
	struct card made = { 0 }, *card = NULL;

	if (!sides.card || row->ordinal < 0 ||
	    row->ordinal >= CLOZE_ORDINAL_MAX) {
		*fault = "its note type has no such card";
		return NULL;
	}
	sides.ordinal = note->type->cloze ? (unsigned)row->ordinal + 1 : 0;
	if (make(import, &sides, &made, fault)) {
		card = import_card(import, origin);
		card->kind = made.kind;
		card->question = made.question;
		card->answer = made.answer;
		card->cloze = made.cloze;
		card->note = made.note;
		card->ordinal = sides.ordinal ? sides.ordinal : 1;
		card->key = import_key(import, note->guid,
				       (unsigned)row->ordinal + 1);
		card->deck = deck_of(types, row);
		card->state = row->queue == -1 ? CARD_SUSPENDED : CARD_ACTIVE;
		(*origin)->keyed = card->key;
		(*origin)->fields = sides.card->fields;
		(*origin)->field_count = note->type->field_count;
	}
	text_release(&sides.question);
	text_release(&sides.answer);
	text_release(&sides.remark);
	return card;
}
