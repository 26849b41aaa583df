#include "generate/fragment.h"

#include <string.h>
#include <strings.h>

#include "rounds/text.h"
#include "rounds/utf8.h"

enum { LABEL_WORDS = 4 };

static const char *const verbs[] = {
	"may",        "can",        "act",       "acts",       "work",
	"works",      "block",      "blocks",    "inhibit",    "inhibits",
	"bind",       "binds",      "cause",     "causes",     "lower",
	"lowers",     "relax",      "relaxes",   "dilate",     "dilates",
	"suppress",   "suppresses", "stimulate", "stimulates", "activate",
	"activates",  "affects",    "occurs",    "presents",   "develops",
	"increases",  "reduces",    "decreases", "prevents",   "improves",
	"stabilises", "stabilizes", "results",   "involves",   "destroys",
	"kill",       "kills",      "secrete",   "secretes",   "release",
	"releases",   "express",    "expresses", "produces",   "promotes",
	NULL
};

/* What a list below or beside a heading is a list of. */
static const char *const kinds[] = { "example",
				     "examples",
				     "effect",
				     "effects",
				     "symptom",
				     "symptoms",
				     "cause",
				     "causes",
				     "sign",
				     "signs",
				     "complication",
				     "complications",
				     "indication",
				     "indications",
				     "contraindication",
				     "contraindications",
				     "risk",
				     "risks",
				     "factors",
				     "features",
				     "manifestations",
				     "triggers",
				     "types",
				     "treatments",
				     "uses",
				     "reactions",
				     "properties",
				     "sources",
				     "functions",
				     "limitations",
				     NULL };

static bool word_of(struct slice word, const char *const *words)
{
	for (; *words; words++) {
		struct slice other = slice_of(*words);

		if (word.length == other.length &&
		    strncasecmp(word.bytes, *words, word.length) == 0)
			return true;
	}
	return false;
}

static struct slice first_word(struct slice text)
{
	size_t end = 0;

	while (end < text.length && text.bytes[end] != ' ')
		end++;
	return (struct slice){ text.bytes, end };
}

static struct slice last_word(struct slice text)
{
	size_t start = text.length;

	while (start > 0 && text.bytes[start - 1] != ' ')
		start--;
	return (struct slice){ text.bytes + start, text.length - start };
}

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

/* The term that a heading is, in the plural when the heading is. */
static const char *term_of(const struct context *context, const char *heading,
			   struct arena *arena)
{
	char *bare = bare_heading(heading, arena);
	struct slice text = slice_of(bare);
	struct token_list tokens = token_split(text, arena);
	struct parse parse = { .text = text,
			       .tokens = tokens.tokens,
			       .count = tokens.count };
	const struct lexicon_match *term;
	const char *name;
	bool plural;

	context_terms(context, &parse, arena);
	if (parse.term_count != 1)
		return NULL;
	term = &parse.terms[0];
	if (term->first != 0 || term->end != tokens.count ||
	    strcmp(term->entry->type, "symptom") == 0)
		return NULL;
	name = term->entry->name;
	plural = text.bytes[text.length - 1] == 's' &&
		 name[strlen(name) - 1] != 's';
	return arena_printf(arena, "%s%s", name, plural ? "s" : "");
}

/* "Quick facts", "Causes and symptoms": says nothing of what it is about. */
static bool is_general(const char *heading)
{
	static const char *const words[] = { "quick",
					     "key",
					     "facts",
					     "info",
					     "overview",
					     "summary",
					     "background",
					     "introduction",
					     "prevalence",
					     "incidence",
					     "epidemiology",
					     "gender",
					     "prognosis",
					     "outlook",
					     "diagnosis",
					     "pathology",
					     "pathophysiology",
					     "presentation",
					     "clinical",
					     "and",
					     "the",
					     "of",
					     "at",
					     "a",
					     "glance",
					     "course",
					     "mechanism",
					     "definition",
					     NULL };
	struct slice rest = slice_of(heading);

	while (rest.length) {
		struct slice word = first_word(rest);
		size_t step = word.length + (word.length < rest.length);

		if (!word_of(word, words) && !word_of(word, kinds))
			return false;
		rest.bytes += step;
		rest.length -= step;
	}
	return true;
}

