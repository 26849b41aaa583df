/*
 * What is done for the sick is told of drugs, how a disease is found of the
 * disease, whatever noun the sentence begins with.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "generating.h"

static const struct labelled_case {
	const char *name;
	const char *sentence, *answer, *category;
} cases[] = {
	{ "the parts of a treatment are of the treatment",
	  "The pillars of asthma treatment comprise education, inhaled "
	  "steroids "
	  "and a written plan.",
	  "- education\n- inhaled steroids\n- written plan", "drug_class" },
	{ "what patients need is a treatment when it is one",
	  "Patients with severe asthma may benefit from omalizumab.",
	  "Omalizumab", "drug_class" },
	{ "measures that prevent are treatment",
	  "Preventive measures for asthma include avoiding dust, washing "
	  "sheets "
	  "and closing windows.",
	  "- avoiding dust\n- washing sheets\n- closing windows",
	  "drug_class" },
	{ "what a test is used for is of the disease",
	  "Spirometry is used to monitor the obstruction of asthma.",
	  "Obstruction of asthma", "disease_feature" },
	{ "what a class of drugs does is of drugs",
	  "Leukotriene synthesis inhibitors work by keeping the airways open.",
	  "By keeping the airways open", "drug_class" },
	{ "what is implanted treats",
	  "Small valves are implanted in the airways of the upper lobes.",
	  "In the airways of the upper lobes", "drug_class" },
	{ "what is indicated treats",
	  "In children with severe asthma, biologic therapy is indicated.",
	  "Biologic therapy", "drug_class" },
	{ "what causes a disease is of the disease",
	  "Asthma can be worsened by the loss of stem cells in the airways.",
	  "Loss of stem cells in the airways", "disease_feature" },
	{ "what nobody knows is a gap", "The exact cause of asthma is unknown.",
	  "No, unknown", "evidence_gap" },
	{ "that no test finds it marks a disease",
	  "There is no single test that can confirm asthma.", "No",
	  "disease_feature" },
};

static void the_label_fits_what_is_told(void **state)
{
	const struct labelled_case *c = *state;
	struct card_list cards = generate_under(pack, "Asthma", c->sentence);

	assert_string_equal(card_answering(&cards, c->answer)->category,
			    c->category);
	card_list_release(&cards);
}

int main(void)
{
	return RUN_CASES("generate_care", the_label_fits_what_is_told, cases);
}
