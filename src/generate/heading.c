#include "generate/heading.h"

#include <string.h>
#include <strings.h>

#include "generate/pack_private.h"
#include "generate/stage.h"
#include "rounds/text.h"
#include "rounds/utf8.h"

/* "1. ACE (angiotensin-converting enzyme) Inhibitors" without its brackets. */
static char *bare_heading(const char *heading, struct arena *arena)
{
	struct text text = TEXT_INIT;
	size_t depth = 0;
	char *kept;

	while (*heading && (strchr(" .)", *heading) ||
			    (*heading >= '0' && *heading <= '9')))
		heading++;
	for (; *heading; heading++) {
		depth += *heading == '(';
		if (!depth && !(*heading == ' ' && text_ends_with(&text, " ")))
			text_add_char(&text, *heading);
		depth -= *heading == ')' && depth;
	}
	while (text_ends_with(&text, " ") || text_ends_with(&text, ":"))
		text.length--;
	kept = arena_strndup(arena, text.length ? text.bytes : "", text.length);
	text_release(&text);
	return kept;
}

static struct slice token_text(const struct parse *p, size_t i)
{
	return range_text(p, (struct range){ i, i + 1 });
}

/* "GvHD", "HIV", not "Community-Acquired". */
static bool has_inner_capital(struct slice word)
{
	for (size_t i = 1; i < word.length; i++)
		if (word.bytes[i] >= 'A' && word.bytes[i] <= 'Z' &&
		    word.bytes[i - 1] != '-')
			return true;
	return false;
}

/* "Crohn disease" of "Crohn's disease", not "duplex" of "Doppler scan". */
static bool shares_capital(const struct parse *p,
			   const struct lexicon_match *term)
{
	enum { LIKE = 3 }; /* letters of one word */

	for (const char *at = term->entry->name; *at; at++) {
		if (*at < 'A' || *at > 'Z')
			continue;
		for (size_t i = term->first; i < term->end; i++)
			if (strncmp(token_text(p, i).bytes, at, LIKE) == 0)
				return true;
		if (term->end == term->first + 1 || term->abbreviation)
			return true;
	}
	return false;
}

const char *heading_words(const struct context *context, const struct parse *p,
			  const struct lexicon_match *term)
{
	struct text fold = TEXT_INIT;
	const char *kept = term->entry->name;
	bool keep = false; /* "Acute GvHD", but not "ACUTE PAIN" */

	for (size_t i = term->first; i < term->end; i++)
		keep = keep || !has_inner_capital(token_text(p, i));
	if (shares_capital(p, term))
		return kept; /* a name: as the lexicon writes it */
	if (term->abbreviation ||
	    (term->end == term->first + 1 &&
	     p->tokens[term->first].shape > SHAPE_CAPITALISED))
		return kept;
	for (size_t i = term->first; i < term->end; i++) {
		const struct token *token = &p->tokens[i];

		if (i > term->first && token->space_before)
			text_add_char(&fold, ' ');
		if (keep && has_inner_capital(token_text(p, i)))
			text_add(&fold, p->text.bytes + token->start,
				 token->end - token->start);
		else
			utf8_fold(&fold, p->text.bytes + token->start,
				  token->end - token->start);
	}
	kept = arena_strndup(context->arena, fold.bytes, fold.length);
	text_release(&fold);
	return kept;
}

/* "severe acute [asthma]": how many words before a term say which one. */
static size_t stages_in(const struct parse *parse)
{
	size_t count = 0;

	while (count < parse->count && stage_is(parse, count))
		count++;
	return count;
}

struct note_subject heading_names(const struct context *context,
				  const char *heading, struct arena *arena)
{
	char *bare = bare_heading(heading, arena);
	struct slice text = slice_of(bare);
	struct token_list tokens = token_split(text, arena);
	struct parse parse = { .text = text,
			       .tokens = tokens.tokens,
			       .count = tokens.count };
	const struct lexicon_match *term;
	struct note_subject subject = { 0 };
	const char *name;

	context_terms(context, &parse, arena);
	if (parse.term_count != 1)
		return subject;
	term = &parse.terms[0];
	if (term->first != stages_in(&parse) || term->end != tokens.count ||
	    strcmp(term->entry->type, "symptom") == 0)
		return subject;
	subject.condition = strcmp(term->entry->type, "condition") == 0;
	if (term->first && !subject.condition)
		return subject;
	name = stage_add(context, &parse, term->first,
			 heading_words(context, &parse, term));
	subject.plural =
		text.bytes[text.length - 1] == 's' &&
		term->entry->name[strlen(term->entry->name) - 1] != 's';
	subject.text =
		arena_printf(arena, "%s%s", name,
			     subject.plural && name[strlen(name) - 1] != 's'
				     ? "s"
				     : "");
	return subject;
}

static bool word_of(struct slice word, const char *const *words)
{
	for (; *words; words++)
		if (word.length == strlen(*words) &&
		    strncasecmp(word.bytes, *words, word.length) == 0)
			return true;
	return false;
}

bool heading_is_general(const struct note_table *notes, const char *heading)
{
	static const char *const words[] = { "quick",
					     "key",
					     "facts",
					     "info",
					     "overview",
					     "summary",
					     "background",
					     "introduction",
					     "incidence",
					     "epidemiology",
					     "gender",
					     "prognosis",
					     "outlook",
					     "pathology",
					     "pathophysiology",
					     "clinical",
					     "and",
					     "the",
					     "of",
					     "at",
					     "a",
					     "glance",
					     "course",
					     "pharmacology",
					     "pharmacokinetics",
					     "pharmacodynamics",
					     "properties",
					     "notes",
					     "counselling",
					     "interactions",
					     "common",
					     "rare",
					     "serious",
					     "severe",
					     "major",
					     "but",
					     "other",
					     NULL };
	struct slice rest = slice_of(heading);

	while (rest.length) {
		struct slice word = { rest.bytes, 0 };
		size_t step;

		if (note_labelled(notes, rest))
			return true;
		while (word.length < rest.length &&
		       word.bytes[word.length] != ' ')
			word.length++;
		if (!word_of(word, words) && !note_labelled(notes, word))
			return false;
		step = word.length + (word.length < rest.length);
		rest.bytes += step;
		rest.length -= step;
	}
	return true;
}

struct note_subject heading_subject(const struct context *context,
				    const struct passage *passage,
				    struct arena *arena)
{
	const struct note_table *notes = pack_notes(context->pack);

	for (size_t i = passage->section_count; i-- > 0;) {
		const char *heading = passage->section[i];
		struct note_subject subject;

		if (heading_is_general(notes, heading))
			continue;
		subject = heading_names(context, heading, arena);
		if (subject.text ||
		    strcmp(heading, context->article->title) != 0)
			return subject;
	}
	return (struct note_subject){ .text = context->topic_text
						      ? context->topic_text
						      : context->care.text };
}
