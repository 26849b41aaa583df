#include "rounds/card.h"

#include <string.h>

#include "rounds/attrs.h"

static const char *const kind_names[] = {
	[CARD_BASIC] = "basic",
	[CARD_CLOZE] = "cloze",
	[CARD_LIST] = "list",
};

static const char *const status_names[] = {
	[STATUS_NEGATED] = "negated",
	[STATUS_HEDGED] = "hedged",
	[STATUS_ATTRIBUTED] = "attributed",
	[STATUS_ASSERTED] = "asserted",
};

static const char *const evidence_names[] = {
	[EVIDENCE_UNSPECIFIED] = "unspecified",
	[EVIDENCE_PRECLINICAL] = "preclinical",
	[EVIDENCE_CLINICAL_TRIAL] = "clinical_trial",
	[EVIDENCE_REVIEW] = "review",
	[EVIDENCE_GUIDELINE] = "guideline",
	[EVIDENCE_OPINION] = "opinion",
};

static const char *const state_names[] = {
	[CARD_DRAFT] = "draft",         [CARD_ACTIVE] = "active",
	[CARD_SUSPENDED] = "suspended", [CARD_REJECTED] = "rejected",
	[CARD_ORPHANED] = "orphaned",
};

/* A value outside the enum is our own bug; "?" shows it without harm. */
static const char *name_of(const char *const *names, size_t count, size_t value)
{
	return value < count ? names[value] : "?";
}

static bool find_name(const char *const *names, size_t count, const char *name,
		      size_t *value)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(names[i], name) == 0) {
			*value = i;
			return true;
		}
	return false;
}

struct card *card_list_add(struct card_list *list)
{
	struct card *card;

	list->cards = arena_grow(&list->arena, list->cards, list->count,
				 &list->capacity, sizeof *list->cards);
	card = &list->cards[list->count++];
	*card = (struct card){ 0 };
	return card;
}

void card_list_release(struct card_list *list)
{
	arena_free(&list->arena);
	*list = (struct card_list){ 0 };
}

const char *card_kind_name(enum card_kind kind)
{
	return name_of(kind_names, COUNT_OF(kind_names), (size_t)kind);
}

const char *card_status_name(enum card_status status)
{
	return name_of(status_names, COUNT_OF(status_names), (size_t)status);
}

const char *card_evidence_name(enum card_evidence evidence)
{
	return name_of(evidence_names, COUNT_OF(evidence_names),
		       (size_t)evidence);
}

const char *card_state_name(enum card_state state)
{
	return name_of(state_names, COUNT_OF(state_names), (size_t)state);
}

bool card_kind_parse(const char *name, enum card_kind *value)
{
	size_t found;

	if (!find_name(kind_names, COUNT_OF(kind_names), name, &found))
		return false;
	*value = (enum card_kind)found;
	return true;
}

bool card_status_parse(const char *name, enum card_status *value)
{
	size_t found;

	if (!find_name(status_names, COUNT_OF(status_names), name, &found))
		return false;
	*value = (enum card_status)found;
	return true;
}

bool card_evidence_parse(const char *name, enum card_evidence *value)
{
	size_t found;

	if (!find_name(evidence_names, COUNT_OF(evidence_names), name, &found))
		return false;
	*value = (enum card_evidence)found;
	return true;
}

bool card_state_parse(const char *name, enum card_state *value)
{
	size_t found;

	if (!find_name(state_names, COUNT_OF(state_names), name, &found))
		return false;
	*value = (enum card_state)found;
	return true;
}

bool card_is_held(const struct card *card)
{
	for (size_t i = 0; i < card->flag_count; i++)
		if (strncmp(card->flags[i], "hold:", 5) == 0)
			return true;
	return false;
}

const char *card_flag_other(const char *flag)
{
	static const char *const kinds[] = { "conflict:", "see:" };

	for (size_t i = 0; i < COUNT_OF(kinds); i++)
		if (strncmp(flag, kinds[i], strlen(kinds[i])) == 0)
			return flag + strlen(kinds[i]);
	return NULL;
}

static const char *const *copy_list(const char *const *list, size_t count,
				    struct arena *arena)
{
	const char **copy = arena_array(arena, count, sizeof *copy);

	for (size_t i = 0; i < count; i++)
		copy[i] = arena_strdup(arena, list[i]);
	return copy;
}

static const struct card_source *copy_sources(const struct card *card,
					      struct arena *arena)
{
	struct card_source *copy =
		arena_array(arena, card->source_count, sizeof *copy);

	for (size_t i = 0; i < card->source_count; i++) {
		const struct card_source *source = &card->sources[i];

		copy[i] = *source;
		copy[i].document = arena_strdup(arena, source->document);
		copy[i].section = copy_list(source->section,
					    source->section_count, arena);
		copy[i].quote = arena_strdup(arena, source->quote);
		copy[i].via = arena_strdup(arena, source->via);
	}
	return copy;
}

struct card card_copy(const struct card *card, struct arena *arena)
{
	struct card copy = *card;

	copy.key = arena_strdup(arena, card->key);
	copy.category = arena_strdup(arena, card->category);
	copy.subject = arena_strdup(arena, card->subject);
	copy.question = arena_strdup(arena, card->question);
	copy.answer = arena_strdup(arena, card->answer);
	copy.cloze = arena_strdup(arena, card->cloze);
	copy.note = arena_strdup(arena, card->note);
	copy.pattern = arena_strdup(arena, card->pattern);
	copy.deck = arena_strdup(arena, card->deck);
	copy.siblings = arena_strdup(arena, card->siblings);
	copy.flags = copy_list(card->flags, card->flag_count, arena);
	copy.qualifiers =
		copy_list(card->qualifiers, card->qualifier_count, arena);
	copy.tags = copy_list(card->tags, card->tag_count, arena);
	copy.sources = copy_sources(card, arena);
	return copy;
}
