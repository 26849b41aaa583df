#include "generate/render.h"

#include <string.h>

#include "generate/active.h"
#include "generate/adjunct.h"
#include "generate/hide.h"
#include "generate/loose.h"
#include "generate/making.h"
#include "generate/pack_private.h"
#include "generate/participle.h"
#include "generate/population.h"
#include "generate/remember.h"
#include "generate/rubric.h"
#include "generate/shorten.h"
#include "generate/telling.h"
#include "generate/whole.h"
#include "generate/trim.h"
#include "generate/verb.h"
#include "generate/wh.h"
#include "rounds/utf8.h"

enum { LONG_ITEM = 12 }; /* tokens */

/* Where the brackets open that close the range; its end when none do. */
static size_t last_brackets(const struct parse *p, struct range range)
{
	size_t depth = 0;

	if (p->tags[range.end - 1].tag != TAG_CLOSE)
		return range.end;
	for (size_t i = range.end; i-- > range.first;)
		if (p->tags[i].tag == TAG_CLOSE)
			depth++;
		else if (p->tags[i].tag == TAG_OPEN && --depth == 0)
			return i;
	return range.end;
}

/* Does a statement in brackets end it: "(so far, none has been seen)"? */
static bool remarks(const struct parse *p, struct range range)
{
	for (size_t i = last_brackets(p, range); i < range.end; i++)
		if (p->tags[i].tag == TAG_HAVE || p->tags[i].tag == TAG_BE)
			return true;
	return false;
}

/*
 * Where the relative clause begins without which a member can be told that
 * is too long with it; else the end of the member.
 */
static size_t before_relative(const struct parse *p, struct range range)
{
	if (range.end - range.first <= RUBRIC_ITEM_WORDS)
		return range.end;
	for (size_t i = range.first + 2; i < range.end; i++)
		if ((p->tags[i].tag == TAG_RELATIVE || word_is(p, i, "that")) &&
		    p->tags[i - 1].tag == TAG_NOUN)
			return i;
	return range.end;
}

/* "many bacteria" of "many bacteria, viruses and fungi" */
static struct range without_many(const struct parse *p, struct range item)
{
	static const char *const many[] = { "many", "several", "various",
					    "numerous", NULL };

	if (item.first + 1 < item.end && word_is_any(p, item.first, many))
		item.first++;
	return item;
}

/* A member of a list; what brackets add to a long one is left out. */
static const char *item_text(const struct rendering *r, struct range range)
{
	const struct parse *p = r->parse;

	range = without_many(p, refer_without_tail(p, range));
	if (range.end - range.first >= LONG_ITEM) {
		size_t open = last_brackets(p, range);

		if (open > range.first)
			range.end = open;
	}
	range.end = before_relative(p, range);
	return refer_text(r->context, p, range);
}

/* "patients on this drug" with the drug's name, where that is known. */
static const char *answer_text(const struct rendering *r, struct range range)
{
	struct reference meant = { 0 };

	if (refers_back(r->parse, range))
		meant = refer_within(r->context, r->parse, range);
	/* the question names the topic, but not of itself */
	if (meant.known && r->context->topic &&
	    making_contains(meant.text, slice_of(r->context->topic_words)) &&
	    r->subject.entry != r->context->topic)
		meant.known = false;
	return meant.known ? meant.text
			   : refer_text(r->context, r->parse, range);
}

/*
 * "reduce inflammation in MS": the condition at the end is where the answer
 * holds, and belongs to the question.
 */
static struct range without_scope(struct rendering *r, struct range range)
{
	const struct parse *p = r->parse;

	for (size_t i = 0; i < p->term_count; i++) {
		const struct lexicon_match *term = &p->terms[i];

		if (term->end != range.end || term->first < range.first + 3 ||
		    strcmp(term->entry->type, "condition") != 0 ||
		    !token_is(&p->tokens[term->first - 1], "in") ||
		    (r->context->topic && r->context->topic != term->entry))
			continue;
		r->scope = (struct range){ term->first, term->end };
		range.end = term->first - 1;
	}
	return range;
}

