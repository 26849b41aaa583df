#include "generate/refer.h"

#include <string.h>

#include "rounds/utf8.h"

static bool word_in(const struct parse *p, size_t i, const char *const *words)
{
	for (; *words; words++)
		if (word_is(p, i, *words))
			return true;
	return false;
}

bool refers_back(const struct parse *p, struct range range)
{
	static const char *const words[] = {
		"this",    "these",  "those",  "it",    "its",
		"they",    "them",   "their",  "such",  "he",
		"she",     "former", "latter", "above", "aforementioned",
		"similar", "same",   "former", "both",  "we",
		"our",     "you",    "your",   "i",     "us",
		"here",    NULL
	};

	for (size_t i = range.first; i < range.end; i++) {
		if (p->tags[i].fixed)
			continue; /* "such as" */
		if (word_is(p, i, "these") && word_is(p, i + 1, "types"))
			continue;
		if (word_is(p, i, "both") && i + 1 < range.end)
			continue;
		if (word_in(p, i, words))
			return true;
	}
	return false;
}

/* Does the lexicon write this word of a term in lower case? */
static bool term_is_lower(const struct parse *p, size_t i)
{
	for (size_t k = 0; k < p->term_count; k++)
		if (i >= p->terms[k].first && i < p->terms[k].end) {
			const char *name = p->terms[k].entry->name;

			for (; *name; name++)
				if (*name >= 'A' && *name <= 'Z')
					return false;
			return true;
		}
	return false;
}

/* Does the lexicon write this word of a term with a capital? */
static bool term_is_name(const struct parse *p, size_t i)
{
	for (size_t k = 0; k < p->term_count; k++)
		if (i >= p->terms[k].first && i < p->terms[k].end)
			return !term_is_lower(p, i);
	return false;
}

/* Endings that names of people and places hardly have. */
static bool common_ending(struct slice word)
{
	static const char *const endings[] = {
		"ing",     "ment", "tion", "sion", "ity",   "ness", "ance",
		"ence",    "ure",  "osis", "itis", "algia", "emia", "pathy",
		"therapy", "age",  "ism",  "gen",  NULL
	};

	for (size_t i = 0; endings[i]; i++) {
		size_t size = strlen(endings[i]);

		if (word.length > size + 2 &&
		    memcmp(word.bytes + word.length - size, endings[i], size) ==
			    0)
			return true;
	}
	return false;
}

static bool lower_cased(const struct parse *p, size_t i)
{
	const struct token *token = &p->tokens[i];

	if (i == 0 && (word_is(p, i, "a") || word_is(p, i, "an")))
		return true;
	if (token->kind != TOKEN_WORD || token->shape != SHAPE_CAPITALISED)
		return false;
	/* "Rescue of ...": no name, since what follows is in lower case */
	if (i == 0 && i + 1 < p->count && !word_is(p, 1, "et") &&
	    p->tokens[1].kind == TOKEN_WORD &&
	    p->tokens[1].shape == SHAPE_LOWER &&
	    (p->tags[1].tag == TAG_PREPOSITION || p->tags[1].tag == TAG_NOUN ||
	     p->tags[1].tag == TAG_ADJECTIVE) &&
	    token->fold.bytes[token->fold.length - 1] != 's' &&
	    !term_is_name(p, i))
		return true;
	if (word_is(p, i + 1, "et"))
		return false;
	if (term_is_lower(p, i))
		return true;
	/* At the start of a sentence any word has a capital. */
	return i == 0 && (p->tags[i].entry || p->tags[i].tag != TAG_NOUN ||
			  p->tags[i].plural || common_ending(token->fold));
}

/*
 * "(mean difference 2.1; 95% CI 1.2 to 3.0)", "(Smith et al., 2001)": the
 * token behind such a bracket; i when it opens none.
 */
static size_t working(const struct parse *p, size_t i)
{
	bool found = false;
	size_t depth = 0;

	for (size_t k = i; k < p->count; k++) {
		depth += word_is(p, k, "(");
		if (!depth)
			return i;
		if (word_is(p, k, ")") && --depth == 0)
			return found ? k + 1 : i;
		found = found || word_is(p, k, "=") || word_is(p, k, "et") ||
			word_is(p, k, "ci") || word_is(p, k, "cis") ||
			word_is(p, k, "fig") || word_is(p, k, "figure");
	}
	return i;
}

/* "[3]", "[3,4]": a mark of a reference, no text. */
static size_t reference_mark(const struct parse *p, size_t i)
{
	size_t k = i + 1;

	if (!word_is(p, i, "["))
		return i;
	while (k < p->count && (p->tokens[k].kind == TOKEN_NUMBER ||
				word_is(p, k, ",") || word_is(p, k, "-")))
		k++;
	return word_is(p, k, "]") ? k + 1 : i;
}

/*
 * "the condition", "the authors" inside a phrase: how many tokens they take,
 * and what they stand for; 0 when nothing is known of them.
 */
