#include "generate/expand.h"

#include <ctype.h>
#include <string.h>

#include "generate/definition.h"
#include "generate/known_form.h"
#include "generate/rubric.h"
#include "language/tagger.h"

/* A text while its short forms are written out. */
struct expansion {
	struct context *context;
	const char *text;
	const char *beside; /* the other half of the card, or "" */
	struct token_list tokens;
	struct text out;
	size_t copied; /* bytes of `text` that are in `out` */
};

/* The lexicon's name, if the short form is one of it, else the article's. */
static const char *name_of(const struct definition *d)
{
	return d->entry && known_form_reads(d->short_form, d->entry->name)
		       ? d->entry->name
		       : d->long_form;
}

static struct slice word_at(const struct expansion *x, size_t i)
{
	const struct token *token = &x->tokens.tokens[i];

	return (struct slice){ x->text + token->start,
			       token->end - token->start };
}

static const struct definition *defined_at(const struct expansion *x, size_t i,
					   bool *plural)
{
	struct slice word = word_at(x, i);
	const struct definition *d = definition_find(x->context, word, plural);

	return d ? d : known_form(x->context, word, plural);
}

static bool is_mark(const struct expansion *x, size_t i, const char *mark)
{
	return i < x->tokens.count && token_is(&x->tokens.tokens[i], mark);
}

/* "DAPA-CKD", "COX-2": a part of a name, whatever it means. */
static bool in_name(const struct expansion *x, size_t i)
{
	const struct token *token = &x->tokens.tokens[i];
	const char *before = x->text + token->start;
	const char *behind = x->text + token->end;

	return (token->start > 1 && before[-1] == '-' &&
		isupper((unsigned char)before[-2])) ||
	       (behind[0] == '-' && (isdigit((unsigned char)behind[1]) ||
				     isupper((unsigned char)behind[1])));
}

/* Is it written out already, here or on the other half of the card? */
static bool is_told(const struct expansion *x, const struct definition *d)
{
	const char *const said[] = { x->text, x->out.bytes, x->beside };
	const char *const names[] = { d->long_form,
				      d->entry ? d->entry->name : NULL };

	for (size_t i = 0; i < COUNT_OF(said); i++)
		for (size_t k = 0; k < COUNT_OF(names); k++)
			if (names[k] &&
			    making_contains(said[i], slice_of(names[k])))
				return true;
	return definition_says(slice_of(x->beside), d->short_form);
}

/* "an RSV infection": "a respiratory ..." */
static void mend_article(struct text *text, const char *name)
{
	if (text_ends_with(text, " an ") && !strchr("aeiou", *name))
		text->length -= 2;
	else if (text_ends_with(text, " a ") && strchr("aeio", *name))
		text->length--;
	else
		return;
	text_add_string(text, strchr("aeio", *name) ? "n " : " ");
}

static void add_plural(struct text *text, const char *name)
{
	size_t size = strlen(name);

	if (size > 1 && name[size - 1] == 'y' &&
	    !strchr("aeiou", name[size - 2]))
		text_printf(text, "%.*sies", (int)(size - 1), name);
	else
		text_printf(text, "%s%s", name,
			    size && strchr("sx", name[size - 1]) ? "es" : "s");
}

/* "neovascular AMD" with the words that AMD stands for. */
static const char *spelt_out(const struct context *context, const char *name)
{
	struct slice text = slice_of(name);
	const char *kept = name;

	for (size_t i = 0; i < context->definition_count; i++) {
		const struct definition *d = &context->definitions[i];
		const char *at;

		if (!definition_says(text, d->short_form) ||
		    definition_says(slice_of(name_of(d)), d->short_form))
			continue;
		at = strstr(kept, d->short_form.bytes);
		if (at)
			kept = arena_printf(context->arena, "%.*s%s%s",
					    (int)(at - kept), kept, name_of(d),
					    at + d->short_form.length);
	}
	return kept;
}

/* "RSV virus", "CNV membranes": the word that the last letter stands for */
static bool repeats_last(const struct expansion *x, size_t i, const char *name)
{
	const char *last = strrchr(name, ' ');
	struct slice word;

	if (!last || i >= x->tokens.count ||
	    x->tokens.tokens[i].kind != TOKEN_WORD)
		return false;
	word = x->tokens.tokens[i].fold;
	return slice_starts_with(word, last + 1) &&
	       word.length <= strlen(last + 1) + 1;
}

static void write_out(struct expansion *x, size_t i, const struct definition *d,
		      bool plural)
{
	const struct token *token = &x->tokens.tokens[i];
	const char *name = spelt_out(x->context, name_of(d));

	text_add(&x->out, x->text + x->copied, token->start - x->copied);
	mend_article(&x->out, name);
	x->copied = token->end;
	if (repeats_last(x, i + 1, name)) {
		plural = noun_is_plural(&x->tokens.tokens[i + 1]);
		x->copied = x->tokens.tokens[i + 1].end;
	}
	if (plural)
		add_plural(&x->out, name);
	else
		text_add_string(&x->out, name);
	/* "AMD (nAMD)": the bracket that follows is enough */
	if (!is_mark(x, i + 1, "("))
		text_printf(&x->out, " (%.*s)", (int)word_at(x, i).length,
			    word_at(x, i).bytes);
}

/* The text with its short forms written out, in the arena of the context. */
static const char *expand(struct expansion *x)
{
	const char *kept;
	size_t depth = 0;

	for (size_t i = 0; i < x->tokens.count; i++) {
		bool plural;
		const struct definition *d = defined_at(x, i, &plural);

		depth += is_mark(x, i, "(") || is_mark(x, i, "[");
		if (depth && (is_mark(x, i, ")") || is_mark(x, i, "]")))
			depth--;
		if (d && !depth && !in_name(x, i) && !is_told(x, d))
			write_out(x, i, d, plural);
	}
	if (!x->copied)
		return x->text;
	text_add_string(&x->out, x->text + x->copied);
	kept = arena_strndup(x->context->arena, x->out.bytes, x->out.length);
	text_release(&x->out);
	return kept;
}

const char *expand_short(const struct making *m, const char *question)
{
	const struct parse *read;
	struct expansion x = { .context = m->context,
			       .text = question,
			       .beside = "",
			       .out = TEXT_INIT };

	read = &wording_of(m->wordings, question)->parse;
	x.tokens = (struct token_list){ read->tokens, read->count };
	return expand(&x);
}

/* No answer is made longer than can be recalled in one go. */
static bool is_long(const struct context *context, const char *answer)
{
	enum { ANSWER_WORDS = 15, LIST_WORDS = 25 };
	struct token_list tokens =
		token_split(slice_of(answer), context->arena);

	return rubric_word_count(tokens) >
	       (strchr(answer, '\n') ? LIST_WORDS : ANSWER_WORDS);
}

const char *expand_answer(struct context *context, const char *question,
			  const char *answer)
{
	struct expansion x = { .context = context,
			       .text = answer,
			       .beside = question,
			       .out = TEXT_INIT };
	const char *shown;

	x.tokens = token_split(slice_of(answer), context->arena);
	shown = expand(&x);
	return shown == answer || is_long(context, shown)
		       ? answer
		       : render_capital(context->arena, shown);
}
