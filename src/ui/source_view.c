#include "ui/source_view.h"

#include <string.h>

#include "rounds/utf8.h"
#include "ui/safe.h"
#include "ui/wrap.h"

enum {
	WORD_LEAST = 4, /* bytes of a word that tells something */
	ENDING = 3      /* bytes that an inflected form may differ in */
};

static bool is_word_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

/* The next word of *text, cut off with what precedes it; or empty. */
static struct slice next_word(struct slice *text)
{
	struct slice word;

	while (text->length && !is_word_byte(*text->bytes)) {
		text->bytes++;
		text->length--;
	}
	word = (struct slice){ text->bytes, 0 };
	while (word.length < text->length &&
	       is_word_byte(text->bytes[word.length]))
		word.length++;
	text->bytes += word.length;
	text->length -= word.length;
	return word;
}

/* "of" and "the" tell nothing; "2" and "IL" do. */
static bool tells(struct slice word)
{
	char first = *word.bytes;

	return word.length >= WORD_LEAST || (first >= '0' && first <= '9') ||
	       (word.length > 1 && word.bytes[1] >= 'A' &&
		word.bytes[1] <= 'Z');
}

/* "lowers" is "lower"; both of them fit to be compared. */
static bool is_form(struct slice one, struct slice other)
{
	size_t least = one.length < other.length ? one.length : other.length;
	size_t most = one.length < other.length ? other.length : one.length;

	if (most != least && (least < WORD_LEAST || most - least > ENDING))
		return false;
	return slice_equal_fold((struct slice){ one.bytes, least },
				(struct slice){ other.bytes, least });
}

static bool is_used(struct slice word, const char *text)
{
	struct slice rest = slice_of(text), other;

	while ((other = next_word(&rest)).length)
		if (is_form(word, other))
			return true;
	return false;
}

static void add_safe(struct text *flat, struct slice piece,
		     const struct terminal *terminal)
{
	safe_add(flat, piece.bytes, piece.length, SAFE_ONE_LINE,
		 terminal->utf8);
}

static void add_styled(struct text *flat, struct slice piece, const char *style,
		       const struct terminal *terminal)
{
	if (!piece.length)
		return;
	text_add_string(flat, terminal_style(terminal, style));
	add_safe(flat, piece, terminal);
	text_add_string(flat, terminal_style(terminal, STYLE_PLAIN));
}

static void add_sentence(struct text *flat, struct slice sentence,
			 const struct card *card,
			 const struct terminal *terminal)
{
	struct slice rest = sentence, word;
	const char *done = sentence.bytes;

	while ((word = next_word(&rest)).length) {
		const char *style = !tells(word)                  ? NULL
				    : is_used(word, card->answer) ? STYLE_BOLD
				    : is_used(word, card->question)
					    ? STYLE_UNDERLINE
					    : NULL;

		if (!style)
			continue;
		add_safe(flat,
			 (struct slice){ done, (size_t)(word.bytes - done) },
			 terminal);
		add_styled(flat, word, style, terminal);
		done = word.bytes + word.length;
	}
	add_safe(flat,
		 (struct slice){ done, (size_t)(sentence.bytes +
						sentence.length - done) },
		 terminal);
}

void source_view_add(struct text *text, const struct source_view *view,
		     const struct card *card, const char *bar,
		     const struct terminal *terminal)
{
	struct slice all = view->paragraph;
	struct slice sentence = { all.bytes + view->first,
				  view->end - view->first };
	bool alone = sentence.length == all.length;
	struct text flat = TEXT_INIT;

	add_styled(&flat, (struct slice){ all.bytes, view->first }, STYLE_FAINT,
		   terminal);
	text_add_string(&flat, terminal->colour || alone ? "" : ">> ");
	add_sentence(&flat, sentence, card, terminal);
	text_add_string(&flat, terminal->colour || alone ? "" : " <<");
	add_styled(&flat,
		   (struct slice){ all.bytes + view->end,
				   all.length - view->end },
		   STYLE_FAINT, terminal);
	wrap_add(text, (struct slice){ flat.bytes, flat.length }, bar, bar,
		 terminal->columns);
	text_release(&flat);
}
