#include "rounds/sentence.h"

#include <string.h>

#include "language/dotted.h"
#include "language/part_name.h"
#include "rounds/utf8.h"

/* Lists of references are rarely longer than 999. */
enum { RAISED_DIGITS = 3 };

struct cutter {
	struct slice text;
	struct token_list tokens;
	size_t first; /* of the present sentence */
};

/* Words that open a sentence and have no capital inside one. */
static const char *const openers[] = {
	"the",      "these",      "this",          "however",   "recently",
	"in",       "it",         "they",          "there",     "while",
	"although", "moreover",   "furthermore",   "therefore", "additionally",
	"we",       "those",      "thus",          "our",       "when",
	"if",       "such",       "here",          "because",   "since",
	"as",       "despite",    "during",        "after",     "nevertheless",
	"for",      "conversely", "interestingly",
};
#define GLUED_OPENERS 15 /* the first of them are never part of a name */

/* Words that no sentence ends with. */
static const char *const unfinished[] = {
	"a",  "an", "the", "of",   "in",   "on",  "at",  "by",   "to",
	"as", "or", "and", "from", "with", "for", "see", "than", "that",
};

/* Shortened before a number or a name, and ordinary words elsewhere. */
static const char *const shortened[] = {
	"fig",  "figs", "ref", "refs", "eq",   "vol",  "inc",  "co",    "corp",
	"ltd",  "jan",  "feb", "mar",  "apr",  "jun",  "jul",  "aug",   "sep",
	"sept", "oct",  "nov", "dec",  "ed",   "eds",  "sp",   "univ",  "med",
	"sci",  "int",  "am",  "eur",  "clin", "biol", "chem", "virol",
};

/* "vitamin C", "hepatitis B": the letter behind is no initial. */
static const char *const lettered[] = {
	"vitamin", "hepatitis", "type",  "group",  "class",     "grade",
	"protein", "factor",    "table", "figure", "influenza",
};

static bool is_among(const struct token *token, const char *const *words,
		     size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (token_is(token, words[i]))
			return true;
	return false;
}
#define IS_AMONG(token, words)                                                 \
	is_among(token, words, sizeof(words) / sizeof *(words))

static bool is_mark(const struct token *token, const char *marks)
{
	return token->kind == TOKEN_MARK && token->fold.length == 1 &&
	       strchr(marks, token->fold.bytes[0]) != NULL;
}

static bool is_stop(const struct token *token)
{
	/* an ellipsis folds to three stops */
	return is_mark(token, ".!?") ||
	       (token->kind == TOKEN_MARK && token_is(token, "..."));
}

static bool is_dotted(const struct token *token)
{
	return token->kind == TOKEN_WORD &&
	       token->fold.bytes[token->fold.length - 1] == '.';
}

/* One or more letters a-z without anything else. */
static bool is_plain(const struct token *token, size_t least)
{
	for (size_t i = 0; i < token->fold.length; i++)
		if (token->fold.bytes[i] < 'a' || token->fold.bytes[i] > 'z')
			return false;
	return token->fold.length >= least;
}

/* "[3]", "[3, 5-7]": the token behind it, or `at` when there is none. */
static size_t skip_reference(const struct cutter *c, size_t at)
{
	size_t i = at;

	if (i >= c->tokens.count || !is_mark(&c->tokens.tokens[i], "["))
		return at;
	for (i++; i < c->tokens.count; i++) {
		const struct token *token = &c->tokens.tokens[i];

		if (is_mark(token, "]"))
			return i == at + 1 ? at : i + 1;
		if (token->kind != TOKEN_NUMBER && !is_mark(token, ",-;"))
			return at;
	}
	return at;
}

/* Raised numbers that lost their height: "pain.12,13 The". */
static size_t skip_raised(const struct cutter *c, size_t at)
{
	size_t i = at;

	while (i < c->tokens.count && !c->tokens.tokens[i].space_before &&
	       (c->tokens.tokens[i].kind == TOKEN_NUMBER ||
		(i > at && is_mark(&c->tokens.tokens[i], ",-"))))
		i++;
	if (i == at || !is_mark(&c->tokens.tokens[at - 1], ".") ||
	    c->tokens.tokens[i - 1].kind != TOKEN_NUMBER)
		return at;
	return i == c->tokens.count || c->tokens.tokens[i].space_before ? i
									: at;
}

/* Can the stop behind the token be followed by a raised number? */
static bool ends_words(const struct token *token)
{
	return is_mark(token, ")]") || (token->kind == TOKEN_WORD &&
					token->shape != SHAPE_CAPITALISED &&
					!IS_AMONG(token, shortened));
}

