/*
 * Putting cards in: what a card that is there already keeps.
 *
 * Three texts are told apart: the card's own, which the user may have
 * edited; the given one, which generator or file last said; and the filed
 * one, as last read from or written to a deck file.
 */
#include "rounds/store.h"

#include <string.h>
#include "store/card_loader.h"
#include "store/card_row.h"
#include "store/handle.h"

/* One card on its way in. */
struct upsert {
	struct store *store;
	struct card_loader loader;
	struct arena arena; /* of one card */
	enum upsert_mode mode;
	instant_ms instant;
};

static bool same(const char *a, const char *b)
{
	return a && b ? strcmp(a, b) == 0 : a == b;
}

static bool same_list(const char *const *a, size_t a_count,
		      const char *const *b, size_t b_count)
{
	if (a_count != b_count)
		return false;
	for (size_t i = 0; i < a_count; i++)
		if (strcmp(a[i], b[i]) != 0)
			return false;
	return true;
}

static bool find_id(struct store *store, const char *key, int64_t *id,
		    struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_card_id);

	*id = 0;
	stmt_bind_text(&st, ":key", key);
	if (stmt_next(&st))
		*id = stmt_int(&st, 0);
	return stmt_close(&st, error);
}

static bool read_row(struct store *store, int64_t id, struct arena *arena,
		     struct card_row *row, struct error *error)
{
	struct stmt st = stmt_open(store->db, &sql_card_standing);

	stmt_bind_int(&st, ":card", id);
	if (stmt_next(&st)) {
		row->deck = stmt_int(&st, 0);
		row->place = stmt_int(&st, 1);
		row->was_orphaned =
			card_state_parse(stmt_text(&st, 2),
					 &row->state_before_orphaned);
		row->filed_question = stmt_copy(&st, 3, arena);
		row->filed_answer = stmt_copy(&st, 4, arena);
	}
	return stmt_close(&st, error);
}

static bool add_tags(struct store *store, int64_t id, const struct card *card,
		     struct error *error)
{
	for (size_t i = 0; i < card->tag_count; i++)
		if (!card_row_add_tag(store, id, card->tags[i], error))
			return false;
	return true;
}

static bool add_card(struct upsert *u, const struct card *card,
		     struct error *error)
{
	struct card_row row = { 0 };
	int64_t id;

	if (u->mode == UPSERT_DECK) {
		row.filed_question = card->question;
		row.filed_answer = card->answer;
	}
	return card_row_deck(u->store,
			     card->deck ? card->deck : STORE_DECK_DEFAULT,
			     &row.deck, &row.place, error) &&
	       card_row_insert(u->store, card, &row, u->instant, &id, error) &&
	       card_row_sources(u->store, id, card->sources, card->source_count,
				error) &&
	       add_tags(u->store, id, card, error);
}

/* Which wording the card has from now on. */
enum wording { WORDING_STAYS, WORDING_NEW, WORDING_CONFLICT };

static enum wording choose_wording(const struct upsert *u,
				   const struct card *now,
				   const struct card_facts *facts,
				   const struct card_row *row,
				   const struct card *card)
{
	bool differs = !same(now->question, card->question) ||
		       !same(now->answer, card->answer);
	bool file_changed, card_changed;

	if (u->mode != UPSERT_DECK)
		return facts->edited ? WORDING_STAYS : WORDING_NEW;
	if (!differs || !row->filed_question)
		return facts->edited && differs ? WORDING_CONFLICT
						: WORDING_NEW;
	file_changed = !same(row->filed_question, card->question) ||
		       !same(row->filed_answer, card->answer);
	card_changed = !same(row->filed_question, now->question) ||
		       !same(row->filed_answer, now->answer);
	if (!file_changed)
		return WORDING_STAYS;
	return card_changed ? WORDING_CONFLICT : WORDING_NEW;
}

/*
 * The sources from now on: those of the documents named now, and the stored
 * ones of other documents.  A deck file gives no places, so stored sources
 * win over it.
 */
static const struct card_source *join_sources(struct upsert *u,
					      const struct card *now,
					      const struct card *card,
					      size_t *count)
{
	struct card_source *sources =
		arena_array(&u->arena,
			    now->source_count + card->source_count + 1,
			    sizeof *sources);

	*count = 0;
	if (u->mode == UPSERT_DECK && now->source_count) {
		*count = now->source_count;
		return now->sources;
	}
	for (size_t i = 0; i < card->source_count; i++)
		sources[(*count)++] = card->sources[i];
	for (size_t i = 0; i < now->source_count; i++) {
		bool named = false;

		for (size_t k = 0; k < card->source_count && !named; k++)
			named = same(now->sources[i].document,
				     card->sources[k].document);
		if (!named)
			sources[(*count)++] = now->sources[i];
	}
	return sources;
}

static bool has_tags(const struct card *now, const struct card *card)
{
	for (size_t i = 0; i < card->tag_count; i++) {
		bool found = false;

		for (size_t k = 0; k < now->tag_count && !found; k++)
			found = same(card->tags[i], now->tags[k]);
		if (!found)
			return false;
	}
	return true;
}

