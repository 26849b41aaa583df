/*
 * Which one is meant where a noun behind "the" says little by itself.
 */
#include "built_in_pack.h"
#include "generating.h"

static const struct asked_case cases[] = {
	{ "what the last sentence told more of is told in full",
	  "A doctor takes pleural fluid with a needle. The fluid is checked "
	  "for eosinophils.",
	  "In asthma, which cells is the pleural fluid checked for?",
	  "Eosinophils" },
	{ "a change stays with what has changed",
	  "Asthma attacks raise the pulmonary pressure. The increased "
	  "pressure can cause swelling of the ankles.",
	  "In asthma, what can increased pulmonary pressure cause?",
	  "Swelling of the ankles" },
	{ "what came out of something is not asked by itself",
	  "The resulting tissue contains collagen.", NULL,
	  "a reference could not be resolved" },
	{ "matter that nothing told of is not asked about",
	  "The fluid contains eosinophils.", NULL,
	  "a reference could not be resolved" },
	{ "a phrase that goes on tells which one it is",
	  "The fluid around the lungs contains eosinophils.",
	  "In asthma, what does the fluid around the lungs contain?",
	  "Eosinophils" },
};

static void check_case(void **state)
{
	check_asked(pack, *state);
}

int main(void)
{
	return run_cases("generate_definite", check_case, cases, sizeof *cases,
			 COUNT_OF(cases), NULL, 0);
}