/* "pain. 12,13 The": the same with a blank, before a word with a capital. */
static size_t skip_parted(const struct cutter *c, size_t at)
{
	const struct token *tokens = c->tokens.tokens;
	size_t i = at;

	if (at < c->first + 2 || !is_mark(&tokens[at - 1], ".") ||
	    !ends_words(&tokens[at - 2]))
		return at;
	while (i < c->tokens.count && tokens[i].space_before == (i == at) &&
	       ((tokens[i].kind == TOKEN_NUMBER &&
		 tokens[i].end - tokens[i].start <= RAISED_DIGITS) ||
		(i > at && is_mark(&tokens[i], ",-"))))
		i++;
	if (i == at || i == c->tokens.count || !tokens[i].space_before ||
	    tokens[i - 1].kind != TOKEN_NUMBER)
		return at;
	return tokens[i].shape == SHAPE_CAPITALISED ||
			       tokens[i].shape == SHAPE_UPPER
		       ? i
		       : at;
}

/* Behind the quotes, brackets and reference marks that close a sentence. */
static size_t skip_closers(const struct cutter *c, size_t at)
{
	for (;;) {
		size_t next = skip_reference(c, at);
		const struct token *token = &c->tokens.tokens[at];

		if (next == at && at < c->tokens.count &&
		    !token->space_before &&
		    (is_mark(token, ")]}\"'") || (token->kind == TOKEN_MARK &&
						  token_is(token, "\xC2\xBB"))))
			next = at + 1;
		if (next == at)
			next = skip_raised(c, at);
		if (next == at)
			next = skip_parted(c, at);
		if (next == at)
			return at;
		at = next;
	}
}

/* True for a token that may begin a sentence. */
static bool may_open(const struct cutter *c, size_t at)
{
	const struct token *token = &c->tokens.tokens[at];

	while (token->kind == TOKEN_MARK && at + 1 < c->tokens.count &&
	       is_mark(token, "([{\"'-"))
		token = &c->tokens.tokens[++at];
	if (token->kind != TOKEN_WORD || token->shape != SHAPE_LOWER)
		return true; /* "mRNA levels rose" too */
	for (size_t i = token->start; i < token->end; i++)
		if (utf8_is_digit((unsigned char)c->text.bytes[i]))
			return true; /* "p53", "10-fold" */
	return false;
}

/* "J. Smith", "by A. B. Miller", but not "vitamin C. Patients". */
static bool is_initial(const struct cutter *c, size_t letter, size_t next)
{
	const struct token *tokens = c->tokens.tokens;
	const struct token *token = &tokens[letter];

	if (token->shape != SHAPE_UPPER || token->end - token->start != 1 ||
	    tokens[next].kind != TOKEN_WORD || IS_AMONG(&tokens[next], openers))
		return false;
	if (tokens[next].shape == SHAPE_UPPER) /* no article "A" */
		return tokens[next].end - tokens[next].start == 1 &&
		       next + 1 < c->tokens.count &&
		       is_mark(&tokens[next + 1], ".");
	if (letter == c->first)
		return true;
	token = &tokens[letter - 1];
	if (IS_AMONG(token, lettered))
		return false;
	return token->kind == TOKEN_MARK || is_dotted(token) ||
	       token->shape == SHAPE_CAPITALISED || token_is(token, "by") ||
	       token_is(token, "and");
}

/* "cells.The": words run together at a stop. */
static bool is_run_together(const struct cutter *c, size_t stop)
{
	const struct token *token = &c->tokens.tokens[stop];

	return stop > c->first && stop + 1 < c->tokens.count &&
	       is_mark(token, ".!?") && token[-1].shape == SHAPE_LOWER &&
	       is_plain(token - 1, 3) && token[-1].space_before &&
	       token[1].shape == SHAPE_CAPITALISED &&
	       (is_plain(token + 1, 3) || IS_AMONG(token + 1, openers)) &&
	       (stop + 2 == c->tokens.count || token[2].space_before ||
		is_mark(token + 2, ","));
}

/* True when the stop after the word tokens[word] only shortens it. */
static bool is_shortened(const struct cutter *c, size_t word, size_t next)
{
	const struct token *token = &c->tokens.tokens[word];
	const struct token *after = &c->tokens.tokens[next];

	if (token->kind == TOKEN_NUMBER)
		return word == c->first; /* "1. Introduction" */
	if (token->kind != TOKEN_WORD)
		return false;
	if (is_initial(c, word, next))
		return true;
	return IS_AMONG(token, shortened) && !IS_AMONG(after, openers) &&
	       !(token->shape == SHAPE_UPPER && token->fold.length > 1) &&
	       (after->kind == TOKEN_NUMBER ||
		token->shape == SHAPE_CAPITALISED || token_is(token, "sp") ||
		after->shape == SHAPE_UPPER);
}

