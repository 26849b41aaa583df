#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "deck/markdown_form.h"
#include "deck/markdown_plain.h"
#include "rounds/card_json.h"
#include "rounds/cloze.h"
#include "rounds/file.h"
#include "rounds/key.h"
#include "rounds/markdown_deck.h"
#include "unit/random.h"

/* All that a deck keeps of a card, as text that can be compared and read. */
static void describe(const struct card *card, struct text *out)
{
	card_json_write(card, out);
	text_printf(out, "deck %s\ncloze %s\nnote %s\nstate %d\n",
		    card->deck ? card->deck : "-",
		    card->cloze ? card->cloze : "-",
		    card->note ? card->note : "-", (int)card->state);
	if (card->cloze)
		text_printf(out, "ordinal %u\n", card->ordinal);
	text_printf(out, "siblings %s\n",
		    card->siblings ? card->siblings : "-");
	for (size_t i = 0; i < card->tag_count; i++)
		text_printf(out, "tag %s\n", card->tags[i]);
}

static void assert_same_cards(const struct card *wanted, size_t count,
			      const struct markdown_deck *deck,
			      const char *file)
{
	if (deck->cards.count != count)
		print_error("%s\n", file);
	assert_int_equal(deck->cards.count, count);
	for (size_t i = 0; i < count; i++) {
		struct text a = TEXT_INIT, b = TEXT_INIT;

		describe(&wanted[i], &a);
		describe(&deck->cards.cards[i], &b);
		if (strcmp(a.bytes, b.bytes) != 0)
			print_error("%s\n", file);
		assert_string_equal(a.bytes, b.bytes);
		text_release(&a);
		text_release(&b);
	}
}

/* Write, read, and find the same. */
static void check_round_trip(const struct card *cards, size_t count)
{
	struct text file = TEXT_INIT;
	struct markdown_deck deck = { 0 };
	struct diagnostic_list findings = { 0 };

	markdown_cards_write(cards, count, &file);
	markdown_deck_read(&deck, "t.md",
			   (struct slice){ file.bytes, file.length },
			   &findings);
	if (findings.count)
		print_error("%s\n%s\n", findings.items[0].text, file.bytes);
	assert_int_equal(findings.count, 0);
	assert_same_cards(cards, count, &deck, file.bytes);
	markdown_deck_release(&deck);
	diagnostic_list_release(&findings);
	text_release(&file);
}

static struct card plain_card(const char *question, const char *answer)
{
	return (struct card){ .key = "k",
			      .question = question,
			      .answer = answer,
			      .status = STATUS_ASSERTED,
			      .state = CARD_ACTIVE };
}

static void a_plain_card_reads_well(void **state)
{
	(void)state;
	static const char *const section[] = { "Care", "Drugs" };
	static const char *const tags[] = { "ms", "drug therapy" };
	const struct card_source source = { .document = "notes/ms.md",
					    .section = section,
					    .section_count = 2,
					    .quote = "eases\nspasms" };
	struct card cards[2] = { plain_card("What eases spasms?", "Baclofen."),
				 plain_card("And?", "- a\n- b") };
	struct text out = TEXT_INIT;

	cards[0].deck = cards[1].deck = "Drugs::MS";
	cards[0].category = "drug_class";
	cards[0].tags = tags;
	cards[0].tag_count = 2;
	cards[0].sources = &source;
	cards[0].source_count = 1;
	cards[0].evidence = EVIDENCE_REVIEW;
	cards[1].key = "k2";
	cards[1].kind = CARD_LIST;
	markdown_cards_write(cards, 2, &out);
	assert_string_equal(
		out.bytes,
		"# Drugs::MS\n\n## What eases spasms?\n"
		"<!-- card: k; category: drug_class; status: asserted; "
		"evidence: review; tags: ms, drug therapy -->\n"
		"Baclofen.\n\n> eases\n> spasms\n"
		"> \xE2\x80\x94 notes/ms.md, Care > Drugs\n\n"
		"## And?\n<!-- card: k2 -->\n- a\n- b\n");
	text_release(&out);
	check_round_trip(cards, 2);
}

