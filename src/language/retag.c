/*
 * Words whose class shows only when those around them have theirs.
 */
#include "language/order_verb.h"
#include "tagger.h"

static enum word_tag tag_of(const struct tagger *t, size_t i)
{
	return i < t->count ? t->tags[i].tag : TAG_STOP;
}

/* "second- or third-degree block", "B- and T-cell": halves that describe. */
static void join_halves(struct tagger *t, size_t i)
{
	if (!token_is(&t->tokens[i], "-") || t->tokens[i].space_before ||
	    !t->tokens[i + 1].space_before ||
	    tag_of(t, i + 1) != TAG_CONJUNCTION ||
	    t->tokens[i - 1].kind == TOKEN_MARK)
		return;
	t->tags[i - 1].tag = TAG_ADJECTIVE;
	t->tags[i].tag = TAG_ADJECTIVE;
	if (tag_of(t, i + 2) == TAG_NOUN && tag_of(t, i + 3) == TAG_NOUN)
		t->tags[i + 2].tag = TAG_ADJECTIVE;
}

/* "attacks last 4 to 72 hours", not "the last 4 weeks". */
static void last_so_long(struct tagger *t, size_t i)
{
	if (token_is(&t->tokens[i], "last") && tag_of(t, i) == TAG_ADJECTIVE &&
	    tag_of(t, i - 1) == TAG_NOUN &&
	    (tag_of(t, i + 1) == TAG_NUMBER ||
	     (token_is(&t->tokens[i + 1], "between") &&
	      tag_of(t, i + 2) == TAG_NUMBER)))
		t->tags[i].tag = TAG_VERB;
}

/* ", and speech and balance disorder.": no verb ends a list like this. */
static void listed_noun(struct tagger *t, size_t i)
{
	if (i < 4 || !t->tags[i].entry || !t->tags[i].entry->noun_too ||
	    tag_of(t, i - 1) != TAG_CONJUNCTION ||
	    tag_of(t, i - 2) != TAG_NOUN ||
	    tag_of(t, i - 3) != TAG_CONJUNCTION ||
	    tag_of(t, i - 4) != TAG_COMMA || tag_of(t, i + 1) != TAG_NOUN ||
	    tag_of(t, i + 2) != TAG_STOP)
		return;
	t->tags[i].tag = TAG_NOUN;
}

/* "has limited effect", "have elevated levels": they have it, and are in it. */
static void had_quality(struct tagger *t, size_t i)
{
	static const char *const words[] = { "limited", "elevated", "impaired",
					     "mixed",   "proven",   NULL };
	static const char *const of_people[] = { "preserved", "reduced",
						 "increased", "decreased",
						 "lowered",   "altered",
						 NULL };
	static const char *const people[] = {
		"patients", "people", "those", "individuals", "adults",
		"children", "women",  "men",   NULL
	};
	size_t noun = i + 1;
	bool by_people = false;

	if (tag_of(t, i - 1) != TAG_HAVE)
		return;
	while (tag_of(t, noun) == TAG_ADJECTIVE)
		noun++;
	if (tag_of(t, noun) != TAG_NOUN)
		return;
	for (size_t k = 0; k + 1 < i; k++)
		by_people = by_people || token_is_any(&t->tokens[k], people);
	if (token_is_any(&t->tokens[i], words) ||
	    (by_people && token_is_any(&t->tokens[i], of_people)))
		t->tags[i].tag = TAG_ADJECTIVE;
}

/* "induced in vitro to", but "in vitro studies": no phrase with "in". */
static void where_grown(struct tagger *t, size_t i)
{
	static const char *const words[] = { "vitro", "vivo",   "situ",
					     "utero", "silico", NULL };
	bool describes = tag_of(t, i + 1) == TAG_NOUN ||
			 tag_of(t, i + 1) == TAG_ADJECTIVE;

	if (!token_is(&t->tokens[i - 1], "in") &&
	    !token_is(&t->tokens[i - 1], "ex"))
		return;
	for (size_t k = 0; words[k]; k++)
		if (token_is(&t->tokens[i], words[k]))
			t->tags[i - 1].tag = t->tags[i].tag =
				describes ? TAG_ADJECTIVE : TAG_ADVERB;
}

/* Is the next word but adverbs a verb in the plural: "tests often reveal"? */
static bool base_follows(const struct tagger *t, size_t i)
{
	const struct word_entry *e;
	size_t next = i + 1;

	if (token_is(&t->tokens[i], "helps"))
		return false;
	while (tag_of(t, next) == TAG_ADVERB)
		next++;
	e = next < t->count ? t->tags[next].entry : NULL;
	return next > i + 1 && tag_of(t, next) == TAG_VERB && e &&
	       (e->forms & VERB_BASE);
}

/* "the number changes with age are not": a verb follows, so this is none. */
static void noun_before_verb(struct tagger *t, size_t i)
{
	const struct word_entry *e = t->tags[i].entry;
	const struct word_entry *next = entry_at(t, i + 1);

	if (!e || !e->noun_too || !(e->forms & VERB_S) ||
	    tag_of(t, i - 1) != TAG_NOUN || t->tags[i - 1].plural)
		return;
	/* "blood tests often reveal", "safety issues of" */
	if (token_is(&t->tokens[i + 1], "of") || base_follows(t, i)) {
		t->tags[i].tag = TAG_NOUN;
		t->tags[i].plural = true;
		return;
	}
	/* "heart attacks increases greatly": whatever else is wrong with it */
	if (next && next->verb && (next->forms & VERB_S) &&
	    tag_of(t, i + 2) == TAG_ADVERB) {
		t->tags[i].tag = TAG_NOUN;
		t->tags[i].plural = true;
		t->tags[i + 1].tag = TAG_VERB;
		t->tags[i + 1].plural = false;
		return;
	}
	if (tag_of(t, i + 1) != TAG_PREPOSITION)
		return;
	for (size_t k = i + 1; k < t->count; k++)
		switch (tag_of(t, k)) {
		case TAG_NOUN:
		case TAG_ADJECTIVE:
		case TAG_DETERMINER:
		case TAG_PREPOSITION:
			break;
		case TAG_BE:
		case TAG_HAVE:
		case TAG_MODAL:
			t->tags[i].tag = TAG_NOUN;
			t->tags[i].plural = true;
			return;
		default:
			return;
		}
}

