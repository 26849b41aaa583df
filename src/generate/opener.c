#include "generate/opener.h"

#include <string.h>

enum { LEAD_LONG = 14, MOVED_LONG = 60 /* bytes */ };

const char opener_seller[] = "according to a page that sells treatment";

static bool is_frequency(const struct making *m, struct range lead)
{
	for (size_t i = 0; i < m->statement->cues.count; i++) {
		const struct cue *cue = &m->statement->cues.cues[i];

		if (cue->kind == CUE_FREQUENCY && cue->first >= lead.first &&
		    cue->end <= lead.end)
			return true;
	}
	return false;
}

/* "Rarely," and "Globally," are part of what is said; "Notably," is not. */
static bool limits(const struct making *m, struct range lead)
{
	static const char *const places[] = {
		"globally",       "worldwide",  "nationally", "initially",
		"histologically", "clinically", NULL
	};

	for (size_t i = 0; places[i]; i++)
		if (word_is(&m->statement->parse, lead.first, places[i]))
			return true;
	return is_frequency(m, lead);
}

static bool has_verb(const struct parse *p, struct range range)
{
	for (size_t i = range.first; i < range.end; i++)
		if (p->tags[i].tag == TAG_VERB || p->tags[i].tag == TAG_BE ||
		    p->tags[i].tag == TAG_HAVE || p->tags[i].tag == TAG_MODAL)
			return true;
	return false;
}

/*
 * "With a better understanding of", "As the product of": when it came to be
 * known, or what the subject is besides.
 */
static bool says_when_known(const struct parse *p, struct range lead)
{
	static const char *const words[] = {
		"understanding", "knowledge", "awareness", "advent",
		"progress",      "advances",  NULL
	};

	if (word_is(p, lead.first, "as") &&
	    p->tags[lead.first + 1].tag == TAG_DETERMINER)
		return !has_verb(p, lead);
	for (size_t i = lead.first + 1;
	     i < lead.end && p->tags[i].tag != TAG_PREPOSITION; i++)
		for (size_t k = 0; words[k]; k++)
			if (word_is(p, i, words[k]))
				return true;
	return false;
}

/* "Initially," "historically": then, and not now. */
static bool is_once(const struct parse *p, size_t i)
{
	static const char *const words[] = {
		"initially",  "traditionally", "historically",
		"originally", "formerly",      "previously",
		NULL
	};

	return word_is_any(p, i, words);
}

const char *opener_adverb(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range lead = m->clause->lead;

	/* "Typically," leads nothing in */
	if (lead.end == lead.first &&
	    ((m->clause->start == 2 && p->tags[1].tag == TAG_COMMA) ||
	     (m->clause->start == 1 && is_once(p, 0))))
		lead = (struct range){ 0, 1 };
	if (lead.end > lead.first && p->tags[lead.end - 1].tag == TAG_COMMA)
		lead.end--;
	if (lead.end != lead.first + 1 ||
	    p->tags[lead.first].tag != TAG_ADVERB ||
	    !(is_frequency(m, lead) || is_once(p, lead.first)))
		return NULL;
	return refer_text(m->context, p, lead);
}

/* "Untreated,", "Left untreated,": then alone does it hold. */
static bool is_untreated(const struct parse *p, struct range lead)
{
	return word_is(p, lead.end - (tag_at(p, lead.end - 1) == TAG_COMMA) - 1,
		       "untreated");
}

/* "In that disease," */
static bool is_that(const struct parse *p, struct range lead)
{
	return lead.end > lead.first + 2 &&
	       word_is(p, lead.first + 1, "that") &&
	       p->tags[lead.first].tag == TAG_PREPOSITION;
}

/*
 * "During this test," with the test's name.  NULL when those of whom alone it
 * holds are not known, "" for what limits nothing: "for this reason".
 */
static const char *lead_resolved(const struct making *m, struct range lead)
{
	static const char *const limiting[] = {
		"case",      "cases",    "patients", "people",    "individuals",
		"children",  "infants",  "adults",   "women",     "men",
		"setting",   "settings", "group",    "groups",    "subgroup",
		"situation", "stage",    "phase",    "period",    "test",
		"procedure", "disease",  "disorder", "condition", "age",
		"form",      "type",     "model",    "models",    "trial",
		"study",     "cohort",   "instance", "instances", "situations",
		NULL
	};
	const struct parse *p = &m->statement->parse;
	struct range named = { lead.first + 1, lead.end };
	struct reference meant;

	if (named.end > named.first && p->tags[named.end - 1].tag == TAG_COMMA)
		named.end--;
	if (p->tags[lead.first].tag != TAG_PREPOSITION ||
	    (p->tags[named.first].tag != TAG_DEMONSTRATIVE &&
	     !word_is(p, named.first, "such")) ||
	    noun_phrase_long(p, named.first) != named.end ||
	    !word_is_any(p, noun_phrase_head(p, named), limiting))
		return "";
	meant = refer(m->context, p, named, m->statement->passage);
	if (!meant.known)
		return NULL;
	/* "in patients with gout" */
	if (meant.plural && strncmp(meant.text, "the ", 4) == 0)
		meant.text += 4;
	return arena_printf(m->context->arena, "%s %s",
			    refer_text(m->context, p,
				       (struct range){ lead.first,
						       lead.first + 1 }),
			    meant.text);
}

