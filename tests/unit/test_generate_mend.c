/*
 * Blanks that a page lost: which are put back, and that no word is cut.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "generate/mend.h"
#include "generate/run_on.h"
#include "generating.h"
#include "rounds/file.h"

/* A paragraph, and how it is read. */
static const struct mend_case {
	const char *name;
	const char *text;
	const char *read; /* NULL: as it stands */
} cases[] = {
	{ "a blank is missing before a term of two words",
	  "Salt is bad, includingkidney stones.",
	  "Salt is bad, including kidney stones." },
	{ "blanks are missing on both sides of a link",
	  "It may lead to developinggoutorheart failure later.",
	  "It may lead to developing gout or heart failure later." },
	{ "a plural ran into the verb behind it",
	  "When uric depositsbuild up, joints swell.",
	  "When uric deposits build up, joints swell." },
	{ "an article ran into a name",
	  "So says theNational Kidney Foundation.",
	  "So says the National Kidney Foundation." },
	{ "a letter was torn off its word",
	  "T ype 2 diabetes needs V itamin D.",
	  "Type 2 diabetes needs Vitamin D." },
	{ "a drug keeps the standard behind its name to itself",
	  "Colchicine tablets, USP are small.",
	  "Colchicine tablets are small." },
	{ "a letter is a name", "T cells and B lymphocytes fight.", NULL },
	{ "a number ran into the words around it",
	  "In men between40 and 60 it is common,and 12%of them die.",
	  "In men between 40 and 60 it is common, and 12% of them die." },
	{ "a count ran into what is counted", "It heals within6weeks.",
	  "It heals within 6 weeks." },
	{ "a meaning in brackets ran into its word",
	  "Take tablets(colchicine)with food.",
	  "Take tablets (colchicine) with food." },
	{ "the letter of a note stands on a word",
	  "It is told below. bFever is a fever above 38 degrees.",
	  "It is told below. Fever is a fever above 38 degrees." },
	{ "words with capitals inside are names",
	  "The mRNA and hTERT of eGFR in CellCure and PubMed at pH 7.", NULL },
	{ "brackets inside a word are its own",
	  "The symptom(s) of poly(lactic)acid.", NULL },
	{ "numbers belong to names",
	  "Vitamin b12, CD20, IL6, covid19 and scott2018.", NULL },
	{ "addresses are left alone",
	  "See https://example.org/a,bout(this)one and a.b@example.org,please.",
	  NULL },
	{ "a ratio and a name with commas stay",
	  "The male:female ratio of N,N-dimethyl 2,4-dinitrophenol.", NULL },
	{ "compound words are words",
	  "Breastfeeding, painkillers, therein, microscopes, outpatients.",
	  NULL },
};

static void check_mended(void **state)
{
	const struct mend_case *c = *state;
	struct vocabulary vocabulary;
	struct document document;
	struct arena arena = { 0 };
	struct error error = { 0 };
	const struct passage *passages;

	vocabulary_init(&vocabulary, pack);
	assert_true(document_read(&document, "a.txt", slice_of(c->text),
				  DOCUMENT_PLAIN, &error));
	vocabulary_read(&vocabulary, &document);
	passages = mend_passages(&vocabulary, &document, &arena);
	assert_string_equal(passages[0].text.bytes,
			    c->read ? c->read : c->text);
	if (!c->read)
		assert_ptr_equal(passages, document.passages);
	arena_free(&arena);
	document_release(&document);
	vocabulary_release(&vocabulary);
}

/* Fail for a word of the text that is cut. */
static void check_words(struct vocabulary *vocabulary, struct slice text)
{
	size_t start = 0, cuts[RUN_ON_CUTS];
	char small[256];

	for (size_t i = 0; i <= text.length; i++) {
		size_t length = i - start;

		if (i < text.length && ((text.bytes[i] | 0x20) >= 'a') &&
		    ((text.bytes[i] | 0x20) <= 'z'))
			continue;
		if (length > 0 && length < sizeof small) {
			for (size_t k = 0; k < length; k++)
				small[k] = (char)(text.bytes[start + k] | 0x20);
			small[length] = '\0';
			if (run_on_cuts(vocabulary,
					(struct slice){ small, length },
					(struct slice){ small, length }, cuts))
				fail_msg("'%s' is cut", small);
		}
		start = i + 1;
	}
}

static void no_word_of_a_term_is_cut(void **state)
{
	const struct lexicon *lexicon = pack_lexicon(pack);
	struct vocabulary vocabulary;

	(void)state;
	vocabulary_init(&vocabulary, pack);
	for (size_t i = 0; i < lexicon_count(lexicon); i++)
		check_words(&vocabulary,
			    slice_of(lexicon_at(lexicon, i)->name));
	vocabulary_release(&vocabulary);
}

static void no_word_of_ours_is_cut(void **state)
{
	static const char *const files[] = {
		"README.md",
		"decks/documents/drug-classes.md",
		"decks/documents/ischemic-kidney-disease.md",
		"decks/documents/msc-biology.md",
		"decks/documents/stroke.md",
	};
	struct vocabulary vocabulary;

	(void)state;
	vocabulary_init(&vocabulary, pack);
	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		struct text content = TEXT_INIT;
		struct error error = { 0 };

		assert_true(
			file_read(files[i], FILE_SIZE_MAX, &content, &error));
		check_words(&vocabulary,
			    (struct slice){ content.bytes, content.length });
		text_release(&content);
	}
	vocabulary_release(&vocabulary);
}

static void a_quote_stays_as_the_file_has_it(void **state)
{
	struct card_list cards =
		generate_article(pack, "# Gout\n\nGout can cause complications,"
				       "includingkidney stones.\n");

	(void)state;
	assert_int_equal(cards.count, 1);
	assert_string_equal(cards.cards[0].answer, "Kidney stones");
	assert_non_null(strstr(cards.cards[0].sources[0].quote,
			       ",includingkidney stones"));
	card_list_release(&cards);
}

int main(void)
{
	static const struct CMUnitTest more[] = {
		cmocka_unit_test(no_word_of_a_term_is_cut),
		cmocka_unit_test(no_word_of_ours_is_cut),
		cmocka_unit_test(a_quote_stays_as_the_file_has_it),
	};

	return run_cases("mend", check_mended, cases, sizeof *cases,
			 sizeof cases / sizeof *cases, more,
			 sizeof more / sizeof *more);
}
