/*
 * Word classes in context.  Every token gets the classes its word can have;
 * neighbours decide between them, left to right, in one pass.
 */
#include "rounds/grammar.h"

#include <string.h>

#include "language/finite.h"
#include "language/fixed_phrase.h"
#include "language/tagger.h"

enum word_tag tag_mark(const struct token *token)
{
	struct slice f = token->fold;

	if (f.length != 1)
		return TAG_SYMBOL;
	switch (f.bytes[0]) {
	case ',':
		return TAG_COMMA;
	case '(':
	case '[':
	case '{':
		return TAG_OPEN;
	case ')':
	case ']':
	case '}':
		return TAG_CLOSE;
	case '-':
		return TAG_DASH;
	case ':':
		return TAG_COLON;
	case ';':
		return TAG_SEMICOLON;
	case '.':
	case '!':
	case '?':
		return TAG_STOP;
	case '"':
	case '\'':
		return TAG_QUOTE;
	default:
		return TAG_SYMBOL;
	}
}

bool opens_object(const struct tagger *t, size_t i)
{
	const struct word_entry *e = entry_at(t, i);

	if (i >= t->count)
		return false;
	if (t->tokens[i].kind == TOKEN_MARK)
		return tag_mark(&t->tokens[i]) == TAG_QUOTE;
	if (t->tokens[i].kind == TOKEN_NUMBER)
		return true;
	if (has_class(e, TAG_BE) || has_class(e, TAG_MODAL) ||
	    has_class(e, TAG_HAVE) || has_class(e, TAG_DO) ||
	    has_class(e, TAG_CONJUNCTION))
		return false;
	if (has_class(e, TAG_DETERMINER) || has_class(e, TAG_POSSESSIVE) ||
	    has_class(e, TAG_DEMONSTRATIVE) || has_class(e, TAG_PREPOSITION) ||
	    has_class(e, TAG_QUANTIFIER) || has_class(e, TAG_ADJECTIVE) ||
	    has_class(e, TAG_ADVERB) || has_class(e, TAG_PRONOUN))
		return true;
	return !e || !e->verb || e->noun_too || (e->forms & VERB_ING) ||
	       (e->forms & VERB_PARTICIPLE);
}

/* After these, "to" takes a noun: "leads to damage", "due to stress". */
static bool takes_noun_after_to(struct slice word)
{
	static const char *const words[] = {
		"lead",        "leads",       "leading",     "led",
		"due",         "contribute",  "contributes", "contributing",
		"contributed", "response",    "respond",     "responds",
		"related",     "attributed",  "resistance",  "resistant",
		"exposure",    "exposed",     "addition",    "linked",
		"sensitivity", "secondary",   "access",      "owing",
		"prior",       "damage",      "injury",      "similar",
		"compared",    "return",      "susceptible", "susceptibility",
		"predisposed", "according",   "subject",     "key",
		"relative",    "alternative", "approach",    "adjacent",
		"harm",        NULL
	};

	for (size_t i = 0; words[i]; i++)
		if (slice_equal(word, slice_of(words[i])))
			return true;
	return false;
}

static enum word_tag tag_to(const struct tagger *t, size_t i)
{
	size_t next = i + 1;
	const struct word_entry *e = entry_at(t, next);

	while (has_class(e, TAG_ADVERB) && !(e->forms & VERB_BASE))
		e = entry_at(t, ++next);
	if (has_class(e, TAG_BE) || has_class(e, TAG_HAVE) ||
	    has_class(e, TAG_DO))
		return TAG_TO;
	if (!e || !(e->forms & VERB_BASE))
		return TAG_PREPOSITION;
	if ((e->noun_too || e->adjective_too) && i > 0 &&
	    takes_noun_after_to(t->tokens[i - 1].fold))
		return TAG_PREPOSITION;
	return TAG_TO;
}

static enum word_tag tag_that(const struct tagger *t, size_t i)
{
	enum word_tag before = tag_before(t, i);
	const struct word_entry *next = entry_at(t, i + 1);

