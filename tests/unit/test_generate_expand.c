/*
 * Short forms, written out where they come first on a card.
 */
#include "built_in_pack.h"
#include "generating.h"

static const struct asked_case cases[] = {
	{ "an answer writes out what its question does not say",
	  "The respiratory syncytial virus (RSV) is common. Bronchiolitis is "
	  "often caused by RSV.",
	  "What often causes bronchiolitis?",
	  "Respiratory syncytial virus (RSV)" },
	{ "several of a kind are written out as several",
	  "A long-acting muscarinic antagonist (LAMA) helps many patients. "
	  "Smokers are treated with LAMAs.",
	  "In asthma, which drug class are smokers treated with?",
	  "Long-acting muscarinic antagonists (LAMAs)" },
	{ "a short form inside the long form of another is written out too",
	  "Severe asthma (SA) needs a specialist. Resistant SA (RSA) "
	  "damages the airways.",
	  "Which structure does resistant severe asthma (RSA) damage?",
	  "Airways" },
	{ "the words of the article stand for what the lexicon calls else",
	  "Complete blood count (CBC) comes first. Eosinophilia is "
	  "confirmed by a CBC.",
	  "In asthma, how is eosinophilia confirmed?",
	  "By a complete blood count (CBC)" },
	{ "a word that the short form ends in is not said twice",
	  "The respiratory syncytial virus (RSV) is common. Wheezing is "
	  "caused by the RSV virus.",
	  "In asthma, what causes wheezing?",
	  "Respiratory syncytial virus (RSV)" },
	{ "part of a name means nothing",
	  "Low-dose steroids (LDS) are safe. Budesonide reduces mortality in "
	  "patients of the LDS-2 trial.",
	  "In asthma, what does budesonide reduce in patients of the LDS-2 "
	  "trial?",
	  "Mortality" },
	{ "a short form needs no bracket where its name is spoken of",
	  "Some have chronic kidney disease as well. Beta blockers slow the "
	  "heart in patients with CKD.",
	  "Which structure do beta blockers slow in patients with chronic "
	  "kidney disease (CKD)?",
	  "Heart" },
	{ "a short form of which no name is spoken of stays",
	  "Beta blockers slow the heart in patients with MR.",
	  "In asthma, which structure do beta blockers slow in patients with "
	  "MR?",
	  "Heart" },
	{ "no answer is made too long to be learnt",
	  "The forced oscillation technique (FOT) is quick. Spirometry is a "
	  "test of the breath that patients who tire easily find harder to "
	  "finish than the FOT.",
	  "What is spirometry?",
	  "Test of the breath that patients who tire easily find harder to "
	  "finish than the FOT" },
};

static void check_case(void **state)
{
	check_asked(pack, *state);
}

int main(void)
{
	return run_cases("generate_expand", check_case, cases, sizeof *cases,
			 COUNT_OF(cases), NULL, 0);
}
