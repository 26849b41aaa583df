#include "generate/address.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#include "generate/addressee.h"
#include "generate/contraction.h"
#include "generate/everybodys.h"
#include "rounds/rewrite.h"

/* Sentences of more "you" and "your" are talk. */
enum { EDITS_MOST = 64 };

struct edits {
	struct rewrite items[EDITS_MOST];
	size_t count;
};

/* "you", "you'll". */
static bool says_you(const struct token *token)
{
	const char *full = contraction_full(token, NULL);

	return token_is(token, "you") ||
	       (full && strncmp(full, "you ", 4) == 0);
}

/* What makes a sentence advice, or talk between a page and its reader. */
static bool is_talk(const struct token *token)
{
	static const char *const words[] = {
		"if",         "please",       "discuss",   "website",
		"javascript", "professional", "gp",        "doctor",
		"doctors",    "provider",     "providers", "pharmacist",
		"nurse",      "advise",       "ask",       "tell",
		"talk",       "call",         "contact",   "consult",
		"we",         "our",          "us",        "i",
		"my",         "yourself",     "yours",     "appointment",
		"clinic",     "you'd",        "how",       "what",
		"why",        "let's",        "?",         NULL
	};

	return token_is_any(token, words);
}

/* "your health care provider": the token behind "your", or at it. */
static size_t behind_your(const struct reading *reading, size_t i, size_t first)
{
	static const char *const kinds[] = {
		"health", "care",         "healthcare", "primary",
		"eye",    "heart",        "specialist", "kidney",
		"mental", "rheumatology", "usual",      NULL
	};
	const struct token *tokens = reading->tokens.tokens;

	while (i > first && token_is_any(&tokens[i - 1], kinds))
		i--;
	return i > first && (token_is(&tokens[i - 1], "your") ||
			     token_is(&tokens[i - 1], "the") ||
			     token_is(&tokens[i - 1], "a"))
		       ? i - 1
		       : i;
}

/* "Your doctor may prescribe": what is done for patients is no talk. */
static bool is_carer(const struct reading *reading, size_t i,
		     const struct sentence *sentence)
{
	static const char *const words[] = {
		"doctor",     "doctors",      "provider",      "providers",
		"physician",  "physicians",   "surgeon",       "gp",
		"specialist", "professional", "professionals", "team",
		NULL
	};
	static const char *const does[] = {
		"can",       "may",        "might",     "could",      "usually",
		"often",     "will",       "prescribe", "prescribes", "orders",
		"recommend", "recommends", "performs",  "examines",   "check",
		"checks",    "probably",   "monitor",   "monitors",   "adjusts",
		"takes",     "gives",      "prefers",   NULL
	};
	static const char *const beside[] = { "that", "which", "whom",
					      "by",   "with",  "from",
					      "to",   "of",    NULL };
	const struct token *tokens = reading->tokens.tokens;
	size_t first;

	if (i + 1 >= sentence->end || !token_is_any(&tokens[i], words) ||
	    !token_is_any(&tokens[i + 1], does))
		return false;
	first = behind_your(reading, i, sentence->first);
	return first < i && (first == sentence->first ||
			     !token_is_any(&tokens[first - 1], beside));
}

/* Is it the "your" of "your health care provider may"? */
static bool is_carers(const struct reading *reading, size_t your,
		      const struct sentence *sentence)
{
	enum { REACH = 4 };

	for (size_t i = your + 1; i < sentence->end && i < your + REACH; i++)
		if (is_carer(reading, i, sentence))
			return behind_your(reading, i, sentence->first) == your;
	return false;
}

/*
 * "If you have a fistula, ...", "should not be used if you are pregnant":
 * which patients are told of, when what is said of them is no order.
 */
static bool is_case(const struct reading *reading, size_t i,
		    const struct sentence *sentence)
{
	return token_is(&reading->tokens.tokens[i], "if") &&
	       (i + 1 == sentence->end ||
		!says_you(&reading->tokens.tokens[i + 1]) ||
		addressee_in_case(reading, i + 1, sentence));
}

/* "[tells] how much blood your heart pumps": a fact, and no question. */
static bool is_measure(const struct reading *reading, size_t i,
		       const struct sentence *sentence)
{
	static const char *const amounts[] = { "much", "many", "well",
					       "fast", "far",  "long",
					       "high", "low",  NULL };
	const struct token *tokens = reading->tokens.tokens;

	return i > sentence->first && i + 1 < sentence->end &&
	       token_is(&tokens[i], "how") &&
	       token_is_any(&tokens[i + 1], amounts) &&
	       !token_is(&tokens[sentence->end - 1], "?");
}