static void text_that_looks_like_markup_comes_back(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"# Q",
		"## Q",
		"C #",
		"##",
		"> 5 mmol/l",
		"\\> 5",
		"a\n## b",
		"a\n\n# b\n\nc",
		"a\n---",
		"a\n===",
		"---",
		"<!-- card: x -->",
		"<!-- note -->",
		"<!-- sources -->",
		"<!-- never closed",
		"<div>\ntext",
		"```\nnever closed",
		"```answer\nx\n```",
		"~~~\n```\n````\n",
		"    indented",
		"  two spaces",
		"text  ",
		"text\n",
		"\n\ntext",
		"- a\n- b",
		"1. a\n\n   > b",
		"a\n\n> closing quote",
		"[a]: http://b",
		"{{c1::gap}}",
		"{{c1::never closed",
		"{{c0::zero}}",
		"a\\",
		"---\ntitle: x\n---",
		"-->",
		"\xEF\xBB\xBFmark",
		"\x01\x7F",
		"tab\tin",
	};

	for (size_t i = 0; i < COUNT_OF(texts); i++)
		for (size_t j = 0; j < COUNT_OF(texts); j++) {
			struct card cards[2] = {
				plain_card("Q?", texts[i]),
				plain_card("Q?", texts[j]),
			};
			struct slice question = slice_trim(slice_of(texts[i]));
			struct text line = TEXT_INIT;

			text_add(&line, question.bytes, question.length);
			cards[0].key = "first";
			cards[0].note = texts[j];
			cards[1].question = line.bytes;
			check_round_trip(cards, 2);
			text_release(&line);
		}
}

static void settings_come_back(void **state)
{
	(void)state;
	static const char *const odd[] = { "a, b",   " c ",  "d; e", "f --> g",
					   "100%25", "h\ni", "-",    "--" };
	const struct card_source sources[] = {
		{ .document = "a, b.md, c", .quote = "q" },
		{ .document = "v5.2, x", .quote = "- q\n\n## r" },
		{ .document = "\"quoted\"", .quote = "```\nq" },
		{ .section = odd, .section_count = 8, .quote = "x" },
		{ .quote = "\xE2\x80\x94 no place" },
		{ .quote = "-- no\nplace" },
		{ .quote = "" },
		{ .document = "only", .quote = "" },
		{ .document = "x.md",
		  .section = odd,
		  .section_count = 1,
		  .quote = "> nested\n    code" },
	};
	struct card card = plain_card("Q", "A");

	card.key = "guid;-->x y";
	card.category = "x;y";
	card.subject = "p: q";
	card.pattern = "drug.for";
	card.status = STATUS_NEGATED;
	card.evidence = EVIDENCE_OPINION;
	card.state = CARD_DRAFT;
	card.score = 0.8712;
	card.siblings = "s";
	card.tags = card.flags = card.qualifiers = odd;
	card.tag_count = card.flag_count = card.qualifier_count = 8;
	card.sources = sources;
	card.source_count = COUNT_OF(sources);
	check_round_trip(&card, 1);
}

static void a_deck_may_change_and_end(void **state)
{
	(void)state;
	struct card cards[3] = { plain_card("Q", "A"), plain_card("Q", "A"),
				 plain_card("Q", "A") };

	cards[1].key = "l";
	cards[2].key = "m";
	cards[0].deck = "C #";
	check_round_trip(cards, 3);
}

/* The cards of a text with gaps, as the cloze room makes them. */
static size_t cloze_cards(const char *text, const char *lead,
			  struct arena *arena, struct card *cards)
{
	struct cloze cloze;
	struct cloze_fault fault;

	assert_true(cloze_parse(&cloze, slice_of(text), arena, &fault));
	for (size_t i = 0; i < cloze.ordinal_count; i++) {
		struct text out = TEXT_INIT, key = TEXT_INIT;
		unsigned ordinal = cloze.ordinals[i];

		text_add_string(&key, "z");
		if (ordinal > 1)
			text_printf(&key, "-c%u", ordinal);
		text_printf(&out, "%s%s", lead ? lead : "", lead ? "\n\n" : "");
		cloze_question(&cloze, ordinal, &out);
		cards[i] = plain_card(arena_strdup(arena, out.bytes), "");
		cards[i].key = arena_strdup(arena, key.bytes);
		text_clear(&out);
		cloze_answer(&cloze, ordinal, &out);
		cards[i].answer = arena_strdup(arena, out.bytes);
		cards[i].kind = CARD_CLOZE;
		cards[i].cloze = text;
		cards[i].ordinal = ordinal;
		cards[i].siblings = cloze.ordinal_count > 1 ? "z" : NULL;
		text_release(&out);
		text_release(&key);
	}
	return cloze.ordinal_count;
}

