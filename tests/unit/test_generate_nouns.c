/*
 * Nouns of a question: their number, capitals, articles and brackets.
 */
#include "built_in_pack.h"
#include "generating.h"

static const struct asked_case cases[] = {
	{ "a name in capitals throughout is no short form",
	  "STATUS ASTHMATICUS is an attack of asthma that does not end.",
	  "What is status asthmaticus?", "Attack of asthma that does not end" },
	{ "several begin, one begins",
	  "Symptoms of asthma begin between the ages of 2 and 5 years.",
	  "Between which ages do symptoms of asthma typically begin?",
	  "2 and 5 years" },
	{ "two with a bracket between them are several",
	  "Nutrition (aside from milk) and exercise do not affect asthma.",
	  "Do nutrition (aside from milk) and exercise affect asthma?",
	  "No, not asthma" },
	{ "a word that is small in its term is small",
	  "Angiotensin II causes vasoconstriction.",
	  "In asthma, what does angiotensin II cause?", "Vasoconstriction" },
	{ "a word of a term before one in small letters is small",
	  "Angiotensin converting enzyme inhibitors raise bradykinin.",
	  "In asthma, what do angiotensin converting enzyme inhibitors "
	  "raise?",
	  "Bradykinin" },
	{ "the year of a drug is left out",
	  "Salbutamol (1969) dilates the bronchi.",
	  "In asthma, which structure does salbutamol dilate?", "Bronchi" },
	{ "who makes the diagnosis keeps the article",
	  "## Diagnosing asthma\n\nA nurse practitioner will listen to the "
	  "lungs, measure the peak "
	  "flow, and ask about smoke.",
	  "What will a nurse practitioner do to diagnose asthma? Name "
	  "three.",
	  "- listen to the lungs\n- measure the peak flow\n- ask about smoke" },
};

static void check_case(void **state)
{
	check_asked(pack, *state);
}

int main(void)
{
	return run_cases("generate_nouns", check_case, cases, sizeof *cases,
			 COUNT_OF(cases), NULL, 0);
}
