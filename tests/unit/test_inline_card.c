#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "exchange/inline_card.h"
#include "rounds/arena.h"

static void lines_are_parted_where_the_sign_is_one(void **state)
{
	static const struct {
		const char *line, *question, *answer;
		bool both;
	} cards[] = {
		{ "Where is the spleen?::on the left", "Where is the spleen?",
		  "on the left", false },
		{ "  - haima :: blood ", "haima", "blood", false },
		{ "12. os:::bone\r", "os", "bone", true },
		{ "12.5 mg::a dose", "12.5 mg", "a dose", false },
		{ "Which type is `a::b`?::none", "Which type is `a::b`?",
		  "none", false },
		{ "Is a::b a name :: yes", "Is a::b a name", "yes", false },
		{ "What is std::map::a tree", "What is std::map", "a tree",
		  false },
		{ "See http://[::1]/x::y for more::home",
		  "See http://[::1]/x::y for more", "home", false },
		{ "In #organs/a::b lies what::blood",
		  "In #organs/a::b lies what", "blood", false },
		{ "A \\:: b::c", "A \\:: b", "c", false },
		{ "{{c1::x::y}} is which letter::x",
		  "{{c1::x::y}} is which letter", "x", false },
		{ "no answer yet::", "no answer yet", "", false },
	};
	static const char *const strays[] = {
		"",
		"No card: a sentence.",
		"std::vector grows",
		"call it with Deck::size() instead",
		"`Deck::size`",
		"the host [::1] is this one",
		"{{c1::Baclofen::drug}} eases spasms",
		"::: warning",
		"a::::b",
		"#AK_Step1::Heart",
		"https://example.org/a::b",
	};

	(void)state;
	for (size_t i = 0; i < sizeof cards / sizeof *cards; i++) {
		struct inline_piece piece = { 0 };

		if (inline_card_part(slice_of(cards[i].line), &piece) !=
		    INLINE_CARD)
			fail_msg("no card: %s", cards[i].line);
		if (!slice_equal(piece.question, slice_of(cards[i].question)) ||
		    !slice_equal(piece.answer, slice_of(cards[i].answer)))
			fail_msg("parted elsewhere: %s", cards[i].line);
		assert_int_equal(piece.both, cards[i].both);
	}
	for (size_t i = 0; i < sizeof strays / sizeof *strays; i++) {
		struct inline_piece piece = { 0 };

		if (inline_card_part(slice_of(strays[i]), &piece) !=
		    INLINE_STRAY)
			fail_msg("a card: %s", strays[i]);
	}
}

static void two_signs_need_white_space_at_one(void **state)
{
	struct inline_piece piece = { 0 };

	(void)state;
	assert_int_equal(inline_card_part(SLICE("a::b::c"), &piece),
			 INLINE_UNCLEAR);
	assert_int_equal(inline_card_part(SLICE("a :: b :: c"), &piece),
			 INLINE_UNCLEAR);
	assert_int_equal(inline_card_part(SLICE("a::b ::c"), &piece),
			 INLINE_CARD);
}

struct log {
	struct arena arena;
	char *text;
};

static bool note_piece(void *context, const struct inline_piece *piece)
{
	static const char *const kinds[] = { "stray", "card", "unclear", "tags",
					     "schedule" };
	struct log *log = context;
	struct slice q = piece->question, a = piece->answer;
	bool card = piece->kind == INLINE_CARD;

	log->text = arena_printf(&log->arena, "%s%s %zu+%zu %.*s|%.*s\n",
				 log->text ? log->text : "", kinds[piece->kind],
				 piece->line, piece->lines,
				 card ? (int)q.length : 0, card ? q.bytes : "",
				 card ? (int)a.length : 0, card ? a.bytes : "");
	return true;
}

static void assert_pieces(const char *notes, const char *pieces)
{
	struct log log = { 0 };

	assert_true(inline_card_scan(slice_of(notes), note_piece, &log));
	assert_string_equal(log.text ? log.text : "", pieces);
	arena_free(&log.arena);
}

static void a_line_of_one_sign_parts_its_paragraph(void **state)
{
	(void)state;
	assert_pieces("a\nb\n?\nc\nd\n\ne\n", "card 1+5 a\nb|c\nd\nstray 7+1 "
					      "|\n");
	assert_pieces("?\nnothing above\n", "stray 1+2 |\n");
	assert_pieces("a\n\n?\nb", "stray 1+1 |\nstray 3+2 |\n");
	assert_pieces("# Head\na\n??\nb\n# Foot\n", "card 2+3 a|b\n");
}

static void code_holds_no_cards_and_goes_with_its_paragraph(void **state)
{
	(void)state;
	assert_pieces("```\na::b\n\nc::d\n```\ne::f\n",
		      "stray 1+4 |\ncard 6+1 e|f\n");
	assert_pieces("~~~\na::b\n", "stray 1+2 |\n");
	assert_pieces("a\n?\n```\nb\n\nc\n```\n",
		      "card 1+6 a|```\nb\n\nc\n```\n");
}

static void schedules_follow_their_card(void **state)
{
	(void)state;
	assert_pieces("a::b\n<!--SR:!2026-11-21,3,250-->\n"
		      "c::d <!--SR:!2026-11-21,3,250-->\n"
		      "e\n?\nf\n<!--SR:!2026-11-21,3,250-->\n",
		      "card 1+1 a|b\nschedule 2+0 |\ncard 3+1 c|d\n"
		      "schedule 3+0 |\ncard 4+3 e|f\nschedule 7+0 |\n");
}

static void settings_and_tags_are_no_text(void **state)
{
	(void)state;
	assert_pieces("---\nx: a::b\n---\n#flashcards/heart #more\na::b\n"
		      "#c::d\n# Blood #flashcards\n",
		      "tags 1+0 |\ntags 4+0 |\ncard 5+1 a|b\ntags 6+0 |\n"
		      "tags 7+0 |\n");
	assert_pieces("---\nno end\n", "stray 2+1 |\n");
}

static void parts_between_equals_signs_are_gaps(void **state)
{
	static const char *const cases[][2] = {
		{ "the ==left== side", "the {{c1::left}} side" },
		{ "==a==^[letter] and ==b==",
		  "{{c1::a::letter}} and {{c2::b}}" },
		{ "==a==[^2] and ==b==[^1]^[x]", "{{c2::a}} and {{c1::b::x}}" },
		{ "==a==[^10]", "{{c1::a}}[^10]" },
	};
	static const char *const others[] = {
		"a == b == c", "`==code==`",     "====",     "```\n==a==\n```",
		"==open",      "==two\nlines==", "==a}}b==", "",
	};
	struct text cloze = TEXT_INIT;

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		text_clear(&cloze);
		assert_true(inline_card_gaps(slice_of(cases[i][0]), &cloze) >
			    0);
		assert_string_equal(cloze.bytes, cases[i][1]);
	}
	for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
		text_clear(&cloze);
		assert_int_equal(inline_card_gaps(slice_of(others[i]), &cloze),
				 0);
		assert_string_equal(cloze.bytes, others[i]);
	}
	text_release(&cloze);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_are_parted_where_the_sign_is_one),
		cmocka_unit_test(two_signs_need_white_space_at_one),
		cmocka_unit_test(a_line_of_one_sign_parts_its_paragraph),
		cmocka_unit_test(
			code_holds_no_cards_and_goes_with_its_paragraph),
		cmocka_unit_test(schedules_follow_their_card),
		cmocka_unit_test(settings_and_tags_are_no_text),
		cmocka_unit_test(parts_between_equals_signs_are_gaps),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
