#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <cmocka.h>

#include "random.h"
#include "rounds/answer.h"
#include "rounds/utf8.h"

/* Pieces as text: same, [near|typed], {missing}, <extra>. */
struct row {
	const char *name;
	const char *right, *typed;
	int grade;
	const char *shown;
	const char *context;
	bool list;
};

static const struct row rows[] = {
	{ "the same words are right", "The mitral valve.", "The mitral valve.",
	  5, "The mitral valve", NULL, false },
	{ "case, articles and stops don't count", "The mitral valve.",
	  "MITRAL VALVE", 5, "The mitral valve", NULL, false },
	{ "accents don't count", "Ménière's disease", "Meniere disease", 5,
	  "Ménière's disease", NULL, false },
	{ "hyphens don't count", "anti-inflammatory drugs",
	  "antiinflammatory drugs", 5, "anti-inflammatory drugs", NULL, false },
	{ "a compound may be two words", "anti-inflammatory",
	  "anti inflammatory", 5, "anti-inflammatory", NULL, false },
	{ "a plural is the same word", "loop diuretics", "loop diuretic", 5,
	  "loop diuretics", NULL, false },
	{ "a Latin plural is the same word", "bronchi", "bronchus", 5,
	  "bronchi", NULL, false },
	{ "British and American spelling are the same", "oedema of the feet",
	  "edema of the feet", 5, "oedema of the feet", NULL, false },
	{ "Greek letters have names", "TNF-α", "TNF alpha", 5, "TNF-α", NULL,
	  false },
	{ "initials stand for their words", "multiple sclerosis", "MS", 5,
	  "multiple sclerosis", NULL, false },
	{ "words stand for their initials", "COPD",
	  "chronic obstructive pulmonary disease", 5, "COPD", NULL, false },
	{ "initials may be a plural", "mesenchymal stem cells", "MSCs", 5,
	  "mesenchymal stem cells", NULL, false },
	{ "initials of other words are no short form", "mitral stenosis", "MI",
	  0, "<MI> {mitral stenosis}", NULL, false },
	{ "a short form is what the context says", "NSAIDs",
	  "nonsteroidal anti-inflammatory drugs", 5, "NSAIDs",
	  "Nonsteroidal anti-inflammatory drugs (NSAIDs) ease pain.", false },
	{ "what stands in brackets may be left out", "multiple sclerosis (MS)",
	  "multiple sclerosis", 5, "multiple sclerosis (MS", NULL, false },
	{ "either of a name and its short form will do",
	  "multiple sclerosis (MS)", "ms", 5, "multiple sclerosis (MS", NULL,
	  false },
	{ "quantities are compared by value", "0.5 g a day", "500 mg/day", 5,
	  "0.5 g a day", NULL, false },
	{ "units may touch their number", "1,000 mg", "1g", 5, "1,000 mg", NULL,
	  false },
	{ "number words are numbers", "two weeks", "14 days", 5, "two weeks",
	  NULL, false },
	{ "compound units are compared by value", "5 mg/kg", "5000 µg/kg", 5,
	  "5 mg/kg", NULL, false },
	{ "a number without its unit is near", "5 mg", "5", 4, "[5 mg|5]", NULL,
	  false },
	{ "another number is not right", "lisinopril 10 mg once daily",
	  "lisinopril 20 mg once daily", 2,
	  "lisinopril <20 mg> {10 mg} once daily", NULL, false },
	{ "a letter too few is near", "haemoglobin", "haemoglobn", 4,
	  "[haemoglobin|haemoglobn]", NULL, false },
	{ "letters swapped are near", "thyroxine", "thyroixne", 4,
	  "[thyroxine|thyroixne]", NULL, false },
	{ "another letter is another word", "ileum", "ilium", 0,
	  "<ilium> {ileum}", NULL, false },
	{ "markers with other digits are other markers", "CD34", "CD43", 0,
	  "<CD43> {CD34}", NULL, false },
	{ "a sign behind a marker counts", "CD34+ cells", "CD34- cells", 2,
	  "<CD34-> {CD34+} cells", NULL, false },
	{ "another form of the word is near", "inhibition", "inhibitor", 4,
	  "[inhibition|inhibitor]", NULL, false },
	{ "the opposite is not right",
	  "hypertension, oedema, proteinuria and headache after week twenty",
	  "hypotension, oedema, proteinuria and headache after week twenty", 1,
	  "<hypotension> {hypertension} oedema, proteinuria and headache after "
	  "week twenty",
	  NULL, false },
	{ "a missing negation is not right",
	  "it does not cross the blood brain barrier in adults",
	  "crosses the blood brain barrier in adults", 1,
	  "it {does not} cross the blood brain barrier in adults", NULL,
	  false },
	{ "a negation too many is not right", "it crosses the placenta",
	  "it doesn't cross the placenta", 1,
	  "it <doesn't> crosses the placenta", NULL, false },
	{ "the order of items does not count", "nausea, vomiting and fever",
	  "fever, nausea, vomiting", 5, "nausea, vomiting and fever", NULL,
	  false },
	{ "a list may be named in any order", "CD73\nCD90\nCD105",
	  "cd105 and CD73, CD90", 5, "CD73 / CD90 / CD105", NULL, true },
	{ "items of a list that are missing are shown", "CD73\nCD90\nCD105",
	  "CD90, CD19", 1, "{CD73} / CD90 / {CD105} / <CD19>", NULL, true },
	{ "an item may hold an and", "nausea and vomiting\nfever",
	  "fever, nausea and vomiting", 5, "nausea and vomiting / fever", NULL,
	  true },
	{ "words too many are shown", "the left ventricle",
	  "the muscular left ventricle", 4, "the <muscular> left ventricle",
	  NULL, false },
	{ "much more than was asked is not all right", "fever",
	  "fever rash cough pain", 3, "fever <rash cough pain>", NULL, false },
	{ "half of it is half right", "left atrium", "atrium", 2,
	  "{left} atrium", NULL, false },
	{ "nothing typed is no idea", "left atrium", "", 0, "{left atrium}",
	  NULL, false },
	{ "the first line may do", "The spleen.\nIt clears old red cells.",
	  "spleen", 5, "The spleen", NULL, false },
	{ "an answer of small words asks for them", "to it", "to it", 5,
	  "to it", NULL, false },
	{ "an answer without words can't be named", "???", "what", 0, "<what>",
	  NULL, false },
};

