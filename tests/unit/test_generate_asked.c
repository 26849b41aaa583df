/*
 * A question asks for something definite, in words that fit the answer; what
 * a practice does, a legend or a closing remark says is not asked at all.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "generating.h"

/*
 * A sentence of an article on asthma; `question` NULL: it gives no card, and
 * what stands for the answer is why.
 */
static const struct asked_case {
	const char *name;
	const char *sentence;
	const char *question, *answer;
} cases[] = {
	{ "the route of a drug is asked with how",
	  "Omalizumab is usually given subcutaneously in severe asthma.",
	  "How is omalizumab usually given in severe asthma?",
	  "Subcutaneously" },
	{ "an adverb is no object",
	  "In asthma, salbutamol is often used either alone or together.", NULL,
	  "no list" },
	{ "what cells are made to do is asked as a whole",
	  "Allergens trigger mast cells to release histamine.",
	  "In asthma, what do allergens trigger mast cells to do?",
	  "Release histamine" },
	{ "the name is asked for a role, not the role for a name",
	  "Inhaled budesonide is the cornerstone of asthma treatment.",
	  "What is the cornerstone of asthma treatment?",
	  "Inhaled budesonide" },
	{ "what cannot be done is asked with not",
	  "Salbutamol cannot prevent late attacks of asthma.",
	  "In asthma, what can salbutamol not prevent?",
	  "Late attacks of asthma" },
	{ "that a thing has none is asked for the thing",
	  "Salbutamol has no sedative action.",
	  "In asthma, does salbutamol have sedative action?",
	  "No, no sedative action" },
	{ "what people have without a word on which tells nothing",
	  "Children have asthma.", NULL, "asks for nothing definite" },
	{ "praise is no description",
	  "The effects of asthma can be devastating.", NULL, "says little" },
	{ "a word that classifies is one",
	  "The airway obstruction of asthma is usually reversible, alone or "
	  "with treatment.",
	  "What is the airway obstruction of asthma like?",
	  "Usually reversible, alone or with treatment" },
	{ "what a practice does is no fact",
	  "Dr Moran will refer severe asthma to a specialist centre.", NULL,
	  "tells what a practice does" },
	{ "a closing remark is said again",
	  "In conclusion, asthma damages the airways.", NULL,
	  "says again what was said before" },
	{ "the terms of a search are no fact",
	  "The search terms for asthma were wheeze and cough.", NULL,
	  "tells how a study was run" },
	{ "a recent time is no object",
	  "Treatment of asthma has been changed in recent years by biologics.",
	  NULL, "asks for a time as for an object" },
	{ "figures in brackets are no members of a kind",
	  "There was less need of rescue drugs for asthma in children on "
	  "antibiotic drugs (41% vs 52%; P = .04).",
	  NULL, "its brackets hold no members" },
	{ "damage alone is no thing to ask the cause of",
	  "Early care of asthma limits the damage caused by inflammation.",
	  "What does early care of asthma limit?",
	  "Damage caused by inflammation" },
	{ "what doctors diagnose is no fact of the field",
	  "Doctors rarely diagnose asthma after a single visit.", NULL,
	  "tells what a practice does" },
	{ "various issues are nothing in particular",
	  "Various daily issues affect the control of asthma.", NULL,
	  "its subject is not said" },
	{ "'different results' depending on something are none",
	  "Asthma treatment produces different results depending on age.", NULL,
	  "asks for nothing definite" },
	{ "what a cell may promise is no single answer",
	  "Mesenchymal stem cells have shown potential for severe asthma.",
	  NULL, "asks for nothing definite" },
	{ "what a thing is fit for is not what it is",
	  "Omalizumab therapy is appropriate for adults with severe asthma.",
	  "In asthma, for whom is omalizumab therapy appropriate?",
	  "Adults with severe asthma" },
	{ "a question ends in its mark alone",
	  "Many children need two inhalers to control symptoms of asthma.[3]",
	  "What do many children need to control symptoms of asthma?",
	  "Two inhalers" },
	{ "a step of an argument is no definition",
	  "Second, asthma is a state of constant alarm of the airways.", NULL,
	  "a step of an argument" },
	{ "a disease is no organism",
	  "Tuberculosis is a slow organism with a thick wall.", NULL,
	  "of another kind than its term" },
	{ "one patient is not asked about",
	  "One patient in the salbutamol group developed asthma.", NULL,
	  "its subject is not said" },
	{ "where things happen in is asked with where",
	  "In asthma, infection often occurs in regions where mucus gathers.",
	  "In asthma, where does infection often occur?",
	  "In regions where mucus gathers" },
	{ "a denial is asked with its other half",
	  "Asthma is not an infection but a chronic inflammation.",
	  "Is asthma an infection?",
	  "No, not an infection but a chronic inflammation" },
	{ "what drugs are called is no part of their name",
	  "Asthma is treated with medicines called beta-2 agonists, which are "
	  "used to open the airways.",
	  "In asthma, what are beta-2 agonists used to do?",
	  "Open the airways" },
	{ "half of a verb is no answer",
	  "Salbutamol tablets may be split or crushed.", NULL,
	  "half of a verb is no answer" },
	{ "what is no longer needed says not what it is",
	  "In asthma, spirometry is no longer required.", NULL,
	  "half of a verb is no answer" },
	{ "one word of praise is no answer",
	  "Inhaled therapy for asthma is convenient.", NULL,
	  "asks for nothing definite" },
	{ "an adverb that hangs asks for nothing",
	  "In asthma, survival rates are just estimates.", NULL,
	  "asks for nothing definite" },
	{ "a disease has many things",
	  "Asthma has implications for the family.", NULL,
	  "a disease has many things" },
	{ "a disease treats nothing",
	  "Asthma can prevent bacterial infections.", NULL,
	  "a disease treats nothing" },
	{ "'no' is of all members of a list",
	  "Salbutamol showed no change in growth, length of stay, or mood.",
	  NULL, "'no' is of all members" },
	{ "a class with a Roman one is a name",
	  "In asthma, T cells recognize foreign cells by binding to class I "
	  "MHC molecules.",
	  "In asthma, how do T cells recognize foreign cells?",
	  "By binding to class I MHC molecules" },
	{ "the risk stands in the question",
	  "Salbutamol raises the risk of tremor.",
	  "In asthma, which risk does salbutamol raise?", "Risk of tremor" },
	{ "'both' of the verb is not asked again",
	  "Long walks and cold air have both been shown to disturb sleep.",
	  "In asthma, what have long walks and cold air been shown to disturb?",
	  "Sleep" },
	{ "a place of care is asked with where",
	  "Spirometry is usually performed in an outpatient clinic.",
	  "In asthma, where is spirometry usually performed?",
	  "In an outpatient clinic" },
	{ "a time of day is asked with when",
	  "Montelukast is taken in the evening.",
	  "In asthma, when is montelukast taken?", "In the evening" },
	{ "an adverb before its verb is no end of a question",
	  "Severe asthma is evenly spread across the continents.", NULL,
	  "asks for nothing definite" },
	{ "what becomes more somewhere is not asked with in",
	  "The incidence of asthma is increasing in Oceania.", NULL,
	  "no pattern fits" },
	{ "what a test shows is asked as one list",
	  "Spirometry measures the airflow, shows narrowing of the airways "
	  "and guides treatment.",
	  "In asthma, what does spirometry do? Name three.",
	  "- measures the airflow\n- shows narrowing of the airways\n"
	  "- guides treatment" },
	{ "two drugs of a class are several without and",
	  "Antihistamines (e.g., cetirizine, loratadine) are taken for years.",
	  "To which drug class do cetirizine, loratadine belong?",
	  "Antihistamines" },
	{ "others are asked besides what was named before",
	  "Fatigue is the main symptom of asthma. Other symptoms include "
	  "cough and breathlessness.",
	  "In asthma, what are some symptoms besides fatigue?",
	  "Cough and breathlessness" },
	{ "others are some where none was named before",
	  "Other causes of asthma are dust, pollen and mould.",
	  "What are some causes of asthma?", "- dust\n- pollen\n- mould" },
	{ "what is involved in a thing is not asked without its in",
	  "Mast cells have been involved in the start of asthma.",
	  "In asthma, what have mast cells been involved in?",
	  "Start of asthma" },
	{ "several examples are not asked for as one",
	  "Asthma can cause complications such as pneumonia, scars.",
	  "What are some examples of complications that asthma can cause?",
	  "Pneumonia, scars" },
	{ "that there is a threat tells nothing",
	  "Uncontrolled asthma poses a threat to public health.", NULL,
	  "asks for nothing definite" },
};

static void only_the_definite_is_asked(void **state)
{
	const struct asked_case *c = *state;
	struct text explain = TEXT_INIT;
	struct card_list cards =
		explain_under(pack, "Asthma", c->sentence, &explain);
	const struct card *found = NULL;

	for (size_t i = 0; i < cards.count; i++) {
		if (!c->question)
			print_error("unwanted: %s\n", cards.cards[i].question);
		else if (strcmp(cards.cards[i].question, c->question) == 0)
			found = &cards.cards[i];
		else
			print_message("also: %s\n", cards.cards[i].question);
	}
	if (c->question) {
		assert_non_null(found);
		assert_string_equal(found->answer, c->answer);
	} else {
		assert_int_equal(cards.count, 0);
		if (!strstr(explain.bytes, c->answer))
			print_error("%s", explain.bytes);
		assert_non_null(strstr(explain.bytes, c->answer));
	}
	text_release(&explain);
	card_list_release(&cards);
}

int main(void)
{
	return RUN_CASES("generate_asked", only_the_definite_is_asked, cases);
}
