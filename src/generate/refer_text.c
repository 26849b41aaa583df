/*
 * How the document's words stand in a question or an answer: case, brackets
 * and marks put right, and what the title tells written out.
 */
#include <string.h>

#include "generate/aside.h"
#include "generate/refer.h"

/* Does the name of a term write the word at token i otherwise than so? */
static bool names_word(const char *name, const struct token *token)
{
	for (const char *at = name; *at; at++)
		if ((at == name || at[-1] == ' ' || at[-1] == '-') &&
		    strlen(at) >= token->fold.length &&
		    slice_equal_fold((struct slice){ at, token->fold.length },
				     token->fold))
			return true;
	return false;
}

static const struct lexicon_entry *entry_at(const struct parse *p, size_t i)
{
	for (size_t k = 0; k < p->term_count; k++)
		if (i >= p->terms[k].first && i < p->terms[k].end)
			return p->terms[k].entry;
	return NULL;
}

/* Does the lexicon write this word of a term in lower case? */
static bool term_is_lower(const struct parse *p, size_t i)
{
	const struct lexicon_entry *entry = entry_at(p, i);
	struct slice word = p->tokens[i].fold;

	/* "angiotensin" of "angiotensin II" */
	if (entry && strncmp(entry->name, word.bytes, word.length) == 0 &&
	    entry->name[word.length] == ' ')
		return true;
	for (const char *at = entry ? entry->name : "A"; *at; at++)
		if (*at >= 'A' && *at <= 'Z')
			return false;
	return true;
}

/*
 * Does the lexicon write this word of a term with a capital?  Not "brain" of
 * a synonym of "B-type natriuretic peptide".
 */
static bool term_is_name(const struct parse *p, size_t i)
{
	const struct lexicon_entry *entry = entry_at(p, i);

	return entry && !term_is_lower(p, i) &&
	       names_word(entry->name, &p->tokens[i]);
}

