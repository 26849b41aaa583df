/*
 * store - cards, their sources, documents and settings in SQLite.
 *
 * One store is one file.  It is private to its user (mode 0600), one
 * program writes at a time, others wait for `patience` and then fail.  What
 * it knows of learning is in store_review.h.
 *
 * Functions return false with *error set, kind ERROR_STORE, when the
 * database refuses; other kinds are named below.  A call that changes the
 * store is one transaction of its own, or part of the caller's (see
 * store_begin()); after a failure nothing of it has happened.  What a
 * successful call outside a transaction has written survives a power cut.
 *
 * Instants and days come from the caller (day.h); nothing here reads the
 * clock.  Texts given are copied; texts returned are borrowed from the
 * arena named.  Cards are named by `id`, which is good for this store only,
 * or by key, which is good everywhere.
 */
#ifndef ROUNDS_STORE_H
#define ROUNDS_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "rounds/arena.h"
#include "rounds/card.h"
#include "rounds/day.h"
#include "rounds/error.h"
#include "rounds/query.h"
#include "rounds/sm2.h"
#include "rounds/text.h"

struct store;

/* -- opening ------------------------------------------------------------ */

#define STORE_PATIENCE_MS 5000

/*
 * Open the database at `path`; with `create`, make it and its folders when
 * there is none.  An older database is copied beside itself
 * ("PATH.before-v2") and then brought up to date.  Returns NULL with the
 * reason and the next step when the file is missing, read-only, locked for
 * longer than `patience_ms`, damaged, newer than this program, or not ours.
 * Close with store_close(), which takes NULL too.
 */
struct store *store_open(const char *path, bool create, int patience_ms,
			 struct error *error) MUST_USE;
void store_close(struct store *store);

/* An empty store that is nowhere and goes with store_close(). */
struct store *store_open_memory(struct error *error) MUST_USE;

/* Borrowed until store_close(). */
const char *store_path(const struct store *store);

/*
 * Everything until the matching store_end() happens wholly or not at all.
 * Pairs may nest; what an inner pair takes back leaves the outer's other
 * work standing.
 */
bool store_begin(struct store *store, struct error *error) MUST_USE;

/*
 * As store_begin(), before so many cards are put in.  When they are thousands
 * and the first ones, they are written to their place at once instead of
 * going through the log: as safe, but nobody else can read meanwhile.
 */
bool store_begin_load(struct store *store, size_t cards,
		      struct error *error) MUST_USE;

/*
 * Keep (when `keep`) or take back what was done since store_begin().
 * Returns true when it was kept and is on disk: `return store_end(store,
 * ok, error)`.  With `keep` false *error stays as it is.
 */
bool store_end(struct store *store, bool keep, struct error *error);

/* -- settings ----------------------------------------------------------- */

/* *value is borrowed from the arena; NULL when the name is not set. */
bool store_setting_get(struct store *store, const char *name,
		       struct arena *arena, const char **value,
		       struct error *error) MUST_USE;

/* NULL forgets the setting. */
bool store_setting_set(struct store *store, const char *name, const char *value,
		       struct error *error) MUST_USE;

struct store_setting {
	const char *name, *value;
};

/* All of them by name. */
bool store_settings(struct store *store, struct arena *arena,
		    struct store_setting **settings, size_t *count,
		    struct error *error) MUST_USE;

/* -- putting cards in --------------------------------------------------- */

/* Where cards come from decides who wins when texts differ. */
enum upsert_mode {
	UPSERT_GENERATED, /* the generator */
	UPSERT_DECK,      /* a deck file of the user: deck and order are its */
	UPSERT_IMPORT     /* somebody else's cards */
};

enum upsert_outcome {
	UPSERT_ADDED,
	UPSERT_UPDATED,   /* text, status, evidence, flags or tags changed */
	UPSERT_UNCHANGED, /* places in the document may have moved */
	UPSERT_KEPT_EDIT, /* generated anew, the user's own wording stayed */
	UPSERT_REJECTED,  /* the user refused this card once: left alone */
	UPSERT_CONFLICT,  /* edited here and in a file: left alone */
	UPSERT_OUTCOME_COUNT
};