static void add_piece(struct text *text, const struct answer_piece *piece)
{
	static const char marks[][2] = { "", "[", "{", "<" };
	static const char ends[][2] = { "", "]", "}", ">" };

	text_add_string(text, marks[piece->mark]);
	text_add(text, piece->text.bytes, piece->text.length);
	if (piece->mark == ANSWER_NEAR) {
		text_add_string(text, "|");
		text_add(text, piece->typed.bytes, piece->typed.length);
	}
	text_add_string(text, ends[piece->mark]);
}

static void check_row(void **state)
{
	const struct row *row = *state;
	struct answer_key key = { slice_of(row->right), row->list,
				  slice_of(row->context ? row->context : "") };
	struct answer_comparison comparison;
	struct arena arena = { 0 };
	struct text shown = TEXT_INIT;

	answer_compare(&key, slice_of(row->typed), &arena, &comparison);
	for (size_t i = 0; i < comparison.piece_count; i++) {
		const struct answer_piece *piece = &comparison.pieces[i];

		if (i)
			text_add_string(&shown, piece->item == piece[-1].item
							? " "
							: " / ");
		add_piece(&shown, piece);
	}
	assert_string_equal(shown.bytes, row->shown);
	assert_int_equal(comparison.grade, row->grade);
	text_release(&shown);
	arena_free(&arena);
}

static void items_are_named_when_all_their_words_are(void **state)
{
	const struct answer_key key = {
		SLICE("growth in culture\nCD90\nspleen"), true, SLICE("")
	};
	struct answer_comparison comparison;
	struct arena arena = { 0 };

	(void)state;
	answer_compare(&key, SLICE("CD90\nculture"), &arena, &comparison);
	assert_int_equal(comparison.item_count, 3);
	assert_false(comparison.named[0]);
	assert_true(comparison.named[1]);
	assert_false(comparison.named[2]);
	arena_free(&arena);
}

/* Words of the right answers above and marks, strung together. */
static void add_random(struct text *text, uint64_t *state)
{
	static const char marks[][4] = { " ", " ", " ", ", ",  "\n", "-",
					 "/", "(", ")", " - ", "\"", "é" };

	for (int i = random_below(state, 12); i > 0; i--) {
		const char *from =
			rows[random_below(state, COUNT_OF(rows))].right;
		size_t length = strcspn(from, " ");

		text_add(text, from, length);
		text_add_string(text,
				marks[random_below(state, COUNT_OF(marks))]);
	}
}

static void check_pieces(const struct answer_comparison *c, struct slice right,
			 struct slice typed)
{
	for (size_t i = 0; i < c->piece_count; i++) {
		bool extra = c->pieces[i].mark == ANSWER_EXTRA;
		struct slice in = extra ? typed : right;
		struct slice piece = c->pieces[i].text;

		assert_true(piece.length > 0);
		assert_true(piece.bytes >= in.bytes);
		assert_true(piece.bytes + piece.length <= in.bytes + in.length);
		assert_true(c->pieces[i].item <= c->item_count);
	}
	assert_in_range(c->grade, 0, 5);
}

static void pieces_lie_in_their_text_and_a_text_equals_itself(void **unused)
{
	uint64_t state = 1;

	(void)unused;
	for (int round = 0; round < 500; round++) {
		struct text texts[2] = { TEXT_INIT, TEXT_INIT };
		struct answer_key key = { .list = round % 2 };
		struct answer_comparison comparison;
		struct arena arena = { 0 };
		struct slice typed;

		add_random(&texts[0], &state);
		add_random(&texts[1], &state);
		key.right = slice_of(texts[0].bytes);
		key.context = slice_of(texts[1].bytes);
		typed = slice_of(texts[1].bytes);
		answer_compare(&key, typed, &arena, &comparison);
		check_pieces(&comparison, key.right, typed);
		answer_compare(&key, key.right, &arena, &comparison);
		check_pieces(&comparison, key.right, key.right);
		assert_true(comparison.grade == 5 ||
			    comparison.piece_count == 0);
		text_release(&texts[0]);
		text_release(&texts[1]);
		arena_free(&arena);
	}
}

int main(void)
{
	struct CMUnitTest tests[COUNT_OF(rows) + 2];

	for (size_t i = 0; i < COUNT_OF(rows); i++)
		tests[i] = (struct CMUnitTest){
			.name = rows[i].name,
			.test_func = check_row,
			.initial_state = (void *)(uintptr_t)&rows[i],
		};
	tests[COUNT_OF(rows)] = (struct CMUnitTest)cmocka_unit_test(
		items_are_named_when_all_their_words_are);
	tests[COUNT_OF(rows) + 1] = (struct CMUnitTest)cmocka_unit_test(
		pieces_lie_in_their_text_and_a_text_equals_itself);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