static bool add_edit(struct edits *edits, const struct token *token,
		     const char *capital, const char *small)
{
	if (edits->count == EDITS_MOST)
		return false;
	edits->items[edits->count++] =
		(struct rewrite){ token->start, token->end,
				  token->shape == SHAPE_LOWER ? small
							      : capital };
	return true;
}

/* "don't" -> "do not", whoever is spoken to. */
static bool spell_out(struct edits *edits, const struct reading *reading,
		      size_t i, size_t end, struct arena *arena)
{
	const struct token *token = &reading->tokens.tokens[i];
	const char *full =
		contraction_full(token, i + 1 < end ? token + 1 : NULL);
	char *capital;

	if (!full)
		return true;
	capital = arena_strdup(arena, full);
	capital[0] = (char)toupper((unsigned char)capital[0]);
	return add_edit(edits, token, capital, full);
}

/*
 * "you" -> "patients", or "they" in a case behind them: "patients should not
 * take it if they have gout".
 */
static bool turn_you(struct edits *edits, const struct reading *reading,
		     size_t you, const struct sentence *sentence,
		     bool *patients, struct arena *arena)
{
	const struct token *token = &reading->tokens.tokens[you];
	const char *rest =
		token_is(token, "you") ? "" : contraction_full(token, NULL) + 3;
	bool again = *patients && addressee_in_case(reading, you, sentence);

	if (!addressee_is_patient(reading, you, sentence))
		return false;
	*patients = true;
	return add_edit(edits, token,
			arena_printf(arena, "%s%s", "Patients", rest),
			arena_printf(arena, "%s%s", again ? "they" : "patients",
				     rest));
}

/* The edits of one sentence; false when it can't be told of patients. */
static bool edit_sentence(struct edits *edits, const struct reading *reading,
			  const struct sentence *sentence, struct arena *arena)
{
	bool patients = false; /* named before */

	for (size_t i = sentence->first; i < sentence->end; i++) {
		const struct token *token = &reading->tokens.tokens[i];
		bool done = true;

		if (is_talk(token) && !is_carer(reading, i, sentence) &&
		    !is_case(reading, i, sentence) &&
		    !is_measure(reading, i, sentence))
			return false;
		if (token_is(token, "your") && is_carers(reading, i, sentence))
			done = add_edit(edits, token, "A", "a");
		else if (token_is(token, "your"))
			done = everybodys_has(reading, i, sentence->end) &&
			       add_edit(edits, token, "The", "the");
		else if (says_you(token))
			done = turn_you(edits, reading, i, sentence, &patients,
					arena);
		else
			done = spell_out(edits, reading, i, sentence->end,
					 arena);
		if (!done)
			return false;
	}
	return true;
}

/* "Next, you receive": one step of many, told to whoever goes through it. */
static bool is_step(const struct reading *reading,
		    const struct sentence *sentence)
{
	static const char *const words[] = { "next", "then", NULL };

	return token_is_any(&reading->tokens.tokens[sentence->first], words);
}

/* Few sentences do; in the others nothing is to be changed. */
static bool names_reader(const struct reading *reading,
			 const struct sentence *sentence)
{
	for (size_t i = sentence->first; i < sentence->end; i++)
		if (says_you(&reading->tokens.tokens[i]) ||
		    token_is(&reading->tokens.tokens[i], "your"))
			return true;
	return false;
}

/* The same where nothing but contractions is to be changed. */
static void spell_sentence(struct edits *edits, const struct reading *reading,
			   const struct sentence *sentence, struct arena *arena)
{
	for (size_t i = sentence->first; i < sentence->end; i++)
		if (!spell_out(edits, reading, i, sentence->end, arena))
			return;
}

static void find_edits(struct edits *edits, const struct reading *reading,
		       struct arena *arena)
{
	edits->count = 0;
	for (size_t i = 0; i < reading->sentences.count; i++) {
		const struct sentence *sentence =
			&reading->sentences.sentences[i];
		size_t before = edits->count;

		if (names_reader(reading, sentence) &&
		    !is_step(reading, sentence) &&
		    edit_sentence(edits, reading, sentence, arena))
			continue;
		edits->count = before;
		if (sentence->complete)
			spell_sentence(edits, reading, sentence, arena);
	}
}

const struct passage *address_turn(const struct passage *passage,
				   const struct reading *reading,
				   struct arena *arena)
{
	struct edits edits;
	struct passage *turned;

	find_edits(&edits, reading, arena);
	if (!edits.count)
		return NULL;
	turned = arena_array(arena, 1, sizeof *turned);
	*turned = *passage;
	turned->made = true;
	passage_rewrite(turned, edits.items, edits.count, arena);
	return turned;
}
