/*
 * What a text is about, and how a question says so: the disease, and the
 * drug or treatment.
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
static const struct topic_case {
	const char *name;
	const char *article;
	const char *asked;   /* the whole question, or NULL */
	const char *unasked; /* in no question, or NULL */
} cases[] = {
	{ "a name with underscores is a name",
	  "# Rheumatoid_arthritis\n\n## Care\n\nMethotrexate slows new "
	  "cells.\n",
	  "In rheumatoid arthritis, what does methotrexate slow?", NULL },
	{ "pain beside a disease in a title does not hide it",
	  "# Pain and Acute Gout\n\nAllopurinol lowers serum urate.\n",
	  "In acute gout, what does allopurinol lower?", NULL },
	{ "pain alone in a title is the topic",
	  "# Neuropathic pain\n\nPregabalin binds to calcium channels.\n",
	  "In neuropathic pain, which channels does pregabalin bind to?",
	  NULL },
	{ "the kinds of a disease count as it does",
	  "# A long life\n\nThe hallmark of arthritis is pain. Arthritis "
	  "hurts. Rheumatoid arthritis is a kind of arthritis. Methotrexate "
	  "slows new cells.\n",
	  "In arthritis, what does methotrexate slow?", NULL },
	{ "infection in a patient is not all that the text is on",
	  "# Cystic fibrosis\n\nPatients with severe infection require two "
	  "antibiotics.\n",
	  "In cystic fibrosis, what do patients with severe infection "
	  "require?",
	  NULL },
	{ "an effect is of the drug in the title",
	  "# Digoxin\n\n## Kinetics\n\nThe peak effect occurs 2 hours after "
	  "a dose by mouth.\n",
	  "When does the peak effect of digoxin occur?", NULL },
	{ "side effects are of the class that the heading tells of",
	  "# Asthma\n\n## What are the side effects of corticosteroids?\n\n"
	  "Side effects should improve within a few days.\n",
	  "In asthma, when should side effects of corticosteroids improve?",
	  NULL },
	{ "side effects are of the drug that the text names most",
	  "# Page 4\n\nDigoxin slows the heart. Digoxin is old. Digoxin comes "
	  "from a plant. Digoxin is cheap.\n\n## Harms\n\nSide effects "
	  "should improve within a few days.\n",
	  "When should side effects of digoxin improve?", NULL },
	{ "side effects are of no drug that a text on a disease names",
	  "# Asthma\n\nAsthma narrows the airways. Asthma is common. Asthma "
	  "is treated. Digoxin slows the heart.\n\n## Harms\n\nSide "
	  "effects should improve within a few days.\n",
	  NULL, "of digoxin" },
	{ "a heading on two drugs tells of neither",
	  "# Digoxin\n\n## Warfarin and heparin\n\nThe peak effect occurs 2 "
	  "hours after a dose by mouth.\n",
	  NULL, "peak effect" },
	{ "a heading on lifestyle is on no treatment",
	  "# Gout\n\n## Lifestyle changes\n\nSide effects should improve "
	  "within a few days.\n",
	  NULL, "lifestyle" },
	{ "a half-life keeps its bracket",
	  "# Digoxin\n\nLong half-life (36-48 hours) allows for daily "
	  "dosing.\n",
	  "What does the long half-life (36-48 hours) of digoxin allow for?",
	  NULL },
	{ "a course of treatment is with a drug",
	  "# Colchicine\n\nA course of treatment may cause diarrhea.\n",
	  "What may a course of treatment with colchicine cause?", NULL },
	{ "a first dose is not any dose",
	  "# Digoxin\n\nFirst dose may cause headache.\n",
	  "What may the first dose of digoxin cause?", NULL },
	{ "what a treatment results in is not its disease",
	  "# Notes\n\nInfliximab causes fluid to flow into surrounding "
	  "tissues, resulting in dangerously low blood pressure.\n",
	  "What does infliximab cause?", "In low" },
	{ "what comes with many diseases is not the topic of a sentence",
	  "# Notes\n\nTreatment modalities include diet, exercise and "
	  "metformin, a biguanide that reduces insulin resistance.\n",
	  NULL, "n insulin resistance" },
	{ "treatments of nothing are not asked about",
	  "# Notes\n\nTreatment modalities include diet, exercise and "
	  "rest.\n",
	  NULL, "modalities" },
	{ "risk factors of nothing are not asked about",
	  "# Digoxin\n\n## Warnings\n\nRisk factors include age, diabetes "
	  "and smoking.\n",
	  NULL, "risk factors" },
	{ "a class is asked about without the disease that was named last",
	  "# Antidepressants\n\nDoctors offer antidepressants for depression. "
	  "Tricyclic antidepressants cause a dry mouth.\n",
	  "What do tricyclic antidepressants cause?", NULL },
	{ "a drug approved for another disease is not asked of the topic",
	  "# Gout\n\nColchicine has been approved for adults with "
	  "pericarditis.\n",
	  "For whom has colchicine been approved?", NULL },
	{ "what cells are defined as holds in any disease",
	  "# Gout\n\nNeutrophils are defined as white blood cells with "
	  "granules.\n",
	  "How are neutrophils defined?", NULL },
	{ "where the body makes something holds in any disease",
	  "# Gout\n\nInsulin is produced in the pancreas.\n",
	  "Where is insulin produced?", NULL },
	{ "examples of others are examples",
	  "# Asthma\n\nSalmeterol is one. Other bronchodilators include "
	  "formoterol, tiotropium and salbutamol.\n",
	  NULL, "of other" },
	{ "what others do is not asked about",
	  "# Asthma\n\nOther corticosteroids reduce the number of attacks.\n",
	  NULL, "other corticosteroids" },
	{ "the same as what is not asked",
	  "# Gout\n\nColchicine carries the same mortality.\n", NULL,
	  "What does colchicine carry" },
	{ "the same as something is",
	  "# Gout\n\nColchicine carries the same risk as naproxen.\n",
	  "In gout, what does colchicine carry?", NULL },
	{ "what was so at first is asked with its word",
	  "# Gout\n\nInitially, allopurinol increases the risk of attacks.\n",
	  "In gout, which risk does allopurinol initially increase?", NULL },
	{ "results after so many weeks are of the drug that was tried",
	  "# Uveitis\n\nAdalimumab is an antibody. The 24-week results showed "
	  "60% of patients could be treated at home.\n",
	  "In uveitis, the 24-week results of adalimumab showed [...] of "
	  "patients could be treated at home.",
	  NULL },
	{ "an answer that is somebody's is asked of him or not at all",
	  "# Uveitis\n\nAdalimumab is new to the ward. Its precise role in "
	  "therapy remains to be determined.\n",
	  NULL, "remains to be determined" },
	{ "infections are of all kinds",
	  "# Cystic fibrosis\n\nInfections can attack the brain.\n", NULL,
	  "In cystic fibrosis, which structure can infections" },
};

static void check_case(void **state)
{
	const struct topic_case *c = *state;
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
	return RUN_CASES("generate_topic", check_case, cases);
}