	if (before == TAG_VERB || before == TAG_PARTICIPLE ||
	    before == TAG_ADJECTIVE || before == TAG_COMMA)
		return TAG_SUBORDINATOR;
	if (before == TAG_NOUN || before == TAG_CLOSE || before == TAG_PRONOUN)
		return TAG_RELATIVE;
	if (next && next->verb && !next->noun_too)
		return TAG_RELATIVE;
	/* "the trouble is that the kidneys fail" */
	if (before == TAG_BE && has_class(next, TAG_DETERMINER))
		return TAG_SUBORDINATOR;
	return TAG_DEMONSTRATIVE;
}

/* Pronouns and numbers that the words behind them make something else. */
static void pronoun_reading(const struct tagger *t, size_t i,
			    enum word_tag *tag)
{
	/* "half of the patients" is a figure */
	if (token_is(&t->tokens[i], "half") && i + 1 < t->count &&
	    token_is(&t->tokens[i + 1], "of"))
		*tag = TAG_NUMBER;
	/* "one third", "one in ten" */
	if (*tag == TAG_PRONOUN && token_is(&t->tokens[i], "one") &&
	    i + 2 < t->count &&
	    (has_class(entry_at(t, i + 1), TAG_NUMBER) ||
	     (token_is(&t->tokens[i + 1], "in") &&
	      (t->tokens[i + 2].kind == TOKEN_NUMBER ||
	       has_class(entry_at(t, i + 2), TAG_NUMBER)))))
		*tag = TAG_NUMBER;
	/* "on one side" */
	if (*tag == TAG_PRONOUN && token_is(&t->tokens[i], "one") &&
	    i + 1 < t->count && t->tokens[i + 1].kind == TOKEN_WORD &&
	    t->tokens[i + 1].space_before &&
	    (!entry_at(t, i + 1) || entry_at(t, i + 1)->noun_too))
		*tag = TAG_QUANTIFIER;
	/* "class I molecules", "type I collagen": a number */
	if (*tag == TAG_PRONOUN && token_is(&t->tokens[i], "i") && i > 0 &&
	    t->tags[i - 1].tag == TAG_NOUN)
		*tag = TAG_NOUN;
}

/* Forms of "have" and "be" that are not finite. */
static void gerund_reading(const struct tagger *t, size_t i, enum word_tag *tag)
{
	/* "cells having the ability": no finite verb, unlike "being tested" */
	if (token_is(&t->tokens[i], "having") ||
	    (token_is(&t->tokens[i], "being") && tag_before(t, i) != TAG_BE &&
	     (!entry_at(t, i + 1) || !entry_at(t, i + 1)->verb)))
		*tag = TAG_GERUND;
}

/* Words that are adverbs here, or that are none here. */
static void adverb_reading(const struct tagger *t, size_t i, enum word_tag *tag)
{
	const struct word_entry *e = t->tags[i].entry;

	/* "most commonly" */
	if (*tag == TAG_QUANTIFIER &&
	    has_class(entry_at(t, i + 1), TAG_ADVERB) &&
	    (token_is(&t->tokens[i], "most") ||
	     token_is(&t->tokens[i], "more") ||
	     token_is(&t->tokens[i], "less")))
		*tag = TAG_ADVERB;
	/* "has not yet been shown" */
	if (token_is(&t->tokens[i], "yet") &&
	    (tag_before(t, i) == TAG_NEGATION || tag_before(t, i) == TAG_HAVE))
		*tag = TAG_ADVERB;
	/* "have since been found": no time and no cause, unlike "since 2010" */
	if (token_is(&t->tokens[i], "since") && i > 0 &&
	    t->tags[i - 1].tag == TAG_HAVE)
		*tag = TAG_ADVERB;
	/* "Further concerns include" */
	if (*tag == TAG_ADVERB && has_class(e, TAG_ADJECTIVE) &&
	    (i == 0 || t->tags[i - 1].tag == TAG_BE ||
	     t->tags[i - 1].tag == TAG_SUBORDINATOR ||
	     t->tags[i - 1].tag == TAG_CONJUNCTION) &&
	    i + 1 < t->count && t->tokens[i + 1].kind == TOKEN_WORD &&
	    (!entry_at(t, i + 1) || entry_at(t, i + 1)->noun_too))
		*tag = TAG_ADJECTIVE;
	/* "are first line" */
	if (*tag == TAG_ADVERB &&
	    (token_is(&t->tokens[i], "first") ||
	     token_is(&t->tokens[i], "second")) &&
	    i + 1 < t->count && t->tokens[i + 1].kind == TOKEN_WORD &&
	    (!entry_at(t, i + 1) || entry_at(t, i + 1)->noun_too))
		*tag = TAG_ADJECTIVE;
	/* "with long use": an adjective where a noun phrase has begun */
	if (*tag == TAG_ADVERB && has_class(e, TAG_ADJECTIVE) && i > 0 &&
	    nominal(t->tags[i - 1].tag) && opens_object(t, i + 1) &&
	    !has_class(entry_at(t, i + 1), TAG_PREPOSITION))
		*tag = TAG_ADJECTIVE;
}