/*
 * Put cards in, each known by its key.  A card that is there keeps its
 * state, its schedule and the user's edits; an orphan that is found again
 * is what it was before.  Counts go to counts[outcome], and to outcomes[i]
 * for card i unless `outcomes` is NULL.  A new card is in the state it
 * carries and in its deck, or in STORE_DECK_DEFAULT.
 *
 * ERROR_INPUT, nothing done: a card without key, question or answer.
 */
bool store_upsert_cards(struct store *store, const struct card_list *cards,
			enum upsert_mode mode, instant_ms instant,
			size_t counts[UPSERT_OUTCOME_COUNT],
			enum upsert_outcome *outcomes,
			struct error *error) MUST_USE;

/* Parts of a card that stay as they are; bits. */
enum upsert_keep {
	UPSERT_KEEP_QUESTION = 1, /* with the cloze it comes from */
	UPSERT_KEEP_ANSWER = 2,
	UPSERT_KEEP_NOTE = 4
};

/* How cards are put in; what is zero is not asked for. */
struct upsert_options {
	enum upsert_mode mode;
	instant_ms instant;
	bool overwrite; /* of an import: its text wins over the user's */
	/*
	 * The caller has begun and takes all back when this fails, not only
	 * this call's part; keeping parts apart costs as much as the work.
	 */
	bool joined;
	const int64_t *ids; /* of each card, 0: new; NULL: found by key */
	/* What card `index` leaves alone in the card that is there. */
	unsigned (*keep)(void *context, size_t index, const struct card *there);
	/* After each card; false, with the reason, takes all of it back. */
	bool (*step)(void *context, size_t done, struct error *error);
	void *context;
};

/* store_upsert_cards() with more to say. */
bool store_put_cards(struct store *store, const struct card_list *cards,
		     const struct upsert_options *options,
		     size_t counts[UPSERT_OUTCOME_COUNT],
		     enum upsert_outcome *outcomes,
		     struct error *error) MUST_USE;

#define STORE_DECK_DEFAULT "Default"

/*
 * The tag of a card in review whose wording the generator has changed, until
 * the card is answered.
 */
#define STORE_TAG_CHANGED "changed"

/*
 * Remember that these cards, known by key, have just been written to a deck
 * file as they are in `cards`.  That is how UPSERT_DECK can later tell an
 * edited file from one that is merely old.  Unknown keys are passed over.
 */
bool store_mark_filed(struct store *store, const struct card_list *cards,
		      struct error *error) MUST_USE;

/*
 * `cards` is all that `document` gives now (cards with other sources may be
 * among them).  A generated card that had a source in the document and has
 * none any more becomes CARD_ORPHANED, unless another document still
 * supports it.  *count is how many became orphans.
 */
bool store_mark_orphans(struct store *store, const char *document,
			const struct card_list *cards, instant_ms instant,
			size_t *count, struct error *error) MUST_USE;

/* A card from elsewhere, to be recognised. */
struct store_stranger {
	const char *key; /* it has in its file, or would have here; or NULL */
	bool keyed;      /* the key is its identity: texts and deck may vary */
	const char *deck, *question, *answer; /* deck NULL: none named */
	/* What store_recognise() found; key borrowed from the arena given. */
	int64_t id;        /* 0: not here yet */
	const char *known; /* its key here, or the one to give it */
	size_t twin;       /* an earlier one that is the same; else SIZE_MAX */
	unsigned nth;      /* private */
};

/*
 * Which of these are here already.  First by key, the store's own or one
 * remembered by store_remember_key().  Then by question and answer as a file
 * last gave them, wherever they are now.  Then, without key, by the question
 * alone, in the same deck or in the one where other cards of that deck were
 * found.  Generated cards are known by key alone.  No card is found twice;
 * strangers with the same key, or without key and the same in deck, question
 * and answer, are twins: only the first counts, the others have no `known`.
 */
bool store_recognise(struct store *store, struct store_stranger *strangers,
		     size_t count, struct arena *arena,
		     struct error *error) MUST_USE;

/* From now on `key` means the card with the key `known`, too. */
bool store_remember_key(struct store *store, const char *key, const char *known,
			struct error *error) MUST_USE;

/* -- finding cards ------------------------------------------------------ */

