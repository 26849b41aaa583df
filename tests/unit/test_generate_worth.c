/*
 * What tells of a paper, of how a study was run, or of nothing in particular
 * makes no card; what is left is asked in words that fit it.
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
	{ "what a paper discusses is no fact",
	  "Doses, side effects and costs of salbutamol in asthma are discussed "
	  "with a view to better prescribing.",
	  NULL, "a reference could not be resolved" },
	{ "what must be discussed with a patient may be",
	  "Side effects of prednisolone in asthma should be discussed with the "
	  "child's parents.",
	  "What should side effects of prednisolone in asthma be discussed "
	  "with?",
	  "Child's parents" },
	{ "that a guideline was updated is no fact",
	  "The Kenyan Chest Society has updated its guideline on asthma in "
	  "children.",
	  NULL, "tells that a paper has appeared" },
	{ "what was monitored in a study is no fact",
	  "Heart rate was monitored during treatment with salbutamol.", NULL,
	  "tells how a study was run" },
	{ "what is to be monitored in patients is one",
	  "Heart rate should be monitored during treatment with salbutamol.",
	  "In asthma, what should be monitored during treatment with "
	  "salbutamol?",
	  "Heart rate" },
	{ "where a page shows it is no fact",
	  "An algorithm for the management of asthma is presented in Figure 2.",
	  NULL, "tells of the page" },
	{ "what an example is an example of has to be said",
	  "An example is omalizumab.", NULL, "its subject is not said" },
	{ "what does a thing is not asked where nothing does",
	  "No blood test or image confirms asthma.", NULL, "" },
	{ "what it helps to understand is no fact",
	  "Understanding the triggers of asthma can prevent attacks in "
	  "children.",
	  NULL, "tells what it helps to understand" },
	{ "a limit with its unit is one thing",
	  "A peak flow rate of less than 50 L/min is considered "
	  "life-threatening in asthma.",
	  "Which peak flow rate is considered life-threatening in asthma?",
	  "Less than 50 L/min" },
	{ "where it was said to be is no part of an answer",
	  "Montelukast blocks leukotriene receptors in this pathway.",
	  "In asthma, which receptors does montelukast block?",
	  "Leukotriene receptors" },
	{ "what points back inside an answer stands for nothing",
	  "Salbutamol is deaf to this signal of asthma.", NULL,
	  "answer refers back" },
	{ "'such children' were named before",
	  "Inhaled steroids must be considered in such children with asthma.",
	  NULL, "answer points back" },
	{ "that something may be good is no description",
	  "Salbutamol might be effective alone or with other drugs.", NULL,
	  "no pattern fits" },
	{ "'not limited to' does not say what else",
	  "The effects of salbutamol in asthma are not limited to the airways.",
	  NULL, "a reference could not be resolved" },
	{ "'characterized by' before a colon asks by what",
	  "Asthma is a disease characterized by: breathlessness, fever and "
	  "cough.",
	  "What is asthma characterized by? Name three.",
	  "- breathlessness\n- fever\n- cough" },
	{ "a verb's preposition stands at the end before a colon's list",
	  "The choice of inhaler in asthma depends on: age, strength and "
	  "price.",
	  "What does the choice of inhaler in asthma depend on? Name three.",
	  "- age\n- strength\n- price" },
	{ "that one does not always lead to another is asked so",
	  "Eosinophilia does not always lead to asthma.",
	  "Does eosinophilia always lead to asthma?",
	  "No, eosinophilia does not always lead to asthma" },
	{ "adverse effects in an article on a drug are that drug's",
	  "# Naproxen\n\n## Adverse effects\n\n\xe2\x80\xa2 Heartburn\n"
	  "\xe2\x80\xa2 Headache\n\xe2\x80\xa2 Fluid retention",
	  "What are some adverse effects of naproxen?",
	  "- heartburn\n- headache\n- fluid retention" },
	{ "means of help are asked for with what they help against",
	  "Salbutamol protects against asthma through several mechanisms, "
	  "including wider airways and fewer mediators.",
	  "What are two examples of mechanisms through which salbutamol "
	  "protects against asthma?",
	  "Wider airways and fewer mediators" },
	{ "how well a thing is known leads in to no question",
	  "With a better understanding of asthma, inhaled steroids have "
	  "replaced oral theophylline.",
	  "In asthma, which drug have inhaled steroids replaced?",
	  "Oral theophylline" },
};

static void only_what_is_worth_it_is_asked(void **state)
{
	check_asked(pack, *state);
}

int main(void)
{
	return RUN_CASES("generate_worth", only_what_is_worth_it_is_asked,
			 cases);
}
