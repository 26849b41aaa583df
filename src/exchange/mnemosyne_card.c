#include "exchange/mnemosyne_card.h"

#include <string.h>

#include "exchange/html_markdown.h"
#include "rounds/attrs.h"
#include "rounds/cloze.h"

/* Which texts a card shows, in order; the question's are no answer. */
static const struct view {
	const char *name;
	const char *question[2], *answer[2];
} views[] = {
	{ "1.1", { "f" }, { "b" } },
	{ "2.1", { "f" }, { "b" } },
	{ "2.2", { "b" }, { "f" } },
	{ "3.1", { "f" }, { "p_1", "m_1" } },
	{ "3.2", { "m_1" }, { "f", "p_1" } },
	{ "4.1", { "loc", "blank" }, { "marked" } },
	{ "4.2", { "marked" }, { "loc" } },
};

/* Line ends as HTML has them. */
static void add_html(struct slice text, struct text *html)
{
	for (size_t i = 0; i < text.length; i++) {
		if (text.bytes[i] == '\n')
			text_add_string(html, "<br>");
		else
			text_add_char(html, text.bytes[i]);
	}
}

static void add_markdown(struct slice text, struct text *out)
{
	struct text html = TEXT_INIT, part = TEXT_INIT;

	add_html(text, &html);
	html_markdown((struct slice){ html.bytes, html.length }, false, &part);
	if (out->length && part.length)
		text_add_string(out, "\n\n");
	text_add(out, part.bytes, part.length);
	text_release(&html);
	text_release(&part);
}

static const char *keep(struct import *import, struct text *text)
{
	const char *kept = import_text(import, (struct slice){ text->bytes,
							       text->length });

	text_release(text);
	return kept;
}

const char *mnemosyne_text(struct import *import, struct slice html)
{
	struct text out = TEXT_INIT;

	add_markdown(html, &out);
	return keep(import, &out);
}

static void add_texts(const struct mnemosyne_fact *fact,
		      const char *const names[2], struct text *out)
{
	for (size_t n = 0; n < 2 && names[n]; n++)
		for (size_t i = 0; i < fact->count; i++)
			if (strcmp(fact->texts[i].name, names[n]) == 0)
				add_markdown(fact->texts[i].text, out);
}

static bool set_view(struct import *import, const struct mnemosyne_fact *fact,
		     const struct mnemosyne_side *side, struct card *card)
{
	struct text question = TEXT_INIT, answer = TEXT_INIT;
	size_t i = 0;

	while (i < COUNT_OF(views) && strcmp(views[i].name, side->view) != 0)
		i++;
	if (i < COUNT_OF(views)) {
		add_texts(fact, views[i].question, &question);
		add_texts(fact, views[i].answer, &answer);
	}
	for (size_t k = 0; i == COUNT_OF(views) && k < fact->count; k++)
		add_markdown(fact->texts[k].text, k ? &answer : &question);
	card->question = keep(import, &question);
	card->answer = keep(import, &answer);
	return *card->question && *card->answer;
}

/* Bytes of "[gap:hint]" at the beginning of `text`, or 0. */
static size_t gap_size(struct slice text)
{
	static const char *const others[] = { "[$", "[/", "[latex",
					      "[sound:", "[]" };
	if (*text.bytes != '[')
		return 0;
	for (size_t i = 0; i < COUNT_OF(others); i++)
		if (slice_starts_with(text, others[i]))
			return 0;
	const char *end = memchr(text.bytes, ']', text.length);

	return end ? (size_t)(end - text.bytes) + 1 : 0;
}

static void add_gap(struct slice inside, unsigned number, struct text *html)
{
	const char *colon = memchr(inside.bytes, ':', inside.length);
	size_t size = colon && colon > inside.bytes
			      ? (size_t)(colon - inside.bytes)
			      : inside.length;

	text_printf(html, "{{c%u::", number);
	add_html((struct slice){ inside.bytes, size }, html);
	if (size < inside.length) {
		text_add_string(html, "::");
		add_html((struct slice){ inside.bytes + size + 1,
					 inside.length - size - 1 },
			 html);
	}
	text_add_string(html, "}}");
}

/* Our marks for theirs; returns how many gaps there are. */
static unsigned add_cloze(struct slice text, struct text *html)
{
	size_t end = text.length;
	unsigned number = 0;

	while (end && text.bytes[end - 1] != ']')
		end--;
	for (size_t i = 0, size; i < text.length; i += size) {
		const struct slice rest = { text.bytes + i, text.length - i };

		size = i < end ? gap_size(rest) : 0;
		if (size) {
			add_gap((struct slice){ rest.bytes + 1, size - 2 },
				++number, html);
			continue;
		}
		size = 1;
		add_html((struct slice){ rest.bytes, 1 }, html);
	}
	return number;
}

static bool set_cloze(struct import *import, struct slice text, unsigned gap,
		      struct card *card, const char **fault)
{
	struct text html = TEXT_INIT, markdown = TEXT_INIT;
	struct text question = TEXT_INIT, answer = TEXT_INIT;
	struct arena arena = { 0 };
	struct cloze_fault why = { .text = "its text has no such gap" };
	unsigned gaps = add_cloze(text, &html);
	struct cloze cloze;
	bool ok;

	html_markdown((struct slice){ html.bytes, html.length }, true,
		      &markdown);
	card->cloze = keep(import, &markdown);
	ok = gap >= 1 && gap <= gaps &&
	     cloze_parse(&cloze, slice_of(card->cloze), &arena, &why);
	if (ok) {
		cloze_question(&cloze, gap, &question);
		cloze_answer(&cloze, gap, &answer);
	}
	card->kind = CARD_CLOZE;
	card->ordinal = gap;
	card->question = keep(import, &question);
	card->answer = keep(import, &answer);
	*fault = ok ? "it has no question or no answer" : why.text;
	ok = ok && *card->question && *card->answer;
	arena_free(&arena);
	text_release(&html);
	return ok;
}

bool mnemosyne_card_set(struct import *import,
			const struct mnemosyne_fact *fact,
			const struct mnemosyne_side *side, struct card *card,
			const char **fault)
{
	if (strcmp(side->view, "5.1") == 0 && fact->count)
		return set_cloze(import, fact->texts[0].text, side->gap, card,
				 fault);
	*fault = "it has no question or no answer";
	return set_view(import, fact, side, card);
}