static void add_list(struct rendering *r, struct text *text,
		     struct range *items, size_t count)
{
	r->items = count;
	r->list = true;
	r->unresolved = r->unresolved || r->only; /* of all, or of the first? */
	count = telling_members(r->parse, items, count);
	r->left_out = r->items - count;
	text_truncate(text, 0); /* "By": a list stands alone */
	for (size_t i = 0; i < count; i++)
		text_printf(text, "%s- %s", i ? "\n" : "",
			    item_text(r,
				      wh_without_article(r->parse, items[i])));
}

/* "three examples of a known cause": one has its article. */
static void add_kind(const struct rendering *r, struct text *text,
		     struct range range)
{
	const struct parse *p = r->parse;
	struct range kind = wh_kind(p, range);

	if (text_ends_with(text, "examples of ") &&
	    kind.first == range.first + 1 &&
	    (word_is(p, range.first, "a") || word_is(p, range.first, "an")))
		kind.first--;
	text_add_string(text, refer_text(r->context, p, kind));
}

/* An answer loses its article, but not behind a word: "By the kidneys". */
static struct range without_article(const struct rendering *r,
				    const struct text *text, struct range range)
{
	static const char *const articles[] = { "a", "an", "the", NULL };
	struct range bare = wh_without_article(r->parse, range);

	if (text->length && bare.first == range.first + 1 &&
	    word_is_any(r->parse, range.first, articles))
		bare.first--;
	return bare;
}

/* Several of these are a list; fewer, or others in their first, are none. */
static void add_items(struct rendering *r, struct text *text,
		      struct range range, struct range *items, size_t count)
{
	bool remark = count == 2 && remarks(r->parse, items[0]);

	r->items = count;
	if ((count < 3 && !remark) ||
	    answer_is_whole(r->parse, range, items, count)) {
		range = without_article(r, text, range);
		text_add_string(text, answer_text(r, range));
		return;
	}
	add_list(r, text, items, count);
}

/* Infinitives: the members are known, no noun joins two of them. */
static void add_deeds(struct rendering *r, struct text *text,
		      struct range range)
{
	struct range items[DEED_LIMIT];
	size_t count = deeds_find(r->parse, range.first, items, DEED_LIMIT);

	r->answer = range;
	if (count == 2 && range.end - range.first > LONG_ITEM)
		add_list(r, text, items, count);
	else
		add_items(r, text, range, items, count);
	if (count == 2 && r->match->pattern->several)
		r->items = 1; /* two verbs are better asked one by one */
}

/* "used in for years": two of these in a row ask badly. */
static bool clashes(const struct rendering *r)
{
	static const char *const words[] = { "in",     "on",   "for",
					     "within", "from", NULL };
	const struct capture *p = match_capture(r->match, "P", 1);

	return p && strstr(r->match->pattern->ask, "{behind ") &&
	       word_is_any(r->parse, p->range.first, words);
}

/* The answer without what is said of it besides. */
static struct range without_loose(struct rendering *r, struct range range)
{
	struct range cut = loose_cut(r->parse, r->match->pattern, range);

	if (cut.end < range.end)
		r->told = range.end;
	return cut;
}

/* The answer in the slot, without what {tail O} or a cloze shows. */
static struct range object_of(struct rendering *r, struct range range)
{
	range = trim_answer(r->parse, r->match->pattern, range);
	range = without_loose(r, range);
	if ((strstr(r->match->pattern->ask, "{tail ") ||
	     strstr(r->match->pattern->ask, "{gap ")) &&
	    !clashes(r)) {
		r->tail = adjunct_find(r->parse, range);
		range.end = r->tail.first;
		range = trim_whole(r->parse, range);
	}
	return range;
}

static void add_answer(struct rendering *r, struct text *text,
		       struct range range)
{
	struct range items[ITEM_LIMIT];
	size_t count;

