#include "generate/doubt.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "generate/praise.h"
#include "generate/word_start.h"
#include "language/string_table.h"

enum {
	COURSE = 0x1f, /* bits of the outcomes that are the disease's course */
	NEAR = 2048    /* facts on either side: the time stays linear */
};

/* How a statement claims an effect. */
enum kind {
	EFFECT, /* says it */
	NAME,   /* by the name of a class: "disease-modifying" */
	PRAISE, /* by praise, a card only beside a doubt */
	KIND_COUNT
};

/* So many of them a doubt is linked to. */
static const size_t limits[KIND_COUNT] = { 3, 2, 1 };

/* What a fact says of causes and effects, from the words of its card. */
struct stance {
	uint32_t condition;        /* that it is about, by number; 0: none */
	uint32_t subject;          /* the same */
	const char *text, *answer; /* the text: question and answer */
	const char *guarded;       /* behind "protect against"; NULL */
	bool stem_cells;
	bool gap, negated;
	bool treats;       /* is about a treatment */
	bool cause;        /* speaks of a cause */
	bool whole;        /* speaks of benefit or safety as a whole */
	bool cure;         /* denies one */
	bool effect;       /* speaks of an effect on the disease */
	unsigned outcomes; /* a bit for each of the list that it names */
	enum kind kind;
	size_t links[KIND_COUNT]; /* to statements of each kind */
	bool doubted;
};

/* The first five are the course of the disease. */
static const char *const outcomes[] = { "progress", "damage",    "disease",
					"relapse",  "disab",     "pain",
					"symptom",  "death",     "mortal",
					"surviv",   "inflamm",   "function",
					"defect",   "degenerat", NULL };
static const char *const effects[] = {
	"modif",     "slow",     "delay",   "halt",     "prevent",
	"reduc",     "reliev",   "relief",  "alleviat", "improv",
	"cure",      "suppress", "address", "repair",   "restor",
	"regenerat", "protect",  "enhanc",  NULL
};
static const char *const stem_cells[] = { "stem cell", "mesenchymal", "MSC",
					  NULL };

static enum kind kind_of(const struct claim *claim)
{
	if (claim->praise)
		return PRAISE;
	return strcmp(claim->pattern->relation, "member_of") == 0 ? NAME
								  : EFFECT;
}

static bool is_of_treatment(const struct claim *claim)
{
	return claim->pattern->gap ||
	       strcmp(claim->category, "drug_class") == 0 ||
	       strcmp(claim->category, "msc_property") == 0;
}

/* "does not prevent the disease" is said of all its course. */
static unsigned outcomes_of(const struct word_start_set *text, bool negated)
{
	unsigned bits =
		negated && word_start_find_in(text, SLICE("the disease"))
			? COURSE
			: 0;

	for (size_t i = 0; outcomes[i]; i++)
		if (word_start_find_in(text, slice_of(outcomes[i])))
			bits |= 1U << i;
	return bits;
}

/* "one of the causes of gout", of gout */
static bool names_cause_of(const struct word_start_set *text,
			   const char *subject)
{
	const char *of = word_start_find_in(text, SLICE("cause of "));

	if (!of)
		of = word_start_find_in(text, SLICE("causes of "));
	return of && *subject &&
	       slice_starts_with(slice_of(strchr(of, ' ') + 4), subject);
}

/* Of a gap any cause; else what causes it, not what it causes. */
static bool names_cause(const struct claim *claim,
			const struct word_start_set *text, bool gap)
{
	return (gap && word_start_find_in(text, SLICE("cause"))) ||
	       word_start_find_in(text, SLICE("caused by")) ||
	       word_start_find_in(text, SLICE("what causes")) ||
	       names_cause_of(text, claim->subject) ||
	       (word_start_find_in(text, SLICE("factor")) &&
		word_start_find_in(text, SLICE("contribut")));
}

/* What follows "protects against", "protection of nerves from"; or NULL. */
static const char *guarded_from(const struct word_start_set *text)
{
	const char *protect = word_start_find_in(text, SLICE("protect"));
	const char *against;

	if (!protect)
		return NULL;
	against = word_start_find(protect, SLICE("against "));
	return against ? against : word_start_find(protect, SLICE("from "));
}

/* Equal names have equal numbers; "" has 0. */
static uint32_t number_of(struct string_table *names, const char *name,
			  struct arena *arena)
{
	return *name ? string_table_number(names, slice_of(name), arena) : 0;
}

static struct stance stance_of(const struct claim *claim,
			       struct string_table *names, struct arena *arena)
{
	const char *both =
		arena_printf(arena, "%s %s", claim->question, claim->answer);
	struct word_start_set set = word_start_set_of(both), *text = &set;
	bool gap = claim->pattern->gap;
	bool negated = claim->status == STATUS_NEGATED;
	unsigned named = outcomes_of(text, negated);

	return (struct stance){
		.condition =
			number_of(names,
				  *claim->scope ? claim->scope : claim->topic,
				  arena),
		.subject = number_of(names, claim->subject, arena),
		.text = both,
		.answer = claim->answer,
		.guarded = guarded_from(text),
		.stem_cells = word_start_any_in(text, stem_cells),
		.gap = gap,
		.negated = negated,
		.treats = is_of_treatment(claim),
		.cause = names_cause(claim, text, gap),
		.whole = praise_names_whole(both) ||
			 word_start_find_in(text, SLICE("concern")),
		.kind = kind_of(claim),
		.cure = negated && !gap &&
			word_start_find_in(text, SLICE("cure")),
		.effect = named && word_start_any_in(text, effects),
		.outcomes = named,
	};
}