/* "Aging reduces": what is done is the subject. */
static void done_by_itself(struct tagger *t, size_t i)
{
	if (t->tags[i].entry && (t->tags[i].entry->forms & VERB_ING) &&
	    tag_of(t, i + 1) == TAG_VERB &&
	    (t->tags[i + 1].entry->forms & VERB_S))
		t->tags[i].tag = TAG_NOUN;
}

/*
 * "is swelling of the face", "diabetes, smoking, and age": things; but "is
 * dying of gout" has its "of".
 */
static void thing_done(struct tagger *t, size_t i)
{
	static const char *const with_of[] = { "complaining", "consisting",
					       "dying",       "thinking",
					       "disposing",   "speaking",
					       NULL };

	if ((token_is(&t->tokens[i + 1], "of") &&
	     !token_is_any(&t->tokens[i], with_of)) ||
	    (tag_of(t, i - 1) == TAG_COMMA && tag_of(t, i + 1) == TAG_COMMA))
		t->tags[i].tag = TAG_NOUN;
}

/* "Treat severe attacks of gout": the object of an order has no verb. */
static void object_of_order(struct tagger *t)
{
	if (!order_verb_is(&t->tokens[0]))
		return;
	for (size_t i = 1; i < t->count; i++) {
		const struct word_entry *e = t->tags[i].entry;

		if (tag_of(t, i) == TAG_VERB && e && e->noun_too &&
		    (e->forms & VERB_S)) {
			t->tags[i].tag = TAG_NOUN;
			t->tags[i].plural = true;
		}
		if (tag_of(t, i) != TAG_NOUN && tag_of(t, i) != TAG_ADJECTIVE &&
		    tag_of(t, i) != TAG_DETERMINER &&
		    tag_of(t, i) != TAG_QUANTIFIER)
			return;
		t->tags[0].tag = TAG_VERB;
	}
}

/* "those with gout": people, whoever came before. */
static void those_people(struct tagger *t, size_t i)
{
	static const char *const next[] = { "with", "without", "aged", NULL };

	if (token_is(&t->tokens[i], "those") &&
	    token_is_any(&t->tokens[i + 1], next)) {
		t->tags[i].tag = TAG_NOUN;
		t->tags[i].plural = true;
	}
}

/* "once or twice", "once a week": how often, unlike "once a drug fails". */
static void counts_times(struct tagger *t, size_t i)
{
	static const char *const often[] = { "or",    "per",    "every",
					     "daily", "weekly", "monthly",
					     NULL };
	static const char *const units[] = { "day",  "week",  "month",
					     "year", "night", NULL };

	if (token_is(&t->tokens[i], "once") &&
	    (token_is_any(&t->tokens[i + 1], often) ||
	     (token_is(&t->tokens[i + 1], "a") && i + 2 < t->count &&
	      token_is_any(&t->tokens[i + 2], units))))
		t->tags[i].tag = TAG_ADVERB;
}

/*
 * "Side effects limit the use", "Lab tests show high TSH": what stands behind
 * shows that the second of two nouns is the verb, not the first; an adjective
 * does so at the beginning alone, where no other noun can be the subject.
 */
static void noun_then_verb(struct tagger *t, size_t i)
{
	const struct word_entry *e = t->tags[i].entry;
	const struct word_entry *next = entry_at(t, i + 1);
	enum word_tag behind = tag_of(t, i + 2);

	if (!e || !e->noun_too || !(e->forms & VERB_S) || !next ||
	    !next->verb || !(next->forms & VERB_BASE) ||
	    tag_of(t, i - 1) != TAG_NOUN || t->tags[i - 1].plural ||
	    tag_of(t, i + 1) != TAG_NOUN || t->tags[i + 1].plural)
		return;
	if (behind != TAG_DETERMINER && (behind != TAG_ADJECTIVE || i != 1 ||
					 (tag_of(t, i + 3) != TAG_NOUN &&
					  tag_of(t, i + 3) != TAG_ADJECTIVE)))
		return;
	t->tags[i].tag = TAG_NOUN;
	t->tags[i].plural = true;
	t->tags[i + 1].tag = TAG_VERB;
}

void retag(struct tagger *t)
{
	if (t->count > 2)
		object_of_order(t);
	if (t->count > 1 && tag_of(t, 0) == TAG_GERUND)
		done_by_itself(t, 0);
	if (t->count > 1)
		those_people(t, 0);

	for (size_t i = 1; i + 1 < t->count; i++) {
		switch (tag_of(t, i)) {
		case TAG_DASH:
			join_halves(t, i);
			break;
		case TAG_ADJECTIVE:
			last_so_long(t, i);
			where_grown(t, i);
			break;
		case TAG_DEMONSTRATIVE:
			those_people(t, i);
			break;
		case TAG_SUBORDINATOR:
			counts_times(t, i);
			break;
		case TAG_GERUND:
			thing_done(t, i);
			break;
		case TAG_PARTICIPLE:
			had_quality(t, i);
			break;
		case TAG_VERB:
			listed_noun(t, i);
			noun_before_verb(t, i);
			noun_then_verb(t, i);
			break;
		default:
			break;
		}
	}
}
