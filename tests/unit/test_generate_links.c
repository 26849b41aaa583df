/*
 * Cards of two articles that bear on each other name each other, so that both
 * sides show at review.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "generating.h"

/* What makes a page one that sells treatment. */
#define SELLS                                                                  \
	"Book your free consultation today and contact us! You will feel "     \
	"better, and your life will change with our revolutionary therapy.\n"

/* Two articles, each with a part of the question of one of its cards. */
static const struct pair_case {
	const char *name;
	const char *first, *first_asks;
	const char *second, *second_asks;
	const char *flag; /* that both cards carry, or NULL for neither */
} cases[] = {
	{ "what a drug does and what drugs have not been shown to do",
	  "# Psoriasis\n\nMethotrexate slows the progression of the disease.\n",
	  "does methotrexate slow",
	  "# Psoriasis\n\nCurrent drugs for psoriasis have eased itching but "
	  "have not been shown to cure or prevent the disease itself.\n",
	  "not been shown to do", "see:" },
	{ "a denial is linked before a question that is open",
	  "# Gout\n\nColchicine reduces inflammation.\n",
	  "does colchicine reduce",
	  "# Gout\n\nThe effect of colchicine on inflammation is unclear. "
	  "Colchicine does not prevent inflammation.\n",
	  "does colchicine prevent", "see:" },
	{ "what is denied of a drug is linked before what is of all",
	  "# Psoriasis\n\nMethotrexate reduces joint damage.\n",
	  "does methotrexate reduce",
	  "# Psoriasis\n\nCurrent drugs for psoriasis have not been shown to "
	  "cure or prevent the disease. Methotrexate does not prevent damage "
	  "to joints.\n",
	  "does methotrexate prevent", "see:" },
	{ "a class whose name claims what is denied of all drugs",
	  "# Psoriasis\n\nDisease-modifying antirheumatic drugs such as "
	  "methotrexate and sulfasalazine are given for years.\n",
	  "To which drug class do methotrexate and sulfasalazine belong",
	  "# Psoriasis\n\nCurrent drugs for psoriasis have not been shown to "
	  "cure or prevent the disease.\n",
	  "not been shown to do", "see:" },
	{ "what one sentence says of a drug is no doubt about the other",
	  "# Psoriasis\n\nCurrent drugs for psoriasis slow the progression of "
	  "the disease but have not been shown to cure or prevent the "
	  "disease.\n",
	  "drugs for psoriasis slow",
	  "# Psoriasis\n\nPsoriasis affects the skin.\n",
	  "not been shown to do", NULL },
	{ "what protects against a decay and has that decay for an effect",
	  "# Glaucoma\n\nStem cells have been shown to protect against "
	  "neurodegeneration and support repair of the optic nerve.\n",
	  "been shown to do",
	  "# Glaucoma\n\nStem cells have anti-inflammatory and "
	  "neurodegenerative effects.\n",
	  "hich effects do stem cells have", "conflict:" },
	{ "what protects a tissue is not against what it promotes",
	  "# Glaucoma\n\nStem cells have been shown to protect the retina and "
	  "promote regeneration of nerves.\n",
	  "been shown to do",
	  "# Glaucoma\n\nStem cells have anti-inflammatory and "
	  "regenerative effects.\n",
	  "hich effects do stem cells have", NULL },
	{ "what is relieved and the concerns that are left",
	  "# Glaucoma\n\nStem cells reduce pain in glaucoma.\n",
	  "do stem cells reduce",
	  "# Glaucoma\n\nPotential concerns about stem cell therapy include "
	  "the dose, the number of cells and the time of injection.\n",
	  "concerns", "see:" },
	{ "one of the causes and that the cause is unknown",
	  "# Gout\n\nOne of the main causes of gout is obesity.\n",
	  "one of the main causes",
	  "# Gout\n\nThe exact cause of gout is unknown.\n", "exact cause",
	  "see:" },
	{ "a cause of one thing and an unknown cause of another",
	  "# Gout\n\nIn gout, joint damage is caused by urate crystals.\n",
	  "causes joint damage",
	  "# Asthma\n\nFurther study is needed to elucidate the causes of "
	  "fatigue.\n",
	  "further study needed", NULL },
	{ "of what it is a cause and that its cause is unknown",
	  "# Gout\n\nGout is the most common cause of arthritis in men.\n",
	  "cause of arthritis",
	  "# Gout\n\nThe exact cause of gout is unknown.\n", "exact cause",
	  NULL },
	{ "a factor that contributes and that the cause is unknown",
	  "# Gout\n\nOne of the key factors contributing to gout is obesity.\n",
	  "one of the key factors",
	  "# Gout\n\nThe exact cause of gout is unknown.\n", "exact cause",
	  "see:" },
	{ "praise of a therapy is a card beside what is not known of it",
	  "# Stem cell therapy for gout\n\nStem cell therapy provides safe "
	  "relief of joint pain.\n\n" SELLS,
	  "does stem cell therapy provide",
	  "# Stem cell therapy for gout\n\nThe long-term safety of stem cell "
	  "therapy in gout is still unknown.\n",
	  "long-term safety", "see:" },
	{ "what trials are said to prove and what is not known",
	  "# Stem cell therapy for gout\n\nClinical trials provide strong "
	  "evidence for the safety of stem cell therapy.\n\n" SELLS,
	  "evidence for",
	  "# Stem cell therapy for gout\n\nThe long-term safety of stem cell "
	  "therapy in gout is still unknown.\n",
	  "long-term safety", "see:" },
};

static const struct card *asking(const struct card_list *cards,
				 const char *part)
{
	for (size_t i = 0; i < cards->count; i++)
		if (strstr(cards->cards[i].question, part))
			return &cards->cards[i];
	for (size_t i = 0; i < cards->count; i++)
		print_message("%s\n", cards->cards[i].question);
	fail_msg("no card asks '%s'", part);
	return NULL;
}

/* Does the card carry the flag with the other's key behind it? */
static bool points_at(const struct card *card, const char *flag,
		      const struct card *other)
{
	char wanted[80];

	snprintf(wanted, sizeof wanted, "%s%s", flag, other->key);
	for (size_t i = 0; i < card->flag_count; i++)
		if (strcmp(card->flags[i], wanted) == 0)
			return true;
	return false;
}

static void add(struct generator *generator, const char *name,
		const char *article)
{
	struct document document;
	struct error error = { 0 };

	assert_true(document_read(&document, name, slice_of(article),
				  DOCUMENT_MARKDOWN, &error));
	generator_add(generator, &document, NULL);
	document_release(&document);
}

static void two_cards_name_each_other(void **state)
{
	const struct pair_case *c = *state;
	struct generator *generator = generator_new(pack);
	struct card_list cards = { 0 };
	const struct card *a, *b;

	add(generator, "a.md", c->first);
	add(generator, "b.md", c->second);
	generator_finish(generator, &cards);
	generator_free(generator);
	a = asking(&cards, c->first_asks);
	b = asking(&cards, c->second_asks);
	if (c->flag) {
		assert_true(points_at(a, c->flag, b));
		assert_true(points_at(b, c->flag, a));
	} else {
		assert_false(points_at(a, "see:", b));
		assert_false(points_at(a, "conflict:", b));
	}
	card_list_release(&cards);
}

int main(void)
{
	return RUN_CASES("generate_links", two_cards_name_each_other, cases);
}
