#include "exchange/import_plain.h"

#include <string.h>

#include "exchange/table_own.h"
#include "rounds/cloze.h"
#include "rounds/key.h"

static const char *key_of(struct import *import, const struct plain_note *note,
			  unsigned ordinal)
{
	struct arena *arena = &import->cards.arena;

	if (note->guid_is_key)
		return arena_strndup(arena, note->guid.bytes,
				     note->guid.length);
	return import_key(import, note->guid, ordinal);
}

static struct card *add(struct import *import, const struct plain_note *note,
			unsigned ordinal)
{
	struct import_origin *origin;
	struct card *card = import_card(import, &origin);

	card->ordinal = ordinal;
	card->deck = note->deck;
	card->category = note->category;
	card->subject = note->subject;
	card->note = note->note && *note->note ? note->note : NULL;
	card->key = key_of(import, note, ordinal);
	import_tags(import, card, note->more_tags);
	import_tags(import, card, note->tags);
	origin->keyed = card->key != NULL;
	origin->missing = note->keep | (note->note ? 0 : IMPORT_NOTE);
	origin->fields = note->fields;
	origin->field_count = note->field_count;
	return card;
}

static struct import_origin *last_origin(struct import *import)
{
	return &import->origins[import->cards.count - 1];
}

static size_t add_basic(struct import *import, const struct plain_note *note)
{
	bool answered = note->answer && *note->answer;
	struct card *card;

	if (!*note->question || (note->answer && !answered)) {
		import_refuse(import,
			      *note->question ? "no-answer" : "no-question",
			      NULL, "there is no %s",
			      *note->question ? "answer" : "question");
		return 0;
	}
	card = add(import, note, note->ordinal ? note->ordinal : 1);
	card->ordinal = 1; /* which gap: there is none */
	if (note->own)
		table_own_copy(note->own, card);
	card->question = note->question;
	card->answer = answered ? note->answer : "";
	if (!answered)
		last_origin(import)->missing |= IMPORT_ANSWER;
	if (!note->reversed || !answered)
		return 1;
	const char *siblings = card->key;

	card->siblings = siblings;
	card = add(import, note, 2);
	card->question = note->answer;
	card->answer = note->question;
	card->ordinal = 1; /* which gap: there is none */
	card->siblings = siblings;
	return 2;
}

/* What the gaps of a text without a key of its own would be called. */
static const char *wish_key(struct import *import,
			    const struct plain_note *note)
{
	char key[KEY_SIZE];

	key_from_question(note->deck, note->question, 0, key);
	return arena_strdup(&import->cards.arena, key);
}

static const char *copy(struct import *import, struct text *text)
{
	const char *made =
		arena_strndup(&import->cards.arena, text->bytes, text->length);

	text_clear(text);
	return made;
}

static size_t add_gaps(struct import *import, const struct plain_note *note,
		       const struct cloze *cloze)
{
	const char *base = note->guid.length ? import_key(import, note->guid, 1)
					     : wish_key(import, note);
	struct plain_note whole = *note;
	struct text text = TEXT_INIT;

	/* What stands beside the text is shown with the answer. */
	if (!whole.note || !*whole.note)
		whole.note = note->answer;
	for (size_t i = 0; i < cloze->ordinal_count; i++) {
		unsigned ordinal = cloze->ordinals[i];
		struct card *card = add(import, &whole, ordinal);

		card->kind = CARD_CLOZE;
		card->cloze = note->question;
		card->siblings = base;
		cloze_question(cloze, ordinal, &text);
		card->question = copy(import, &text);
		cloze_answer(cloze, ordinal, &text);
		card->answer = copy(import, &text);
		if (!card->key)
			card->key = import_key(import, slice_of(base), ordinal);
	}
	text_release(&text);
	return cloze->ordinal_count;
}

size_t import_plain_add(struct import *import, const struct plain_note *note)
{
	struct slice text = slice_of(note->question);
	struct arena arena = { 0 };
	struct cloze_fault fault;
	struct cloze cloze;
	size_t count = 0;

	if (note->guid_is_key || !cloze_opens(text))
		return add_basic(import, note);
	if (!cloze_parse(&cloze, text, &arena, &fault))
		import_refuse(import, "cloze", fault.next, "%s", fault.text);
	else if (cloze.ordinal_count)
		count = add_gaps(import, note, &cloze);
	else
		count = add_basic(import, note);
	arena_free(&arena);
	return count;
}

const char *import_plain_deck(struct import *import, const char *path,
			      const struct import_options *options)
{
	const char *name, *dot;

	if (options->deck)
		return options->deck;
	if (!path)
		return NULL;
	name = strrchr(path, '/');
	name = name ? name + 1 : path;
	dot = strrchr(name, '.');
	const char *deck = import_plain_name(
		import,
		(struct slice){ name, dot && dot != name ? (size_t)(dot - name)
							 : strlen(name) });

	return *deck ? deck : NULL;
}

void import_plain_strays(struct import *import, size_t first, size_t count)
{
	if (count)
		diagnostic_add(&import->findings,
			       (struct diagnostic_place){ import->file, first,
							  1 },
			       DIAGNOSTIC_WARNING, "stray-text", NULL,
			       "%zu line%s to no card and left out", count,
			       count == 1 ? " belongs" : "s belong");
}

void import_plain_check(struct import *import, struct slice bytes)
{
	if (bytes.length && memchr(bytes.bytes, '\0', bytes.length))
		import_warn(import, "control-character", NULL,
			    "NUL bytes are left out");
}

const char *import_plain_name(struct import *import, struct slice bytes)
{
	const char *text = import_text(import, bytes);
	char *name = arena_strdup(&import->cards.arena, text);

	for (char *c = name; *c; c++)
		if (*c == '\n' || *c == '\t')
			*c = ' ';
	return name;
}