static void clozes_come_back(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"The {{c1::heart}} beats",
		"{{c1::a::hint}} and {{c2::b}} and {{c1::c}}",
		"{{c2::only}} two",
		"{{c1::a {{c2::nested}} b}}",
		"{{c1::one}}\n\n{{c2::two}}",
		"{{c1::one}}\n\ntwo",
		"one\n\n{{c1::two}}",
		"- {{c1::one}}\n- {{c2::two}}",
		"{{c1::one\n\n## two}}",
		"> {{c1::quoted}}",
		"{{c1::sharp}} #",
	};
	static const char *const leads[] = { NULL, "Which?", "# Which\nway?" };

	for (size_t i = 0; i < COUNT_OF(texts); i++)
		for (size_t j = 0; j < COUNT_OF(leads); j++) {
			struct arena arena = { 0 };
			struct card cards[3];
			size_t count =
				cloze_cards(texts[i], leads[j], &arena, cards);

			check_round_trip(cards, count);
			/* Fewer cards than the text has numbers. */
			check_round_trip(cards + count - 1, 1);
			for (size_t c = 0; c < count; c++)
				cards[c].note = "A note.\n\n> quoted";
			check_round_trip(cards, count);
			cards[0].question = "My own words?";
			check_round_trip(cards, count);
			arena_free(&arena);
		}
}

/* A text out of pieces that mean something to Markdown. */
static const char *random_text(uint64_t *state, struct arena *arena)
{
	static const char *const pieces[] = {
		"word",   " ",       "\n",       "\n\n",  "# ",
		"## ",    "> ",      "- ",       "```",   "~~~",
		"<!--",   "-->",     "card:",    "note",  "<div>",
		"</div>", "    ",    "\t",       "---",   "===",
		"[a]",    ": b",     "{{c1::",   "}}",    "\\",
		"1. ",    "*",       "\xC3\xA9", "<pre>", "\xE2\x80\x94 ",
		"answer", "sources", "%3B",      ";",     ",",
		"|",
	};
	struct text text = TEXT_INIT;
	const char *copy;

	text_add_string(&text, "x");
	for (int left = random_below(state, 12); left; left--)
		text_add_string(
			&text,
			pieces[random_below(state, (int)COUNT_OF(pieces))]);
	if (random_below(state, 2))
		text_add_string(&text, "x");
	copy = arena_strdup(arena, text.bytes + random_below(state, 2));
	text_release(&text);
	return *copy ? copy : "x";
}

static const char *trimmed_text(uint64_t *state, struct arena *arena)
{
	struct slice text = slice_trim(slice_of(random_text(state, arena)));

	return text.length ? arena_strndup(arena, text.bytes, text.length)
			   : "x";
}

static bool is_blank(const char *text)
{
	return text[strspn(text, " \t\n")] == '\0';
}

static void random_cards_come_back(void **state)
{
	(void)state;
	uint64_t series = 20;

	for (int round = 0; round < 400; round++) {
		struct arena arena = { 0 };
		struct card cards[4];
		struct card_source sources[4];
		const char *tags[4];

		for (int i = 0; i < 4; i++) {
			const char *answer = random_text(&series, &arena);

			cards[i] = plain_card(trimmed_text(&series, &arena),
					      is_blank(answer) ? "x" : answer);
			cards[i].key = arena_printf(&arena, "k%d", i);
			tags[i] = random_text(&series, &arena);
			sources[i] = (struct card_source){
				.quote = trimmed_text(&series, &arena),
				.document = random_text(&series, &arena),
				.section = tags,
				.section_count = (size_t)i,
			};
			cards[i].sources = sources;
			cards[i].source_count = (size_t)i;
			cards[i].tags = tags;
			cards[i].tag_count = (size_t)i;
			if (random_below(&series, 2))
				cards[i].note = random_text(&series, &arena);
		}
		check_round_trip(cards, 4);
		arena_free(&arena);
	}
}

