#include "generate/context.h"

#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "generate/coined.h"
#include "generate/definition.h"
#include "generate/selling.h"
#include "generate/single_study.h"
#include "generate/topic.h"
#include "generate/word_start.h"

bool passage_is_content(const struct passage *passage)
{
	return passage->kind == PASSAGE_PARAGRAPH ||
	       passage->kind == PASSAGE_ITEM || passage->kind == PASSAGE_CELL;
}

bool term_is_kind_of(const struct lexicon_entry *entry,
		     const struct lexicon_entry *other)
{
	for (size_t i = 0; i < entry->parent_count; i++)
		if (strcmp(entry->parents[i], other->name) == 0)
			return true;
	return false;
}

/* Terms may share a spelling; which reading questions want. */
static int type_rank(const char *type)
{
	static const char *const ranks[] = {
		"condition",   "drug",         "class",    "cell", "molecule",
		"procedure",   "symptom",      "organism", "test", "tissue",
		"risk_factor", "organisation", NULL
	};
	int rank = 0;

	while (ranks[rank] && strcmp(ranks[rank], type) != 0)
		rank++;
	return rank;
}

/* What the article defines the token as, or NULL: most are words. */
static const struct definition *defined(const struct context *context,
					const struct parse *parse, size_t at)
{
	const struct token *token = &parse->tokens[at];
	struct slice word = { parse->text.bytes + token->start,
			      token->end - token->start };
	bool plural;

	return context->definition_letters & definition_letter(word.bytes[0])
		       ? definition_find(context, word, &plural)
		       : NULL;
}

static bool find_term(const struct context *context, const struct parse *parse,
		      size_t at, struct lexicon_match *term)
{
	struct lexicon_match found[8];
	const struct definition *definition = defined(context, parse, at);
	const struct lexicon *lexicon = pack_lexicon(context->pack);
	size_t count = word_memory_find_terms(context->words, lexicon,
					      parse->tokens, at, parse->count,
					      found, COUNT_OF(found));
	bool have = false;

	for (size_t i = 0; i < count; i++) {
		if (found[i].abbreviation)
			continue; /* only what the article defines counts */
		if (!have || type_rank(found[i].entry->type) <
				     type_rank(term->entry->type))
			*term = found[i];
		have = true;
	}
	if (definition && definition->entry && (!have || term->end <= at + 1)) {
		*term = (struct lexicon_match){ .first = at,
						.end = at + 1,
						.entry = definition->entry };
		have = true;
	}
	if (!have) {
		const struct lexicon_entry *coined =
			coined_entry(context, &parse->tokens[at]);

		have = coined != NULL;
		*term = (struct lexicon_match){ .first = at,
						.end = at + 1,
						.entry = coined };
	}
	return have;
}

void context_terms(const struct context *context, struct parse *parse,
		   struct arena *arena)
{
	struct lexicon_match *terms =
		arena_array_unset(arena, parse->count + 1, sizeof *terms);
	size_t count = 0;

	for (size_t at = 0; at < parse->count;) {
		struct lexicon_match term;

		if (parse->tokens[at].kind != TOKEN_MARK &&
		    find_term(context, parse, at, &term)) {
			terms[count++] = term;
			at = term.end;
		} else {
			at++;
		}
	}
	parse->terms = terms;
	parse->term_count = count;
}

struct parse context_parse(const struct context *context, struct slice text,
			   struct arena *arena)
{
	struct token_list tokens = token_split(text, arena);
	struct sentence whole = { .first = 0, .end = tokens.count };
	struct tagged *tags =
		arena_array(arena, tokens.count + 1, sizeof *tags);
	struct parse parse = { .text = text,
			       .tokens = tokens.tokens,
			       .tags = tags,
			       .count = tokens.count };

	grammar_tag(pack_grammar(context->pack), tokens, &whole, tags);
	context_terms(context, &parse, arena);
	return parse;
}

/* "In this review, Zhu et al. examine ...": whose work is told. */
static void find_authors(struct context *context, const struct passage *passage,
			 struct slice text, struct token_list tokens)
{
	for (size_t i = 1; i + 1 < tokens.count && !context->authors; i++) {
		const struct token *name = &tokens.tokens[i - 1];
		size_t end;

		if (!token_is(&tokens.tokens[i], "et") ||
		    !token_is(&tokens.tokens[i + 1], "al."))
			continue;
		if (name->shape != SHAPE_CAPITALISED)
			continue;
		end = tokens.tokens[i + 1].end;
		context->authors =
			arena_strndup(context->arena, text.bytes + name->start,
				      end - name->start);
		context->authors_passage = passage;
		context->authors_start = name->start;
		context->authors_end = end;
	}
}

/* What tells a text that sells, and one that reports a study. */
struct tone {
	struct selling selling;
	struct study_signs study;
};

static void read_aside(struct context *context, const struct passage *passage,
		       struct tone *tone)
{
	struct arena scratch = { 0 };
	struct token_list tokens = token_split(passage->text, &scratch);
	struct sentence whole = { .first = 0, .end = tokens.count };