static size_t known_by_title(const struct context *context,
			     const struct parse *p, size_t i, const char **text)
{
	static const char *const condition[] = { "condition", "disease",
						 "disorder",  "illness",
						 "syndrome",  NULL };

	if (!word_is(p, i, "the") || i + 1 >= p->count ||
	    word_is(p, i + 2, "of"))
		return 0;
	*text = word_in(p, i + 1, condition) && (i + 2 >= p->count ||
						 p->tags[i + 2].tag != TAG_NOUN)
			? context->topic_text
		: word_is(p, i + 1, "authors") ? context->authors
					       : NULL;
	return *text ? 2 : 0;
}

char *refer_text(const struct context *context, const struct parse *p,
		 struct range range)
{
	struct text text = TEXT_INIT;
	char *kept;

	for (size_t i = range.first; i < range.end; i++) {
		const struct token *token = &p->tokens[i];
		const char *bytes = p->text.bytes + token->start;
		size_t size = token->end - token->start;
		size_t mark = reference_mark(p, i);
		const char *known;
		size_t taken = known_by_title(context, p, i, &known);

		if (mark == i)
			mark = working(p, i);
		if (mark > i) {
			i = mark - 1;
			continue;
		}
		/* "these types of cells" are cells */
		if (word_is(p, i, "these") && word_is(p, i + 1, "types") &&
		    word_is(p, i + 2, "of")) {
			i += 2;
			continue;
		}
		if (token->space_before && text.length)
			text_add_char(&text, ' ');
		if (taken && i + taken <= range.end) {
			text_add_string(&text, known);
			i += taken - 1;
			continue;
		}
		if (lower_cased(p, i))
			utf8_fold(&text, bytes, size);
		else
			text_add(&text, bytes, size);
	}
	kept = arena_strndup(context->arena, text.bytes, text.length);
	text_release(&text);
	return kept;
}

/* Nouns that name a kind, and the types of terms they can stand for. */
static const struct {
	const char *noun;
	const char *types;
} kinds[] = {
	{ "cell", "cell" },
	{ "condition", "condition" },
	{ "disease", "condition" },
	{ "disorder", "condition" },
	{ "illness", "condition" },
	{ "syndrome", "condition" },
	{ "infection", "condition" },
	{ "drug", "drug class" },
	{ "medication", "drug class" },
	{ "medicine", "drug class" },
	{ "agent", "drug class" },
	{ "therapy", "procedure class drug" },
	{ "treatment", "procedure class drug" },
	{ "approach", "procedure" },
	{ "procedure", "procedure" },
	{ "intervention", "procedure" },
	{ "injection", "procedure" },
	{ "molecule", "molecule" },
	{ "cytokine", "molecule" },
	{ "protein", "molecule" },
	{ "enzyme", "molecule" },
	{ "hormone", "molecule" },
	{ "test", "test" },
	{ "organism", "organism" },
	{ "bacterium", "organism" },
	{ "bacteria", "organism" },
	{ "virus", "organism" },
	{ "symptom", "symptom" },
};

static const char *kind_types(struct slice noun)
{
	if (noun.length && noun.bytes[noun.length - 1] == 's')
		noun.length--;
	for (size_t i = 0; i < COUNT_OF(kinds); i++) {
		struct slice name = slice_of(kinds[i].noun);

		if (slice_equal(name, noun))
			return kinds[i].types;
		/* "therapies", "bodies" */
		if (noun.length == name.length + 1 && noun.length > 3 &&
		    memcmp(noun.bytes, name.bytes, name.length - 1) == 0 &&
		    memcmp(noun.bytes + name.length - 1, "ie", 2) == 0)
			return kinds[i].types;
	}
	return NULL;
}

static struct reference from_mention(const struct mention *mention)
{
	return (struct reference){ .known = mention->text != NULL,
				   .text = mention->text,
				   .entry = mention->entry,
				   .plural = mention->plural,
				   .antecedent = mention };
}

static bool type_in(const char *types, const char *type)
{
	const char *at = strstr(types, type);

	return at != NULL;
}

static struct reference nearest(const struct context *context,
				const char *types, bool plural)
{
	for (size_t i = context->recent_count; i-- > 0;)
		if (context->recent[i].entry &&
		    context->recent[i].plural == plural &&
		    type_in(types, context->recent[i].entry->type))
			return from_mention(&context->recent[i]);
	return (struct reference){ 0 };
}

static struct reference topic(const struct context *context)
{
	return (struct reference){ .known = context->topic != NULL,
				   .text = context->topic_text,
				   .entry = context->topic,
				   .topical = true };
}

/* The last sentence's phrase with this head, or NULL when there are two. */
static const struct mention *spoken_of(const struct context *context,
				       struct slice noun)
{
	const struct mention *found = NULL;

	for (size_t i = 0; i < context->spoken_count; i++) {
		if (!slice_equal(context->spoken[i].head, noun))
			continue;
		if (found)
			return NULL;
		found = &context->spoken[i].mention;
	}
	return found;
}

