/*
 * The cards of a foreign file into the store: each is recognised, those that
 * can't be taken are told, the rest is put in.
 */
#include "rounds/import.h"

#include <stdlib.h>
#include <string.h>

#include "exchange/import_protect.h"
#include "exchange/import_put_media.h"
#include "rounds/memory.h"
#include "rounds/store_review.h"

struct putting {
	struct import *import;
	struct store *store;
	const struct import_put_options *options;
	struct store_stranger *strangers; /* owned; one a card */
	struct card_list taken;           /* those that are put in */
	size_t *indexes;                  /* owned; of these in the import */
	int64_t *ids;                     /* owned; of these in the store */
	enum import_outcome *notes;       /* owned; IMPORT_REFUSED at first */
};

static struct diagnostic_place place_of(const struct import *import,
					size_t card)
{
	const struct import_origin *origin = &import->origins[card];

	return (struct diagnostic_place){ import->file, origin->line,
					  origin->column };
}

static void note_outcome(struct putting *p, size_t card,
			 enum import_outcome outcome)
{
	enum import_outcome *note = &p->notes[p->import->origins[card].note];

	/* Of a note that is here, a further card is a change. */
	if ((*note == IMPORT_UNCHANGED && outcome == IMPORT_NEW) ||
	    (*note == IMPORT_NEW && outcome == IMPORT_UNCHANGED))
		*note = IMPORT_UPDATED;
	else if (outcome < *note)
		*note = outcome;
}

static bool recognise(struct putting *p, struct error *error)
{
	struct import *import = p->import;

	for (size_t i = 0; i < import->cards.count; i++) {
		const struct card *card = &import->cards.cards[i];

		p->strangers[i] = (struct store_stranger){
			.key = card->key,
			.keyed = card->key && import->origins[i].keyed,
			.deck = card->deck,
			.question = card->question ? card->question : "",
			.answer = card->answer ? card->answer : "",
		};
	}
	return store_recognise(p->store, p->strangers, import->cards.count,
			       &import->cards.arena, error);
}

static bool same_text(const struct store_stranger *a,
		      const struct store_stranger *b)
{
	return strcmp(a->question, b->question) == 0 &&
	       strcmp(a->answer, b->answer) == 0;
}

/* The same again is nothing new; the same key for something else is wrong. */
static void tell_twin(struct putting *p, size_t card)
{
	const struct store_stranger *stranger = &p->strangers[card];
	const struct store_stranger *twin = &p->strangers[stranger->twin];
	size_t line = p->import->origins[stranger->twin].line;
	struct diagnostic_list *findings = &p->import->findings;

	if (same_text(stranger, twin)) {
		note_outcome(p, card, IMPORT_UNCHANGED);
		diagnostic_add(findings, place_of(p->import, card),
			       DIAGNOSTIC_WARNING, "duplicate-card", NULL,
			       line ? "the same card as in line %zu"
				    : "a card that is here twice",
			       line);
		return;
	}
	diagnostic_add(findings, place_of(p->import, card), DIAGNOSTIC_ERROR,
		       "duplicate-key", "give one of them another key",
		       line ? "key '%s' is that of another card, in line %zu"
			    : "key '%s' is that of another card",
		       stranger->key, line);
}

/* A text that the input leaves open stands in the store, or the card can't. */
static bool is_whole(struct putting *p, size_t card)
{
	const struct store_stranger *stranger = &p->strangers[card];
	unsigned open = stranger->id ? p->import->origins[card].missing : 0;
	const char *lacks =
		!*stranger->question && !(open & IMPORT_QUESTION) ? "question"
		: !*stranger->answer && !(open & IMPORT_ANSWER)   ? "answer"
								  : NULL;

	if (lacks)
		diagnostic_add(&p->import->findings, place_of(p->import, card),
			       DIAGNOSTIC_ERROR, "no-text", NULL,
			       "a card without %s", lacks);
	return !lacks;
}

/* The cards that can be put in, under the keys they have in the store. */
static void choose(struct putting *p)
{
	struct import *import = p->import;

	p->taken.cards = arena_array(&p->taken.arena, import->cards.count + 1,
				     sizeof *p->taken.cards);
	for (size_t i = 0; i < import->cards.count; i++) {
		struct card *card = &import->cards.cards[i];

		if (p->strangers[i].twin != SIZE_MAX) {
			tell_twin(p, i);
			continue;
		}
		if (!is_whole(p, i))
			continue;
		p->indexes[p->taken.count] = i;
		p->ids[p->taken.count] = p->strangers[i].id;
		struct card *taken = &p->taken.cards[p->taken.count++];

		*taken = *card;
		taken->key = p->strangers[i].known;
		/* What is missing is filled in from the store. */
		if (!*p->strangers[i].question)
			taken->question = " ";
		if (!*p->strangers[i].answer)
			taken->answer = " ";
	}
}

_Static_assert(IMPORT_QUESTION == (int)UPSERT_KEEP_QUESTION &&
		       IMPORT_ANSWER == (int)UPSERT_KEEP_ANSWER &&
		       IMPORT_NOTE == (int)UPSERT_KEEP_NOTE,
	       "parts of a card have one set of bits");

static unsigned keep(void *context, size_t index, const struct card *there)
{
	const struct putting *p = context;
	const struct import_origin *origin =
		&p->import->origins[p->indexes[index]];

	return origin->missing | import_protected(origin, there);
}

