#include "generate/address.h"

#include <string.h>

/* Sentences of more "you" and "your" are talk. */
enum { EDITS_MOST = 64, NOUN_REACH = 2 };

/* A word of the passage, and what takes its place. */
struct edit {
	size_t start, end; /* bytes */
	const char *word;
};

struct edits {
	struct edit items[EDITS_MOST];
	size_t count;
};

static bool is_among(const struct token *token, const char *const *words)
{
	for (; *words; words++)
		if (token_is(token, *words))
			return true;
	return false;
}

/* What makes a sentence advice, or talk between a page and its reader. */
static bool is_talk(const struct token *token)
{
	static const char *const words[] = {
		"if",      "should",   "must",      "please",      "doctor",
		"doctors", "provider", "providers", "pharmacist",  "nurse",
		"ask",     "tell",     "talk",      "call",        "contact",
		"consult", "we",       "our",       "us",          "i",
		"my",      "yourself", "yours",     "appointment", "clinic",
		"you're",  "you've",   "you'll",    "you'd",       "how",
		"what",    "why",      "let's",     "?",           NULL
	};

	return is_among(token, words);
}

/* "your blood", "your immune system": everybody's. */
static bool is_bodily(const struct token *token)
{
	static const char *const nouns[] = {
		"body",        "blood",     "heart",      "brain",
		"kidney",      "kidneys",   "liver",      "lung",
		"lungs",       "skin",      "bone",       "bones",
		"joint",       "joints",    "muscle",     "muscles",
		"vessels",     "arteries",  "veins",      "immune",
		"nerves",      "nervous",   "eye",        "eyes",
		"stomach",     "risk",      "chance",     "chances",
		"pancreas",    "airways",   "airway",     "bowel",
		"bowels",      "gut",       "intestine",  "intestines",
		"colon",       "thyroid",   "bladder",    "cells",
		"hormones",    "leg",       "legs",       "feet",
		"foot",        "hands",     "arms",       "face",
		"neck",        "spine",     "spinal",     "vision",
		"bloodstream", "digestive", "throat",     "mouth",
		"nose",        "breathing", "metabolism", "tissues",
		"urine",       "hearing",   "ears",       "teeth",
		"gums",        "tongue",    "hair",       "nails",
		"knee",        "knees",     "hip",        "hips",
		"shoulder",    "back",      "chest",      "adrenal",
		"prostate",    "ovaries",   "womb",       "uterus",
		NULL
	};

	return is_among(token, nouns);
}

/* "you may get": what happens to people, not what they ought to do. */
static bool is_befalling(const struct reading *reading, size_t you, size_t end)
{
	static const char *const modals[] = { "may", "might", "can", "could",
					      NULL };
	static const char *const verbs[] = {
		"get",   "have",  "feel",   "notice", "experience", "develop",
		"lose",  "gain",  "become", "suffer", "bleed",      "bruise",
		"faint", "vomit", "catch",  NULL
	};
	const struct token *tokens = reading->tokens.tokens;
	size_t verb = you + 2;

	if (verb < end && token_is(&tokens[verb], "also"))
		verb++;
	return verb < end && is_among(&tokens[you + 1], modals) &&
	       is_among(&tokens[verb], verbs);
}

/* "makes you sleepy", "puts you at risk". */
static bool is_affected(const struct reading *reading, size_t you, size_t first)
{
	static const char *const verbs[] = { "make",     "makes",  "cause",
					     "causes",   "put",    "puts",
					     "leave",    "leaves", "protect",
					     "protects", "affect", "affects",
					     NULL };

	return you > first && is_among(&reading->tokens.tokens[you - 1], verbs);
}

static bool is_everybodys(const struct reading *reading, size_t your,
			  size_t end)
{
	size_t last = your + 1 + NOUN_REACH;

	for (size_t i = your + 1; i < end && i < last; i++)
		if (is_bodily(&reading->tokens.tokens[i]))
			return true;
	return false;
}

