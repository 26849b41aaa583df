#include "generate/addressee.h"

#include <string.h>

/* "also", "not": between "you" and the verb. */
static bool is_between(const struct token *token)
{
	static const char *const words[] = { "also",      "not",      "usually",
					     "often",     "still",    "only",
					     "never",     "normally", "always",
					     "sometimes", "already",  "first",
					     "probably",  "likely",   NULL };

	return token_is_any(token, words);
}

/* What patients go through or do for their health. */
static bool is_clinical(const struct token *token)
{
	static const char *const verbs[] = {
		"get",     "have",    "feel",     "notice",     "experience",
		"develop", "lose",    "gain",     "become",     "suffer",
		"bleed",   "bruise",  "faint",    "vomit",      "catch",
		"need",    "take",    "receive",  "start",      "stop",
		"use",     "require", "drink",    "eat",        "avoid",
		"wait",    "remain",  "continue", "breastfeed", "undergo",
		"cough",   "sweat",   "urinate",  "recover",    NULL
	};

	return token_is_any(token, verbs);
}

static bool ends_with(const struct token *token, const char *end)
{
	size_t length = strlen(end);

	return token->fold.length > length + 2 &&
	       memcmp(token->fold.bytes + token->fold.length - length, end,
		      length) == 0;
}

/* "be given", "be at risk", "be monitored": what is done for patients. */
static bool is_done(const struct token *token)
{
	static const char *const words[] = { "given", "taken",  "seen",  "put",
					     "at",    "unable", "awake", NULL };
	static const char *const feelings[] = { "asked",     "inclined",
						"tempted",   "interested",
						"surprised", "concerned",
						"seated",    NULL };

	return token_is_any(token, words) ||
	       (ends_with(token, "ed") && !token_is_any(token, feelings));
}

static size_t skip_between(const struct reading *reading, size_t i, size_t end)
{
	while (i < end && is_between(&reading->tokens.tokens[i]))
		i++;
	return i;
}

/* "need to take", "stop taking": the verb that tells. */
static size_t told_verb(const struct reading *reading, size_t verb, size_t end)
{
	static const char *const going[] = { "taking",    "using",    "having",
					     "receiving", "drinking", "eating",
					     "treatment", NULL };
	const struct token *tokens = reading->tokens.tokens;
	size_t next = verb + 1;

	if (next + 1 < end && token_is(&tokens[next], "to"))
		return next + 1;
	if (next < end && ends_with(&tokens[next], "ing") &&
	    !token_is_any(&tokens[next], going))
		return end;
	return verb;
}

/* From the verb on: "need", "be given"; no talk such as "find" or "ask". */
static bool is_verb_of_patients(const struct reading *reading, size_t verb,
				size_t end)
{
	const struct token *tokens = reading->tokens.tokens;

	if (verb < end && is_clinical(&tokens[verb]))
		verb = told_verb(reading, verb, end);
	if (verb >= end)
		return false;
	if (token_is(&tokens[verb], "be")) {
		verb = skip_between(reading, verb + 1, end);
		return verb < end && is_done(&tokens[verb]);
	}
	return is_clinical(&tokens[verb]);
}

/* "you may get", "you should not take", "you do not need". */
static bool is_modal(const struct reading *reading, size_t you, size_t end)
{
	static const char *const modals[] = { "may",   "might",     "can",
					      "could", "will",      "would",
					      "must",  "should",    "do",
					      "don't", "shouldn't", "can't",
					      "won't", "cannot",    NULL };
	const struct token *tokens = reading->tokens.tokens;
	size_t verb = you + 1;
	bool has = !token_is(&tokens[you], "you");

	if (verb < end && token_is_any(&tokens[verb], modals)) {
		verb++;
		has = true;
	}
	verb = skip_between(reading, verb, end);
	return has && is_verb_of_patients(reading, verb, end);
}

/* "in a transplant you receive cells", "the conditions you have". */
static bool is_told(const struct reading *reading, size_t you,
		    const struct sentence *sentence)
{
	static const char *const verbs[] = { "receive", "need", "develop",
					     "require", "have", NULL };
	const struct token *tokens = reading->tokens.tokens;
	size_t verb = skip_between(reading, you + 1, sentence->end);

	return sentence->complete && verb + 1 < sentence->end &&
	       token_is_any(&tokens[verb], verbs) &&
	       is_verb_of_patients(reading, verb, sentence->end);
}

/* "makes you sleepy", "puts you at risk", "is given to you". */
static bool is_affected(const struct reading *reading, size_t you, size_t first)
{
	static const char *const verbs[] = {
		"make",     "makes",   "cause",  "causes",  "put",
		"puts",     "leave",   "leaves", "protect", "protects",
		"affect",   "affects", "give",   "prevent", "stop",
		"prevents", "stops",   "gives",  NULL
	};

	return you > first &&
	       token_is_any(&reading->tokens.tokens[you - 1], verbs);
}

/* "It is recommended you wait": a rule in so many words. */
static bool is_advised(const struct reading *reading, size_t you,
		       const struct sentence *sentence)
{
	static const char *const words[] = { "recommended", "advised",
					     "important",   "that",
					     "suggest",     NULL };
	const struct token *tokens = reading->tokens.tokens;
	size_t verb = skip_between(reading, you + 1, sentence->end);

	return you > sentence->first && verb < sentence->end &&
	       token_is_any(&tokens[you - 1], words) &&
	       is_clinical(&tokens[verb]);
}

/* "right for you." */
static bool is_for(const struct reading *reading, size_t you,
		   const struct sentence *sentence)
{
	const struct token *tokens = reading->tokens.tokens;

	return you > sentence->first && you + 1 < sentence->end &&
	       token_is(&tokens[you - 1], "for") &&
	       (token_is(&tokens[you + 1], ",") ||
		token_is(&tokens[you + 1], "."));
}

bool addressee_in_case(const struct reading *reading, size_t you,
		       const struct sentence *sentence)
{
	static const char *const when[] = { "if",    "when",  "whenever",
					    "after", "while", "before",
					    "until", "once",  "unless",
					    NULL };
	static const char *const not_done[] = {
		"should",  "must",    "can",  "may",   "want",
		"think",   "suspect", "wish", "would", "feel",
		"believe", "know",    "do",   "find",  "live",
		"plan",    "see",     "had",  "think", NULL
	};
	const struct token *tokens = reading->tokens.tokens;
	size_t next = you + 1;

	if (you == sentence->first || next >= sentence->end ||
	    !token_is_any(&tokens[you - 1], when))
		return false;
	return !token_is_any(&tokens[next], not_done);
}

bool addressee_is_patient(const struct reading *reading, size_t you,
			  const struct sentence *sentence)
{
	return addressee_in_case(reading, you, sentence) ||
	       is_modal(reading, you, sentence->end) ||
	       is_told(reading, you, sentence) ||
	       is_affected(reading, you, sentence->first) ||
	       is_advised(reading, you, sentence) ||
	       is_for(reading, you, sentence);
}
