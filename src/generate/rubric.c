#include "generate/rubric.h"

#include <string.h>

#include "generate/debris.h"
#include "rounds/token.h"

bool rubric_is_content(const struct pack *pack, const struct token *token)
{
	static const char *const shares[] = {
		"half",      "third",  "quarter",  "two-thirds",  "one-half",
		"one-third", "thirds", "quarters", "one-quarter", NULL
	};
	const struct word_entry *e;

	if (token->kind == TOKEN_MARK || token->fold.length < 2)
		return token->kind == TOKEN_NUMBER;
	/* "TB", "MI" */
	if (token->fold.length < 3)
		return token->kind == TOKEN_NUMBER ||
		       (token->shape == SHAPE_UPPER &&
			!grammar_find(pack_grammar(pack), token));
	e = grammar_find(pack_grammar(pack), token);
	return !e || !(e->classes & ~(UINT64_C(1) << TAG_ADJECTIVE)) ||
	       token_is_any(token, shares);
}

struct stem {
	char bytes[64];
	size_t size;
};

static const struct stem *stems_of(struct word_memory *memory,
				   struct token_list tokens,
				   struct arena *arena)
{
	struct stem *stems =
		arena_array_unset(arena, tokens.count, sizeof *stems);

	for (size_t i = 0; i < tokens.count; i++)
		stems[i].size = word_memory_stem(memory, &tokens.tokens[i],
						 stems[i].bytes);
	return stems;
}

/* Also in the plural. */
static bool is_vacuous(const struct pack *pack, const struct token *token)
{
	struct slice fold = token->fold;

	if (pack_is_vacuous(pack, fold))
		return true;
	if (fold.length > 3 && fold.bytes[fold.length - 1] == 's')
		fold.length--;
	return pack_is_vacuous(pack, fold);
}

/* "one in ten": a share in words, its last word at `i`. */
static bool is_share(const struct pack *pack, struct token_list tokens,
		     size_t i)
{
	const struct word_entry *e;

	if (i < 2 || !token_is(&tokens.tokens[i - 1], "in") ||
	    !token_is(&tokens.tokens[i - 2], "one"))
		return false;
	e = grammar_find(pack_grammar(pack), &tokens.tokens[i]);
	return e && (e->classes & (UINT64_C(1) << TAG_NUMBER));
}

struct rubric_weight rubric_weigh(const struct pack *pack,
				  struct word_memory *memory,
				  struct token_list question,
				  struct token_list answer, struct arena *arena)
{
	const struct stem *stems = stems_of(memory, question, arena);
	struct rubric_weight weight = { 0 };

	for (size_t i = 0; i < answer.count; i++) {
		bool found = false;
		char stem[64];
		size_t size;

		if (!rubric_is_content(pack, &answer.tokens[i]) &&
		    !is_share(pack, answer, i))
			continue;
		size = word_memory_stem(memory, &answer.tokens[i], stem);
		for (size_t k = 0; k < question.count && !found; k++)
			found = stems[k].size == size &&
				memcmp(stem, stems[k].bytes, size) == 0;
		weight.content++;
		weight.leaked += found;
		weight.telling +=
			!found && !is_vacuous(pack, &answer.tokens[i]);
	}
	return weight;
}

size_t rubric_word_count(struct token_list tokens)
{
	size_t count = 0;

	for (size_t i = 0; i < tokens.count; i++)
		count += tokens.tokens[i].kind != TOKEN_MARK;
	return count;
}

/* "Is it known whether": stands for nothing. */
static bool is_empty_it(struct token_list question, size_t i)
{
	return i > 0 && i + 1 < question.count &&
	       token_is(&question.tokens[i - 1], "is") &&
	       token_is(&question.tokens[i], "it") &&
	       token_is(&question.tokens[i + 1], "known");
}

/* "is there a cure at this time": now. */
static bool is_this_time(struct token_list question, size_t i)
{
	return i + 1 < question.count &&
	       token_is(&question.tokens[i], "this") &&
	       token_is(&question.tokens[i + 1], "time");
}