	range = object_of(r, range);
	r->answer = range;
	if (r->only)
		text_add_string(text, text->length ? "only " : "Only ");
	range = without_scope(r, trim_means(r->parse, range));
	range = without_number(r->parse, range);
	count = list_items(r->parse, without_kind(r->parse, range), items,
			   ITEM_LIMIT);
	if (r->match->pattern->definition)
		count = 1;
	if (count < 3) {
		struct range less =
			shorten(r->parse, r->match->pattern, range, 0);

		if (less.end < range.end)
			r->answer = range = less;
	}
	add_items(r, text, range, items, count);
}

/* "Because": how many words an answer begins with before its slot. */
static size_t words_of(const struct text *text)
{
	size_t count = text->length > 0;

	for (size_t i = 0; i + 1 < text->length; i++)
		count += text->bytes[i] == ' ';
	return count;
}

/* One piece of a template: a verb of ours and the names of its slots. */
struct piece {
	struct slice verb, first, second;
};

static struct slice take_name(struct slice *text)
{
	struct slice name;

	*text = slice_trim(*text);
	name = (struct slice){ text->bytes, 0 };
	while (name.length < text->length && text->bytes[name.length] != ' ')
		name.length++;
	text->bytes += name.length;
	text->length -= name.length;
	return name;
}

static const struct capture *capture_of(const struct rendering *r,
					struct slice name)
{
	return match_capture(r->match, name.bytes, name.length);
}

const char *render_subject(struct rendering *r, struct slice name)
{
	const struct capture *capture = capture_of(r, name);
	struct reference reference;

	if (!capture) {
		r->unresolved = true;
		return "";
	}
	reference = refer(r->context, r->parse, capture->range, r->passage);
	if (!reference.known)
		r->unresolved = true;
	if (slice_equal(name, slice_of(r->match->pattern->subject)))
		r->subject = reference;
	return reference.known ? reference.text : "";
}

/* Does the heading, or the last sentence, speak of how it is diagnosed? */
static bool on_diagnosis(const struct rendering *r)
{
	const struct passage *passage = r->passage;
	const char *premise = remembered_premise(r->context)->text;

	return (premise && making_contains(premise, SLICE("diagnos"))) ||
	       (passage->section_count &&
		making_contains(passage->section[passage->section_count - 1],
				SLICE("diagnos")));
}

/* Pieces that need no slot; false when this is none of them. */
static bool add_context(struct rendering *r, struct text *text,
			struct slice name)
{
	if (slice_equal(name, SLICE("topic"))) {
		if (!r->context->topic ||
		    population_shifted(r->context, r->parse) ||
		    population_find(r->context, r->parse))
			r->unresolved = true;
		else
			text_add_string(text, r->context->topic_text);
		return true;
	}
	if (slice_equal(name, SLICE("premise"))) {
		const struct mention *premise = remembered_premise(r->context);

		r->subject = (struct reference){ .known = premise->text != NULL,
						 .text = premise->text,
						 .entry = premise->entry,
						 .antecedent = premise };
		if (r->subject.known)
			text_add_string(text, r->subject.text);
		else
			r->unresolved = true;
		return true;
	}
	if (slice_equal(name, SLICE("diagnosis"))) {
		if (!r->context->topic || !on_diagnosis(r))
			r->unresolved = true;
		else
			text_printf(text, "to diagnose %s",
				    r->context->topic_text);
		return true;
	}
	if (slice_equal(name, SLICE("matter"))) {
		if (r->context->therapy)
			text_add_string(text, "about stem cell therapy ");
		return true;
	}
	return false;
}

/*
 * As it stands, but "it" in what leads the sentence in is named: nothing else
 * on the card tells what it is.
 */
static const char *raw_text(struct rendering *r, struct range range)
{
	struct range it = { range.first, range.first + 1 };
	struct reference reference;

	if (range.first > 2 || !(word_is(r->parse, it.first, "it") ||
				 word_is(r->parse, it.first, "they")))
		return answer_text(r, range);
	reference = refer(r->context, r->parse, it, r->passage);
	if (!reference.known)
		return refer_text(r->context, r->parse, range);
	/* what a last bracket adds makes a reason long */
	for (size_t i = range.end; i-- > it.end;)
		if (r->parse->tags[range.end - 1].tag == TAG_CLOSE &&
		    r->parse->tags[i].tag == TAG_OPEN) {
			range.end = i;
			break;
		}
	return arena_printf(r->context->arena, "%s %s", reference.text,
			    refer_text(r->context, r->parse,
				       (struct range){ it.end, range.end }));
}