/* Closed classes with one reading, and the few with several. */
static bool closed_class(const struct tagger *t, size_t i, enum word_tag *tag)
{
	static const enum word_tag order[] = {
		TAG_MODAL,        TAG_NEGATION,
		TAG_BE,           TAG_HAVE,
		TAG_DO,           TAG_DETERMINER,
		TAG_POSSESSIVE,   TAG_DEMONSTRATIVE,
		TAG_RELATIVE,     TAG_CONJUNCTION,
		TAG_SUBORDINATOR, TAG_PREPOSITION,
		TAG_QUANTIFIER,   TAG_PRONOUN,
		TAG_NUMBER,       TAG_ADVERB
	};
	const struct word_entry *e = t->tags[i].entry;
	struct slice fold = t->tokens[i].fold;

	if (slice_equal(fold, SLICE("to"))) {
		*tag = tag_to(t, i);
		return true;
	}
	if (slice_equal(fold, SLICE("that"))) {
		*tag = tag_that(t, i);
		return true;
	}
	if (!e || !e->classes)
		return false;
	if (e->verb && has_class(e, TAG_PREPOSITION) && i > 0 &&
	    (tag_before(t, i) == TAG_BE))
		return false; /* "following", "including" after be: a verb */
	if (has_class(e, TAG_ADJECTIVE) && has_class(e, TAG_QUANTIFIER)) {
		*tag = TAG_QUANTIFIER;
		return true;
	}
	for (size_t k = 0; k < COUNT_OF(order); k++)
		if (has_class(e, order[k])) {
			*tag = order[k];
			break;
		} else if (k + 1 == COUNT_OF(order)) {
			return false;
		}
	if (*tag == TAG_QUANTIFIER && !opens_object(t, i + 1) &&
	    has_class(e, TAG_PRONOUN))
		*tag = TAG_PRONOUN;
	pronoun_reading(t, i, tag);
	gerund_reading(t, i, tag);
	adverb_reading(t, i, tag);
	return true;
}

/* Nouns that end as adjectives do. */
static bool noun_in_al(const struct tagger *t, size_t i)
{
	static const char *const words[] = {
		"trial",    "hospital", "interval", "animal",    "signal",
		"survival", "removal",  "renewal",  "approval",  "withdrawal",
		"proposal", "referral", "journal",  "clinic",    "topic",
		"metric",   "canal",    "ovary",    "capillary", NULL
	};

	for (size_t k = 0; words[k]; k++)
		if (token_is(&t->tokens[i], words[k]))
			return true;
	return false;
}

static enum word_tag tag_unknown(const struct tagger *t, size_t i)
{
	/* clang-format off */
	static const struct endings adjective = { {
		['c'] = { ENDING("ic"), ENDING("-specific") },
		['d'] = { ENDING("-based"), ENDING("-related"),
			  ENDING("-derived"), ENDING("-mediated"),
			  ENDING("-induced"), ENDING("-associated") },
		['e'] = { ENDING("ive"), ENDING("able"), ENDING("ible"),
			  ENDING("nsome"), ENDING("lesome"), ENDING("rsome"),
			  ENDING("risome"), ENDING("-like"), ENDING("-free"),
			  ENDING("-grade") },
		['g'] = { ENDING("-modifying"), ENDING("-threatening") },
		['l'] = { ENDING("al"), ENDING("ful") },
		['m'] = { ENDING("-term") },
		['n'] = { ENDING("-driven") },
		['r'] = { ENDING("ular") },
		['s'] = { ENDING("ous"), ENDING("less") },
		['t'] = { ENDING("-dependent"), ENDING("-resistant") },
		['y'] = { ENDING("ary") },
	} };
	static const struct endings noun = { {
		['l'] = { ENDING("drawal"), ENDING("moval"), ENDING("newal"),
			  ENDING("vival"), ENDING("pproval"), ENDING("ferral"),
			  ENDING("fusal"), ENDING("terval"),
			  ENDING("trieval") },
	} };
	/* clang-format on */
	static const char *const in_ly[] = { "family",   "anomaly", "jelly",
					     "assembly", "belly",   NULL };
	struct slice fold = t->tokens[i].fold;
	const struct token *token = &t->tokens[i];

