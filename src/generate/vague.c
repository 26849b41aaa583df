#include "generate/vague.h"

#include <string.h>

#include "generate/label.h"
#include "generate/refer.h"

/* "various tissues", "sources": of what, does not show. */
static bool bare_kind(const struct parse *p, struct range range)
{
	static const char *const kinds[] = { "tissues", "sources", "areas",
					     "organs",  "sites",   "factors",
					     "methods", "effects", NULL };

	for (size_t i = range.first; i + 1 < range.end; i++)
		if (p->tags[i].tag != TAG_QUANTIFIER &&
		    p->tags[i].tag != TAG_DETERMINER &&
		    !token_is(&p->tokens[i], "various") &&
		    !token_is(&p->tokens[i], "different"))
			return false;
	for (size_t i = 0; kinds[i]; i++)
		if (token_is(&p->tokens[range.end - 1], kinds[i]))
			return true;
	return false;
}

/* "10%", "an additional 5%", "about half": of whom, does not show. */
static bool bare_share(const struct parse *p, struct range range)
{
	bool number = false;

	for (size_t i = range.first; i < range.end; i++) {
		if (p->tags[i].tag == TAG_NUMBER ||
		    token_is(&p->tokens[i], "half"))
			number = true;
		else if (p->tags[i].tag != TAG_DETERMINER &&
			 p->tags[i].tag != TAG_ADVERB &&
			 !token_is(&p->tokens[i], "additional") &&
			 !token_is(&p->tokens[i], "further") &&
			 !token_is(&p->tokens[i], "another") &&
			 !token_is(&p->tokens[i], "%"))
			return false;
	}
	return number;
}

/* "between 130 and [139 mm Hg, or the lower number]": cut out of a range. */
static bool is_end_of_range(const struct parse *p, struct range range)
{
	return range.first > 0 && p->tags[range.first].tag == TAG_NUMBER &&
	       (word_is(p, range.first - 1, "and") ||
		word_is(p, range.first - 1, "to")) &&
	       range.first > 1 && p->tags[range.first - 2].tag == TAG_NUMBER;
}

/* "(MSC)-based therapy", "it's thought to be": no phrase of its own. */
static bool is_part(const struct parse *p, size_t first)
{
	struct slice word = p->tokens[first].fold;

	if (first > 0 && !p->tokens[first].space_before &&
	    p->tags[first - 1].tag != TAG_OPEN &&
	    p->tags[first - 1].tag != TAG_QUOTE)
		return true;
	return slice_starts_with(word, "it'") ||
	       slice_starts_with(word, "it\u2019");
}

/* "less severe injuries": than which? */
static bool is_less(const struct parse *p, struct range range)
{
	static const char *const less[] = { "less", "milder", "lesser", NULL };
	static const char *const often[] = { "common", "frequent", "usual",
					     NULL };

	if (!word_is_any(p, range.first, less) ||
	    word_is_any(p, range.first + 1, often))
		return false;
	for (size_t i = 0; i < p->count; i++)
		if (word_is(p, i, "than"))
			return false;
	return tag_at(p, range.first + 1) == TAG_ADJECTIVE ||
	       !word_is(p, range.first, "less");
}

/* "several different conditions": which, the question is to say. */
static bool are_different(const struct parse *p, struct range range)
{
	static const char *const many[] = { "several", "many",     "various",
					    "some",    "numerous", NULL };

	return range.end == range.first + 3 &&
	       word_is_any(p, range.first, many) &&
	       (word_is(p, range.first + 1, "different") ||
		word_is(p, range.first + 1, "other"));
}

/* "causes cells to stick together, which": not the cells that block. */
static bool is_made_to(const struct parse *p, struct range range)
{
	static const char *const causing[] = { "cause",   "causes",  "caused",
					       "causing", "allow",   "allows",
					       "enable",  "enables", "prompt",
					       "prompts", "force",   "forces",
					       NULL };

	if (range.first == 0 || !word_is_any(p, range.first - 1, causing))
		return false;
	for (size_t i = range.first + 1; i + 1 < range.end; i++)
		if (p->tags[i].tag == TAG_TO)
			return true;
	return false;
}

/* "a label noting that low levels", "and release insulin": no subject. */
static bool is_clause(const struct parse *p, struct range range)
{
	if (p->tags[range.first].tag == TAG_CONJUNCTION)
		return true;
	for (size_t i = range.first + 1; i < range.end; i++)
		if (word_is(p, i, "that") && p->tags[i - 1].tag == TAG_GERUND)
			return true;
	return false;
}