/* What the innermost heading names, or the topic of the article. */
static const char *subject_of(const struct context *context,
			      const struct passage *passage,
			      struct arena *arena)
{
	for (size_t i = passage->section_count; i-- > 0;) {
		const char *term = term_of(context, passage->section[i], arena);

		if (term)
			return term;
		if (!is_general(passage->section[i]) &&
		    strcmp(passage->section[i], context->article->title) != 0)
			return NULL;
	}
	return context->topic_text;
}

/* "May cause a dry cough" */
static bool add_statement(struct text *out, struct slice text,
			  const char *subject)
{
	if (!word_of(first_word(text), verbs))
		return false;
	text_printf(out, "%s ", subject);
	utf8_fold(out, text.bytes, 1);
	text_add(out, text.bytes + 1, text.length - 1);
	return true;
}

/* "Examples include lisinopril and ramipril" */
static bool add_examples(struct text *out, struct slice text,
			 const char *subject)
{
	static const char *const joints[] = { " include ", " are ", NULL };

	for (size_t i = 0; joints[i]; i++) {
		const char *at = strstr(text.bytes, joints[i]);
		struct slice head;

		if (!at)
			continue;
		head = (struct slice){ text.bytes, (size_t)(at - text.bytes) };
		if (!word_of(last_word(head), kinds) || head.length > 40)
			continue;
		text_add(out, head.bytes, head.length);
		text_printf(out, " of %s", subject);
		text_add(out, at, text.length - head.length);
		return true;
	}
	return false;
}

/* A comma between members, not one in brackets. */
static bool has_comma(struct slice text)
{
	size_t depth = 0;

	for (size_t i = 0; i < text.length; i++) {
		depth += text.bytes[i] == '(';
		depth -= text.bytes[i] == ')' && depth;
		if (!depth && text.bytes[i] == ',')
			return true;
	}
	return false;
}

/* "Side effects: cough, angioedema" */
static bool add_labelled(struct text *out, const struct passage *passage,
			 const char *subject)
{
	struct slice label;
	struct slice text = passage->text;
	size_t words = 1;

	if (!passage->label || !has_comma(text))
		return false;
	label = slice_of(passage->label);
	for (size_t i = 0; i < label.length; i++)
		words += label.bytes[i] == ' ';
	if (words > LABEL_WORDS || !word_of(last_word(label), kinds))
		return false;
	for (size_t i = 0; i + 1 < text.length; i++)
		if (strchr(".;:!?", text.bytes[i]) ||
		    slice_starts_with((struct slice){ text.bytes + i,
						      text.length - i },
				      " are "))
			return false; /* a statement, no list */
	utf8_fold(out, label.bytes, label.length);
	text_printf(out, " of %s include ", subject);
	text_add(out, text.bytes, text.length);
	return true;
}

bool fragment_read(struct passage *sentence, const struct context *context,
		   const struct passage *passage, struct arena *arena)
{
	struct slice text = passage->text;
	struct text out = TEXT_INIT;
	struct passage_span *spans;
	const char *subject;
	uint64_t from, to;

	if (!text.length || !(passage->kind == PASSAGE_ITEM || passage->label))
		return false;
	subject = subject_of(context, passage, arena);
	if (!subject || !(add_statement(&out, text, subject) ||
			  add_examples(&out, text, subject) ||
			  add_labelled(&out, passage, subject))) {
		text_release(&out);
		return false;
	}
	if (!text_ends_with(&out, "."))
		text_add_char(&out, '.');
	*sentence = *passage;
	sentence->made = true;
	sentence->text =
		(struct slice){ arena_strndup(arena, out.bytes, out.length),
				out.length };
	passage_range(passage, 0, text.length, &from, &to);
	spans = arena_array(arena, 2, sizeof *spans);
	spans[0] = (struct passage_span){ 0, from };
	spans[1] = (struct passage_span){ out.length - 1, to - 1 };
	sentence->spans = spans;
	sentence->span_count = 2;
	text_release(&out);
	return true;
}
