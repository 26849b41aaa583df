/*
 * Where answers end: what a sentence adds behind one that is complete is no
 * part of it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "generating.h"

static const struct asked_case cases[] = {
	{ "how a thing shows is told behind a comma",
	  "Many patients with asthma have a nasal polyp, usually seen as a "
	  "pale swelling of the lining.",
	  "What do many patients with asthma have?", "Nasal polyp" },
	{ "what comes with a thing belongs to it",
	  "The first sign of asthma is a cough that lasts for weeks, often "
	  "accompanied by wheeze.",
	  "What is the first sign of asthma?",
	  "Cough that lasts for weeks, often accompanied by wheeze" },
	{ "what a thing is besides is told behind a comma",
	  "Mepolizumab binds to interleukin-5, a cytokine that eosinophils "
	  "need.",
	  "In asthma, what does mepolizumab bind to?", "Interleukin-5" },
	{ "a list goes on behind such a member",
	  "Asthma affects the throat, a tube of muscle, and the lung.",
	  "What does asthma affect? Name three.",
	  "- throat\n- tube of muscle\n- lung" },
	{ "what a thing brings about is not the thing",
	  "Leukotrienes irritate the muscle of the airways which can cause "
	  "wheeze.",
	  "In asthma, what do leukotrienes irritate?",
	  "Muscle of the airways" },
	{ "that it may be otherwise doubts nothing of what is left",
	  "Inhalers tend to be used as an alternative because they rarely "
	  "cause tremor, although they may cause a dry mouth.",
	  "In asthma, why do inhalers tend to be used as an alternative?",
	  "Because they rarely cause tremor" },
	{ "what a thing calls for is another sentence",
	  "Theophylline can cause seizures so should be given with care.",
	  "In asthma, what can theophylline cause?", "Seizures" },
	{ "members that nobody names end a list",
	  "The triggers of asthma include mites, mould, and pollen as well as "
	  "many other allergens.",
	  "What are the triggers of asthma?", "- mites\n- mould\n- pollen" },
	{ "how many there are is not the first of them",
	  "Asthma often presents with the typical triad of wheeze, cough and "
	  "dyspnea.",
	  "What does asthma often present with? Name three.",
	  "- wheeze\n- cough\n- dyspnea" },
	{ "how many there are of the first is not its name",
	  "Many bacteria, viruses, and moulds can trigger asthma.",
	  "Which organisms can trigger asthma? Name three.",
	  "- bacteria\n- viruses\n- moulds" },
	{ "of many examples a few are asked for, by number",
	  "Examples of inhaled corticosteroids include budesonide, "
	  "beclometasone, ciclesonide, fluticasone, mometasone and "
	  "triamcinolone.",
	  "In asthma, what are some examples of inhaled corticosteroids? Name "
	  "any three.",
	  "- budesonide\n- beclometasone\n- ciclesonide\n- fluticasone\n- "
	  "mometasone\n- triamcinolone" },
	{ "what is no risk is not said of one",
	  "Early use of prednisolone in asthma decreases the risk of relapse "
	  "and length of stay.",
	  "What does early use of prednisolone in asthma decrease?",
	  "Risk of relapse and length of stay" },
	{ "various things are what they are said to include",
	  "Montelukast has been used to treat various diseases, including "
	  "eczema, nasal polyps, and urticaria.",
	  "What has montelukast been used to treat?",
	  "- eczema\n- nasal polyps\n- urticaria" },
};

static void an_answer_ends_where_it_is_complete(void **state)
{
	check_asked(pack, *state);
}

int main(void)
{
	return RUN_CASES("generate_loose", an_answer_ends_where_it_is_complete,
			 cases);
}
