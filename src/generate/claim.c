#include "generate/claim.h"

#include <stdint.h>
#include <string.h>

#include "generate/rubric.h"

/* Work on one claim; the question grows here. */
struct making {
	struct claim *claim;
	struct context *context;
	const struct statement *statement;
	const struct clause *clause;
	const struct match *match;
	struct rendering rendering;
	size_t flag_capacity, qualifier_capacity;
};

static bool contains_fold(const char *text, struct slice piece)
{
	size_t length = strlen(text);

	for (size_t at = 0; at + piece.length <= length; at++)
		if (slice_equal_fold((struct slice){ text + at, piece.length },
				     piece))
			return true;
	return false;
}

static void add_flag(struct making *m, const char *flag)
{
	struct claim *c = m->claim;

	for (size_t i = 0; i < c->flag_count; i++)
		if (strcmp(c->flags[i], flag) == 0)
			return;
	c->flags = arena_grow(m->context->arena, c->flags, c->flag_count,
			      &m->flag_capacity, sizeof *c->flags);
	c->flags[c->flag_count++] = arena_strdup(m->context->arena, flag);
}

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

/* Does the cue bear on the tokens of the match? */
static bool bears_on(const struct making *m, const struct cue *cue)
{
	struct range all = m->match->all;

	return (cue->from < all.end && cue->to > all.first) ||
	       (cue->first < all.end && cue->end > all.first);
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
	const struct capture *v = match_capture(m->match, "V", 1);

	if (!v || v->verb.auxiliary != cue->first || v->verb.passive)
		return false;
	for (size_t i = 0; abilities[i]; i++)
		if (strcmp(v->verb.lemma, abilities[i]) == 0)
			return false;
	return true;
}

/*
 * A claim is negated when its verb is: "is without fever" defines, and
 * "caused by a lack of insulin" says what the cause is.
 */
static bool denies_verb(const struct making *m, const struct cue *cue)
{
	const struct capture *v = match_capture(m->match, "V", 1);

	if (strcmp(cue->detail, "noun") == 0)
		return false;
	if (!v)
		return true;
	return cue->first <= v->verb.all.end + 1;
}

static void judge_cues(struct making *m)
{
	struct claim *c = m->claim;
	bool negated = false, hedged = false, attributed = false;

	for (size_t i = 0; i < m->statement->cues.count; i++) {
		const struct cue *cue = &m->statement->cues.cues[i];

		if (!bears_on(m, cue))
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
			hedged = true;
			break;
		case CUE_CAPABILITY:
			hedged = hedged || can_doubts(m, cue);
			break;
		case CUE_ATTRIBUTION:
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
	c->status = negated      ? STATUS_NEGATED
		    : hedged     ? STATUS_HEDGED
		    : attributed ? STATUS_ATTRIBUTED
				 : STATUS_ASSERTED;
}

/* Terms of the match, or of the resolved subject. */
static bool about_stem_cells(const struct making *m)
{
	const struct parse *p = &m->statement->parse;

	if (term_is_stem_cell(m->rendering.subject.entry))
		return true;
	for (size_t i = 0; i < p->term_count; i++)
		if (p->terms[i].first >= m->match->all.first &&
		    p->terms[i].end <= m->match->all.end &&
		    term_is_stem_cell(p->terms[i].entry))
			return true;
	return false;
}

static bool has_type(const struct making *m, const char *type)
{
	const struct lexicon_entry *subject = m->rendering.subject.entry;

	return (subject && strcmp(subject->type, type) == 0) ||
	       term_in(&m->statement->parse, m->match->all, type) != NULL;
}

/* Is the noun that the claim is about one of these, in any number? */
static bool headed_by(const struct making *m, const char *const *nouns)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *s =
		match_capture(m->match, m->match->pattern->subject,
			      strlen(m->match->pattern->subject));
	struct slice noun;

	if (!s)
		return false;
	noun = p->tokens[noun_phrase_head(p, s->range)].fold;
	for (size_t i = 0; nouns[i]; i++) {
		size_t size = strlen(nouns[i]) - 1; /* "studies" */

		if (noun.length >= size && noun.length <= size + 4 &&
		    memcmp(noun.bytes, nouns[i], size) == 0)
			return true;
	}
	return false;
}