/* "this fatigue" -> "the fatigue in fibromyalgia". */
static struct reference demonstrative(struct context *context,
				      const struct parse *p, struct range range)
{
	size_t head = noun_phrase_head(p, range);
	struct slice noun = p->tokens[head].fold;
	const char *types = kind_types(noun);
	bool plural = p->tags[head].plural;
	const struct mention *mention;
	struct reference reference = { 0 };
	struct range rest = { range.first + 1, range.end };

	if (range.end - range.first < 2 || head <= range.first)
		return reference;
	if (types) {
		/* the last sentence's subject before anything else in it */
		if (context->subject.entry &&
		    context->subject.plural == plural &&
		    type_in(types, context->subject.entry->type))
			return from_mention(&context->subject);
		reference = nearest(context, types, plural);
		if (!reference.known && !plural && type_in(types, "condition"))
			reference = topic(context);
		if (reference.known)
			return reference;
	}
	mention = spoken_of(context, noun);
	if (!mention || refers_back(p, rest))
		return reference;
	/* "X are drugs that ...  These drugs": X */
	if (types && context->subject.text && context->subject.plural == plural)
		return from_mention(&context->subject);
	reference = from_mention(mention);
	reference.plural = p->tags[head].plural;
	reference.text = arena_printf(context->arena, "the %s", mention->text);
	return reference;
}

/*
 * The one agent among the last sentence's terms, of the wanted number:
 * cells, drugs and conditions do things, tissues and symptoms rarely.
 */
static const struct mention *only_agent(const struct context *context,
					bool plural)
{
	const struct mention *found = NULL;

	for (size_t i = context->recent_count; i-- > 0;) {
		const struct mention *m = &context->recent[i];

		if (m->sentence + 1 < context->sentences)
			break;
		if (!m->entry || m->plural != plural ||
		    !type_in("cell drug class condition procedure",
			     m->entry->type))
			continue;
		if (found && found->entry != m->entry)
			return NULL;
		found = m;
	}
	return found;
}

/* "It is unclear whether", "it is important to": stands for nothing. */
static bool is_empty_it(const struct parse *p, size_t at)
{
	static const char *const openers[] = { "whether", "that", "how",
					       "why",     "if",   "to",
					       "which",   "what", NULL };

	if (!word_is(p, at, "it"))
		return false;
	for (size_t i = at + 2; i < p->count && i < at + 7; i++)
		if ((p->tags[i - 1].tag == TAG_ADJECTIVE ||
		     p->tags[i - 1].tag == TAG_PARTICIPLE) &&
		    word_in(p, i, openers))
			return true;
	return false;
}

/* The subject that the sentence begins with, when its number fits. */
static struct reference own_subject(const struct context *context,
				    const struct parse *p, bool plural)
{
	size_t end = noun_phrase_long(p, 0);
	struct range range = { 0, end };
	struct verb_group group;
	const struct lexicon_match *term;

	if (end == 0 || !verb_group_at(p, end, &group) ||
	    p->tags[0].tag == TAG_PRONOUN || refers_back(p, range) ||
	    p->tags[noun_phrase_head(p, range)].plural != plural)
		return (struct reference){ 0 };
	term = term_in(p, range, NULL);
	return (struct reference){ .known = true,
				   .text = refer_text(context, p, range),
				   .entry = term ? term->entry : NULL,
				   .plural = plural };
}

static struct reference pronoun(const struct context *context,
				const struct parse *p, struct range range)
{
	const struct mention *subject = &context->subject;
	bool plural = p->tags[range.first].plural;

	if (!word_is(p, range.first, "it") && !word_is(p, range.first, "they"))
		return (struct reference){ 0 };
	if (is_empty_it(p, range.first))
		return (struct reference){ 0 };
	/* later in a sentence it means that sentence's own subject */
	if (range.first > 2)
		return own_subject(context, p, plural);
	if (!subject->text || subject->plural != plural)
		subject = only_agent(context, plural);
	return subject ? from_mention(subject) : (struct reference){ 0 };
}

struct reference refer(struct context *context, const struct parse *p,
		       struct range range, const struct passage *passage)
{
	static const char *const condition[] = { "condition", "disease",
						 "disorder",  "illness",
						 "syndrome",  NULL };
	size_t head = noun_phrase_head(p, range);
	const struct lexicon_match *term = term_in(p, range, NULL);
	struct reference reference = { 0 };

	(void)passage;
	if (range.end == range.first)
		return reference;
	if (p->tags[range.first].tag == TAG_PRONOUN)
		return pronoun(context, p, range);
	if (p->tags[range.first].tag == TAG_DEMONSTRATIVE &&
	    !(word_is(p, range.first + 1, "types")))
		return demonstrative(context, p, range);
	if (word_is(p, range.first, "the") && range.end == range.first + 2 &&
	    word_in(p, head, condition) && context->topic)
		return topic(context);
	if (word_is(p, range.first, "the") && range.end == range.first + 2 &&
	    kind_types(p->tokens[head].fold))
		return demonstrative(context, p, range);
	if (refers_back(p, range))
		return reference;
	reference.known = true;
	reference.text = refer_text(context, p, range);
	reference.entry = term ? term->entry : NULL;
	reference.plural = p->tags[head].plural;
	return reference;
}