/* "some medicines", "many of the conditions": which, does not show. */
static bool is_some(const struct parse *p, struct range range)
{
	static const char *const some[] = { "some", "certain", "various",
					    NULL };
	static const char *const of[] = { "many", "some", NULL };

	if (range.end == range.first + 1)
		return word_is(p, range.first, "examples");
	return (range.end == range.first + 2 &&
		word_is_any(p, range.first, some)) ||
	       (word_is_any(p, range.first, of) &&
		word_is(p, range.first + 1, "of"));
}

/* "three drugs help: a, b and c", "the five patients": those counted here. */
static bool is_counted(const struct making *m, struct range range)
{
	const struct parse *p = &m->statement->parse;

	if (p->tags[range.first].tag == TAG_NUMBER)
		return tag_at(p, m->match->all.end) == TAG_COLON;
	return word_is(p, range.first, "the") && range.first + 1 < range.end &&
	       p->tags[range.first + 1].tag == TAG_NUMBER &&
	       range.end - range.first < 5;
}

/* "the risk of developing gout" */
static bool is_risked(const struct parse *p, size_t doing)
{
	return doing > 1 && word_is(p, doing - 1, "of") &&
	       (word_is(p, doing - 2, "risk") ||
		word_is(p, doing - 2, "chance"));
}

/* "what is diagnosing gout?", "examples of improving sources" */
static bool is_doing(const struct making *m, size_t first)
{
	return m->statement->parse.tags[first].tag == TAG_GERUND &&
	       !is_risked(&m->statement->parse, first) &&
	       (making_relation_is(m, "property") ||
		making_relation_is(m, "examples"));
}

/* "another criterion", "no drug", "both classes": one of those before it. */
static bool is_another(const struct making *m, struct range range)
{
	static const char *const words[] = { "another", "further", "additional",
					     "second",  "third",   "fourth",
					     "next",    "no",      "both",
					     NULL };
	static const char *const more[] = { "further", "additional", NULL };
	const struct parse *p = &m->statement->parse;
	size_t first = range.first;

	if (word_is(p, first, "the") && first + 1 < range.end)
		first++;
	if (!word_is_any(p, first, words))
		return false;
	/* "further trials are needed": whichever they will be */
	if (m->match->pattern->gap && word_is_any(p, first, more))
		return false;
	for (size_t i = first; i < range.end; i++) {
		/* "further concerns raised by Kong et al." */
		if (i > first && p->tags[i].tag == TAG_PARTICIPLE &&
		    word_is_any(p, first, more))
			return false;
		if (word_is(p, first, "both") && word_is(p, i, "and"))
			return false;
	}
	return true;
}

/* "Elevated: the upper number": of those that the label tells of. */
static bool is_of_label(const struct making *m, struct range range)
{
	static const char *const values[] = { "number", "value",   "level",
					      "count",  "reading", "score",
					      "range",  "rate",    NULL };
	const struct parse *p = &m->statement->parse;
	const struct passage *passage = m->statement->passage;

	return word_is(p, range.first, "the") &&
	       word_is_any(p, range.end - 1, values) &&
	       label_tells_which(m->context, passage) &&
	       !making_contains(m->claim->question, slice_of(passage->label));
}

/* "The goal of treatment" under "How stem cells help": of theirs. */
static bool is_goal_of_therapy(const struct making *m, struct range range)
{
	static const char *const goals[] = { "goal", "aim", "purpose", NULL };
	static const char *const cells[] = { "stem cell", "stromal cell", "msc",
					     NULL };
	const struct parse *p = &m->statement->parse;
	const struct passage *passage = m->statement->passage;
	size_t head = noun_phrase_head(p, range);

	if (!word_is_any(p, head, goals) || !word_is(p, head + 1, "of") ||
	    !(word_is(p, head + 2, "treatment") ||
	      word_is(p, head + 2, "therapy")))
		return false;
	for (size_t i = 0; i < passage->section_count; i++)
		for (size_t k = 0; cells[k]; k++)
			if (making_contains(passage->section[i],
					    slice_of(cells[k])))
				return true;
	return false;
}

/*
 * "diseases that affect tubules and interstitium, such as nephritis, cause",
 * "avoiding triggers like soap, wool and pollen prevents": the last of what
 * stands before the verb is no subject.
 */