/* What a plain line may hold, and marks that mean something at its start. */
static const char *random_line(uint64_t *state, struct arena *arena)
{
	static const char *const pieces[] = {
		"word", "5 mg",  " ",   " ",   ", ",       "; ",
		": ",   ". ",    "- ",  "--",  "* ",       "===",
		"~~~",  "[1]",   "]: ", "1. ", "\xC3\xA9", "\xE2\x80\x94 ",
		"\"",   "'",     "%3B", "|",   "(",        "?",
		"note", "card:", "_",   "!",   "$",        "c1::",
	};
	static const char *const firsts[] = { "A", "12 ", "3", "is" };
	struct text text = TEXT_INIT;
	const char *copy;

	text_add_string(&text, firsts[random_below(state, 4)]);
	for (int left = random_below(state, 9); left; left--)
		text_add_string(
			&text,
			pieces[random_below(state, (int)COUNT_OF(pieces))]);
	copy = arena_strdup(arena, text.bytes);
	text_release(&text);
	return copy;
}

static void cards_of_plain_lines_come_back(void **state)
{
	(void)state;
	uint64_t series = 7;
	int plain = 0;

	for (int round = 0; round < 10000; round++) {
		struct arena arena = { 0 };
		struct card_source source = {
			.quote = random_line(&series, &arena),
			.document = random_line(&series, &arena),
			.section_count = 2,
		};
		const char *texts[] = { random_line(&series, &arena),
					random_line(&series, &arena) };
		struct card card = plain_card(random_line(&series, &arena),
					      random_line(&series, &arena));
		struct card cards[2];

		if (random_below(&series, 2)) {
			card.kind = CARD_LIST;
			card.answer = arena_printf(&arena, "- %s\n- %s",
						   texts[0], card.answer);
		}
		source.section = texts;
		card.sources = &source;
		card.source_count = 1;
		card.flags = card.qualifiers = card.tags = texts;
		card.flag_count = card.qualifier_count = card.tag_count = 2;
		card.subject = card.category = texts[0];
		card.siblings = card.pattern = texts[1];
		cards[0] = markdown_form_normal(&card, &arena);
		cards[1] = plain_card("Next", "Answer");
		cards[1].key = "next";
		if (markdown_plain(cards)) {
			check_round_trip(cards, 2);
			plain++;
		}
		arena_free(&arena);
	}
	assert_true(plain > 1000);
}

static void what_markdown_may_take_for_more_is_not_plain(void **state)
{
	static const char *const texts[] = {
		"- a",  "1. a", "2) a", "# a",  "a #",       "> a",
		"`a`",  "a<b",  "a&b",  "a\nb", "{{c1::a}}", "\xE2\x80\x94 a",
		"a\\b", "\ta",  "* a",  "=",    "~~~",       "[a]: b",
		" a",   "a ",   "",
	};

	(void)state;
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		const struct card_source source = { .document = "notes.md",
						    .quote = texts[i] };
		struct card card = plain_card("Question?", "Answer");

		assert_true(markdown_plain(&card));
		card.sources = &source;
		card.source_count = 1;
		assert_false(markdown_plain(&card));
		card = plain_card(texts[i], "Answer");
		assert_false(markdown_plain(&card));
		card = plain_card("Question?", texts[i]);
		assert_false(markdown_plain(&card));
	}
}

/* `wanted` has "@" where the key of the next of the questions stands. */
static char *with_keys(const char *wanted, const char *deck,
		       const char *const *questions)
{
	struct text out = TEXT_INIT;
	char key[KEY_SIZE];

	for (; *wanted; wanted++) {
		if (*wanted != '@') {
			text_add_char(&out, *wanted);
			continue;
		}
		key_from_question(deck, *questions++, 0, key);
		text_add_string(&out, key);
	}
	return text_detach(&out);
}