	if (token->kind == TOKEN_NUMBER)
		return TAG_NUMBER;
	if (ends_with_any(fold, &noun) || token_is_any(token, in_ly))
		return TAG_NOUN;
	if (ends_with(fold, SLICE("ly")) && token->shape != SHAPE_UPPER)
		return TAG_ADVERB;
	if (token->shape == SHAPE_UPPER)
		return TAG_NOUN;
	if (ends_with_any(fold, &adjective))
		return noun_in_al(t, i) ? TAG_NOUN : TAG_ADJECTIVE;
	/* "the follow-up visits", but "a short follow-up" */
	if (ends_with(fold, SLICE("-up")) && i + 1 < t->count &&
	    t->tokens[i + 1].kind == TOKEN_WORD &&
	    (!entry_at(t, i + 1) || entry_at(t, i + 1)->noun_too))
		return TAG_ADJECTIVE;
	if (ends_with(fold, SLICE("ing")) && i + 1 < t->count &&
	    opens_object(t, i + 1) &&
	    !has_class(entry_at(t, i + 1), TAG_PREPOSITION))
		return TAG_ADJECTIVE;
	if (ends_with(fold, SLICE("ed")))
		return TAG_ADJECTIVE;
	return TAG_NOUN;
}

static enum word_tag tag_word(const struct tagger *t, size_t i)
{
	const struct word_entry *e = t->tags[i].entry;
	enum word_tag tag;

	if (closed_class(t, i, &tag))
		return tag;
	if (!e || !e->verb)
		return has_class(e, TAG_ADJECTIVE) ? TAG_ADJECTIVE
						   : tag_unknown(t, i);
	/* "has been associated with": said of it, not a quality */
	if (has_class(e, TAG_ADJECTIVE) && (e->forms & VERB_PARTICIPLE) &&
	    tag_before(t, i) == TAG_BE &&
	    has_class(entry_at(t, i + 1), TAG_PREPOSITION))
		return tag_participle(t, i);
	/* "has become": base and participle are one word */
	if ((e->forms & VERB_BASE) && !e->noun_too && !e->adjective_too &&
	    tag_before(t, i) == TAG_HAVE)
		return TAG_PARTICIPLE;
	if (has_class(e, TAG_ADJECTIVE) && tag_before(t, i) != TAG_TO &&
	    tag_before(t, i) != TAG_MODAL)
		return TAG_ADJECTIVE;
	if (e->forms & (VERB_BASE | VERB_S))
		return tag_base(t, i);
	if (e->forms & VERB_ING)
		return tag_gerund(t, i);
	return tag_participle(t, i);
}

static bool short_form(const struct token *token)
{
	return token->shape == SHAPE_UPPER && token->fold.length > 1;
}

/* Is there a finite verb in [from, end of its clause)? */
static bool clause_behind(const struct tagger *t, size_t from)
{
	for (size_t i = from; i < t->count; i++) {
		enum word_tag tag = t->tags[i].tag;

		if (tag == TAG_VERB || tag == TAG_MODAL || tag == TAG_BE ||
		    tag == TAG_HAVE || tag == TAG_DO)
			return true;
		if (tag == TAG_COMMA || tag == TAG_SEMICOLON ||
		    tag == TAG_RELATIVE || tag == TAG_STOP)
			return false;
	}
	return false;
}

/*
 * "since crystals dissolve slowly", "as there are none", ", as 60% of cells
 * die" begin a clause;
 * "since birth", "as a drug" do not.
 */
static void join_clauses(struct tagger *t)
{
	for (size_t i = 0; i + 2 < t->count; i++) {
		if (t->tags[i].tag != TAG_PREPOSITION || t->tags[i].fixed)
			continue;
		if ((token_is(&t->tokens[i], "since") &&
		     t->tags[i + 1].tag != TAG_NUMBER &&
		     clause_behind(t, i + 1)) ||
		    (token_is(&t->tokens[i], "as") &&
		     (t->tags[i + 1].tag == TAG_PRONOUN ||
		      (t->tags[i + 1].tag == TAG_NUMBER && i > 0 &&
		       t->tags[i - 1].tag == TAG_COMMA)) &&
		     clause_behind(t, i + 1)))
			t->tags[i].tag = TAG_SUBORDINATOR;
	}
}