static bool step(void *context, size_t done, struct error *error)
{
	const struct putting *p = context;
	const struct import_put_options *options = p->options;

	return !options->step || options->step(options->context, done, error);
}

static void tell_outcome(struct putting *p, size_t card,
			 enum upsert_outcome outcome)
{
	static const enum import_outcome outcomes[UPSERT_OUTCOME_COUNT] = {
		[UPSERT_ADDED] = IMPORT_NEW,
		[UPSERT_UPDATED] = IMPORT_UPDATED,
		[UPSERT_UNCHANGED] = IMPORT_UNCHANGED,
		[UPSERT_KEPT_EDIT] = IMPORT_UNCHANGED,
		[UPSERT_REJECTED] = IMPORT_UNCHANGED,
		[UPSERT_CONFLICT] = IMPORT_CONFLICT,
	};
	const char *key = p->strangers[card].known;

	note_outcome(p, card, outcomes[outcome]);
	if (outcome == UPSERT_CONFLICT)
		diagnostic_add(&p->import->findings, place_of(p->import, card),
			       DIAGNOSTIC_WARNING, "conflict",
			       "--overwrite takes the file's text",
			       "card '%s' was edited here and in the file, and "
			       "is left as it is here",
			       key);
	if (outcome == UPSERT_REJECTED)
		diagnostic_add(&p->import->findings, place_of(p->import, card),
			       DIAGNOSTIC_STYLE, "rejected", NULL,
			       "card '%s' is left out: you rejected it before",
			       key);
}

/* Keys that the store's own do not tell. */
static bool remember_keys(struct putting *p, struct error *error)
{
	for (size_t i = 0; i < p->taken.count; i++) {
		const struct store_stranger *stranger =
			&p->strangers[p->indexes[i]];

		if (!stranger->key ||
		    (!stranger->keyed && !p->options->aliases) ||
		    strcmp(stranger->key, stranger->known) == 0)
			continue;
		if (!store_remember_key(p->store, stranger->key,
					stranger->known, error))
			return false;
	}
	return true;
}

static bool put_cards(struct putting *p, struct error *error)
{
	const struct upsert_options options = {
		.mode = p->import->ours ? UPSERT_DECK : UPSERT_IMPORT,
		.instant = p->options->instant,
		.overwrite = p->options->overwrite,
		.joined = true,
		.ids = p->ids,
		.keep = keep,
		.step = step,
		.context = p,
	};
	size_t counts[UPSERT_OUTCOME_COUNT];
	enum upsert_outcome *outcomes =
		xcalloc(p->taken.count + 1, sizeof *outcomes);
	bool ok = store_put_cards(p->store, &p->taken, &options, counts,
				  outcomes, error);

	for (size_t i = 0; ok && i < p->taken.count; i++)
		tell_outcome(p, p->indexes[i], outcomes[i]);
	free(outcomes);
	return ok;
}

/* What the input knows of a card's learning; nothing when none was wanted. */
static struct store_past past_of(const struct putting *p, size_t card)
{
	const struct import_origin *origin = &p->import->origins[card];
	struct store_past past = { .answers = origin->reviews,
				   .count = origin->review_count,
				   .due = DAY_NONE,
				   .last = DAY_NONE,
				   .rollover_hour = p->options->rollover_hour };

	if (origin->schedule) {
		past.state = origin->schedule->state;
		past.due = origin->schedule->due;
		past.last = origin->schedule->last;
	}
	return past;
}

static bool put_pasts(struct putting *p, struct error *error)
{
	for (size_t i = 0; i < p->taken.count; i++) {
		size_t card = p->indexes[i];
		struct store_past past = past_of(p, card);
		bool taken;

		if (!past.count && past.due == DAY_NONE)
			continue;
		if (!store_log_past(p->store, p->taken.cards[i].key, &past,
				    &taken, error))
			return false;
		if (taken &&
		    p->notes[p->import->origins[card].note] == IMPORT_UNCHANGED)
			note_outcome(p, card, IMPORT_UPDATED);
	}
	return true;
}

static bool put(struct putting *p, struct error *error)
{
	if (!recognise(p, error))
		return false;
	choose(p);
	return put_cards(p, error) && remember_keys(p, error) &&
	       put_pasts(p, error) &&
	       import_put_media(p->import, p->store, error);
}

bool import_put(struct import *import, struct store *store,
		const struct import_put_options *options,
		size_t counts[IMPORT_OUTCOME_COUNT], struct error *error)
{
	size_t cards = import->cards.count + 1;
	struct putting p = {
		.import = import,
		.store = store,
		.options = options,
		.strangers = xcalloc(cards, sizeof *p.strangers),
		.indexes = xcalloc(cards, sizeof *p.indexes),
		.ids = xcalloc(cards, sizeof *p.ids),
		.notes = xcalloc(import->note_count + 1, sizeof *p.notes),
	};
	for (size_t i = 0; i < import->note_count; i++)
		p.notes[i] = IMPORT_REFUSED;
	bool ok = put(&p, error);

	for (size_t i = 0; i < IMPORT_OUTCOME_COUNT; i++)
		counts[i] = 0;
	for (size_t i = 0; ok && i < import->note_count; i++)
		counts[p.notes[i]]++;
	diagnostic_sort(&import->findings);
	card_list_release(&p.taken);
	free(p.strangers);
	free(p.indexes);
	free(p.ids);
	free(p.notes);
	return ok;
}