/* What the store knows of a card beside the card. */
struct card_facts {
	int64_t id;
	struct sm2_state state; /* interval: what the scheduler gave */
	day_number due;         /* DAY_NONE: new */
	day_number last;        /* last answered; DAY_NONE: never */
	day_number drill;       /* the day it waits in the drill, or DAY_NONE */
	day_number buried;      /* not asked before this day, or DAY_NONE */
	instant_ms created, modified;
	int64_t revision; /* 1, and one more for each change of text */
	bool edited;      /* the wording is the user's */
	/* What the generator, or the first file, last said; never NULL. */
	const char *given_question, *given_answer;
	const char *complaint; /* see store_complain(); NULL: none */
};

/* Cards with their facts: facts[i] belongs to list.cards[i]. */
struct store_cards {
	struct card_list list;
	struct card_facts *facts; /* borrowed from list.arena */
	size_t facts_capacity;    /* private */
};

/* `struct store_cards cards = { 0 };` is empty.  Release what was found. */
void store_cards_release(struct store_cards *cards);

/* A query and when it is asked; `{ 0 }` means every card. */
struct card_query {
	const struct query *query; /* borrowed; NULL: every card */
	day_number today;          /* for is:due, rated:, prop:due */
	int rollover_hour;         /* for added: */
};

/* Every condition must hold; zero or NULL means any. */
struct card_filter {
	struct card_query which;
	const char *deck; /* with the decks below it */
	const char *category;
	const char *tag;
	const char *document; /* a source's document */
	const char *text;     /* words in question, answer, note or tags */
	unsigned states;      /* bits 1u << CARD_ACTIVE ...; 0: all */
	bool due;             /* due on `day` or before */
	bool fresh;           /* never answered */
	day_number day;       /* for `due` */
	size_t limit;         /* 0: no limit */
};

/* Cards in order of deck and place, added to *cards. */
bool store_list_cards(struct store *store, const struct card_filter *filter,
		      struct store_cards *cards, struct error *error) MUST_USE;

/*
 * Cards with all these words, or words that begin so; the best match first.
 * Added to *cards, at most `limit`.
 */
bool store_search(struct store *store, const char *words, size_t limit,
		  struct store_cards *cards, struct error *error) MUST_USE;

/* The card with this id, added to *cards.  ERROR_USAGE if there is none. */
bool store_load_card(struct store *store, int64_t id, struct store_cards *cards,
		     struct error *error) MUST_USE;

/*
 * The card whose key this is or, alone of all, begins with; added to
 * *cards.  ERROR_USAGE when there is none or more than one.
 */
bool store_find_card(struct store *store, const char *key,
		     struct store_cards *cards, struct error *error) MUST_USE;

/* What names something of a card. */
enum store_name_kind { STORE_CARD_KEYS, STORE_DOCUMENT_NAMES, STORE_TAG_NAMES };

/*
 * Names in use that begin with `typed`, in order, borrowed from the arena.
 * Of more than `limit` (at least 1) these are the first `limit` and the last
 * one, so that what these begin with alike, all do.  As quick among a
 * million.
 */
bool store_names(struct store *store, enum store_name_kind kind,
		 const char *typed, size_t limit, struct arena *arena,
		 const char ***names, size_t *count,
		 struct error *error) MUST_USE;

enum tally_by { TALLY_ALL, TALLY_DECK, TALLY_CATEGORY };

/* How many cards; `fresh` and `due` count active cards not buried. */
struct tally {
	const char *name; /* of deck or category, "" for none and for all */
	size_t states[CARD_ORPHANED + 1];
	size_t fresh;
	size_t due;
};

/* Rows by name, borrowed from the arena; TALLY_ALL is always one row. */
bool store_tally(struct store *store, enum tally_by by, day_number day,
		 struct arena *arena, struct tally **rows, size_t *count,
		 struct error *error) MUST_USE;

/* The same, of the cards a query names, on its day. */
bool store_tally_of(struct store *store, enum tally_by by,
		    const struct card_query *which, struct arena *arena,
		    struct tally **rows, size_t *count,
		    struct error *error) MUST_USE;

/* -- changing cards ----------------------------------------------------- */

/* All of these are ERROR_USAGE for an unknown id. */

/* Accepting a draft is CARD_ACTIVE, refusing it CARD_REJECTED. */
bool store_set_state(struct store *store, int64_t id, enum card_state state,
		     instant_ms instant, struct error *error) MUST_USE;