static bool add_edit(struct edits *edits, const struct token *token,
		     const char *capital, const char *small)
{
	if (edits->count == EDITS_MOST)
		return false;
	edits->items[edits->count++] =
		(struct edit){ token->start, token->end,
			       token->shape == SHAPE_LOWER ? small : capital };
	return true;
}

/* The edits of one sentence; false when it can't be told of patients. */
static bool edit_sentence(struct edits *edits, const struct reading *reading,
			  const struct sentence *sentence)
{
	for (size_t i = sentence->first; i < sentence->end; i++) {
		const struct token *token = &reading->tokens.tokens[i];
		bool done = true;

		if (is_talk(token))
			return false;
		if (token_is(token, "your"))
			done = is_everybodys(reading, i, sentence->end) &&
			       add_edit(edits, token, "The", "the");
		else if (token_is(token, "you"))
			done = (is_befalling(reading, i, sentence->end) ||
				is_affected(reading, i, sentence->first)) &&
			       add_edit(edits, token, "Patients", "patients");
		if (!done)
			return false;
	}
	return true;
}

static void find_edits(struct edits *edits, const struct reading *reading)
{
	edits->count = 0;
	for (size_t i = 0; i < reading->sentences.count; i++) {
		size_t before = edits->count;

		if (!edit_sentence(edits, reading,
				   &reading->sentences.sentences[i]))
			edits->count = before;
	}
}

/* The passage in the making. */
struct turned {
	const struct passage *old;
	struct text text;
	struct passage_span *spans;
	size_t span_count;
};

static void add_span(struct turned *turned, uint64_t file)
{
	turned->spans[turned->span_count++] =
		(struct passage_span){ turned->text.length, file };
}

/* The old text's bytes [start, end), with the spans among them. */
static void keep(struct turned *turned, size_t start, size_t end)
{
	const struct passage *old = turned->old;
	size_t base = turned->text.length;
	uint64_t file, unused;

	if (start >= end)
		return;
	passage_range(old, start, start + 1, &file, &unused);
	add_span(turned, file);
	for (size_t i = 0; i < old->span_count; i++)
		if (old->spans[i].at > start && old->spans[i].at < end)
			turned->spans[turned->span_count++] =
				(struct passage_span){
					base + (old->spans[i].at - start),
					old->spans[i].file
				};
	text_add(&turned->text, old->text.bytes + start, end - start);
}

/* The new word lies where the old one does, to its last byte. */
static void put(struct turned *turned, const struct edit *edit)
{
	uint64_t start, end;

	passage_range(turned->old, edit->start, edit->end, &start, &end);
	add_span(turned, start);
	text_add(&turned->text, edit->word, strlen(edit->word) - 1);
	add_span(turned, end - 1);
	text_add_char(&turned->text, edit->word[strlen(edit->word) - 1]);
}

static const struct passage *turn(const struct passage *passage,
				  const struct edits *edits,
				  struct arena *arena)
{
	struct turned turned = { .old = passage, .text = TEXT_INIT };
	struct passage *made = arena_array(arena, 1, sizeof *made);
	size_t at = 0;

	turned.spans =
		arena_array(arena, passage->span_count + 3 * edits->count + 1,
			    sizeof *turned.spans);
	for (size_t i = 0; i < edits->count; i++) {
		keep(&turned, at, edits->items[i].start);
		put(&turned, &edits->items[i]);
		at = edits->items[i].end;
	}
	keep(&turned, at, passage->text.length);
	*made = *passage;
	made->made = true;
	made->text.bytes =
		arena_strndup(arena, turned.text.bytes, turned.text.length);
	made->text.length = turned.text.length;
	made->spans = turned.spans;
	made->span_count = turned.span_count;
	text_release(&turned.text);
	return made;
}

const struct passage *address_turn(const struct passage *passage,
				   const struct reading *reading,
				   struct arena *arena)
{
	struct edits edits;

	find_edits(&edits, reading);
	return edits.count ? turn(passage, &edits, arena) : NULL;
}