/* "For most of those who ..., once treatment begins,": the latter limits. */
static struct range condition_in(const struct parse *p, struct range lead)
{
	for (size_t i = lead.first; i + 1 < lead.end; i++)
		if (tag_at(p, i) == TAG_COMMA &&
		    tag_at(p, i + 1) == TAG_SUBORDINATOR) {
			struct range condition = { i + 1, lead.end };

			if (!refers_back(p, condition))
				return condition;
		}
	return lead;
}

const char *opener_lead(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range lead = m->clause->lead;
	enum word_tag first;

	if (lead.end == lead.first || m->rendering.adverb_said)
		return "";
	first = p->tags[lead.first].tag;
	if (first == TAG_DETERMINER || first == TAG_NOUN)
		return ""; /* a description of the subject */
	if (m->clause->concession ||
	    token_is(&p->tokens[lead.first], "because") || /* no limit */
	    token_is(&p->tokens[lead.first], "while") ||
	    token_is(&p->tokens[lead.first], "although") ||
	    token_is(&p->tokens[lead.first], "though") ||
	    token_is(&p->tokens[lead.first], "despite") ||
	    token_is(&p->tokens[lead.first], "like") || /* others too */
	    (token_is(&p->tokens[lead.first], "since") && has_verb(p, lead)))
		return "";
	/* "Once there," */
	if (lead.end == lead.first + 2 && word_is(p, lead.first + 1, "there"))
		return "";
	if (refers_back(p, lead) || is_that(p, lead))
		return first == TAG_SUBORDINATOR ? NULL
						 : lead_resolved(m, lead);
	if (first == TAG_ADVERB && !m->match->pattern->aside && limits(m, lead))
		return refer_text(m->context, p, lead);
	if (first != TAG_SUBORDINATOR && is_untreated(p, lead))
		return arena_printf(m->context->arena, "if %s",
				    refer_text(m->context, p, lead));
	if (first == TAG_ADVERB || first == TAG_ADJECTIVE ||
	    first == TAG_PARTICIPLE)
		return "";
	/* "As research progresses," says nothing of when or whom. */
	if ((token_is(&p->tokens[lead.first], "as") ||
	     token_is(&p->tokens[lead.first], "with")) &&
	    (!term_in(p, lead, NULL) || says_when_known(p, lead)))
		return "";
	if (lead.end - lead.first > LEAD_LONG)
		lead = condition_in(p, lead);
	if (lead.end - lead.first > LEAD_LONG)
		return first == TAG_SUBORDINATOR ? NULL : "";
	return refer_text(m->context, p, lead);
}

static char *lower_first(struct arena *arena, const char *text)
{
	char *copy = arena_strdup(arena, text);

	if (copy[0] >= 'A' && copy[0] <= 'Z' &&
	    !(copy[1] >= 'A' && copy[1] <= 'Z'))
		copy[0] = (char)(copy[0] - 'A' + 'a');
	return copy;
}

/* The last word before the mark, or the first, as a slice. */
static struct slice edge_word(const char *text, bool last)
{
	const char *end = text + strcspn(text, last ? "?" : " ");
	const char *start = text;

	if (last)
		for (start = end; start > text && start[-1] != ' ';)
			start--;
	return (struct slice){ start, (size_t)(end - start) };
}

/* Can it stand behind the question as well as before it? */
static bool can_follow(const char *opener, const char *question)
{
	static const char *const fixed[] = { "unlike",  "in contrast",
					     "compare", "according",
					     "as ",     "to ",
					     "with ",   NULL };
	static const char *const hanging[] = { "in",   "on",   "for", "to",
					       "with", "from", "of",  "at",
					       "into", "by",   NULL };
	size_t size = strlen(question);

	for (size_t i = 0; hanging[i] && strncmp(opener, "in ", 3) == 0; i++)
		if (slice_equal(edge_word(question, true),
				slice_of(hanging[i])))
			return false; /* "connected to in gout" */
	if (!size || question[size - 1] != '?' || strstr(question, ". ") ||
	    strstr(question, ", as ") || strlen(opener) > MOVED_LONG)
		return false;
	for (size_t i = 0; fixed[i]; i++)
		if (strncmp(opener, fixed[i], strlen(fixed[i])) == 0)
			return false;
	return !slice_equal(edge_word(question, true),
			    edge_word(opener, false));
}

static const char *appended(const struct making *m, const char *question,
			    const char *words)
{
	return arena_printf(m->context->arena, "%.*s %s?",
			    (int)strlen(question) - 1, question, words);
}

const char *opener_add(struct making *m, const char *question,
		       const char *opener)
{
	struct arena *arena = m->context->arena;
	const char *present = m->opener ? m->opener : "";
	size_t size = strlen(present);

	if (!*opener)
		return question;
	question = lower_first(arena, question);
	opener = lower_first(arena, opener);
	if (size && strncmp(question, present, size) == 0 &&
	    question[size] == ',') {
		const char *bare = question + size + 2;

		if (can_follow(present, bare))
			question = appended(m, bare, present);
		else if (can_follow(opener, question))
			return appended(m, question, opener);
	}
	m->opener = opener;
	return arena_printf(arena, "%s, %s", opener, question);
}
