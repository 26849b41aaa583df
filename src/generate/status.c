#include "generate/status.h"

#include "generate/verb.h"

#include <string.h>

static void add_qualifier(struct making *m, const struct cue *cue)
{
	struct claim *c = m->claim;
	struct slice words = range_text(&m->statement->parse,
					(struct range){ cue->first, cue->end });

	c->qualifiers =
		arena_grow(m->context->arena, c->qualifiers, c->qualifier_count,
			   &m->qualifier_capacity, sizeof *c->qualifiers);
	c->qualifiers[c->qualifier_count++] =
		arena_printf(m->context->arena, "%s: %.*s",
			     cue_kind_name(cue->kind), (int)words.length,
			     words.bytes);
}

static bool raises(enum card_evidence *evidence, enum cue_kind kind)
{
	enum card_evidence found;

	switch (kind) {
	case CUE_PRECLINICAL:
		found = EVIDENCE_PRECLINICAL;
		break;
	case CUE_TRIAL:
		found = EVIDENCE_CLINICAL_TRIAL;
		break;
	case CUE_REVIEW:
		found = EVIDENCE_REVIEW;
		break;
	case CUE_GUIDELINE:
		found = EVIDENCE_GUIDELINE;
		break;
	case CUE_OPINION:
		found = EVIDENCE_OPINION;
		break;
	default:
		return false;
	}
	/* The weakest ground named is the one to remember. */
	if (*evidence == EVIDENCE_UNSPECIFIED || found < *evidence)
		*evidence = found;
	return true;
}

/* The verb that the cue is an auxiliary of: "which can result in". */
static const struct capture *verb_of(const struct making *m,
				     const struct cue *cue)
{
	static const char *const names[] = { "V", "W" };

	for (size_t i = 0; i < COUNT_OF(names); i++) {
		const struct capture *v = match_capture(m->match, names[i], 1);

		if (v && v->verb.auxiliary == cue->first)
			return v;
	}
	return NULL;
}

/*
 * "can reduce pain" promises an effect that may fail to come; "can be found
 * in", "can differentiate into" tell of something that is always there.
 */
static bool can_doubts(const struct making *m, const struct cue *cue)
{
	static const char *const abilities[] = {
		"differentiate", "secrete",   "produce", "include", "be",
		"divide",        "develop",   "give",    "differ",  "vary",
		"transform",     "replicate", "have",    "involve", NULL
	};
	const struct capture *v = verb_of(m, cue);

	return v && !v->verb.passive && !verb_is(&v->verb, abilities);
}

/* "patients who do not respond": it is not the claim that is denied. */
static bool tells_subject_apart(const struct making *m, const struct cue *cue)
{
	const struct capture *s = making_subject(m);
	const struct capture *v = m->verb;

	if (!s || !v || cue->first < s->range.first ||
	    cue->first >= v->verb.all.first)
		return false;
	for (size_t i = s->range.first; i < cue->first; i++)
		if (m->statement->parse.tags[i].tag == TAG_RELATIVE)
			return true;
	return false;
}

/*
 * A claim is negated when its verb is: "is without fever" defines, and
 * "caused by a lack of insulin" says what the cause is.
 */
static bool denies_verb(const struct making *m, const struct cue *cue)
{
	const struct capture *v = m->verb;

	if (strcmp(cue->detail, "noun") == 0 || tells_subject_apart(m, cue))
		return false;
	if (!v)
		return true;
	return cue->first <= v->verb.all.end + 1;
}

/* "doctors may order": a "may" that permits and doubts nothing. */
static bool permits(const struct making *m, const struct cue *cue)
{
	static const char *const who[] = {
		"doctors",     "physicians",    "clinicians", "specialists",
		"providers",   "practitioners", "surgeons",   "doctor",
		"physician",   "clinician",     "specialist", "provider",
		"pharmacists", "nurses",        "therapists", NULL
	};
	const struct parse *p = &m->statement->parse;

	if (cue->kind != CUE_HEDGE || cue->first == 0 ||
	    !token_is(&p->tokens[cue->first], "may") ||
	    tag_at(p, cue->end) != TAG_VERB)
		return false;
	for (size_t i = 0; who[i]; i++)
		if (word_is(p, cue->first - 1, who[i]))
			return true;
	return false;
}

/* "defined by the presence of crystals": by no body that could say so. */
static bool defines_by_feature(const struct making *m, const struct cue *cue)
{
	const struct parse *p = &m->statement->parse;
	size_t by = cue->end;
	bool defines = false;

	for (size_t i = cue->first; i < cue->end; i++)
		defines = defines || word_is(p, i, "defined");
	if (tag_at(p, by) == TAG_DETERMINER)
		by++;
	return defines && by < p->count && p->tokens[by].shape == SHAPE_LOWER;
}