/*
 * "the risks", "long-term studies": in an article on a therapy with stem
 * cells they are those of the therapy.
 */
static bool of_the_therapy(const struct making *m)
{
	static const char *const nouns[] = {
		"risk",      "benefit",     "study",     "research",
		"trial",     "concern",     "challenge", "limitation",
		"event",     "application", "outcome",   "protocol",
		"advantage", "safety",      "efficacy",  "procedure",
		"injection", "durability",  NULL
	};

	return !m->rendering.subject.entry && headed_by(m, nouns);
}

static bool of_treatment(const struct making *m)
{
	static const char *const nouns[] = { "treatment",  "therapy",
					     "medication", "drug",
					     "management", "approach",
					     NULL };

	return headed_by(m, nouns);
}

static const char *choose_category(const struct making *m)
{
	const struct lexicon_entry *subject = m->rendering.subject.entry;
	const char *given = m->match->pattern->category;

	if (m->match->pattern->gap)
		return "evidence_gap";
	if (term_is_stem_cell(subject) ||
	    (m->context->therapy && of_the_therapy(m)))
		return "msc_property";
	if (given)
		return given;
	if (about_stem_cells(m))
		return "msc_property";
	if (of_treatment(m) ||
	    (subject && (strcmp(subject->type, "drug") == 0 ||
			 strcmp(subject->type, "class") == 0 ||
			 strcmp(subject->type, "procedure") == 0)))
		return "drug_class";
	if (has_type(m, "condition"))
		return "disease_feature";
	if (has_type(m, "drug") || has_type(m, "class"))
		return "drug_class";
	if (has_type(m, "symptom") || m->context->topic)
		return m->context->therapy && !m->context->topic
			       ? "msc_property"
			       : "disease_feature";
	return NULL;
}

/* The lead-in as a prefix, "" when there is none, NULL to refuse. */
static const char *lead_text(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	struct range lead = m->clause->lead;
	enum word_tag first;

	if (lead.end == lead.first)
		return "";
	first = p->tags[lead.first].tag;
	if (first == TAG_DETERMINER || first == TAG_NOUN)
		return ""; /* a description of the subject */
	if (refers_back(p, lead))
		return first == TAG_SUBORDINATOR ? NULL : "";
	if (first == TAG_ADVERB || first == TAG_ADJECTIVE ||
	    first == TAG_PARTICIPLE)
		return "";
	if (m->clause->concession ||
	    token_is(&p->tokens[lead.first], "while") ||
	    token_is(&p->tokens[lead.first], "although") ||
	    token_is(&p->tokens[lead.first], "though") ||
	    token_is(&p->tokens[lead.first], "despite"))
		return "";
	/* "As research progresses," says nothing of when or whom. */
	if ((token_is(&p->tokens[lead.first], "as") ||
	     token_is(&p->tokens[lead.first], "with")) &&
	    !term_in(p, lead, NULL))
		return "";
	if (lead.end - lead.first > 14)
		return first == TAG_SUBORDINATOR ? NULL : "";
	return refer_text(m->context, p, lead);
}

/* Need the question not say for which condition it holds? */
static bool names_condition(const struct making *m, const char *text)
{
	const struct lexicon_entry *subject = m->rendering.subject.entry;
	struct arena scratch = { 0 };
	struct slice slice = slice_of(text);
	struct token_list tokens = token_split(slice, &scratch);
	struct parse parse = { .text = slice,
			       .tokens = tokens.tokens,
			       .count = tokens.count };
	bool found = false;

	context_terms(m->context, &parse, &scratch);
	for (size_t i = 0; i < parse.term_count && !found; i++)
		found = parse.terms[i].entry == m->context->topic ||
			(parse.terms[i].entry == subject &&
			 strcmp(subject->type, "condition") == 0);
	arena_free(&scratch);
	return found;
}