/* "the potential of", "the elderly are": an adjective that is the head. */
static void name_heads(struct tagger *t)
{
	bool open = false; /* a noun phrase with no noun yet */

	for (size_t i = 0; i + 1 < t->count; i++) {
		enum word_tag tag = t->tags[i].tag;
		enum word_tag next = t->tags[i + 1].tag;

		/* "resonance imaging (MRI)" */
		if (tag == TAG_ADJECTIVE && next == TAG_OPEN && i > 0 &&
		    t->tags[i - 1].tag == TAG_NOUN && !t->tags[i].fixed)
			tag = t->tags[i].tag = TAG_NOUN;
		if (tag == TAG_DETERMINER || tag == TAG_POSSESSIVE)
			open = true;
		else if (tag != TAG_ADJECTIVE)
			open = false;
		else if (open && !t->tags[i].fixed &&
			 (next == TAG_PREPOSITION || next == TAG_TO ||
			  next == TAG_STOP || next == TAG_BE ||
			  next == TAG_MODAL || next == TAG_HAVE ||
			  next == TAG_VERB))
			t->tags[i].tag = TAG_NOUN;
	}
}

void grammar_tag(const struct grammar *grammar, struct token_list tokens,
		 const struct sentence *sentence, struct tagged *tags)
{
	struct tagger t = { .grammar = grammar,
			    .tokens = tokens.tokens + sentence->first,
			    .tags = tags,
			    .count = sentence->end - sentence->first };

	for (size_t i = 0; i < t.count; i++)
		tags[i] = (struct tagged){
			/* "AS" and "MS" are names, not "as" and a word. */
			.entry = t.tokens[i].kind == TOKEN_WORD &&
						 !short_form(&t.tokens[i])
					 ? grammar_find(grammar, &t.tokens[i])
					 : NULL,
		};
	for (size_t i = 0; i < t.count; i++) {
		bool conjunctive = false;
		enum word_tag tag;
		size_t words;

		if (t.tokens[i].kind == TOKEN_MARK) {
			tags[i].tag = tag_mark(&t.tokens[i]);
			continue;
		}
		words = tags[i].entry && tags[i].entry->starts_phrase
				? fixed_phrase_find(grammar, &t.tokens[i],
						    t.count - i, &tag,
						    &conjunctive)
				: 0;
		if (words) {
			for (size_t k = 0; k < words; k++) {
				tags[i + k].tag = tag;
				tags[i + k].fixed = true;
			}
			i += words - 1;
			continue;
		}
		tags[i].tag = tag_word(&t, i);
		if (tags[i].tag == TAG_NOUN)
			tags[i].plural = noun_is_plural(&t.tokens[i]);
		else if (tags[i].tag == TAG_PRONOUN ||
			 tags[i].tag == TAG_DEMONSTRATIVE)
			tags[i].plural = token_is(&t.tokens[i], "they") ||
					 token_is(&t.tokens[i], "them") ||
					 token_is(&t.tokens[i], "we") ||
					 token_is(&t.tokens[i], "these") ||
					 token_is(&t.tokens[i], "those");
	}
	retag(&t);
	name_heads(&t);
	join_clauses(&t);
	finite_find(tags, t.count);
}

const char *word_tag_name(enum word_tag tag)
{
	static const char *const names[TAG_COUNT] = { "noun",
						      "adjective",
						      "adverb",
						      "determiner",
						      "quantifier",
						      "possessive",
						      "demonstrative",
						      "pronoun",
						      "number",
						      "preposition",
						      "to",
						      "conjunction",
						      "subordinator",
						      "relative",
						      "modal",
						      "be",
						      "have",
						      "do",
						      "negation",
						      "verb",
						      "participle",
						      "gerund",
						      "comma",
						      "open",
						      "close",
						      "dash",
						      "colon",
						      "semicolon",
						      "stop",
						      "quote",
						      "symbol" };

	return tag < TAG_COUNT ? names[tag] : "?";
}