void status_judge(struct making *m)
{
	struct claim *c = m->claim;
	bool negated = false, hedged = false, attributed = false;

	for (size_t i = 0; i < m->statement->cues.count; i++) {
		const struct cue *cue = &m->statement->cues.cues[i];

		if (!making_bears_on(m, cue))
			continue;
		if (raises(&c->evidence, cue->kind)) {
			add_qualifier(m, cue);
			continue;
		}
		switch (cue->kind) {
		case CUE_NEGATION:
			negated = negated || denies_verb(m, cue);
			break;
		case CUE_HEDGE:
		case CUE_GOAL:
		case CUE_ONGOING:
			hedged = hedged || !permits(m, cue);
			break;
		case CUE_CAPABILITY:
			hedged = hedged || can_doubts(m, cue);
			break;
		case CUE_ATTRIBUTION:
			if (defines_by_feature(m, cue))
				continue;
			attributed = attributed ||
				     strcmp(cue->detail, "named") == 0 ||
				     strcmp(cue->detail, "body") == 0 ||
				     strcmp(cue->detail, "authors") == 0;
			break;
		case CUE_FREQUENCY:
		case CUE_APPROXIMATION:
			break;
		default:
			continue;
		}
		add_qualifier(m, cue);
	}
	negated = negated || m->match->pattern->denies;
	/* "Smith et al. name potential limits": an open question is in doubt
	 * anyway, and it is theirs */
	if (m->match->pattern->gap && attributed)
		hedged = false;
	hedged = hedged || m->match->pattern->doubts;
	c->status = negated      ? STATUS_NEGATED
		    : hedged     ? STATUS_HEDGED
		    : attributed ? STATUS_ATTRIBUTED
				 : STATUS_ASSERTED;
}

/* "treatment may include": a "may" that lists and doubts nothing. */
static bool lists_only(const struct making *m, const struct cue *cue)
{
	const struct parse *p = &m->statement->parse;

	return cue->kind == CUE_HEDGE &&
	       token_is(&p->tokens[cue->first], "may") && cue->end < p->count &&
	       (token_is(&p->tokens[cue->end], "include") ||
		token_is(&p->tokens[cue->end], "involve"));
}

static bool says_word(const struct making *m, struct slice word)
{
	return making_contains(m->claim->question, word) ||
	       making_contains(m->claim->answer, word);
}

/*
 * Do the words of a cue stand in question or answer?  Not as one piece: a
 * question takes "is estimated to" apart.
 */
static bool says_cue(const struct making *m, const struct cue *cue)
{
	const struct parse *p = &m->statement->parse;

	if (m->rendering.raised_said && cue->first <= m->clause->report &&
	    cue->end > m->clause->report)
		return true; /* "is thought to", of "doctors think that" */
	for (size_t i = cue->first; i < cue->end; i++) {
		enum word_tag tag = p->tags[i].tag;
		struct slice word = range_text(p, (struct range){ i, i + 1 });

		if (cue->end - cue->first > 1 &&
		    (tag == TAG_BE || tag == TAG_HAVE || tag == TAG_DO ||
		     tag == TAG_TO || tag == TAG_DETERMINER ||
		     tag == TAG_PRONOUN || tag == TAG_SUBORDINATOR ||
		     tag == TAG_RELATIVE || tag == TAG_PREPOSITION))
			continue;
		if (word_is(p, i, "cannot")) /* "can gout not" in a question */
			word = SLICE("not");
		if (!says_word(m, word) &&
		    (tag != TAG_VERB || !p->tags[i].entry ||
		     !says_word(m, slice_of(p->tags[i].entry->verb))))
			return false; /* nor "lack" of "lacked" */
	}
	return true;
}

/* "led them to believe that it could": one hedge of two is enough. */
static bool still_hedged(const struct making *m)
{
	for (size_t i = 0; i < m->statement->cues.count; i++) {
		const struct cue *cue = &m->statement->cues.cues[i];

		if (cue->kind == CUE_HEDGE && making_bears_on(m, cue) &&
		    says_cue(m, cue))
			return true;
	}
	return false;
}

/* "restores function (preclinical)", "Experimentally, it": not in patients. */
static bool is_bracketed_ground(const struct making *m, const struct cue *cue)
{
	const struct parse *p = &m->statement->parse;

	return cue->kind == CUE_PRECLINICAL && !m->match->pattern->gap &&
	       making_bears_on(m, cue) && !says_cue(m, cue) &&
	       (cue->first == 0 ? tag_at(p, cue->end) == TAG_COMMA
				: tag_at(p, cue->first - 1) == TAG_OPEN);
}

/* "may or may not be painful": it is said to be neither. */
static bool leaves_open(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	size_t first = m->verb ? m->verb->range.first : 0;

	return first > 1 && word_is(p, first - 1, "or") &&
	       tag_at(p, first) == TAG_MODAL &&
	       tag_at(p, first - 2) == TAG_MODAL;
}

bool status_kept(const struct making *m, const char **reason)
{
	bool hedged = still_hedged(m);

	if (leaves_open(m)) {
		*reason = "a hedge would be lost";
		return false;
	}
	for (size_t i = 0; i < m->statement->cues.count; i++) {
		const struct cue *cue = &m->statement->cues.cues[i];

		if (is_bracketed_ground(m, cue)) {
			*reason = "on what ground would be lost";
			return false;
		}
		if ((cue->kind != CUE_HEDGE && cue->kind != CUE_NEGATION &&
		     cue->kind != CUE_GOAL) ||
		    !making_bears_on(m, cue) || lists_only(m, cue) ||
		    permits(m, cue) || says_cue(m, cue) ||
		    (cue->kind == CUE_HEDGE && hedged))
			continue;
		*reason = cue->kind == CUE_HEDGE ? "a hedge would be lost"
			  : cue->kind == CUE_NEGATION
				  ? "a negation would be lost"
				  : "an aim would be lost";
		return false;
	}
	return true;
}