/* The setting would give away an answer that is the topic itself. */
static bool names_topic(const struct making *m, const char *answer)
{
	const char *name = m->context->topic->name;

	return contains_fold(answer, slice_of(name)) &&
	       strlen(answer) <= strlen(name) + 8;
}

static bool names_stem_cells(const struct making *m, const char *text)
{
	(void)m;
	return strstr(text, "stem cell") || strstr(text, "MSC") ||
	       strstr(text, "stromal cell");
}

static bool names_any_term(const struct making *m, const char *text)
{
	struct arena scratch = { 0 };
	struct slice slice = slice_of(text);
	struct token_list tokens = token_split(slice, &scratch);
	struct parse parse = { .text = slice,
			       .tokens = tokens.tokens,
			       .count = tokens.count };
	bool found;

	context_terms(m->context, &parse, &scratch);
	found = parse.term_count > 0;
	arena_free(&scratch);
	return found;
}

static const char *attribution(const struct making *m)
{
	const struct parse *p = &m->statement->parse;

	for (size_t i = 0; i < m->statement->cues.count; i++) {
		const struct cue *cue = &m->statement->cues.cues[i];
		size_t first = cue->first;

		if (cue->kind != CUE_ATTRIBUTION || !bears_on(m, cue))
			continue;
		if (token_is(&p->tokens[cue->first], "the") ||
		    token_is(&p->tokens[cue->first], "authors"))
			return m->context->authors;
		if (strcmp(cue->detail, "named") != 0)
			continue;
		while (first > 0 &&
		       p->tokens[first - 1].shape == SHAPE_CAPITALISED &&
		       p->tokens[first - 1].kind == TOKEN_WORD &&
		       p->tags[first - 1].tag == TAG_NOUN)
			first--;
		return refer_text(m->context, p,
				  (struct range){ first, cue->end });
	}
	return NULL;
}

/* "MSCs" -> "mesenchymal stem cells (MSCs)" at its first mention. */
static const char *expand(const struct making *m, const char *question)
{
	struct arena scratch = { 0 };
	struct token_list tokens = token_split(slice_of(question), &scratch);
	struct text text = TEXT_INIT;
	size_t copied = 0;
	const char *kept;

	for (size_t i = 0; i < tokens.count; i++) {
		const struct token *token = &tokens.tokens[i];
		struct slice word = { question + token->start,
				      token->end - token->start };
		bool plural;
		const struct definition *d =
			context_definition(m->context, word, &plural);

		if (!d || contains_fold(question, slice_of(d->long_form)) ||
		    contains_fold(text.bytes, slice_of(d->long_form)))
			continue;
		if (d->entry &&
		    contains_fold(question, slice_of(d->entry->name)))
			continue;
		text_add(&text, question + copied, token->start - copied);
		text_printf(&text, "%s%s (%.*s)",
			    d->entry ? d->entry->name : d->long_form,
			    plural ? "s" : "", (int)word.length, word.bytes);
		copied = token->end;
	}
	text_add_string(&text, question + copied);
	kept = arena_strndup(m->context->arena, text.bytes, text.length);
	text_release(&text);
	arena_free(&scratch);
	return kept;
}

/* Short forms whose usual reading is another one are not taught. */
static void flag_clashes(struct making *m)
{
	for (size_t i = 0; i < m->context->definition_count; i++) {
		const struct definition *d = &m->context->definitions[i];

		if (!d->clash)
			continue;
		if (contains_fold(m->claim->question, d->short_form) ||
		    contains_fold(m->claim->answer, d->short_form))
			add_flag(m, arena_printf(m->context->arena,
						 "hold:abbreviation %.*s",
						 (int)d->short_form.length,
						 d->short_form.bytes));
	}
}

static char *lower_first(struct arena *arena, const char *text)
{
	char *copy = arena_strdup(arena, text);

	if (copy[0] >= 'A' && copy[0] <= 'Z' &&
	    !(copy[1] >= 'A' && copy[1] <= 'Z'))
		copy[0] = (char)(copy[0] - 'A' + 'a');
	return copy;
}

static const char *prefixed(const struct making *m, const char *question,
			    const char *prefix)
{
	if (!*prefix)
		return question;
	return arena_printf(m->context->arena, "%s, %s", prefix,
			    lower_first(m->context->arena, question));
}

