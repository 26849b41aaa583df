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
	const char *sentence; /* on asthma, or an article with its headings */
	const char *answer, *category;
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
	{ "what is done to cure is a treatment",
	  "Eradicating the mite reduces the symptoms of asthma.",
	  "Symptoms of asthma", "drug_class" },
	{ "giving a drug is a treatment",
	  "Administration of prednisolone reduces the risk of respiratory "
	  "failure "
	  "in asthma.",
	  "Risk of respiratory failure in asthma", "drug_class" },
	{ "an approach to diagnosis is no treatment",
	  "The recommended diagnostic approach to asthma includes spirometry, "
	  "a reversibility test and a blood count.",
	  "- spirometry\n- reversibility test\n- blood count",
	  "disease_feature" },
	{ "a disease beside its treatment is a disease",
	  "Severe asthma and prednisolone use are associated with cataract.",
	  "Cataract", "disease_feature" },
	{ "a hormone of the body is no drug",
	  "Oestrogen increases the inflammation of asthma.",
	  "Inflammation of asthma", "disease_feature" },
	{ "no contraindication to a drug is not open",
	  "There is no contraindication to salbutamol in asthma.",
	  "No, there is no contraindication to salbutamol in asthma",
	  "drug_class" },
	{ "what finds a disease is no treatment",
	  "Chest radiography is used to find the complications of asthma.",
	  "Complications of asthma", "disease_feature" },
	{ "a test named after a drug is a test",
	  "The adrenaline challenge test depends on the tone of the airways.",
	  "Tone of the airways", "disease_feature" },
	{ "what is checked is how a disease is found",
	  "If the wheeze is new, the eosinophil count should be checked.",
	  "Eosinophil count", "disease_feature" },
	{ "the cornerstone of management is a treatment",
	  "Control of inflammation is the cornerstone of asthma management.",
	  "Control of inflammation", "drug_class" },
	{ "what makes the blood is not told of stem cells",
	  "Eosinophils are produced in the bone marrow by stem cells.",
	  "In the bone marrow by stem cells", "disease_feature" },
	{ "that no definitive test finds it marks a disease",
	  "There is no definitive laboratory test for asthma.",
	  "No, there is no definitive laboratory test for asthma",
	  "disease_feature" },
	{ "what cord blood does is of stem cells",
	  "Umbilical cord blood has extended access to transplantation, "
	  "especially to small children.",
	  "To small children", "msc_property" },
	{ "that no test finds it marks a disease",
	  "There is no single test that can confirm asthma.", "No",
	  "disease_feature" },
	{ "under a treatment stands what it asks of patients",
	  "# Asthma\n\n## Treatment options\n\nAll patients with asthma should "
	  "optimise vitamin D intake.\n",
	  "Vitamin D intake", "drug_class" },
	{ "under the treatment of a disease stand the aids it needs",
	  "# Asthma\n\n## How can asthma be treated?\n\n### Aids\n\nA spacer "
	  "can help reduce cough.\n",
	  "Cough", "drug_class" },
	{ "the article on a drug tells of the drug",
	  "# Warfarin\n\nThe maximum anticoagulant effect occurs 3 days after "
	  "the loading dose.\n",
	  "3 days after the loading dose", "drug_class" },
	{ "a disease is defined under its treatment too",
	  "# Asthma\n\n## Treatment\n\nBronchiectasis is a permanent widening "
	  "of the airways.\n",
	  "Permanent widening of the airways", "disease_feature" },
	{ "a sign is of the disease under its treatment too",
	  "# Asthma\n\n## Treatment\n\nDull noise or silence over either lung "
	  "can "
	  "indicate the onset of severe asthma.\n",
	  "Dull noise or silence over either lung", "disease_feature" },
	{ "what there is too much of is no treatment",
	  "# Asthma\n\n## Dietary treatment\n\nExcessive salt increases the "
	  "work of breathing.\n",
	  "Work of breathing", "disease_feature" },
	{ "what a drug induces is its harm",
	  "# Amiodarone\n\n## Warning\n\nCases of amiodarone-induced lung "
	  "fibrosis have resulted in death.\n",
	  "Death", "drug_class" },
	{ "what follows a treatment up is how it is found",
	  "# Asthma\n\n## Treatment\n\nDiaries, questionnaires and scales are "
	  "used to evaluate post-treatment changes.\n",
	  "- diaries\n- questionnaires\n- scales", "disease_feature" },
	{ "patients have their treatment's effects below it",
	  "# Asthma\n\n## Inhaled budesonide\n\nMany patients will have a "
	  "hoarse "
	  "voice from the inhaled drug.\n",
	  "Hoarse voice from the inhaled drug", "drug_class" },
	{ "patients have their symptoms below the treatment too",
	  "# Asthma\n\n## Limits of treatment\n\nMany patients with asthma "
	  "have "
	  "cough and wheeze.\n",
	  "Cough", "disease_feature" },
	{ "a heading on symptoms as well decides nothing",
	  "# Asthma\n\n## Symptoms and treatment\n\nNarrow airways reduce the "
	  "peak flow.\n",
	  "Peak flow", "disease_feature" },
	{ "a title on a disease as well decides nothing",
	  "# Asthma: causes and treatment\n\nNarrow airways reduce the peak "
	  "flow.\n",
	  "Peak flow", "disease_feature" },
};

static void the_label_fits_what_is_told(void **state)
{
	const struct labelled_case *c = *state;
	struct card_list cards =
		c->sentence[0] == '#'
			? generate_article(pack, c->sentence)
			: generate_under(pack, "Asthma", c->sentence);

	assert_string_equal(card_answering(&cards, c->answer)->category,
			    c->category);
	card_list_release(&cards);
}

int main(void)
{
	return RUN_CASES("generate_care", the_label_fits_what_is_told, cases);
}