/* "what should patients avoid while they take it": the patients named. */
static bool is_they_of_patients(struct token_list question, size_t i)
{
	static const char *const cases[] = { "while",  "when",  "if",
					     "before", "after", NULL };

	if (!i || !token_is(&question.tokens[i], "they") ||
	    !token_is_any(&question.tokens[i - 1], cases))
		return false;
	while (i-- > 0)
		if (token_is(&question.tokens[i], "patients"))
			return true;
	return false;
}

/* "this signal", "the drugs mentioned above": the card does not say which. */
static bool points_back(struct token_list answer, size_t i)
{
	return ((token_is(&answer.tokens[i], "this") ||
		 token_is(&answer.tokens[i], "these")) &&
		!is_this_time(answer, i)) ||
	       (token_is(&answer.tokens[i], "mentioned") &&
		(token_is(&answer.tokens[i - 1], "previously") ||
		 token_is(&answer.tokens[i - 1], "above") ||
		 token_is(&answer.tokens[i + 1], "above")));
}

static size_t quotes(struct token_list tokens)
{
	size_t count = 0;

	for (size_t i = 0; i < tokens.count; i++)
		count += token_is(&tokens.tokens[i], "\"") ||
			 token_is(&tokens.tokens[i], "\u201c") ||
			 token_is(&tokens.tokens[i], "\u201d");
	return count;
}

/* "a burden for patients and, depending on severity?" */
static bool hangs_on_and(struct token_list question)
{
	bool hangs = false;

	for (size_t i = 1; i < question.count; i++)
		if (token_is(&question.tokens[i], ","))
			hangs = token_is(&question.tokens[i - 1], "and") ||
				token_is(&question.tokens[i - 1], "but");
	return hangs;
}

/* "MHC class I molecules", "type I interferon": a number. */
static bool is_numeral(struct token_list tokens, size_t i)
{
	static const char *const counted[] = { "class", "type",  "stage",
					       "grade", "phase", "factor",
					       NULL };

	return i > 0 && token_is(&tokens.tokens[i], "i") &&
	       token_is_any(&tokens.tokens[i - 1], counted);
}

static const char *check_question(struct token_list question)
{
	static const char *const unresolved[] = {
		"this", "these", "they", "it", "them",           "we", "you",
		"your", "our",   "i",    "us", "aforementioned", NULL
	};

	for (size_t i = 0; i < question.count; i++)
		if (token_is_any(&question.tokens[i], unresolved) &&
		    !is_numeral(question, i) && !is_empty_it(question, i) &&
		    !is_this_time(question, i) &&
		    !is_they_of_patients(question, i))
			return "question refers back";
	for (size_t i = 0; i + 1 < question.count; i++)
		if ((token_is(&question.tokens[i], "not") &&
		     token_is(&question.tokens[i + 1], "only")) ||
		    (token_is(&question.tokens[i], "why") &&
		     token_is(&question.tokens[i + 1], "being")))
			return "asks for half of what is said";
	if (hangs_on_and(question))
		return "the sentence is cut";
	if (rubric_word_count(question) > RUBRIC_QUESTION_WORDS)
		return "question too long";
	if (quotes(question) % 2)
		return "a quotation is cut";
	return NULL;
}

/* "adults between 20": to where? */
static bool range_is_cut(struct token_list answer)
{
	bool open = false;

	for (size_t i = 0; i < answer.count; i++)
		if (token_is(&answer.tokens[i], "between"))
			open = true;
		else if (token_is(&answer.tokens[i], "and") ||
			 answer.tokens[i].kind == TOKEN_MARK)
			open = false;
	return open;
}

/* "a brief 'hit" of "a brief 'hit and run'": a quotation without its end. */
static bool quotes_half(struct token_list tokens)
{
	size_t open = 0;

	for (size_t i = 0; i + 1 < tokens.count; i++) {
		const struct token *token = &tokens.tokens[i];

		if (!token_is(token, "'") && !token_is(token, "\u2018") &&
		    !token_is(token, "\u2019"))
			continue;
		if (!tokens.tokens[i + 1].space_before &&
		    (i == 0 || token->space_before))
			open++;
		else if (open)
			open--;
	}
	return open && !token_is(&tokens.tokens[tokens.count - 1], "'") &&
	       !token_is(&tokens.tokens[tokens.count - 1], "\u2019");
}