/* "as clinical trials have found" of "... that ..."; "" for none. */
static const char *reporter_text(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	size_t start = m->statement->clauses[0].start;
	struct range who;

	if (!m->clause->reported)
		return "";
	who = (struct range){ start, m->clause->report + 1 };
	/* "it is estimated that" */
	if (slice_starts_with(p->tokens[start].fold, "it"))
		who.first = m->clause->report;
	if (who.end <= who.first || who.end - who.first > 16)
		return "";
	if (p->tags[who.first].tag == TAG_PRONOUN &&
	    !token_is(&p->tokens[who.first], "it"))
		return NULL;
	if (refers_back(p, (struct range){ who.first + 1, who.end }) ||
	    p->tags[who.first].tag == TAG_DEMONSTRATIVE)
		return NULL;
	return arena_printf(m->context->arena, "as %s",
			    refer_text(m->context, p, who));
}

/*
 * "..., when others do not suffice": what limits the statement and stands
 * behind it.  "" when nothing does, NULL when it can't be said.
 */
static const char *condition_text(const struct making *m)
{
	static const char *const words[] = { "when",     "if",    "unless",
					     "until",    "once",  "provided",
					     "whenever", "where", NULL };
	const struct parse *p = &m->statement->parse;
	struct range range = { m->match->all.end, m->match->all.end };
	bool limits = false;

	for (size_t i = 0; range.first < p->count && words[i]; i++)
		limits = limits || token_is(&p->tokens[range.first], words[i]);
	if (!limits)
		return "";
	range.end = clause_end(p, range.first + 1);
	if (range.end - range.first > 14 || refers_back(p, range))
		return NULL;
	return refer_text(m->context, p, range);
}

/* "What are X used in?" with the condition before the mark. */
static const char *conditioned(const struct making *m, const char *question,
			       const char *condition)
{
	size_t size = strlen(question);

	if (!*condition || !size || question[size - 1] != '?')
		return question;
	return arena_printf(m->context->arena, "%.*s %s?", (int)size - 1,
			    question, condition);
}