static bool differs(const struct card *now, const struct card *made)
{
	return !same(now->question, made->question) ||
	       !same(now->answer, made->answer) ||
	       !same(now->note, made->note) || !same(now->cloze, made->cloze) ||
	       now->kind != made->kind || now->ordinal != made->ordinal ||
	       !same(now->category, made->category) ||
	       !same(now->subject, made->subject) ||
	       now->status != made->status || now->evidence != made->evidence ||
	       now->state != made->state ||
	       !same_list(now->flags, now->flag_count, made->flags,
			  made->flag_count) ||
	       !same_list(now->qualifiers, now->qualifier_count,
			  made->qualifiers, made->qualifier_count) ||
	       !has_tags(now, made);
}

/* The card as it shall be: what is new, and what the user decided. */
static struct card merge(const struct card *now, const struct card *card,
			 const struct card_row *row, enum wording wording)
{
	struct card made = *card;

	made.state = now->state == CARD_ORPHANED
			     ? (row->was_orphaned ? row->state_before_orphaned
						  : CARD_DRAFT)
			     : now->state;
	if (wording == WORDING_STAYS) {
		made.question = now->question;
		made.answer = now->answer;
		made.note = now->note;
		made.cloze = now->cloze;
	}
	if (!made.pattern) /* a deck file does not know these */
		made.pattern = now->pattern;
	if (!made.category)
		made.category = now->category;
	if (!made.subject)
		made.subject = now->subject;
	return made;
}

static bool change_card(struct upsert *u, int64_t id, const struct card *card,
			enum upsert_outcome *outcome, struct error *error)
{
	struct card_facts facts;
	struct card_row row = { 0 };
	struct card now;

	if (!card_loader_get(&u->loader, id, &u->arena, &now, &facts))
		return false; /* told when the loader is closed */
	if (!read_row(u->store, id, &u->arena, &row, error))
		return false;
	enum wording wording = choose_wording(u, &now, &facts, &row, card);

	*outcome = now.state == CARD_REJECTED    ? UPSERT_REJECTED
		   : wording == WORDING_CONFLICT ? UPSERT_CONFLICT
						 : UPSERT_UNCHANGED;
	if (*outcome != UPSERT_UNCHANGED)
		return true;
	struct card made = merge(&now, card, &row, wording);
	size_t count;
	const struct card_source *sources = join_sources(u, &now, card, &count);
	bool changed = differs(&now, &made);

	if (changed)
		*outcome = UPSERT_UPDATED;
	if (wording == WORDING_STAYS && u->mode != UPSERT_DECK &&
	    (!same(facts.given_question, card->question) ||
	     !same(facts.given_answer, card->answer)))
		*outcome = UPSERT_KEPT_EDIT;
	row.edited = facts.edited || (u->mode == UPSERT_DECK && now.pattern &&
				      !same(now.question, made.question));
	row.given_question = card->question;
	row.given_answer = card->answer;
	row.revision = facts.revision + (!same(now.question, made.question) ||
					 !same(now.answer, made.answer));
	row.was_orphaned = false;
	if (u->mode == UPSERT_DECK) {
		row.filed_question = card->question;
		row.filed_answer = card->answer;
		if (card->deck && !same(card->deck, now.deck) &&
		    !card_row_deck(u->store, card->deck, &row.deck, &row.place,
				   error))
			return false;
	}
	return card_row_update(u->store, id, &made, &row,
			       changed ? u->instant : facts.modified, error) &&
	       card_row_sources(u->store, id, sources, count, error) &&
	       add_tags(u->store, id, card, error);
}

static bool put_card(struct upsert *u, const struct card *card,
		     enum upsert_outcome *outcome, struct error *error)
{
	int64_t id;

	if (!find_id(u->store, card->key, &id, error))
		return false;
	if (id)
		return change_card(u, id, card, outcome, error);
	*outcome = UPSERT_ADDED;
	return add_card(u, card, error);
}

static bool check_cards(const struct card_list *cards, struct error *error)
{
	for (size_t i = 0; i < cards->count; i++) {
		const struct card *card = &cards->cards[i];

		if (!card->key || !*card->key || !card->question ||
		    !*card->question || !card->answer || !*card->answer)
			return error_set(error, ERROR_INPUT,
					 "card %zu has no key, question or "
					 "answer",
					 i + 1);
	}
	return true;
}

bool store_upsert_cards(struct store *store, const struct card_list *cards,
			enum upsert_mode mode, instant_ms instant,
			size_t counts[UPSERT_OUTCOME_COUNT],
			enum upsert_outcome *outcomes, struct error *error)
{
	struct upsert u = { .store = store, .mode = mode, .instant = instant };
	bool ok = true;

	for (size_t i = 0; i < UPSERT_OUTCOME_COUNT; i++)
		counts[i] = 0;
	if (!check_cards(cards, error) || !store_begin(store, error))
		return false;
	u.loader = card_loader_open(store);
	for (size_t i = 0; ok && i < cards->count; i++) {
		enum upsert_outcome outcome;

		ok = put_card(&u, &cards->cards[i], &outcome, error);
		if (ok) {
			counts[outcome]++;
			if (outcomes)
				outcomes[i] = outcome;
		}
		arena_free(&u.arena);
		u.arena = (struct arena){ 0 };
	}
	/* A fault of the loader is the reason when nothing else is. */
	struct error loading = { 0 };

	if (!card_loader_close(&u.loader, &loading)) {
		if (ok || error->kind == ERROR_NONE)
			*error = loading;
		ok = false;
	}
	return store_end(store, ok, error);
}
