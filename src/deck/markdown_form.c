#include "deck/markdown_form.h"

#include <string.h>

#include "deck/markdown_parts.h"
#include "rounds/cloze.h"

/* A line that ends in "#" would lose it as the closing mark of a heading. */
void markdown_form_heading(int level, const char *line, struct text *out)
{
	size_t length = strlen(line);

	for (int i = 0; i < level; i++)
		text_add_char(out, '#');
	if (length)
		text_add_char(out, ' ');
	for (size_t i = 0; i < length; i++)
		text_add_char(out, line[i] == '\n' || line[i] == '\r' ||
						   line[i] == '\t'
					   ? ' '
					   : line[i]);
	if (length && line[length - 1] == '#')
		text_add_string(out, " #");
	text_add_char(out, '\n');
}

static size_t longest_run(const char *text, char c)
{
	size_t longest = 0, run = 0;

	for (; *text; text++) {
		run = *text == c ? run + 1 : 0;
		if (run > longest)
			longest = run;
	}
	return longest;
}

static void add_fence(struct text *out, const char *name, const char *text)
{
	size_t size = longest_run(text, '`') + 1;

	for (size_t i = 0; i < size || i < 3; i++)
		text_add_char(out, '`');
	text_printf(out, "%s\n%s\n", name, text);
	for (size_t i = 0; i < size || i < 3; i++)
		text_add_char(out, '`');
	text_add_char(out, '\n');
}

/* The first line with something in it, to stand for a fenced question. */
static void add_title(struct text *out, const char *question)
{
	struct text title = TEXT_INIT;
	const char *start = question + strspn(question, "# \t\n");

	text_add(&title, start, strcspn(start, "\n"));
	markdown_form_heading(2, title.length ? title.bytes : "Card", out);
	text_release(&title);
}

static size_t trimmed_length(const struct text *text)
{
	size_t length = text->length;

	while (length && strchr(" \t\n\f\v", text->bytes[length - 1]))
		length--;
	return length;
}

/* The question above a cloze: what stands before its text with the gap. */
static bool split_lead(const struct card *card, struct text *lead)
{
	struct arena arena = { 0 };
	struct text gapped = TEXT_INIT;
	struct cloze cloze;
	struct cloze_fault fault;
	size_t length = strlen(card->question);
	bool found = false;

	if (cloze_parse(&cloze, slice_of(card->cloze), &arena, &fault)) {
		text_add_string(&gapped, "\n\n");
		cloze_question(&cloze, card->ordinal, &gapped);
		text_truncate(&gapped, trimmed_length(&gapped));
		found = length > gapped.length &&
			strcmp(card->question + length - gapped.length,
			       gapped.bytes) == 0;
		if (found)
			text_add(lead, card->question, length - gapped.length);
	}
	text_release(&gapped);
	arena_free(&arena);
	return found;
}

/* The key that all cards of a cloze share, from that of this one. */
static bool shared_key(const struct card *card, struct text *key)
{
	struct text suffix = TEXT_INIT;
	bool found = true;

	if (!card->key)
		return true;
	text_add_string(key, card->key);
	if (card->ordinal > 1) {
		text_printf(&suffix, "-c%u", card->ordinal);
		found = text_ends_with(key, suffix.bytes);
		if (found)
			text_truncate(key, key->length - suffix.length);
	}
	text_release(&suffix);
	return found && key->length;
}

struct parts {
	struct text question, answer; /* of the plain forms */
	struct text key;
};

/* What the heading and the text below it are; false: not in this form. */
static bool divide(const struct card *card, enum markdown_cloze_form form,
		   struct parts *parts)
{
	const char *gap;

	if (!card->cloze || form == CLOZE_APART) {
		text_add_string(&parts->question, card->question);
		text_add_string(&parts->answer, card->answer);
		text_add_string(&parts->key, card->key ? card->key : "");
		return true;
	}
	if (!shared_key(card, &parts->key))
		return false;
	switch (form) {
	case CLOZE_IN_HEADING:
		text_add_string(&parts->question, card->cloze);
		return strchr(card->cloze, '\n') == NULL;
	case CLOZE_IN_ANSWER:
		text_add_string(&parts->answer, card->cloze);
		return split_lead(card, &parts->question);
	case CLOZE_SPLIT:
		gap = strstr(card->cloze, "\n\n");
		if (!gap)
			return false;
		text_add(&parts->question, card->cloze,
			 (size_t)(gap - card->cloze));
		text_add_string(&parts->answer, gap + 2);
		return true;
	case CLOZE_APART:
		break;
	}
	return false;
}

static void add_texts(const struct card *card, const struct parts *parts,
		      bool apart, unsigned flags, struct text *out)
{
	if (flags & FORM_FENCE_QUESTION)
		add_fence(out, "question", parts->question.bytes);
	if (apart)
		add_fence(out, "cloze", card->cloze);
	if (flags & FORM_FENCE_ANSWER)
		add_fence(out, "answer", parts->answer.bytes);
	else if (parts->answer.length)
		text_printf(out, "%s\n", parts->answer.bytes);
	if (card->note && (flags & FORM_FENCE_NOTE)) {
		text_add_string(out, "\n<!-- note -->\n");
		add_fence(out, "note", card->note);
	} else if (card->note) {
		text_printf(out, "\n<!-- note -->\n%s\n", card->note);
	}
	if (flags & FORM_MARK_SOURCES)
		text_add_string(out, "\n<!-- sources -->\n");
	for (size_t i = 0; i < card->source_count; i++) {
		text_add_char(out, '\n');
		markdown_source_write(&card->sources[i], out);
	}
}

bool markdown_form_write(const struct card *card, enum markdown_cloze_form form,
			 unsigned flags, struct text *out)
{
	struct parts parts = { TEXT_INIT, TEXT_INIT, TEXT_INIT };
	struct card said = *card;
	bool apart = card->cloze && form == CLOZE_APART;
	bool possible = divide(card, form, &parts);

	if (strchr(parts.question.bytes, '\n') &&
	    !(flags & FORM_FENCE_QUESTION))
		possible = false;
	if (possible) {
		said.key = parts.key.bytes;
		if (flags & FORM_FENCE_QUESTION)
			add_title(out, parts.question.bytes);
		else
			markdown_form_heading(2, parts.question.bytes, out);
		markdown_comment_write(&said, flags & FORM_KIND, apart, out);
		text_add_char(out, '\n');
		add_texts(card, &parts, apart, flags, out);
	}
	text_release(&parts.question);
	text_release(&parts.answer);
	text_release(&parts.key);
	return possible;
}