/* Put scope, lead and attribution before the bare question. */
static bool frame_question(struct making *m, const char *bare,
			   const char **reason)
{
	struct claim *c = m->claim;
	const char *lead = lead_text(m);
	const char *question = bare;
	const char *authors = attribution(m);
	const char *condition = condition_text(m);
	const char *reporter;

	if (!condition) {
		*reason = "what limits it refers back";
		return false;
	}
	question = conditioned(m, question, condition);
	if (!lead) {
		*reason = "its condition refers back";
		return false;
	}
	question = prefixed(m, question, lead);
	reporter = reporter_text(m);
	if (!reporter) {
		*reason = "who reports it refers back";
		return false;
	}
	question = prefixed(m, question, reporter);
	if (m->context->therapy && !names_stem_cells(m, question) &&
	    of_the_therapy(m))
		question = prefixed(
			m, question,
			m->context->topic && !names_condition(m, question)
				? arena_printf(m->context->arena,
					       "in stem cell therapy for %s",
					       m->context->topic_text)
				: "in stem cell therapy");
	if (m->context->topic && !m->match->pattern->general &&
	    !m->rendering.subject.topical && !names_condition(m, question) &&
	    !names_topic(m, c->answer)) {
		question = prefixed(m, question,
				    arena_printf(m->context->arena, "in %s",
						 m->context->topic_text));
		c->scope = m->context->topic->name;
	}
	if (authors && !contains_fold(question, slice_of(authors)))
		question = prefixed(m, question,
				    arena_printf(m->context->arena,
						 "according to %s", authors));
	c->question = render_capital(m->context->arena, expand(m, question));
	/* said by those the question names */
	if (c->status == STATUS_ASSERTED && strstr(c->question, " et al."))
		c->status = STATUS_ATTRIBUTED;
	return true;
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

/*
 * Do the words of a cue stand in question or answer?  Not as one piece: a
 * question takes "is estimated to" apart.
 */
static bool says_cue(const struct making *m, const struct cue *cue)
{
	const struct parse *p = &m->statement->parse;

	for (size_t i = cue->first; i < cue->end; i++) {
		enum word_tag tag = p->tags[i].tag;
		struct slice word = range_text(p, (struct range){ i, i + 1 });

		if (cue->end - cue->first > 1 &&
		    (tag == TAG_BE || tag == TAG_HAVE || tag == TAG_DO ||
		     tag == TAG_TO || tag == TAG_DETERMINER ||
		     tag == TAG_PRONOUN || tag == TAG_SUBORDINATOR ||
		     tag == TAG_RELATIVE || tag == TAG_PREPOSITION))
			continue;
		if (!contains_fold(m->claim->question, word) &&
		    !contains_fold(m->claim->answer, word))
			return false;
	}
	return true;
}

/* Every hedge and negation that bears on the claim must be readable. */
static bool kept_words(const struct making *m, const char **reason)
{
	for (size_t i = 0; i < m->statement->cues.count; i++) {
		const struct cue *cue = &m->statement->cues.cues[i];

		if ((cue->kind != CUE_HEDGE && cue->kind != CUE_NEGATION) ||
		    !bears_on(m, cue) || lists_only(m, cue) || says_cue(m, cue))
			continue;
		*reason = cue->kind == CUE_HEDGE ? "a hedge would be lost"
						 : "a negation would be lost";
		return false;
	}
	return true;
}

static bool cue_in_sentence(const struct making *m, enum cue_kind kind)
{
	for (size_t i = 0; i < m->statement->cues.count; i++)
		if (m->statement->cues.cues[i].kind == kind)
			return true;
	return false;
}

/*
 * May a pattern of any field ask about this subject?  It is a term, or
 * something of the topic that is no person and no paper ("the risks").
 */
static bool has_matter(const struct making *m)
{
	static const char *const papers[] = {
		"study",       "studies",    "research", "researcher",
		"researchers", "author",     "authors",  "review",
		"article",     "blog",       "trial",    "trials",
		"scientist",   "scientists", "data",     "evidence",
		"guideline",   "guidelines", "people",   "journey",
		"strides",     "progress",   "efforts",  "endeavors",
		"bodies",      "literature", "findings", "al.",
		"post",        "services",   NULL
	};
	const struct capture *subject =
		match_capture(m->match, m->match->pattern->subject,
			      strlen(m->match->pattern->subject));
	const struct parse *p = &m->statement->parse;

	if (subject)
		for (size_t i = subject->range.first; i < subject->range.end;
		     i++) {
			if (p->tags[i].tag == TAG_PREPOSITION)
				break;
			for (size_t k = 0; papers[k]; k++)
				if (token_is(&p->tokens[i], papers[k]))
					return false;
		}
	if (m->rendering.subject.entry)
		return true;
	/* a name that is no term: a firm, a town */
	if (subject && m->rendering.subject.text &&
	    subject->range.end - subject->range.first == 1 &&
	    m->rendering.subject.text[0] >= 'A' &&
	    m->rendering.subject.text[0] <= 'Z' &&
	    !strchr(m->rendering.subject.text, ' '))
		return false;
	return m->context->topic != NULL || m->context->therapy;
}

/* A subject and verb that differ in number were read wrongly. */
static bool agrees(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *s = match_capture(m->match, "S", 1);
	const struct capture *v = match_capture(m->match, "V", 1);
	size_t head;

	if (!s || !v)
		return true;
	if (s->range.first > 1 &&
	    token_is(&p->tokens[s->range.first - 1], "of"))
		return true; /* "one of S is" */
	for (size_t i = s->range.first; i < s->range.end; i++)
		if (token_is(&p->tokens[i], "and") ||
		    token_is(&p->tokens[i], "or"))
			return true;
	head = noun_phrase_head(p, s->range);
	return p->tags[head].tag != TAG_NOUN ||
	       clause_agrees(p, head, &v->verb);
}

/*
 * Does the statement go on where the match ends?  What is left over may
 * limit it: "no test that confirms", "unproven for most diseases".
 */
static bool leaves_over(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	size_t end = m->match->all.end;
	enum word_tag tag;

	if (m->match->all.first != m->clause->start || end >= p->count ||
	    m->match->pattern->part)
		return false;
	tag = p->tags[end].tag;
	return tag == TAG_PREPOSITION || tag == TAG_RELATIVE || tag == TAG_TO ||
	       tag == TAG_PARTICIPLE || tag == TAG_GERUND ||
	       token_is(&p->tokens[end], "that");
}

/* "is not primarily a disease": the denial is not of the whole. */
static bool denies_partly(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct capture *v = match_capture(m->match, "V", 1);

	if (!m->match->pattern->polar || !v)
		return false;
	for (size_t i = v->range.first; i < v->range.end; i++)
		if (p->tags[i].tag == TAG_ADVERB)
			return true;
	return false;
}

/* "another criterion", "no drug", "both classes": which, does not show. */
static bool subject_vague(const struct making *m)
{
	static const char *const words[] = { "another", "further", "additional",
					     "second",  "third",   "fourth",
					     "next",    "no",      "both",
					     NULL };
	const struct parse *p = &m->statement->parse;
	const struct capture *s =
		match_capture(m->match, m->match->pattern->subject,
			      strlen(m->match->pattern->subject));
	size_t first;

	if (!s)
		return false;
	first = s->range.first;
	if (token_is(&p->tokens[first], "the") && first + 1 < s->range.end) {
		first++;
		/* "the five patients" */
		if (p->tags[first].tag == TAG_NUMBER &&
		    s->range.end - first < 4)
			return true;
	}
	for (size_t i = 0; words[i]; i++)
		if (token_is(&p->tokens[first], words[i]))
			break;
		else if (!words[i + 1])
			return false;
	if (token_is(&p->tokens[first], "both"))
		for (size_t i = first; i < s->range.end; i++)
			if (token_is(&p->tokens[i], "and"))
				return false;
	return true;
}

/* Is the matched part what the sentence asks about, not what it says? */
static bool under_whether(const struct making *m)
{
	const struct parse *p = &m->statement->parse;

	if (m->match->all.first < p->count &&
	    token_is(&p->tokens[m->match->all.first], "whether"))
		return false;
	for (size_t i = 0; i < m->match->all.first; i++)
		if (token_is(&p->tokens[i], "whether") ||
		    token_is(&p->tokens[i], "if"))
			return true;
	return false;
}

/* Does the answer end inside a relative clause, before its verb? */
static bool cut_short(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	bool open = false;

	for (size_t i = m->rendering.answer.first; i < m->rendering.answer.end;
	     i++)
		if (p->tags[i].tag == TAG_RELATIVE && i > 0 &&
		    p->tags[i - 1].tag != TAG_PREPOSITION)
			open = true;
		else if (p->tags[i].tag == TAG_VERB ||
			 p->tags[i].tag == TAG_BE ||
			 p->tags[i].tag == TAG_HAVE ||
			 p->tags[i].tag == TAG_DO ||
			 p->tags[i].tag == TAG_MODAL)
			open = false;
	return open;
}

/*
 * Of what a pronoun stands for, mere adjectives are no card, and a symptom
 * is not defined by its description.
 */
static bool says_too_little(const struct making *m)
{
	const struct parse *p = &m->statement->parse;
	const struct lexicon_entry *subject = m->rendering.subject.entry;
	struct range range = m->rendering.answer;

	if (m->match->pattern->definition &&
	    (!subject || strcmp(subject->type, "symptom") == 0))
		return true;
	for (size_t i = range.first; i < range.end; i++)
		if (p->tags[i].tag == TAG_NOUN ||
		    p->tags[i].tag == TAG_NUMBER ||
		    p->tags[i].tag == TAG_GERUND || p->tags[i].tag == TAG_VERB)
			return false;
	return true;
}

/* Words the pattern does not want, or nothing but a known short form. */
static bool answer_refused(const struct making *m)
{
	const struct pattern *pattern = m->match->pattern;
	const struct parse *p = &m->statement->parse;
	struct range range = m->rendering.answer;
	bool plural;

	for (size_t i = range.first; i < range.end && i < range.first + 6; i++)
		for (size_t k = 0; k < pattern->refuse_count; k++) {
			struct slice word = slice_of(pattern->refuse[k]);
			struct slice fold = p->tokens[i].fold;

			if (slice_equal(fold, word) ||
			    (fold.length == word.length + 1 &&
			     slice_starts_with(fold, pattern->refuse[k]) &&
			     fold.bytes[word.length] == 's'))
				return true;
		}
	if (m->rendering.subject.antecedent && says_too_little(m))
		return true;
	if (cut_short(m))
		return true;
	/* "fall measurably", "measured early": an adverb is no answer */
	if (range.end == range.first + 1 &&
	    p->tags[range.first].tag == TAG_ADVERB)
		return true;
	return context_definition(m->context, slice_of(m->claim->answer),
				  &plural) != NULL;
}

bool claim_make(struct claim *claim, struct context *context,
		const struct statement *statement, const struct clause *clause,
		const struct match *match, const char **reason)
{
	struct making m = { .claim = claim,
			    .context = context,
			    .statement = statement,
			    .clause = clause,
			    .match = match,
			    .rendering = { .context = context,
					   .parse = &statement->parse,
					   .match = match,
					   .passage = statement->passage } };
	const struct pattern *pattern = match->pattern;
	const char *bare, *answer;

	*claim = (struct claim){ .pattern = pattern,
				 .scope = "",
				 .score = pattern->score,
				 .passage = statement->passage };
	bare = render_template(&m.rendering, pattern->ask, false);
	answer = bare ? render_template(&m.rendering, pattern->answer, true)
		      : NULL;
	if (!answer) {
		*reason = "a reference could not be resolved";
		return false;
	}
	if (!pattern->category && !pattern->gap && !has_matter(&m)) {
		*reason = "its subject is no term of the field";
		return false;
	}
	claim->answer_range = m.rendering.answer;
	claim->answer = render_capital(context->arena, answer);
	claim->kind = m.rendering.list    ? CARD_LIST
		      : m.rendering.cloze ? CARD_CLOZE
					  : CARD_BASIC;
	if (!agrees(&m)) {
		*reason = "its subject and verb do not agree";
		return false;
	}
	if (pattern->several && m.rendering.items < 2) {
		*reason = "no list";
		return false;
	}
	claim->category = choose_category(&m);
	if (!claim->category) {
		*reason = "not about a term of the field";
		return false;
	}
	judge_cues(&m);
	if (!frame_question(&m, bare, reason) || !kept_words(&m, reason))
		return false;
	*reason = rubric_check(context->pack, claim->question, claim->answer,
			       m.rendering.list, pattern->polar, pattern->gap);
	if (*reason)
		return false;
	if (!names_any_term(&m, claim->question)) {
		*reason = "question names no term of the field";
		return false;
	}
	if (subject_vague(&m)) {
		*reason = "its subject is not said";
		return false;
	}
	if (under_whether(&m)) {
		*reason = "stands under whether";
		return false;
	}
	if (leaves_over(&m) || denies_partly(&m)) {
		*reason = "a part of the statement is left over";
		return false;
	}
	if (answer_refused(&m)) {
		*reason = "says little";
		return false;
	}
	if (cue_in_sentence(&m, CUE_CALL)) {
		*reason = "advertising";
		return false;
	}
	if (cue_in_sentence(&m, CUE_HYPE) && !pattern->gap)
		claim->score -= 0.2;
	claim->subject =
		m.rendering.subject.entry
			? m.rendering.subject.entry->name
			: (m.rendering.subject.text ? m.rendering.subject.text
						    : "");
	if (m.rendering.subject.antecedent)
		claim->antecedent = *m.rendering.subject.antecedent;
	if (context->marketing && about_stem_cells(&m) && !pattern->gap &&
	    !pattern->general) {
		add_flag(&m, "marketing");
		add_flag(&m, "hold:claim of a page that sells treatment");
	}
	flag_clashes(&m);
	return true;
}
