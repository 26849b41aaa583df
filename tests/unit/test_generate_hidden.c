/*
 * What a cloze hides: figures, but no numbers that are none to know, and what
 * a noun that is any of its kind ("the risk of") is of.
 */
#include "built_in_pack.h"
#include "generating.h"

static const struct asked_case cases[] = {
	{ "a time at the end of its sentence is hidden",
	  "Infants with asthma usually get better within 2 to 3 weeks.",
	  "Infants with asthma usually get better [...].",
	  "Within 2 to 3 weeks" },
	{ "a share within what is said of something is hidden",
	  "Asthma in childhood is associated with a 30% risk of eczema in "
	  "adult life.",
	  "Asthma in childhood is associated with [...] risk of eczema in "
	  "adult life.",
	  "30%" },
	{ "how many times more is hidden",
	  "The eosinophil counts in severe asthma are over 10 times greater "
	  "than those in mild asthma.",
	  "The eosinophil counts in severe asthma are [...] greater than "
	  "those in mild asthma.",
	  "Over 10 times" },
	{ "what is denied is asked for, not since when",
	  "In asthma, omalizumab did not improve lung function over 20 weeks.",
	  "In asthma, what did omalizumab not improve over 20 weeks?",
	  "Lung function" },
	{ "half of what a verb leads to is not hidden",
	  "Severe asthma is one of the illnesses found in adults leading to "
	  "2% lost labour.",
	  NULL, "a figure that tells little" },
	{ "a figure alone is asked for by a question",
	  "The mean age at death in asthma is 63 years.",
	  "What is the mean age at death in asthma?", "63 years" },
	{ "the number of a kind is no figure to know",
	  "Severe asthma rests on interleukin 5 and interleukin 13.",
	  "What does severe asthma rest on?",
	  "Interleukin 5 and interleukin 13" },
	{ "a measure that goes on is not cut",
	  "Asthma attacks settle with 100 mcg/puff.",
	  "What do asthma attacks settle with?", "100 mcg/puff" },
	{ "one of two measures is not cut from the other",
	  "A course of prednisone for asthma is done over a week or 10 days.",
	  NULL, "a figure that tells little" },
	{ "of a risk is asked which it is",
	  "Asthma in childhood is associated with an increased risk of "
	  "eczema, hay fever and food allergy.",
	  "Asthma in childhood is associated with an increased risk of [...].",
	  "- eczema\n- hay fever\n- food allergy" },
	{ "when and where stand behind the gap",
	  "Omalizumab reduces the release of histamine during an attack of "
	  "asthma.",
	  "Omalizumab reduces the release of [...] during an attack of "
	  "asthma.",
	  "Histamine" },
	{ "what only the first of a list is of is not asked",
	  "Severe asthma causes loss of sleep, fatigue and poor grades.",
	  "What does severe asthma cause?",
	  "Loss of sleep, fatigue and poor grades" },
	{ "a name in passing is hidden, not its description",
	  "Severe asthma can lead to a rapid loss of breath known as status "
	  "asthmaticus.",
	  "Severe asthma can lead to a rapid loss of breath known as [...].",
	  "Status asthmaticus" },
	{ "what is made less of is asked for as a thing",
	  "Zileuton inhibits the production of leukotrienes in asthma.",
	  "In asthma, what does zileuton inhibit?",
	  "Production of leukotrienes" },
	{ "that drugs treat symptoms is true of any",
	  "In asthma, salbutamol can treat the symptoms of an attack.", NULL,
	  "refused" },
};

static void check_case(void **state)
{
	check_asked(pack, *state);
}

int main(void)
{
	return run_cases("generate_hidden", check_case, cases, sizeof *cases,
			 COUNT_OF(cases), NULL, 0);
}
