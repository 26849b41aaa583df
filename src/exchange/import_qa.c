/*
 * Text with marks: "Q:", "A:" and "C:" at the beginning of lines, as
 * hashcards, repeater and SuperMemo write it.  A part goes on until the next
 * mark, or until "---"; in a text marked "C:" each [part in brackets] is a
 * gap.  A mark may be said again for each line of its part.  Outside of the
 * parts a line "question::answer" is a card, too.
 */
#include <string.h>

#include "exchange/import_plain.h"
#include "exchange/import_reader.h"
#include "exchange/inline_card.h"

#define GAP_MAX 4000 /* bytes; so that brackets left open cost no time */

enum qa_part { QA_NONE, QA_QUESTION, QA_ANSWER, QA_CLOZE };

struct qa {
	struct import *import;
	const char *deck;
	enum qa_part part; /* the lines now go to */
	bool marked;       /* the line before had the mark, too */
	size_t line;       /* where the note begins */
	struct text question, answer;
	size_t strays; /* lines outside of any note */
	size_t first_stray;
	size_t repetitions; /* lines of SuperMemo's own schedule */
	size_t first_repetition;
};

static struct slice next_line(struct slice *rest)
{
	const char *end = memchr(rest->bytes, '\n', rest->length);
	size_t size = end ? (size_t)(end - rest->bytes) : rest->length;
	struct slice line = { rest->bytes, size };

	size += end != NULL;
	rest->bytes += size;
	rest->length -= size;
	if (line.length && line.bytes[line.length - 1] == '\r')
		line.length--;
	return line;
}

static enum qa_part mark_of(struct slice line)
{
	if (slice_starts_with(line, "Q:"))
		return QA_QUESTION;
	if (slice_starts_with(line, "A:"))
		return QA_ANSWER;
	return slice_starts_with(line, "C:") ? QA_CLOZE : QA_NONE;
}

static bool is_rule(struct slice line)
{
	return slice_equal(slice_trim(line), SLICE("---"));
}

/*
 * Skip settings between two lines "---" at the very beginning; *name is the
 * deck they name, or empty.  Returns how many lines that was.
 */
static size_t skip_front(struct slice *text, struct slice *name)
{
	struct slice rest = *text;
	size_t lines = 1;

	*name = (struct slice){ 0 };
	if (!rest.length || !is_rule(next_line(&rest)))
		return 0;
	while (rest.length) {
		struct slice line = next_line(&rest);
		const char *quote =
			line.length ? memchr(line.bytes, '"', line.length)
				    : NULL;

		lines++;
		if (is_rule(line)) {
			*text = rest;
			return lines;
		}
		if (!slice_starts_with(line, "name") || !quote)
			continue;
		size_t start = (size_t)(quote - line.bytes) + 1;
		const char *end = memchr(quote + 1, '"', line.length - start);

		if (end)
			*name = (struct slice){ quote + 1,
						(size_t)(end - quote) - 1 };
	}
	*name = (struct slice){ 0 };
	return 0;
}

/* Is there a question with its answer in the next line that is not blank? */
static bool has_pair(struct slice rest)
{
	bool asked = false;

	while (rest.length) {
		struct slice line = next_line(&rest);
		enum qa_part part = mark_of(line);

		if (asked && part == QA_ANSWER)
			return true;
		if (slice_trim(line).length)
			asked = part == QA_QUESTION;
	}
	return false;
}

/*
 * The first line that says something has a mark; behind prose, marks must
 * make a whole card.
 */
bool import_qa_knows(const struct import_source *source)
{
	struct slice rest = source->bytes, name;

	skip_front(&rest, &name);
	while (rest.length) {
		struct slice line = next_line(&rest);
		enum qa_part part = mark_of(line);

		if (part)
			return part != QA_ANSWER;
		if (slice_trim(line).length && !is_rule(line))
			return has_pair(rest);
	}
	return false;
}

/* The bracket that closes the one at `open`; the length when none near does. */
static size_t find_close(struct slice text, size_t open)
{
	size_t end =
		text.length - open > GAP_MAX ? open + GAP_MAX : text.length;
	size_t depth = 0;

	for (size_t i = open; i < end; i++) {
		if (text.bytes[i] == '\\')
			i++;
		else if (text.bytes[i] == '[')
			depth++;
		else if (text.bytes[i] == ']' && --depth == 0)
			return i;
	}
	return text.length;
}

/* Neither a picture, "![...]", nor a link, "[...](...)". */
static bool is_gap(struct slice text, size_t open, size_t close)
{
	return close < text.length && close > open + 1 &&
	       !(open && text.bytes[open - 1] == '!') &&
	       !(close + 1 < text.length && text.bytes[close + 1] == '(');
}

static void add_gaps(struct slice text, struct text *out)
{
	unsigned number = 0;

	for (size_t i = 0; i < text.length; i++) {
		size_t close = text.bytes[i] == '[' ? find_close(text, i)
						    : text.length;

		if (text.bytes[i] == '\\' && i + 1 < text.length) {
			text_add(out, text.bytes + i, 2);
			i++;
		} else if (is_gap(text, i, close)) {
			text_printf(out, "{{c%u::", ++number);
			text_add(out, text.bytes + i + 1, close - i - 1);
			text_add_string(out, "}}");
			i = close;
		} else {
			text_add_char(out, text.bytes[i]);
		}
	}
}