/* "Blood Transfusion Reports": a term that begins a name goes on as one. */
static bool begins_name(const struct parse *p, size_t i)
{
	size_t end = i;

	if (i == 0)
		return false;
	for (size_t k = 0; k < p->term_count; k++)
		if (i >= p->terms[k].first && i < p->terms[k].end)
			end = p->terms[k].end;
	for (size_t k = end; k < end + 2; k++)
		if (k >= p->count || p->tokens[k].kind != TOKEN_WORD ||
		    p->tokens[k].shape != SHAPE_CAPITALISED ||
		    term_is_lower(p, k))
			return false;
	return end > i;
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

/* "MYASTHENIA GRAVIS is": no short form, as the lexicon spells it so. */
static bool is_shouted(const struct parse *p, size_t i)
{
	const struct token *token = &p->tokens[i];
	const struct lexicon_entry *entry = entry_at(p, i);
	bool beside = (i > 0 && entry_at(p, i - 1) == entry &&
		       token[-1].shape == SHAPE_UPPER) ||
		      (i + 1 < p->count && entry_at(p, i + 1) == entry &&
		       token[1].shape == SHAPE_UPPER);

	return entry && beside && token->shape == SHAPE_UPPER &&
	       token->fold.length > 4 && names_word(entry->name, token) &&
	       term_is_lower(p, i);
}

static bool lower_cased(const struct parse *p, size_t i)
{
	const struct token *token = &p->tokens[i];

	if (is_shouted(p, i))
		return true;
	if (i == 0 && (word_is(p, i, "a") || word_is(p, i, "an")))
		return true;
	if (token->kind != TOKEN_WORD || token->shape != SHAPE_CAPITALISED)
		return false;
	/* "Rescue of ...": no name, since what follows is in lower case */
	if (i == 0 && i + 1 < p->count && !word_is(p, 1, "et") &&
	    p->tokens[1].kind == TOKEN_WORD &&
	    p->tokens[1].shape == SHAPE_LOWER &&
	    (p->tags[1].tag == TAG_PREPOSITION || p->tags[1].tag == TAG_NOUN ||
	     p->tags[1].tag == TAG_CONJUNCTION ||
	     p->tags[1].tag == TAG_ADJECTIVE ||
	     (entry_at(p, 0) && entry_at(p, 0) == entry_at(p, 1))) &&
	    token->fold.bytes[token->fold.length - 1] != 's' &&
	    !term_is_name(p, i))
		return true;
	/* "# gap: The link between": behind a mark a sentence begins too */
	if (i && word_is(p, i, "the") && i + 1 < p->count &&
	    p->tokens[i + 1].shape == SHAPE_LOWER)
		return true;
	if (word_is(p, i + 1, "et"))
		return false;
	if (term_is_lower(p, i))
		return !begins_name(p, i);
	/* At the start of a sentence any word has a capital. */
	return i == 0 && (p->tags[i].entry || p->tags[i].tag != TAG_NOUN ||
			  p->tags[i].plural || common_ending(token->fold));
}

/* "the condition" */
static bool names_kind(const struct parse *p, size_t i)
{
	static const char *const kinds[] = { "condition", "disease",
					     "disorder",  "illness",
					     "syndrome",  NULL };

	return word_is(p, i, "the") && word_is_any(p, i + 1, kinds);
}

bool refer_may_title(const struct parse *p)
{
	for (size_t i = 0; i < p->count; i++)
		if (names_kind(p, i))
			return true;
	return false;
}

/*
 * "the condition", "the authors" inside a phrase: how many tokens they take,
 * and what they stand for; 0 when nothing is known of them.  What the question
 * names, the answer does not repeat.
 */
static size_t known_by_title(const struct context *context,
			     const struct parse *p, size_t i, const char **text)
{
	if (!word_is(p, i, "the") || i + 1 >= p->count ||
	    word_is(p, i + 2, "of"))
		return 0;
	*text = names_kind(p, i) && (i + 2 >= p->count ||
				     p->tags[i + 2].tag != TAG_NOUN)
			? (context->topic_asked ? NULL : context->topic_text)
		: word_is(p, i + 1, "authors") ? context->authors
					       : NULL;
	return *text ? 2 : 0;
}

/* Most words are written as they are: no bracket, no "the", no capital. */
static bool stands_as_it_is(const struct token *token)
{
	char first = token->fold.bytes[0];

	return token->shape == SHAPE_LOWER && first != '[' && first != '(' &&
	       first != 't';
}

/* Is there nothing between two tokens but the one space, if any? */
static bool stands_close(const struct parse *p, size_t i)
{
	const struct token *token = &p->tokens[i];
	size_t gap = token->start - p->tokens[i - 1].end;

	return token->space_before
		       ? gap == 1 && p->text.bytes[token->start - 1] == ' '
		       : gap == 0;
}

/* A text being written; tokens that stay as they are come in one piece. */
struct writer {
	const struct parse *p;
	struct text text;
	struct range kept; /* tokens that are not in the text yet */
};

static void write_kept(struct writer *w)
{
	struct slice kept = range_text(w->p, w->kept);

	if (w->kept.end > w->kept.first)
		text_add(&w->text, kept.bytes, kept.length);
	w->kept = (struct range){ 0, 0 };
}

/* What is to stand for token i comes next, behind a space if it has one. */
static void write_before(struct writer *w, size_t i)
{
	write_kept(w);
	if (w->p->tokens[i].space_before && w->text.length)
		text_add_char(&w->text, ' ');
}

/* Token i as it is. */
static void write_token(struct writer *w, size_t i)
{
	if (w->kept.end != i || !i || !stands_close(w->p, i)) {
		write_before(w, i);
		w->kept.first = i;
	}
	w->kept.end = i + 1;
}

static void write_folded(struct writer *w, size_t i)
{
	struct slice fold = w->p->tokens[i].fold;

	write_before(w, i);
	text_add(&w->text, fold.bytes, fold.length);
}

/* The text, or all of it that was kept, borrowed from the arena. */
static char *written(struct writer *w, struct arena *arena)
{
	struct slice kept = range_text(w->p, w->kept);
	char *text;

	if (!w->text.length && w->kept.end > w->kept.first)
		return arena_strndup(arena, kept.bytes, kept.length);
	write_kept(w);
	text = arena_strndup(arena, w->text.bytes, w->text.length);
	text_release(&w->text);
	return text;
}

char *refer_text(const struct context *context, const struct parse *p,
		 struct range range)
{
	struct writer w = { .p = p, .text = TEXT_INIT };

	for (size_t i = range.first; i < range.end; i++) {
		const char *known;
		size_t end;

		if (stands_as_it_is(&p->tokens[i])) {
			write_token(&w, i);
			continue;
		}
		if (aside_end(p, i) > i) {
			i = aside_end(p, i) - 1;
			continue;
		}
		/* "these types of cells" are cells */
		if (word_is(p, i, "these") && word_is(p, i + 1, "types") &&
		    word_is(p, i + 2, "of")) {
			i += 2;
			continue;
		}
		end = i + known_by_title(context, p, i, &known);
		if (end > i && end <= range.end) {
			write_before(&w, i);
			text_add_string(&w.text, known);
			i = end - 1;
		} else if (lower_cased(p, i)) {
			write_folded(&w, i);
		} else {
			write_token(&w, i);
		}
	}
	return written(&w, context->arena);
}