static bool is_of_kind(const struct rendering *r, const struct capture *capture,
		       enum slot_kind kind)
{
	size_t slot = (size_t)(capture - r->match->captures);

	return r->match->pattern->slots[slot].kind == kind;
}

/* "(e.g., allopurinol, febuxostat)": in a question they need their "and". */
static void add_said(struct rendering *r, struct text *text, struct slice name,
		     const struct capture *capture)
{
	const char *said = render_subject(r, name);
	const char *comma = strrchr(said, ',');

	for (size_t i = capture->range.first; i < capture->range.end; i++)
		if (r->parse->tags[i].tag == TAG_CONJUNCTION)
			comma = NULL;
	if (!comma || !is_of_kind(r, capture, SLOT_LIST)) {
		text_add_string(text, said);
		return;
	}
	text_add(text, said, (size_t)(comma - said));
	text_printf(text, " and%s", comma + 1);
}

/* {passive V} of an imperative: "ruled" of "rule". */
static void add_participle(struct rendering *r, struct text *text,
			   struct range range)
{
	const char *word = participle_of(pack_grammar(r->context->pack),
					 r->parse->tokens[range.first].fold,
					 r->context->arena);

	r->unresolved = r->unresolved || !word;
	if (word)
		text_add_string(text, word);
}

static void add_piece(struct rendering *r, struct text *text,
		      struct slice inside, bool answer)
{
	struct slice first = take_name(&inside);
	struct slice second = take_name(&inside);
	struct slice third = take_name(&inside);
	const struct capture *capture =
		capture_of(r, second.length ? second : first);

