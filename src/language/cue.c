/*
 * Finding cues: at each token the longest phrase of the table that begins
 * there, then on behind it.  A pseudo cue so hides the cues inside it.
 */
#include "rounds/cue.h"

#include <stdlib.h>
#include <string.h>

#include "language/cue_private.h"
#include "language/word_memory.h"
#include "rounds/memory.h"

struct finder {
	const struct cue_table *table;
	const struct token *tokens;
	size_t first, end; /* of the sentence */
	struct cue_reading *readings;
	struct arena *arena;
	struct cue_mention *mentions;
	size_t count, capacity;
};

struct cue_table *cue_table_new(void)
{
	return xcalloc(1, sizeof(struct cue_table));
}

void cue_table_free(struct cue_table *table)
{
	if (!table)
		return;
	string_table_release(&table->words);
	arena_free(&table->arena);
	free(table);
}

const char *cue_kind_name(enum cue_kind kind)
{
	static const char *const names[CUE_KIND_COUNT] = {
		[CUE_HEDGE] = "hedge",
		[CUE_NEGATION] = "negation",
		[CUE_ATTRIBUTION] = "attribution",
		[CUE_CAPABILITY] = "capability",
		[CUE_GOAL] = "goal",
		[CUE_ONGOING] = "ongoing",
		[CUE_FREQUENCY] = "frequency",
		[CUE_APPROXIMATION] = "approximation",
		[CUE_PRECLINICAL] = "preclinical",
		[CUE_TRIAL] = "trial",
		[CUE_REVIEW] = "review",
		[CUE_GUIDELINE] = "guideline",
		[CUE_OPINION] = "opinion",
		[CUE_GAP] = "gap",
		[CUE_HYPE] = "hype",
		[CUE_CALL] = "call",
		[CUE_BOUNDARY] = "boundary",
		[CUE_PSEUDO] = "pseudo",
	};

	return names[kind];
}

/* Most words can't be an inflection of any that the table has. */
static bool may_be_inflected(const struct cue_table *table, struct slice word)
{
	return word.length < 3 ||
	       table->inflected[cue_beginning(word.bytes[0], word.bytes[1],
					      word.bytes[2])];
}

static struct cue_reading look_up(const struct cue_table *table,
				  const struct token *token)
{
	struct cue_reading reading = { .bits = 0 };
	char bases[CUE_READINGS - 1][64];
	size_t count = 0, found = 0;

	reading.words[0] = string_table_find_hashed(&table->words, token->fold,
						    token->hash);
	found += reading.words[0] != NULL;

	if (token->kind == TOKEN_WORD && may_be_inflected(table, token->fold))
		count = word_bases(token->fold, bases, CUE_READINGS - 1);
	for (size_t i = 0; i < count; i++) {
		char spelled[65];
		size_t size = strlen(bases[i]);

		spelled[0] = '~';
		memcpy(spelled + 1, bases[i], size);
		reading.words[found] =
			string_table_find(&table->words,
					  (struct slice){ spelled, size + 1 });
		found += reading.words[found] != NULL;
	}
	for (size_t i = 0; i < found; i++)
		reading.bits |= reading.words[i]->bit;
	return reading;
}

/* Words come again and again. */
static struct cue_reading read_token(const struct cue_table *table,
				     struct word_memory *words,
				     const struct token *token)
{
	struct cue_reading reading;

	if (token->kind == TOKEN_WORD &&
	    word_memory_cues(words, token, &reading))
		return reading;
	reading = look_up(table, token);
	if (token->kind == TOKEN_WORD)
		word_memory_set_cues(words, token, &reading);
	return reading;
}

/* Words stand one after the other, so the first that is none ends them. */
static bool can_be(const struct cue_reading *reading,
		   const struct cue_word *word)
{
	for (size_t i = 0; i < CUE_READINGS && reading->words[i]; i++)
		if (reading->words[i] == word)
			return true;
	return false;
}

static bool is_number(const struct token *token)
{
	static const char *const numbers[] = {
		"one",       "two",        "three",    "four",      "five",
		"six",       "seven",      "eight",    "nine",      "ten",
		"twelve",    "twenty",     "half",     "a",         "one-half",
		"one-third", "two-thirds", "hundreds", "thousands", "$",
		NULL
	};

	for (size_t i = 0; numbers[i]; i++)
		if (token_is(token, numbers[i]))
			return true;
	return token->fold.length && token->fold.bytes[0] >= '0' &&
	       token->fold.bytes[0] <= '9';
}

