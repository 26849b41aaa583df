/*
 * Whom a card is about: what "it", "either" and "these" stand for, and what
 * a statement leaves unsaid.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "generating.h"

/* An article, and the question that it must or must not give. */
static const struct about_case {
	const char *name;
	const char *article;
	const char *asked;   /* the whole question, or NULL */
	const char *unasked; /* in no question, or NULL */
} cases[] = {
	{ "'it' is not a word that only tells of which kind something is",
	  "# Arthritis\n\nWhere bleeding is feared, these injection methods "
	  "can "
	  "help. It is commonly used as an aid to surgery.\n",
	  NULL, "injection" },
	{ "what is destined for a use is not all of its kind",
	  "# Arthritis\n\nStem cells to be given into the joint help "
	  "arthritis. They are cheap cells of fat.\n",
	  NULL, "What are stem cells" },
	{ "things named behind 'by doing' are not named so",
	  "# Arthritis\n\nGout is treated by releasing granules that hold "
	  "colchicine. These granules calm the inflamed joint.\n",
	  "In arthritis, which structure do the granules that hold "
	  "colchicine calm?",
	  "the releasing granules" },
	{ "'either' of two named before is not asked about",
	  "# Arthritis\n\nNaproxen and celecoxib reduce the pain of gout. The "
	  "best dose of either agent is unknown.\n",
	  NULL, "either agent" },
	{ "levels are of what was last spoken of",
	  "# Gout\n\nUric acid is made by the liver. Elevated levels predict "
	  "attacks.\n",
	  "In gout, what do elevated levels of uric acid predict?", NULL },
	{ "levels of nothing are not asked about",
	  "# Gout\n\nThe knee is painful. Elevated levels predict attacks.\n",
	  NULL, "levels" },
	{ "a heading that comes again belongs to the one before it",
	  "# Joints\n\n## Gout\n\n## Care\n\nColchicine blocks "
	  "inflammation.\n\n## Psoriasis\n\n## Care\n\nMethotrexate slows "
	  "new cells.\n",
	  "In psoriasis, what does methotrexate slow?", NULL },
	{ "a heading that comes once belongs to the title",
	  "# Arthritis\n\n## Gout\n\n## Psoriasis\n\n## Care\n\n"
	  "Methotrexate slows new cells.\n",
	  "In arthritis, what does methotrexate slow?", NULL },
	{ "a session is of what the text names most",
	  "# Our care\n\nKetamine is a drug. Ketamine helps. Ketamine has "
	  "been used widely. Ketamine acts soon.\n\nEach infusion lasts about "
	  "40 minutes.\n",
	  "With ketamine, how long does each infusion last?", NULL },
	{ "a heading keeps the capitals of a short form",
	  "# Stem cells\n\n### Acute GvHD in children\n\nPrednisolone "
	  "reduces the rash.\n",
	  "In acute GvHD in children, what does prednisolone reduce?", NULL },
	{ "a title that tells of something else leaves no topic to the text",
	  "# Disorders of the adrenal glands\n\nThe kidney has two glands "
	  "above it.\n\nGout is an arthritis. Gout hurts. Gout may come "
	  "back. Gout is common. Methotrexate slows new cells.\n",
	  NULL, "In gout" },
	{ "a bare share is of nobody",
	  "# Gout\n\nAllopurinol lowers urate. An additional 5% develop "
	  "tophi.\n",
	  NULL, "5%" },
};

static void check_case(void **state)
{
	const struct about_case *c = *state;
	struct card_list cards = generate_article(pack, c->article);
	bool asked = false;

	for (size_t i = 0; i < cards.count; i++) {
		const char *question = cards.cards[i].question;

		if (c->unasked && strstr(question, c->unasked))
			fail_msg("%s: asks '%s'", c->name, question);
		asked = asked || (c->asked && strcmp(question, c->asked) == 0);
	}
	if (c->asked && !asked)
		fail_msg("%s: does not ask '%s'", c->name, c->asked);
	card_list_release(&cards);
}

int main(void)
{
	return RUN_CASES("generate_about", check_case, cases);
}
