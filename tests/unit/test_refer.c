/*
 * What pronouns and re-namings stand for in the cards of small articles, and
 * which of them are refused: a wrong antecedent is worse than no card.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "generating.h"
#include "rounds/generate.h"

struct row {
	const char *name;
	const char *article;
	const char *question; /* words of one question */
	const char *answer;   /* words of its answer; NULL: no such card */
};

static const struct row rows[] = {
	{ "several infinitives are one answer",
	  "# Gout\n\nInjections of steroids, however, aim to stop an attack "
	  "of gout and restore movement.\n",
	  "injections of steroids aim to do",
	  "Stop an attack of gout and restore movement" },
	{ "what a relative clause goes on with is no further infinitive",
	  "# Gout\n\nColchicine has been shown to block cells that enter the "
	  "joint and cause pain.\n",
	  "shown to do", NULL },
	{ "what hangs on a preposition is not meant by \"it\"",
	  "# Gout\n\nThese patients have a higher risk than people without "
	  "gout. It relies on urate.\n",
	  "rely on", NULL },
	{ "a pronoun that may mean what follows is not resolved",
	  "# Gout\n\nObesity is common in gout. Since it is destroyed in the "
	  "stomach, insulin is injected.\n",
	  "destroyed", NULL },
	{ "cells that a clause narrows are not all cells of that name",
	  "# Gout\n\nDoctors remove T cells that carry a marker of gout. "
	  "These cells release interleukin-6.\n",
	  "do the T cells that carry a marker of gout release",
	  "Interleukin-6" },
	{ "these cells are those used in the treatment",
	  "# Gout\n\nStem cell therapy uses young cells capable of turning "
	  "into other cells. These cells release interleukin-10.\n",
	  "the cells used in stem cell therapy release", "Interleukin-10" },
	{ "what it is contrasted with is not meant by \"this headache\"",
	  "# Migraine\n\nThe hallmark of migraine is a throbbing headache on "
	  "one side. Unlike dull headache, it is severe. This headache is "
	  "usually described as hammering blows.\n",
	  "how is the throbbing headache on one side", "As hammering blows" },
	{ "\"it\" is what \"this headache\" before it is",
	  "# Migraine\n\nThe hallmark of migraine is a throbbing headache. "
	  "This headache is severe, and it has to be present for four hours "
	  "before a diagnosis of migraine.\n",
	  "How long does the throbbing headache have to be present", "Four" },
	{ "a cloze does not look back with \"also\" and \"similar\"",
	  "# Gout\n\nColchicine also blocks similar enzymes of the gut, "
	  "causing severe diarrhea.\n",
	  "olchicine blocks enzymes of the gut, causing [...]",
	  "Severe diarrhea" },
	{ "a journal keeps the capitals of its name",
	  "# Gout\n\nA study by Okoro et al. (2019) in Gout Research Letters "
	  "found that colchicine reduced joint swelling.\n",
	  "in Gout Research Letters", "Joint swelling" },
	{ "a therapy that was the subject goes before any treatment named",
	  "# Gout\n\nPhage (virus) therapy is new among the treatment "
	  "options for gout. By sparing other germs, this young therapy "
	  "prevents bowel infections.\n",
	  "does Phage (virus) therapy prevent", "Bowel infections" },
	{ "side effects are those of what was spoken of",
	  "# Gout\n\nThe safety profile of allopurinol is favourable. "
	  "Serious adverse events are rare.\n",
	  "serious adverse events of allopurinol", "Rare" },
	{ "side effects of nothing are not asked for",
	  "# Gout\n\nGout is an arthritis. Serious adverse events are "
	  "rare.\n",
	  "adverse events", NULL },
	{ "a premise keeps its while",
	  "# Gout\n\nWhile colchicine is old, allopurinol lowers uric acid by "
	  "two mechanisms. These include blocking xanthine oxidase and sparing "
	  "purines.\n",
	  "while colchicine is old", "Blocking xanthine oxidase" },
	{ "plain words in brackets tell what a term means",
	  "# Gout\n\nColchicine may cause a low white cell count "
	  "(leukopenia).\n",
	  "What is leukopenia?", "Low white cell count" },
	{ "an example in brackets is no meaning",
	  "# Gout\n\nGout is an inflammatory joint disease (arthritis).\n",
	  "What is arthritis?", NULL },
	{ "the rest of a longer phrase is no meaning",
	  "# Gout\n\nGout brings damage from high pressure in the blood "
	  "(hypertension).\n",
	  "What is hypertension?", NULL },
	{ "a reason names what it is",
	  "# Gout\n\nFebuxostat blocks xanthine oxidase. Because it lowers "
	  "uric acid, the risk of attacks is low.\n",
	  "why is the risk of attacks low",
	  "Because febuxostat lowers uric acid" },
	{ "an infinitive behind a clause needs its to",
	  "# Gout\n\nColchicine has the ability to find cells that enter the "
	  "joint and to slow them down.\n",
	  "have the ability to do", "Find cells that enter the joint" },
	{ "the conditions are not those of the last sentence when its own "
	  "names one",
	  "# Joints\n\nRheumatic diseases are common. Since gout is painful, "
	  "the conditions are treated with colchicine.\n",
	  "colchicine", NULL },
};

static void check_row(void **state)
{
	const struct row *row = *state;
	struct card_list cards = generate_article(pack, row->article);
	const struct card *found = NULL;

	for (size_t i = 0; i < cards.count; i++)
		if (strstr(cards.cards[i].question, row->question))
			found = &cards.cards[i];
	if (row->answer && !found)
		fail_msg("no card asks '%s'", row->question);
	if (!row->answer && found)
		fail_msg("'%s' is asked", found->question);
	if (found && !strstr(found->answer, row->answer))
		fail_msg("the answer is '%s'", found->answer);
	card_list_release(&cards);
}

int main(void)
{
	struct CMUnitTest tests[sizeof rows / sizeof rows[0]];

	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
		tests[i] = (struct CMUnitTest){
			.name = rows[i].name,
			.test_func = check_row,
			.initial_state = (void *)(uintptr_t)&rows[i]
		};
	return cmocka_run_group_tests(tests, open_pack, close_pack);
}
