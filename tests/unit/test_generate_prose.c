/*
 * Sentences whose subject or verb is not where most have it: a deed as the
 * subject, those with a disease, a bracket inside the subject.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "generating.h"

/* As in test_generate_asked. */
static const struct asked_case cases[] = {
	{ "what is done can be a sign",
	  "The first sign of anaphylaxis is swelling of the lips.",
	  "What is the first sign of anaphylaxis?", "Swelling of the lips" },
	{ "and a member of a list",
	  "Obesity, smoking, mould and house dust contribute to asthma.",
	  "What contributes to asthma? Name four.",
	  "- obesity\n- smoking\n- mould\n- house dust" },
	{ "a clause does not begin in a list of subjects",
	  "Falls, sports, and medical procedures can stretch, crush, or "
	  "injure nerves, or cut them.",
	  NULL, "refused" },
	{ "a bracket inside the subject",
	  "In adults with severe asthma, biologic (anti-eotaxin) therapy is "
	  "indicated.",
	  "What is indicated in adults with severe asthma?",
	  "Biologic (anti-eotaxin) therapy" },
	{ "what ought to be done",
	  "Croup with stridor ought to be treated with dexamethasone.",
	  "In asthma, which drug ought croup with stridor to be treated with?",
	  "Dexamethasone" },
	{ "an adverb stays apart from its verb",
	  "Eczema and rhinitis often accompany asthma.",
	  "What often accompanies asthma?", "Eczema and rhinitis" },
	{ "a long definition ends before a clause about its last noun",
	  "Croup is a common infection of the upper airways marked by a "
	  "barking cough that wakes small children at night in the cold "
	  "months of the year and frightens their parents.",
	  "What is croup?",
	  "Common infection of the upper airways marked by a barking cough" },
	{ "and before what comes of it",
	  "Pneumothorax is a sudden collapse of the lung after air has entered "
	  "the chest resulting in sharp pain, a fast heart and, in the worst "
	  "of cases, shock.",
	  "What is pneumothorax?",
	  "Sudden collapse of the lung after air has entered the chest" },
	{ "a kind is not parted from what tells which",
	  "Stridor is caused by some other disease which in most of the small "
	  "children who are brought to the emergency department has begun "
	  "with a cold.",
	  NULL, "refused" },
	{ "how often is no condition",
	  "Severe asthma is caused by allergies of those patients who after "
	  "many years of treatment still wake at night at least once or twice "
	  "a week.",
	  NULL, "refused" },
	{ "that it is used most tells not what it is",
	  "Salbutamol has been the most widely used spray of all for attacks "
	  "of asthma.",
	  "Which drug has been the most widely used spray of all for attacks "
	  "of asthma?",
	  "Salbutamol" },
	{ "what is done to find a disease",
	  "The first test usually done to detect asthma measures the flow of "
	  "air.",
	  "What does the first test usually done to detect asthma measure?",
	  "Flow of air" },
	{ "from a state to another",
	  "The step from mild to severe asthma occurs at a rate of 2% per "
	  "year.",
	  "At what rate does the step from mild to severe asthma occur?",
	  "2% per year" },
	{ "those with a disease as the subject",
	  "Those with severe asthma may benefit from tezepelumab.",
	  "What may those with severe asthma benefit from?", "Tezepelumab" },
	{ "what is above the rest",
	  "Two triggers stand high above the rest: house dust and mould.",
	  "In asthma, which two triggers stand high above the rest?",
	  "House dust and mould" },
	{ "what is said as well is no part of the cause",
	  "Croup is a common infection caused by parainfluenza viruses and "
	  "often seen in small children in autumn.",
	  "What is croup?",
	  "Common infection caused by parainfluenza viruses" },
	{ "a risk may have a marker",
	  "Sputum eosinophilia is a strong predictor of poor control and "
	  "cardiovascular risk.",
	  "In asthma, of what is sputum eosinophilia a strong predictor?",
	  "Poor control and cardiovascular risk" },
	{ "those with a disease",
	  "Spirometry is recommended for those with chronic cough.",
	  "In asthma, for whom is spirometry recommended?",
	  "Those with chronic cough" },
	{ "what patients benefit from",
	  "Patients with chronic cough benefit from azithromycin.",
	  "In asthma, what do patients with chronic cough benefit from?",
	  "Azithromycin" },
};

static void it_is_asked_for(void **state)
{
	check_asked(pack, *state);
}

int main(void)
{
	return RUN_CASES("generate_prose", it_is_asked_for, cases);
}