static void check_adopted(const char *file, const char *wanted, size_t count)
{
	struct markdown_deck deck = { 0 }, again = { 0 };
	struct diagnostic_list findings = { 0 };
	struct text out = TEXT_INIT;

	markdown_deck_read(&deck, "t.md", slice_of(file), &findings);
	assert_int_equal(markdown_deck_adopt(&deck, &out), count);
	assert_string_equal(out.bytes, wanted);
	markdown_deck_read(&again, "t.md",
			   (struct slice){ out.bytes, out.length }, &findings);
	assert_same_cards(deck.cards.cards, deck.cards.count, &again,
			  out.bytes);
	text_clear(&out);
	assert_int_equal(markdown_deck_adopt(&again, &out), 0);
	assert_string_equal(out.bytes, wanted);
	markdown_deck_release(&deck);
	markdown_deck_release(&again);
	diagnostic_list_release(&findings);
	text_release(&out);
}

static void adopting_adds_keys_and_changes_nothing_else(void **state)
{
	(void)state;
	static const char *const questions[] = { "Q", "R" };
	static const char *const gapped[] = { "Q", "[...] a" };
	static const struct {
		const char *file, *wanted, *deck;
		const char *const *questions;
		size_t count;
	} cases[] = {
		{ "intro\r\n## Q\r\nA\r\n\r\n\r\n## R\r\n"
		  "<!-- card; tags: a -->\r\nB\r\n\r\n"
		  "## S\r\n<!-- card: mine -->\r\nC",
		  "intro\r\n## Q\r\n<!-- card: @ -->\r\n"
		  "A\r\n\r\n\r\n## R\r\n"
		  "<!-- card: @; tags: a -->\r\nB\r\n\r\n"
		  "## S\r\n<!-- card: mine -->\r\nC",
		  NULL, questions, 2 },
		{ "Q\n-\nA\n\n## Broken\n\n## {{c1::R}} a",
		  "Q\n-\n<!-- card: @ -->\nA\n\n## Broken\n\n"
		  "## {{c1::R}} a\n<!-- card: @ -->\n",
		  NULL, gapped, 2 },
		{ "# D\n\nProse\n\n{{c1::R}} a\n> q\n\ntext\n",
		  "# D\n\nProse\n\n{{c1::R}} a\n<!-- card: @ -->\n"
		  "> q\n\ntext\n",
		  "D", gapped + 1, 1 },
	};

	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		char *wanted = with_keys(cases[i].wanted, cases[i].deck,
					 cases[i].questions);

		check_adopted(cases[i].file, wanted, cases[i].count);
		free(wanted);
	}
}

/* Decks that were written by hand and hold all that decks are for. */
static void the_decks_that_come_with_it_come_back(void **state)
{
	(void)state;
	static const char *const decks[] = { "msc-properties", "evidence-gaps",
					     "disease-features",
					     "drug-classes" };
	const char *root = getenv("ROUNDS_ROOT");

	for (size_t i = 0; i < COUNT_OF(decks); i++) {
		struct text path = TEXT_INIT, file = TEXT_INIT, out = TEXT_INIT;
		struct markdown_deck deck = { 0 };
		struct diagnostic_list findings = { 0 };
		struct error error = { 0 };

		text_printf(&path, "%s/decks/%s.md", root ? root : ".",
			    decks[i]);
		assert_true(
			file_read(path.bytes, FILE_SIZE_MAX, &file, &error));
		markdown_deck_read(&deck, path.bytes,
				   (struct slice){ file.bytes, file.length },
				   &findings);
		check_round_trip(deck.cards.cards, deck.cards.count);
		assert_int_equal(markdown_deck_adopt(&deck, &out), 0);
		assert_string_equal(out.bytes, file.bytes);
		markdown_deck_release(&deck);
		diagnostic_list_release(&findings);
		text_release(&out);
		text_release(&file);
		text_release(&path);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_plain_card_reads_well),
		cmocka_unit_test(text_that_looks_like_markup_comes_back),
		cmocka_unit_test(settings_come_back),
		cmocka_unit_test(a_deck_may_change_and_end),
		cmocka_unit_test(clozes_come_back),
		cmocka_unit_test(random_cards_come_back),
		cmocka_unit_test(cards_of_plain_lines_come_back),
		cmocka_unit_test(what_markdown_may_take_for_more_is_not_plain),
		cmocka_unit_test(adopting_adds_keys_and_changes_nothing_else),
		cmocka_unit_test(the_decks_that_come_with_it_come_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
