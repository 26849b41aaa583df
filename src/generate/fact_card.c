/*
 * A fact as a card, in memory of its own.
 */
#include "generate/count.h"
#include "generate/fact.h"

static const char **copy_texts(struct arena *arena, const char *const *texts,
			       size_t count)
{
	const char **copies = arena_array(arena, count + 1, sizeof *copies);

	for (size_t i = 0; i < count; i++)
		copies[i] = arena_strdup(arena, texts[i]);
	return copies;
}

static void copy_sources(struct arena *arena, struct card *card,
			 const struct fact *fact)
{
	struct card_source *sources =
		arena_array(arena, fact->source_count + 1, sizeof *sources);

	for (size_t i = 0; i < fact->source_count; i++) {
		const struct card_source *from = &fact->sources[i];

		sources[i] = *from;
		sources[i].document = arena_strdup(arena, from->document);
		sources[i].quote = arena_strdup(arena, from->quote);
		sources[i].via =
			from->via ? arena_strdup(arena, from->via) : NULL;
		sources[i].section =
			copy_texts(arena, from->section, from->section_count);
	}
	card->sources = sources;
	card->source_count = fact->source_count;
}

/* The number of members is no part of what a card is known by. */
static const char *question_of(struct arena *arena, const struct claim *claim)
{
	return claim->asked
		       ? arena_printf(arena, "%s Name %s%s.", claim->question,
				      claim->any ? "any " : "",
				      count_word(claim->asked))
		       : arena_strdup(arena, claim->question);
}

void fact_card(const struct fact *fact, struct card_list *cards)
{
	struct arena *arena = &cards->arena;
	const struct claim *claim = &fact->claim;
	struct card *card = card_list_add(cards);

	card->key = arena_strdup(arena, fact->key);
	card->kind = claim->kind;
	card->category = arena_strdup(arena, claim->category);
	card->subject = arena_strdup(arena, claim->subject);
	card->question = question_of(arena, claim);
	card->answer = arena_strdup(arena, claim->shown ? claim->shown
							: claim->answer);
	card->status = claim->status;
	card->evidence = claim->evidence;
	card->score = claim->score;
	card->pattern = arena_strdup(arena, claim->pattern->name);
	if (fact->family[0])
		card->siblings = arena_strdup(arena, fact->family);
	card->flags = copy_texts(arena, claim->flags, claim->flag_count);
	card->flag_count = claim->flag_count;
	card->qualifiers =
		copy_texts(arena, claim->qualifiers, claim->qualifier_count);
	card->qualifier_count = claim->qualifier_count;
	copy_sources(arena, card, fact);
}