	selling_count_cues(&tone->selling,
			   cue_find(pack_cues(context->pack), context->words,
				    tokens, &whole, &scratch));
	selling_count_words(&tone->selling, tokens);
	if (passage->kind == PASSAGE_HEADING) {
		struct reading reading;

		selling_count_heading(&tone->selling, tokens);
		reading_make(&reading, pack_cues(context->pack), context->words,
			     passage, &scratch);
		definition_read(context, passage, &reading, &scratch);
	}
	arena_free(&scratch);
}

static void read_content(struct context *context, const struct passage *passage,
			 struct tone *tone)
{
	struct arena scratch = { 0 };
	struct reading made, *reading = &made;
	bool kept = context->readings != NULL;

	if (kept)
		reading = &context->readings[passage -
					     context->document->passages -
					     context->article->first];
	reading_make(reading, pack_cues(context->pack), context->words, passage,
		     kept ? context->arena : &scratch);
	for (size_t i = 0; i < reading->sentences.count; i++)
		selling_count_cues(&tone->selling, reading->cues[i]);
	selling_count_words(&tone->selling, reading->tokens);
	single_study_count(&tone->study, reading->tokens);
	definition_read(context, passage, reading, &scratch);
	find_authors(context, passage, passage->text, reading->tokens);
	arena_free(&scratch);
}

const struct reading *context_reading(const struct context *context,
				      const struct passage *passage,
				      struct reading *made, struct arena *arena)
{
	if (context->readings && !passage->made)
		return &context->readings[passage -
					  context->document->passages -
					  context->article->first];
	reading_make(made, pack_cues(context->pack), context->words, passage,
		     arena);
	return made;
}

/* Words take many times the room of their letters. */
enum { KEPT_BYTES = 1 << 20 };

static bool is_short(const struct document *document,
		     const struct article *article)
{
	size_t bytes = 0;

	for (size_t i = article->first; i < article->end; i++)
		bytes += document->passages[i].text.length;
	return bytes <= KEPT_BYTES;
}

/*
 * "Stem cells for arthritis": the title offers them.  Transplants of blood
 * stem cells are plain medicine.
 */
static bool offers_stem_cells(const struct context *context)
{
	return context->title_therapy && context->title_topic &&
	       !word_start_find(context->article->title, SLICE("transplant"));
}

void context_open(struct context *context, const struct pack *pack,
		  const struct document *document,
		  const struct article *article, struct word_memory *words,
		  struct arena *arena)
{
	struct tone tone = { 0 };

	*context = (struct context){ .pack = pack,
				     .document = document,
				     .article = article,
				     .words = words,
				     .arena = arena };
	if (is_short(document, article))
		context->readings =
			arena_array(arena, article->end - article->first + 1,
				    sizeof *context->readings);
	for (size_t i = article->first; i < article->end; i++) {
		const struct passage *passage = &document->passages[i];

		if (passage_is_content(passage))
			read_content(context, passage, &tone);
		else if (passage->kind != PASSAGE_REFERENCE)
			read_aside(context, passage, &tone);
	}
	context->single_study = single_study_told(&tone.study);
	coined_find(context);
	topic_read_title(context);
	definition_of_title(context);
	context->marketing =
		selling_told(&tone.selling, offers_stem_cells(context));
}

/* "In conclusion, ...", or all that stands under "Key takeaways" */
static bool sums_up(const struct passage *passage)
{
	static const char *const openings[] = { "in conclusion", "in closing",
						"in summary",    "in short",
						"to conclude",   "to sum up",
						"to summarize",  "to summarise",
						"ultimately",    NULL };
	static const char *const headings[] = { "conclusion",  "summary",
						"takeaway",    "key points",
						"bottom line", "final thoughts",
						NULL };
	const char *heading =
		passage->section_count
			? passage->section[passage->section_count - 1]
			: "";

	for (size_t i = 0; openings[i]; i++)
		if (strncasecmp(passage->text.bytes, openings[i],
				strlen(openings[i])) == 0)
			return true;
	return word_start_any(heading, headings);
}

/* Is it the paragraph behind the last, of the same section, or that again? */
static bool goes_on(const struct context *context,
		    const struct passage *passage)
{
	const struct passage *last = context->paragraph;

	if (!last || passage->kind != PASSAGE_PARAGRAPH ||
	    last->kind != PASSAGE_PARAGRAPH)
		return false;
	return passage->made || passage == last ||
	       (passage == last + 1 && passage->section == last->section);
}

/*
 * May the next paragraph still mean it?  Rather its topic, than a part of the
 * body that was named last.
 */
static bool may_go_on(const struct context *context,
		      const struct mention *subject)
{
	return subject->plural || term_treats(subject->entry) ||
	       (subject->entry && subject->entry == context->topic);
}

void context_paragraph(struct context *context, const struct passage *passage)
{
	context->closing = sums_up(passage);
	/* "It" may begin a paragraph */
	if (!goes_on(context, passage) ||
	    !may_go_on(context, &context->subject))
		context->subject = (struct mention){ 0 };
	if (!passage->made)
		context->paragraph = passage;
	context->last.premise_due = context->last.phrases_due = false;
	context->last.premise = (struct mention){ 0 };
	context->last.spoken_count = 0;
	context->defines = false;
	context->user = (struct mention){ 0 };
	context->agent = (struct mention){ 0 };
	context->recent_count = 0;
	/* passages of one section share its path */
	if (!passage->section || passage->section != context->section)
		topic_read_section(context, passage);
	context->section = passage->section;
}