static bool is_torn_off(const struct making *m, struct range range)
{
	const struct parse *p = &m->statement->parse;
	size_t first = range.first;

	if (first < 2 || m->clause->subject.end > m->clause->subject.first)
		return false;
	for (size_t i = 0; i < first; i++)
		switch (p->tags[i].tag) {
		case TAG_MODAL:
		case TAG_BE:
		case TAG_HAVE:
		case TAG_SEMICOLON:
		case TAG_COLON:
		case TAG_SUBORDINATOR:
			return false; /* a statement of its own before it */
		case TAG_RELATIVE:
			return tag_at(p, first - 1) == TAG_CONJUNCTION;
		case TAG_VERB:
			return false;
		case TAG_GERUND:
			if (i > 0)
				break;
			for (size_t k = 1; k < first; k++)
				if (word_is(p, k, "like") ||
				    word_is(p, k, "including") ||
				    word_is(p, k, "such"))
					return tag_at(p, first - 1) ==
					       TAG_COMMA;
			break;
		default:
			break;
		}
	return false;
}

/* "the condition", where no title says which. */
static bool asks_of_unnamed(const struct making *m)
{
	return !m->context->topic_text &&
	       refer_may_title(&m->statement->parse) &&
	       (making_contains(m->claim->question, SLICE(" the condition")) ||
		making_contains(m->claim->question, SLICE(" the disease?")) ||
		making_contains(m->claim->question, SLICE(" the disorder?")));
}

/*
 * "Studies on links between gout, ageing and diet may help": what stands
 * behind the last "and" is no subject, but part of what it is on.
 */
static bool is_last_of_many(const struct making *m, struct range range)
{
	const struct parse *p = &m->statement->parse;
	size_t first = range.first;
	bool led = false;

	if (first < 5 || m->match->all.first == 0 ||
	    tag_at(p, first - 1) != TAG_CONJUNCTION ||
	    tag_at(p, first - 2) != TAG_COMMA ||
	    tag_at(p, 0) == TAG_PREPOSITION)
		return false;
	for (size_t i = 0; i < first; i++)
		switch (p->tags[i].tag) {
		case TAG_PREPOSITION:
			led = true;
			break;
		case TAG_NOUN:
		case TAG_ADJECTIVE:
		case TAG_DETERMINER:
		case TAG_COMMA:
		case TAG_CONJUNCTION:
		case TAG_GERUND:
		case TAG_QUANTIFIER:
			break;
		default:
			return false;
		}
	return led;
}

/* "Offer heparin as first treatment": of what, no word and no title says. */
static bool treats_unnamed(const struct making *m)
{
	static const char *const ends[] = { " treatment?", " therapy?",
					    " medication?", " drug?", NULL };
	const struct parse *p = &m->statement->parse;
	const char *question = m->claim->question;
	bool bare = false;

	for (size_t i = 0; ends[i]; i++)
		bare = bare || making_contains(question, slice_of(ends[i]));
	return bare && making_contains(question, SLICE("What should be ")) &&
	       !m->context->topic &&
	       !term_in(p, (struct range){ 0, p->count }, "condition");
}

/* "gout is [a disease], which": what the disease is called stands before. */
static bool is_said_of(const struct parse *p, struct range s)
{
	return s.first > 0 && p->tags[s.first - 1].tag == TAG_BE &&
	       (word_is(p, s.first, "a") || word_is(p, s.first, "an"));
}

bool vague_subject(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *s = making_subject(m);
	size_t first;

	if (asks_of_unnamed(m) || treats_unnamed(m))
		return true;
	if (!s)
		return false;
	first = s->range.first;
	/* "what is her uterus?" */
	if (m->match->pattern->definition && tag_at(p, first) == TAG_POSSESSIVE)
		return true;
	/* "..., and other symptoms include": of what was said before */
	if (word_is(p, first, "other") && m->clause->start > 0 &&
	    first == m->clause->start &&
	    m->clause->lead.end == m->clause->lead.first)
		return true;
	/* "other antibodies bind to": which, only a list of them would say */
	if (word_is(p, first, "other") && !m->rendering.list &&
	    making_contains(m->claim->question, SLICE("other ")) &&
	    term_in(p, s->range, NULL))
		return true;
	return is_clause(p, s->range) || is_less(p, s->range) ||
	       are_different(p, s->range) || is_made_to(p, s->range) ||
	       is_torn_off(m, s->range) || is_last_of_many(m, s->range) ||
	       is_of_label(m, s->range) || is_goal_of_therapy(m, s->range) ||
	       is_part(p, first) || is_some(p, s->range) ||
	       is_end_of_range(p, s->range) || is_counted(m, s->range) ||
	       bare_kind(p, s->range) || bare_share(p, s->range) ||
	       is_doing(m, first) || is_another(m, s->range) ||
	       is_said_of(p, s->range);
}