/* "them lower", "enough of it": what is meant was named before. */
static bool begins_with_pronoun(struct token_list answer)
{
	static const char *const pronouns[] = { "them", "it", NULL };
	size_t at =
		answer.count > 2 && token_is(&answer.tokens[1], "of") ? 2 : 1;

	return answer.count > at && token_is_any(&answer.tokens[at], pronouns);
}

static const char *check_answer(struct token_list answer,
				struct rubric_weight weight, bool list,
				bool may_be_plain)
{
	static const char *const open_end[] = {
		"it",   "they", "this", "these", "which", "that", "there",
		"them", "and",  "or",   "but",   "him",   "of",   NULL
	};
	static const char *const pointing[] = { "this", "these", "those",
						NULL };
	static const char *const vague[] = {
		"various",   "diverse", "several",  "multiple",      "many",
		"different", "certain", "numerous", "understanding", NULL
	};

	if (!answer.count)
		return "empty answer";
	if (token_is_any(&answer.tokens[0], open_end) ||
	    (!may_be_plain && token_is(&answer.tokens[0], "not")) ||
	    begins_with_pronoun(answer))
		return "answer refers back";
	/* "upon detecting these" */
	if (token_is_any(&answer.tokens[answer.count - 1], pointing))
		return "answer refers back";
	for (size_t i = 1; !list && i + 1 < answer.count; i++)
		if (points_back(answer, i))
			return "answer refers back";
	for (size_t i = 2; !list && i + 1 < answer.count; i++)
		if (token_is(&answer.tokens[i], ":") &&
		    answer.tokens[i - 1].kind != TOKEN_NUMBER)
			return "a list is cut";
	for (size_t i = 0; i < answer.count; i++)
		if (slice_starts_with(answer.tokens[i].fold, "p-value") ||
		    (i && token_is(&answer.tokens[i], "<") &&
		     token_is(&answer.tokens[i - 1], "p")))
			return "statistics, no finding";
	if (range_is_cut(answer))
		return "a range is cut";
	if (quotes(answer) % 2 || quotes_half(answer))
		return "a quotation is cut";
	if (!weight.content)
		return "nothing to recall";
	if (!weight.telling && !may_be_plain)
		return "vacuous answer";
	for (size_t i = 1; i < answer.count; i++)
		if (token_is(&answer.tokens[i], "ways"))
			return "vague answer"; /* "in several ways" */
	if (!list && rubric_word_count(answer) <= 4 &&
	    token_is_any(&answer.tokens[0], vague))
		return "vague answer";
	if (!list && rubric_word_count(answer) > RUBRIC_ANSWER_WORDS)
		return "answer too long";
	return NULL;
}

static const char *check_items(struct slice answer, struct arena *arena)
{
	struct slice rest = answer, line;
	size_t items = 0;

	while (slice_next_line(&rest, &line)) {
		struct token_list tokens = token_split(line, arena);

		items++;
		if (rubric_word_count(tokens) > RUBRIC_ITEM_WORDS)
			return "list item too long";
		if (rubric_word_count(tokens) == 0)
			return "empty list item";
	}
	return items > RUBRIC_MEMBERS ? "list too long" : NULL;
}

static struct token_list tokens_of(const struct wording *wording)
{
	return (struct token_list){ wording->parse.tokens,
				    wording->parse.count };
}

const char *rubric_check(const struct pack *pack, struct word_memory *words,
			 const struct rubric_pair *pair, struct arena *arena)
{
	struct token_list q = tokens_of(pair->question);
	struct token_list a = tokens_of(pair->answer);
	struct rubric_weight weight = rubric_weigh(pack, words, q, a, arena);
	const char *reason = check_question(q);

	if (!reason)
		reason = debris_refusal(pair->question->parse.text);
	if (!reason)
		reason = debris_refusal(pair->answer->parse.text);
	if (!reason)
		reason = check_answer(a, weight, pair->list,
				      pair->polar || pair->gap);
	if (!reason && pair->list)
		reason = check_items(pair->answer->parse.text, arena);
	if (!reason && !pair->polar && weight.leaked * 2 > weight.content)
		reason = "answer is in the question";
	return reason;
}