static bool fits(const struct finder *f, const struct cue_position *position,
		 size_t at)
{
	const struct cue_reading *reading = &f->readings[at - f->first];

	/* as most words are in no phrase, and those in few */
	if (at == f->end || !(reading->bits & position->bits))
		return false;
	for (size_t i = 0; i < position->count; i++)
		if (can_be(reading, position->words[i]))
			return true;
	return false;
}

/* The farthest end of the phrase from this position on; 0: it isn't here. */
static size_t phrase_end(const struct finder *f,
			 const struct cue_phrase *phrase, size_t position,
			 size_t at)
{
	const struct cue_position *p = &phrase->positions[position];
	size_t with = 0, without = 0;

	if (position == phrase->count)
		return phrase->before_number && (at == f->end ||
						 !is_number(&f->tokens[at]))
			       ? 0
			       : at;
	if (fits(f, p, at))
		with = phrase_end(f, phrase, position + 1, at + 1);
	if (p->optional)
		without = phrase_end(f, phrase, position + 1, at);
	return with > without ? with : without;
}

/* As phrase_end() from the start, which one of its first words has. */
static size_t started_end(const struct finder *f,
			  const struct cue_phrase *phrase, size_t at)
{
	return phrase->positions[0].optional ? phrase_end(f, phrase, 0, at)
					     : phrase_end(f, phrase, 1, at + 1);
}

static bool may_follow(const struct cue_follow *follow, uint64_t bits)
{
	return follow->any || follow->bits & bits;
}

static void keep(struct finder *f, const struct cue_phrase *phrase, size_t at,
		 size_t end)
{
	for (size_t i = f->count; i-- > 0 && f->mentions[i].cue.first == at;)
		if (f->mentions[i].cue.kind == phrase->kind &&
		    f->mentions[i].reach == phrase->reach)
			return;
	f->mentions = arena_grow(f->arena, f->mentions, f->count, &f->capacity,
				 sizeof *f->mentions);
	f->mentions[f->count++] =
		(struct cue_mention){ .cue = { .kind = phrase->kind,
					       .first = at,
					       .end = end,
					       .detail = phrase->detail },
				      .reach = phrase->reach };
}

/* Keep the longest phrases that begin here; returns where to go on. */
static size_t find_at(struct finder *f, size_t at)
{
	const struct cue_reading *reading = &f->readings[at - f->first];
	size_t longest = at, before = f->count;
	uint64_t behind = at + 1 < f->end ? reading[1].bits : 0;

	for (size_t i = 0; i < CUE_READINGS && reading->words[i]; i++) {
		const struct cue_word *word = reading->words[i];
		const struct cue_start *start = word->starts;

		if (!may_follow(&word->follow, behind))
			continue;
		for (; start; start = start->next) {
			size_t end;

			if (!may_follow(&start->follow, behind))
				continue;
			end = started_end(f, start->phrase, at);
			if (end <= at || end < longest)
				continue;
			if (end > longest)
				f->count = before;
			longest = end;
			keep(f, start->phrase, at, end);
		}
	}
	return longest > at ? longest : at + 1;
}

struct cue_list cue_find(const struct cue_table *table,
			 struct word_memory *words, struct token_list tokens,
			 const struct sentence *sentence, struct arena *arena)
{
	struct finder f = { .table = table,
			    .tokens = tokens.tokens,
			    .first = sentence->first,
			    .end = sentence->end,
			    .arena = arena };
	struct cue *cues;

	f.readings =
		arena_array(arena, f.end - f.first + 1, sizeof *f.readings);
	for (size_t i = f.first; i < f.end; i++)
		f.readings[i - f.first] =
			read_token(table, words, &f.tokens[i]);
	for (size_t at = f.first; at < f.end;)
		at = find_at(&f, at);
	cue_scope(tokens, sentence, f.mentions, f.count, arena);
	cues = arena_array(arena, f.count + 1, sizeof *cues);
	for (size_t i = 0; i < f.count; i++)
		cues[i] = f.mentions[i].cue;
	return (struct cue_list){ cues, f.count };
}

bool cue_governs(struct cue_list cues, enum cue_kind kind, size_t first,
		 size_t end)
{
	for (size_t i = 0; i < cues.count; i++)
		if (cues.cues[i].kind == kind && cues.cues[i].from < end &&
		    cues.cues[i].to > first)
			return true;
	return false;
}