/* Not asked before `day`; DAY_NONE takes it back.  See hold_store.h. */
bool store_bury(struct store *store, int64_t id, day_number day,
		instant_ms instant, struct error *error) MUST_USE;

/*
 * Flag the card as wrong, with the user's words on it or ""; NULL takes the
 * flag off.  Nothing else changes.
 */
bool store_complain(struct store *store, int64_t id, const char *complaint,
		    struct error *error) MUST_USE;

/*
 * The user's own wording, from now on kept: question, answer, note and cloze
 * of `text`, the rest of which is not looked at.
 */
bool store_edit_card(struct store *store, int64_t id, const struct card *text,
		     instant_ms instant, struct error *error) MUST_USE;

/* To the end of the deck, which is made when there is none. */
bool store_move_card(struct store *store, int64_t id, const char *deck,
		     instant_ms instant, struct error *error) MUST_USE;

/* Adding a tag twice, or taking off one that is not there, is no error. */
bool store_tag_card(struct store *store, int64_t id, const char *tag, bool on,
		    struct error *error) MUST_USE;

/* -- documents and media ------------------------------------------------ */

struct stored_document {
	const char *path;   /* as the user named it */
	const char *sha256; /* 64 hex digits; made by the store */
	const char *media_type;
	const char *via; /* converter, or NULL */
	instant_ms read;
	struct slice bytes; /* empty when not asked for */
};

/* Keep a document; one with the same path is replaced.  sha256 is ignored. */
bool store_put_document(struct store *store,
			const struct stored_document *document,
			struct error *error) MUST_USE;

/*
 * By path or by sha256; *found says whether there is one.  Texts and bytes
 * are borrowed from the arena.
 */
bool store_get_document(struct store *store, const char *path_or_sha256,
			struct arena *arena, struct stored_document *document,
			bool *found, struct error *error) MUST_USE;

/* All by path, without their bytes. */
bool store_list_documents(struct store *store, struct arena *arena,
			  struct stored_document **documents, size_t *count,
			  struct error *error) MUST_USE;

/* A picture or sound that cards name; the same name is replaced. */
bool store_put_media(struct store *store, const char *name, struct slice bytes,
		     struct error *error) MUST_USE;
bool store_get_media(struct store *store, const char *name, struct arena *arena,
		     struct slice *bytes, bool *found,
		     struct error *error) MUST_USE;

/* Names in order, borrowed from the arena. */
bool store_list_media(struct store *store, struct arena *arena,
		      const char ***names, size_t *count,
		      struct error *error) MUST_USE;

/* -- keeping it safe ---------------------------------------------------- */

/* Copy the whole database to `path` while it is in use; replaces a file. */
bool store_backup(struct store *store, const char *path,
		  struct error *error) MUST_USE;

#define STORE_BACKUPS_KEPT 5

/*
 * The day's copy beside the database, "PATH.backup-2026-11-21", unless it
 * is there; of these copies the newest `keep` stay.
 */
bool store_backup_daily(struct store *store, day_number day, size_t keep,
			struct error *error) MUST_USE;

/* Append the whole database as the bytes of a file, while it is in use. */
bool store_copy_bytes(struct store *store, struct text *bytes,
		      struct error *error) MUST_USE;

/* How much there is to lose. */
bool store_holds(struct store *store, int64_t *cards, int64_t *reviews,
		 struct error *error) MUST_USE;

/*
 * Replace all that the store holds by what a copy of a database holds, of
 * any version of the program.  The file at `path` is brought up to date:
 * hand in one of your own.  When there were cards or reviews, they are first
 * written to a file beside the database, "PATH.before-restore-2026-11-21",
 * which *kept (owned, else NULL) names.  ERROR_USAGE when there were and not
 * `replace`; ERROR_INPUT when the copy is damaged, newer, or holds what no
 * Rounds has made.  The store is then as it was.
 */
bool store_restore(struct store *store, const char *path, day_number today,
		   bool replace, char **kept, struct error *error) MUST_USE;

/*
 * Look for damage: the file itself, references, the search index, rows no
 * version of the program would write, schedules against the log.  Each
 * finding is told to `tell` in one line; *findings is their number.  False
 * only when looking itself failed.
 */
bool store_check(struct store *store,
		 void (*tell)(void *context, const char *finding),
		 void *context, size_t *findings, struct error *error) MUST_USE;

#endif
