#include "store/card_loader.h"

#include "store/handle.h"
#include "store/text_list.h"

struct card_loader card_loader_open(struct store *store)
{
	return (struct card_loader){
		.card = stmt_open(store->db, &sql_card_load),
		.sources = stmt_open(store->db, &sql_card_sources),
		.tags = stmt_open(store->db, &sql_card_tags),
	};
}

bool card_loader_close(struct card_loader *loader, struct error *error)
{
	bool card = stmt_close(&loader->card, error);
	bool sources = stmt_close(&loader->sources, error);
	bool tags = stmt_close(&loader->tags, error);

	return card && sources && tags;
}

/* A word that no version of the program writes, or a list that is none. */
static void unknown(struct stmt *st, int64_t card, const char *what)
{
	stmt_fail(st, "card %lld has an unknown %s; run `rounds doctor`",
		  (long long)card, what);
}

static void read_words(struct stmt *st, int64_t id, struct card *card)
{
	if (!card_kind_parse(stmt_text(st, 1), &card->kind))
		unknown(st, id, "kind");
	if (!card_status_parse(stmt_text(st, 9), &card->status))
		unknown(st, id, "status");
	if (!card_evidence_parse(stmt_text(st, 10), &card->evidence))
		unknown(st, id, "evidence");
	if (!card_state_parse(stmt_text(st, 15), &card->state))
		unknown(st, id, "state");
}

static void read_card(struct stmt *st, int64_t id, struct arena *arena,
		      struct card *card)
{
	*card = (struct card){
		.key = stmt_copy(st, 0, arena),
		.category = stmt_copy(st, 2, arena),
		.subject = stmt_copy(st, 3, arena),
		.question = stmt_copy(st, 4, arena),
		.answer = stmt_copy(st, 5, arena),
		.cloze = stmt_copy(st, 6, arena),
		.ordinal = (unsigned)stmt_int(st, 7),
		.note = stmt_copy(st, 8, arena),
		.score = stmt_double(st, 11),
		.pattern = stmt_copy(st, 12, arena),
		.deck = stmt_copy(st, 13, arena),
		.siblings = stmt_copy(st, 14, arena),
	};
	read_words(st, id, card);
	if (!text_list_read(stmt_text(st, 16), arena, &card->flags,
			    &card->flag_count))
		unknown(st, id, "list of flags");
	if (!text_list_read(stmt_text(st, 17), arena, &card->qualifiers,
			    &card->qualifier_count))
		unknown(st, id, "list of qualifiers");
}

static void read_facts(struct stmt *st, struct arena *arena,
		       struct card_facts *facts)
{
	*facts = (struct card_facts){
		.id = stmt_int(st, 18),
		.state = { .repetition = (int32_t)stmt_int(st, 19),
			   .easiness = (int32_t)stmt_int(st, 20),
			   .interval = (int32_t)stmt_int(st, 21) },
		.due = stmt_day(st, 22),
		.last = stmt_day(st, 23),
		.drill = stmt_day(st, 24),
		.buried = stmt_day(st, 25),
		.created = stmt_int(st, 26),
		.modified = stmt_int(st, 27),
		.revision = stmt_int(st, 28),
		.edited = stmt_int(st, 29),
		.given_question = stmt_copy(st, 30, arena),
		.given_answer = stmt_copy(st, 31, arena),
		.complaint = stmt_copy(st, 32, arena),
	};
}

static void read_sources(struct stmt *st, int64_t id, struct arena *arena,
			 struct card *card)
{
	struct card_source *sources = NULL;
	size_t capacity = 0;

	stmt_bind_int(st, ":card", id);
	while (stmt_next(st)) {
		sources = arena_grow(arena, sources, card->source_count,
				     &capacity, sizeof *sources);
		struct card_source *source = &sources[card->source_count++];

		*source = (struct card_source){
			.document = stmt_copy(st, 0, arena),
			.start = (uint64_t)stmt_int(st, 2),
			.end = (uint64_t)stmt_int(st, 3),
			.quote = stmt_copy(st, 4, arena),
			.via = stmt_copy(st, 5, arena),
			.antecedent = stmt_int(st, 6),
		};
		if (source->document && !*source->document)
			source->document = NULL;
		if (!text_list_read(stmt_text(st, 1), arena, &source->section,
				    &source->section_count))
			unknown(st, id, "section in a source");
	}
	stmt_reset(st);
	card->sources = sources;
}

static void read_tags(struct stmt *st, int64_t id, struct arena *arena,
		      struct card *card)
{
	const char **tags = NULL;
	size_t capacity = 0;

	stmt_bind_int(st, ":card", id);
	while (stmt_next(st)) {
		tags = arena_grow(arena, tags, card->tag_count, &capacity,
				  sizeof *tags);
		tags[card->tag_count++] = stmt_copy(st, 0, arena);
	}
	stmt_reset(st);
	card->tags = tags;
}

bool card_loader_get(struct card_loader *loader, int64_t id,
		     struct arena *arena, struct card *card,
		     struct card_facts *facts)
{
	stmt_bind_int(&loader->card, ":card", id);
	bool found = stmt_next(&loader->card);

	if (found) {
		read_card(&loader->card, id, arena, card);
		read_facts(&loader->card, arena, facts);
		read_sources(&loader->sources, id, arena, card);
		read_tags(&loader->tags, id, arena, card);
	}
	stmt_reset(&loader->card);
	return found && !loader->card.failed && !loader->sources.failed &&
	       !loader->tags.failed;
}

bool card_loader_add(struct card_loader *loader, int64_t id,
		     struct store_cards *cards)
{
	struct card card;
	struct card_facts facts;
	struct card_list *list = &cards->list;

	if (!card_loader_get(loader, id, &list->arena, &card, &facts))
		return false;
	cards->facts = arena_grow(&list->arena, cards->facts, list->count,
				  &cards->facts_capacity, sizeof(facts));
	cards->facts[list->count] = facts;
	*card_list_add(list) = card;
	return true;
}

void store_cards_release(struct store_cards *cards)
{
	card_list_release(&cards->list);
	*cards = (struct store_cards){ 0 };
}
