/*
 * What is not known, as cards: who says so, what studies left out, and what
 * such a card's status is.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "generating.h"

/* A sentence of an article on cystitis and the card it must give. */
static const struct gap_case {
	const char *name;
	const char *sentence;
	const char *question, *answer;
	enum card_status status;
} cases[] = {
	{ "authors named by a pronoun name the limits",
	  "While Okoro et al. describe fosfomycin for cystitis, they also see "
	  "several limitations, including the risk of resistance or relapse "
	  "(to date, no relapse of this kind has been reported) and how long "
	  "one dose protects.",
	  "In cystitis, what are two examples of limitations that Okoro et al. "
	  "see?",
	  "- risk of resistance or relapse\n- how long one dose protects",
	  STATUS_ATTRIBUTED },
	{ "an open question of named authors is theirs, not hedged",
	  "Okoro et al. raise two potential concerns about cranberry juice: "
	  "the cost and the sugar.",
	  "In cystitis, which potential concerns about cranberry juice do "
	  "Okoro et al. raise?",
	  "Cost and the sugar", STATUS_ATTRIBUTED },
	{ "what studies failed to do limits them",
	  "Early trials of nitrofurantoin in cystitis were conducted in young "
	  "women and failed to record relapses.",
	  "What limits early trials of nitrofurantoin in cystitis?",
	  "Were conducted in young women and failed to record relapses",
	  STATUS_NEGATED },
	{ "further trials are a subject of what is needed",
	  "Further trials are needed to define the best dose, length and "
	  "timing of fosfomycin in cystitis.",
	  "In cystitis, what are further trials needed to define? Name "
	  "three.",
	  "- best dose\n- length\n- timing of fosfomycin", STATUS_ASSERTED },
	{ "what is still unknown keeps its adverb",
	  "The best dose of fosfomycin in cystitis is still unknown.",
	  "Is the best dose of fosfomycin in cystitis known?",
	  "No, still unknown", STATUS_NEGATED },
	{ "'not clear how often' asks whether it is known",
	  "It is not clear how often women with cystitis should be seen.",
	  "Is it known how often women with cystitis should be seen?",
	  "No, it is not clear", STATUS_NEGATED },
	{ "how well a thing is understood is told without the thing",
	  "The role of zinc in the bladder is not yet fully understood.",
	  "In cystitis, how well is the role of zinc in the bladder "
	  "understood?",
	  "Not yet fully understood", STATUS_NEGATED },
	{ "what has not been shown is told by the verb alone",
	  "The best length of treatment in cystitis has not been firmly "
	  "established.",
	  "What is known about the best length of treatment in cystitis?",
	  "Not firmly established", STATUS_NEGATED },
	{ "a 'No' says a short sentence again",
	  "There is no accepted vaccine against cystitis.",
	  "Is there any accepted vaccine against cystitis?",
	  "No, there is no accepted vaccine against cystitis", STATUS_NEGATED },
	{ "a 'No' does not say a long question again",
	  "There is no accepted vaccine against the cystitis of women who "
	  "take insulin.",
	  "Is there any accepted vaccine against the cystitis of women who "
	  "take insulin?",
	  "No", STATUS_NEGATED },
	{ "what is poorly understood is not known",
	  "How diet affects cystitis is poorly understood.",
	  "Is it known how diet affects cystitis?",
	  "No, it is poorly understood", STATUS_NEGATED },
	{ "a list may go on behind its 'and' with 'as well as'",
	  "Clinical trials are testing shorter courses, lower doses, and rest, "
	  "as well as combination treatments that pair fosfomycin with "
	  "vitamin C or with juice to lower the number of relapses.",
	  "In cystitis, what are clinical trials testing? Name four.",
	  "- shorter courses\n- lower doses\n- rest\n- combination "
	  "treatments",
	  STATUS_ASSERTED },
	{ "a list may go on behind the number of several things",
	  "Okoro et al. see several reasons for the relapses observed in "
	  "these trials, including the number of doses, courses, and women, "
	  "the time of day, and the diets used in these trials.",
	  "In cystitis, what are five examples of reasons for the relapses "
	  "that Okoro et al. see?",
	  "- number of doses\n- courses\n- women\n- time of day\n- diets",
	  STATUS_ATTRIBUTED },
	{ "a verb in the past behind a counted noun is the verb",
	  "Many cohort studies lacked a control group.",
	  "In cystitis, what did many cohort studies lack?", "Control group",
	  STATUS_NEGATED },
	{ "a sentence without another verb has one in the past",
	  "None of the trials in cystitis reported on quality of life.",
	  "What did none of the trials in cystitis report on?",
	  "Quality of life", STATUS_NEGATED },
	{ "what is being tested tells how far research has come",
	  "Vaccines against cystitis are being tested in phase II trials.",
	  "How far has research on vaccines against cystitis come?",
	  "Are being tested in phase II trials", STATUS_HEDGED },
};

static void a_gap_gives_its_card(void **state)
{
	const struct gap_case *c = *state;
	struct card_list cards = generate_under(pack, "Cystitis", c->sentence);
	const struct card *found = NULL;

	for (size_t i = 0; i < cards.count; i++)
		if (strcmp(cards.cards[i].question, c->question) == 0)
			found = &cards.cards[i];
	assert_non_null(found);
	assert_string_equal(found->answer, c->answer);
	assert_int_equal(found->status, c->status);
	assert_string_equal(found->category, "evidence_gap");
	card_list_release(&cards);
}

int main(void)
{
	return RUN_CASES("generate_gaps", a_gap_gives_its_card, cases);
}
