/*
 * Answers that name a kind and none of it, and questions that turn round
 * what would define nothing.
 */
#include "built_in_pack.h"
#include "generating.h"

static const struct asked_case cases[] = {
	{ "side effects are none by name",
	  "In asthma, theophylline may exhibit significant interactions with "
	  "many other drugs.",
	  NULL, "refused" },
	{ "symptoms told by how bad they are say little",
	  "Adults with asthma will develop symptoms severe enough to disturb "
	  "their work.",
	  NULL, "names a kind and none of it" },
	{ "a range of something is none of it",
	  "Theophylline alters a wide range of cellular functions in asthma.",
	  NULL, "refused" },
	{ "symptoms that are named stay",
	  "In asthma, theophylline can cause stomach symptoms in children.",
	  "In asthma, which symptoms can theophylline cause in children?",
	  "Stomach symptoms" },
	{ "a treatment is asked for what it is one",
	  "Salbutamol is a temporary treatment for tight airways.",
	  "In asthma, salbutamol is a temporary treatment for [...].",
	  "Tight airways" },
	{ "more than another is asked as a comparison",
	  "Theophylline causes more stomach upsets than salbutamol.",
	  "In asthma, compared with salbutamol, what does theophylline cause?",
	  "More stomach upsets" },
	{ "what something drives is no definition",
	  "Inflammation is a major driver in the narrowing of airways.",
	  "What is a major driver in the narrowing of airways?",
	  "Inflammation" },
	{ "an older type of drug defines none",
	  "Theophylline is an older type of bronchodilator in asthma.", NULL,
	  "refused" },
};

static void check_case(void **state)
{
	check_asked(pack, *state);
}

int main(void)
{
	return run_cases("generate_empty_noun", check_case, cases,
			 sizeof *cases, COUNT_OF(cases), NULL, 0);
}