static bool same_subject(const struct stance *a, const struct stance *b)
{
	return a->subject && a->subject == b->subject;
}

/* The cause is unknown, and yet one is stated. */
static bool doubts_cause(const struct stance *doubt, const struct stance *s)
{
	return doubt->gap && doubt->cause && s->cause && same_subject(doubt, s);
}

/* A treatment is said not to do, or not known to do, what it is said to do. */
static bool doubts_effect(const struct stance *doubt, const struct stance *s)
{
	bool same_condition =
		doubt->condition && doubt->condition == s->condition;

	if (!(doubt->gap || doubt->negated) || !doubt->treats || doubt->cause ||
	    !s->treats || !(s->effect || s->kind == PRAISE) ||
	    doubt->stem_cells != s->stem_cells)
		return false;
	if (doubt->whole || doubt->cure)
		return same_condition ||
		       (doubt->cure && (doubt->outcomes & s->outcomes));
	return same_condition && doubt->effect &&
	       (same_subject(doubt, s) || (doubt->outcomes & s->outcomes));
}

static size_t letters_of(const char *text)
{
	size_t size = 0;

	while (isalpha((unsigned char)text[size]))
		size++;
	return size;
}

/* "neurodegenerative effects" of what "protects against neurodegeneration" */
static bool protects_from_effect(const struct stance *doubt,
				 const struct stance *s)
{
	if (!doubt->guarded || s->guarded ||
	    doubt->stem_cells != s->stem_cells ||
	    !word_start_find(s->text, SLICE("effect")))
		return false;
	for (const char *at = s->text; *at; at++) {
		size_t size = letters_of(at);

		if (size >= 12 &&
		    word_start_find(doubt->guarded, (struct slice){ at, 10 }))
			return true;
		at += size ? size - 1 : 0;
	}
	return false;
}

/* "is no autoimmune disorder" beside "has an autoimmune component" */
static bool denies_nature(const struct stance *doubt, const struct stance *s)
{
	struct slice longest = { s->answer, 0 };

	if (!doubt->negated || doubt->gap || !same_subject(doubt, s))
		return false;
	for (const char *at = s->answer; *at; at++) {
		size_t size = letters_of(at);

		if (size > longest.length)
			longest = (struct slice){ at, size };
		at += size ? size - 1 : 0;
	}
	return longest.length > 7 && word_start_find(doubt->answer, longest);
}

static bool bears_on(const struct stance *doubt, const struct stance *s)
{
	if (doubt == s)
		return false;
	if (protects_from_effect(doubt, s))
		return true;
	/* what is open or denied itself is no statement to doubt */
	return !s->gap && !s->negated &&
	       (doubts_cause(doubt, s) || doubts_effect(doubt, s) ||
		denies_nature(doubt, s));
}

static bool denies(const struct stance *stance)
{
	return stance->negated && !stance->gap;
}

/* Who is told of a pair, and what it is about. */
struct search {
	const struct fact_list *list;
	struct stance *stances; /* one a fact */
	doubt_link *link;
	void *context;
	bool same_subject; /* of both sides */
};

static bool is_sought(const struct search *search, const struct stance *doubt,
		      const struct stance *statement)
{
	if (statement->doubted ||
	    doubt->links[statement->kind] >= limits[statement->kind] ||
	    (search->same_subject && !same_subject(doubt, statement)))
		return false;
	return bears_on(doubt, statement);
}

/* "slows the symptoms but not the disease": one sentence says both. */
static bool told_together(const struct fact *a, const struct fact *b)
{
	const struct card_source *x = a->sources, *y = b->sources;

	return a->source_count && b->source_count && x->start == y->start &&
	       x->end == y->end && strcmp(x->document, y->document) == 0;
}

static void find_statements(const struct search *search, size_t i)
{
	const struct fact *facts = search->list->facts;
	struct stance *doubt = &search->stances[i];
	size_t end = search->list->count;

	if (end > i + NEAR)
		end = i + NEAR;
	for (size_t k = i > NEAR ? i - NEAR : 0; k < end; k++) {
		struct stance *statement = &search->stances[k];

		if (facts[k].again || told_together(&facts[i], &facts[k]) ||
		    !is_sought(search, doubt, statement))
			continue;
		doubt->links[statement->kind]++;
		statement->doubted = true;
		search->link(search->context, i, k,
			     protects_from_effect(doubt, statement));
	}
}

/* A flat statement doubts nothing, but what it protects from. */
static bool may_doubt(const struct stance *stance)
{
	return stance->kind != PRAISE &&
	       (stance->gap || stance->negated || stance->guarded);
}

static void find_all(const struct search *search, bool denials)
{
	const struct fact_list *list = search->list;

	for (size_t i = 0; i < list->count; i++)
		if (may_doubt(&search->stances[i]) &&
		    denies(&search->stances[i]) == denials &&
		    !list->facts[i].again)
			find_statements(search, i);
}

void doubt_find(const struct fact_list *list, doubt_link *link, void *context)
{
	struct string_table names = { 0 };
	struct arena arena = { 0 };
	struct search search = { .list = list,
				 .link = link,
				 .context = context,
				 .same_subject = true };

	search.stances =
		arena_array(&arena, list->count + 1, sizeof *search.stances);
	for (size_t i = 0; i < list->count; i++)
		search.stances[i] =
			stance_of(&list->facts[i].claim, &names, &arena);
	/*
	 * "this drug does not slow the disease" tells more of it than "drugs
	 * do not", and that more than "needs more study"
	 */
	find_all(&search, true);
	search.same_subject = false;
	find_all(&search, true);
	find_all(&search, false);
	string_table_release(&names);
	arena_free(&arena);
}