/* The last of the stops from `at`. */
static size_t skip_stops(const struct cutter *c, size_t at)
{
	while (at + 1 < c->tokens.count && is_stop(&c->tokens.tokens[at]) &&
	       is_stop(&c->tokens.tokens[at + 1]))
		at++;
	return at;
}

/*
 * Where the sentence ends whose stop is tokens[at], exclusive; 0 when it
 * doesn't end here.
 */
static size_t end_at_stop(const struct cutter *c, size_t at)
{
	size_t next = skip_closers(c, skip_stops(c, at) + 1);

	if (next == c->tokens.count)
		return next;
	if (!c->tokens.tokens[next].space_before)
		return next == at + 1 && is_run_together(c, at) ? next : 0;
	if (!may_open(c, next))
		return 0;
	if (is_mark(&c->tokens.tokens[at], ".") && at > c->first &&
	    next == at + 1 && is_shortened(c, at - 1, next))
		return 0;
	return next;
}

/* The same for a word that keeps its stop, such as "etc." */
static size_t end_at_dotted(const struct cutter *c, size_t at)
{
	const struct token *token = &c->tokens.tokens[at];
	size_t next = skip_closers(c, at + 1);

	if (next == c->tokens.count)
		return next;
	if (!dotted_may_close(token->fold) ||
	    !c->tokens.tokens[next].space_before || !may_open(c, next))
		return 0;
	return token_is(token, "etc.") ||
			       IS_AMONG(&c->tokens.tokens[next], openers)
		       ? next
		       : 0;
}

/* A lower-case word and then "The", with nothing between them. */
static bool is_glued(const struct cutter *c, size_t end)
{
	for (size_t i = c->first + 1; i < end; i++) {
		const struct token *token = &c->tokens.tokens[i];

		if (token->shape == SHAPE_CAPITALISED && token->space_before &&
		    is_among(token, openers, GLUED_OPENERS) &&
		    token[-1].kind == TOKEN_WORD &&
		    token[-1].shape == SHAPE_LOWER && !is_dotted(token - 1) &&
		    !IS_AMONG(token - 1, unfinished))
			return true;
	}
	return false;
}

static struct sentence sentence_at(const struct cutter *c, size_t end)
{
	struct sentence sentence = { .first = c->first, .end = end };
	size_t stop = end;

	/* look behind the stop's closers, never past a word */
	while (stop > c->first && !is_stop(&c->tokens.tokens[stop - 1])) {
		const struct token *token = &c->tokens.tokens[stop - 1];

		if (token->kind == TOKEN_WORD) {
			sentence.complete = is_dotted(token);
			break;
		}
		stop--;
	}
	for (; stop > c->first && is_stop(&c->tokens.tokens[stop - 1]);
	     stop--) {
		sentence.complete = true;
		if (is_mark(&c->tokens.tokens[stop - 1], "?"))
			sentence.question = true;
	}
	sentence.glued = is_glued(c, end);
	return sentence;
}

/* Where the sentence ends that tokens[at] is part of; 0 when not here. */
static size_t end_at(const struct cutter *c, size_t at)
{
	size_t end = 0;

	/* "METHODS", run into the text, is by itself */
	if (at == c->first && part_name_end(c->tokens, at) > at)
		return part_name_end(c->tokens, at);
	if (is_stop(&c->tokens.tokens[at]))
		end = end_at_stop(c, at);
	else if (is_dotted(&c->tokens.tokens[at]))
		end = end_at_dotted(c, at);
	if (!end && at + 1 == c->tokens.count)
		end = c->tokens.count;
	return end;
}

struct sentence_list sentence_split(struct slice text, struct token_list tokens,
				    struct arena *arena)
{
	struct cutter c = { .text = text, .tokens = tokens };
	struct sentence *sentences = NULL;
	size_t count = 0, capacity = 0;

	for (size_t i = 0; i < tokens.count; i++) {
		size_t end = end_at(&c, i);

		if (!end) {
			i = skip_stops(&c, i); /* a run is judged once */
			continue;
		}
		sentences = arena_grow(arena, sentences, count, &capacity,
				       sizeof *sentences);
		sentences[count++] = sentence_at(&c, end);
		c.first = end;
		i = end - 1;
	}
	return (struct sentence_list){ sentences, count };
}