	if (!second.length && add_context(r, text, first))
		return;
	if (slice_equal(first, SLICE("invert"))) {
		const char *subject = render_subject(r, third);

		if (capture)
			verb_invert(r, text, &capture->verb, subject);
		return;
	}
	if (!capture) {
		r->unresolved =
			r->unresolved || !slice_equal(first, SLICE("optional"));
		return;
	}
	if (slice_equal(first, SLICE("gap"))) {
		object_of(r, capture->range);
		hide_render(r, text, capture);
	} else if (slice_equal(first, SLICE("verb"))) {
		verb_say(r, text, &capture->verb);
	} else if (slice_equal(first, SLICE("state"))) {
		r->answer = capture->range;
		verb_state(text, r->parse, &capture->verb);
	} else if (slice_equal(first, SLICE("one"))) {
		verb_for_what(r, text, &capture->verb);
	} else if (slice_equal(first, SLICE("all"))) {
		verb_for_several(r, text, &capture->verb);
	} else if (slice_equal(first, SLICE("are"))) {
		verb_add_word(text, verb_is_many(r->parse, capture->range)
					    ? "are"
					    : "is");
	} else if (slice_equal(first, SLICE("does"))) {
		text_printf(text, "%s %s",
			    verb_is_many(r->parse, capture->range) ? "do"
								   : "does",
			    render_subject(r, second));
	} else if (slice_equal(first, SLICE("have"))) {
		size_t head = noun_phrase_head(r->parse, capture->range);

		verb_add_word(text,
			      r->parse->tags[head].plural ? "have" : "has");
	} else if (slice_equal(first, SLICE("do"))) {
		verb_add_word(text, verb_is_many(r->parse, capture->range)
					    ? "do"
					    : "does");
	} else if (slice_equal(first, SLICE("type"))) {
		wh_type(r, text, capture->range);
	} else if (slice_equal(first, SLICE("before"))) {
		text_add_string(text,
				refer_text(r->context, r->parse,
					   (struct range){
						   r->match->all.first,
						   capture->range.first }));
	} else if (slice_equal(first, SLICE("optional"))) {
		if (answer && r->answer.end == r->answer.first)
			r->answer = capture->range;
		text_add_string(text, refer_text(r->context, r->parse,
						 capture->range));
	} else if (slice_equal(first, SLICE("raw"))) {
		r->answer =
			without_loose(r, trim_whole(r->parse, capture->range));
		if (answer)
			r->answer = shorten(r->parse, r->match->pattern,
					    r->answer, words_of(text));
		text_add_string(text, raw_text(r, r->answer));
	} else if (slice_equal(first, SLICE("base"))) {
		verb_add_word(text, capture->verb.lemma);
	} else if (slice_equal(first, SLICE("active"))) {
		active_add(r, text, &capture->verb);
	} else if (slice_equal(first, SLICE("passive"))) {
		add_participle(r, text, capture->range);
	} else if (slice_equal(first, SLICE("some"))) {
		wh_some(r, text, capture->range, render_subject(r, second));
	} else if (slice_equal(first, SLICE("traits"))) {
		wh_traits(r, text, capture->range);
	} else if (slice_equal(first, SLICE("like"))) {
		wh_like(text, r->parse, capture->range);
	} else if (slice_equal(first, SLICE("examples"))) {
		wh_examples(text, r->parse, capture->range);
	} else if (slice_equal(first, SLICE("wh"))) {
		wh_which(r, text, object_of(r, capture->range));
	} else if (slice_equal(first, SLICE("asked"))) {
		if (capture_of(r, third))
			wh_asked(r, text, capture->range,
				 object_of(r, capture_of(r, third)->range));
	} else if (slice_equal(first, SLICE("behind"))) {
		if (!r->fronted)
			verb_add_token(text, r->parse, capture->range.first);
	} else if (slice_equal(first, SLICE("place"))) {
		if (r->where)
			verb_add_token(text, r->parse, capture->range.first);
	} else if (slice_equal(first, SLICE("tail"))) {
		object_of(r, capture->range);
		text_add_string(text,
				refer_text(r->context, r->parse, r->tail));
	} else if (slice_equal(first, SLICE("kind"))) {
		add_kind(r, text, capture->range);
	} else if (slice_equal(first, SLICE("plain"))) {
		text_add_string(text,
				refer_text(r->context, r->parse,
					   wh_without_article(r->parse,
							      capture->range)));
	} else if (answer && is_of_kind(r, capture, SLOT_DEEDS)) {
		add_deeds(r, text, capture->range);
	} else if (answer) {
		add_answer(r, text, capture->range);
	} else {
		add_said(r, text, first, capture);
	}
}

char *render_template(struct rendering *r, const char *template, bool answer)
{
	struct text text = TEXT_INIT;
	char *kept;

	for (const char *at = template; *at;) {
		const char *end;

		/* one space, and none before the mark or the first word, when
		 * an optional piece is empty */
		while ((*at == '?' || *at == ' ') && text_ends_with(&text, " "))
			text_truncate(&text, text.length - 1);
		if (*at == '?' && text_ends_with(&text, ".") && !at[1])
			text_truncate(&text, text.length - 1);
		at += *at == ' ' && !text.length;
		end = *at == '{' ? strchr(at, '}') : NULL;
		if (!end) {
			text_add_char(&text, *at++);
			continue;
		}
		add_piece(r, &text,
			  (struct slice){ at + 1, (size_t)(end - at - 1) },
			  answer);
		at = end + 1;
	}
	while (text_ends_with(&text, " "))
		text_truncate(&text, text.length - 1);
	kept = r->unresolved ? NULL
			     : arena_strndup(r->context->arena, text.bytes,
					     text.length);
	text_release(&text);
	return kept;
}

char *render_capital(struct arena *arena, const char *text)
{
	char *copy = arena_strdup(arena, text);

	/* "eGFR", "mRNA", "pH": no word that could have another capital */
	if (*copy >= 'a' && *copy <= 'z' && (copy[1] < 'A' || copy[1] > 'Z'))
		*copy = (char)(*copy - 'a' + 'A');
	return copy;
}
