#include "generate/hide.h"

#include "generate/verb.h"

/*
 * "also", "similar particles": they look back at a sentence that the card
 * does not show.
 */
static bool looks_back(const struct parse *p, size_t i, size_t end)
{
	if (word_is(p, i, "also"))
		return i == 0 || !word_is(p, i - 1, "but");
	return word_is(p, i, "similar") && i + 1 < end &&
	       p->tags[i + 1].tag == TAG_NOUN &&
	       !word_is(p, noun_phrase_core(p, i), "to");
}

static void add_words(const struct rendering *r, struct text *text,
		      struct range range)
{
	const char *space = "";

	while (range.first < range.end) {
		size_t end = range.first;

		while (end < range.end && !looks_back(r->parse, end, range.end))
			end++;
		if (end > range.first) {
			text_printf(text, "%s%s", space,
				    refer_text(r->context, r->parse,
					       (struct range){ range.first,
							       end }));
			space = " ";
		}
		range.first = end + 1;
	}
}

/* The subject and where the words behind it begin. */
static size_t add_subject(struct rendering *r, struct text *text)
{
	struct slice name = slice_of(r->match->pattern->subject);
	const struct capture *subject =
		match_capture(r->match, name.bytes, name.length);
	size_t at = r->match->all.first;

	if (subject && subject->range.first == at) {
		text_add_string(text, render_subject(r, name));
		return subject->range.end;
	}
	if (subject && subject->range.end <= at) {
		/* a further predicate, whose subject was said before */
		const struct capture *verb = match_capture(r->match, "V", 1);

		text_add_string(text, render_subject(r, name));
		if (verb && verb->verb.auxiliary < at)
			verb_add_token(text, r->parse, verb->verb.auxiliary);
	}
	return at;
}

void hide_render(struct rendering *r, struct text *text,
		 const struct capture *hidden)
{
	size_t at = add_subject(r, text);

	if (at < hidden->range.first && text->length)
		text_add_char(text, ' ');
	add_words(r, text, (struct range){ at, hidden->range.first });
	text_add_string(text, " [...]");
	at = r->tail.end > r->tail.first ? r->tail.first : hidden->range.end;
	if (at < r->match->all.end) {
		if (r->parse->tags[at].tag < TAG_COMMA)
			text_add_char(text, ' ');
		add_words(r, text, (struct range){ at, r->match->all.end });
	}
	text_add_char(text, '.');
	r->cloze = true;
}