static struct slice bytes_of(const struct text *text)
{
	return slice_trim((struct slice){ text->bytes, text->length });
}

static void add_note(struct qa *qa)
{
	struct text cloze = TEXT_INIT;
	struct plain_note note = { .deck = qa->deck };

	if (qa->part == QA_CLOZE) {
		add_gaps(bytes_of(&qa->question), &cloze);
		note.question = import_text(qa->import, bytes_of(&cloze));
		if (strstr(note.question, "{{c1::"))
			import_plain_add(qa->import, &note);
		else
			import_refuse(qa->import, "no-gap",
				      "put what it hides in [brackets]",
				      "the text has no gap");
	} else {
		note.question =
			import_text(qa->import, bytes_of(&qa->question));
		note.answer = import_text(qa->import, bytes_of(&qa->answer));
		import_plain_add(qa->import, &note);
	}
	text_release(&cloze);
}

/* False when there are too many notes. */
static bool end_note(struct qa *qa, struct error *error)
{
	bool ok = true;

	if (qa->part) {
		ok = import_note(qa->import, qa->line, 1, error);
		if (ok)
			add_note(qa);
	}
	qa->part = QA_NONE;
	text_clear(&qa->question);
	text_clear(&qa->answer);
	return ok;
}

/* A mark said again right below itself goes on with its part. */
static bool begins_note(const struct qa *qa, enum qa_part mark)
{
	if (mark == QA_ANSWER)
		return qa->part != QA_QUESTION && qa->part != QA_ANSWER;
	return mark && !(mark == qa->part && qa->marked);
}

static void add_line(struct qa *qa, struct slice line, size_t number)
{
	struct text *to = qa->part == QA_ANSWER ? &qa->answer : &qa->question;

	if (qa->part) {
		text_add(to, line.bytes, line.length);
		text_add_char(to, '\n');
	} else if (slice_trim(line).length) {
		if (!qa->strays++)
			qa->first_stray = number;
	}
}

/* A line outside of all parts; *taken when it is a card by itself. */
static bool take_inline(struct qa *qa, struct slice line, size_t number,
			bool *taken, struct error *error)
{
	struct inline_piece piece = { 0 };
	struct plain_note note = { .deck = qa->deck };

	*taken = !slice_starts_with(line, "#") &&
		 inline_card_part(line, &piece) == INLINE_CARD &&
		 piece.answer.length;
	if (!*taken)
		return true;
	if (!import_note(qa->import, number, 1, error))
		return false;
	note.reversed = piece.both;
	note.question = import_text(qa->import, piece.question);
	note.answer = import_text(qa->import, piece.answer);
	import_plain_add(qa->import, &note);
	return true;
}

/* What SuperMemo writes about its repetitions below an item. */
static bool is_repetition(const struct qa *qa, struct slice line)
{
	return qa->part == QA_ANSWER && (slice_starts_with(line, "I: REP=") ||
					 slice_starts_with(line, "O: "));
}

static bool take_line(struct qa *qa, struct slice line, size_t number,
		      struct error *error)
{
	enum qa_part mark = mark_of(line);
	bool taken = false;

	if (is_rule(line))
		return end_note(qa, error);
	if (!qa->part && !mark &&
	    (!take_inline(qa, line, number, &taken, error) || taken))
		return taken;
	if (is_repetition(qa, line)) {
		if (!qa->repetitions++)
			qa->first_repetition = number;
		return true;
	}
	if (begins_note(qa, mark)) {
		if (!end_note(qa, error))
			return false;
		qa->line = number;
	}
	if (mark) {
		qa->part = mark;
		line = slice_trim(
			(struct slice){ line.bytes + 2, line.length - 2 });
	}
	qa->marked = mark != QA_NONE;
	add_line(qa, line, number);
	return true;
}

/* What was left out, each kind once. */
static void tell_left_out(const struct qa *qa)
{
	struct diagnostic_list *findings = &qa->import->findings;

	import_plain_strays(qa->import, qa->first_stray, qa->strays);
	if (qa->repetitions)
		diagnostic_add(findings,
			       (struct diagnostic_place){ qa->import->file,
							  qa->first_repetition,
							  1 },
			       DIAGNOSTIC_WARNING, "repetitions", NULL,
			       "%zu line%s of SuperMemo's own schedule left "
			       "out; the cards come in as new",
			       qa->repetitions,
			       qa->repetitions == 1 ? "" : "s");
}

bool import_qa_read(struct import *import, const struct import_source *source,
		    const struct import_options *options, struct error *error)
{
	struct qa qa = { .import = import };
	struct slice rest = source->bytes, name;
	size_t number = skip_front(&rest, &name);
	bool ok = true;

	qa.deck = name.length
			  ? import_plain_name(import, name)
			  : import_plain_deck(import, source->path, options);
	while (ok && rest.length) {
		struct slice line = next_line(&rest);

		ok = take_line(&qa, line, ++number, error);
	}
	ok = ok && end_note(&qa, error);
	tell_left_out(&qa);
	text_release(&qa.question);
	text_release(&qa.answer);
	return ok;
}
