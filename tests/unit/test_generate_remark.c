/*
 * What is only remarked of a thing, what was done to it or how it compares
 * with nothing, makes no card.
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
	{ "what is done to a thing is not what it is",
	  "A spacer is fitted back onto salbutamol inhalers.", NULL,
	  "what was done to it is no answer" },
	{ "where a picture stands is no fact",
	  "A drawing of the airways is below.", NULL,
	  "points to a place on the page" },
	{ "a comparison needs what it is made with",
	  "The recovery from asthma is much slower.", NULL,
	  "compared with what is not said" },
	{ "what many of a kind are is not asked",
	  "Many drugs for asthma are powders or sprays.", NULL,
	  "asks for nothing definite" },
	{ "that drugs relieve symptoms is true of any",
	  "Salbutamol is used to relieve symptoms.", NULL,
	  "asks for nothing definite" },
	{ "that a disease needs treatment is true of any",
	  "Asthma is a condition that requires prompt medical attention.", NULL,
	  "nothing tells it from others of its kind" },
	{ "a genus alone is no definition",
	  "Asthma is a serious and disabling lung disease.", NULL,
	  "nothing tells it from others of its kind" },
	{ "an adjective that classifies is asked for by its kind",
	  "Bronchiolitis is a viral infection.",
	  "What kind of infection is bronchiolitis?", "Viral" },
	{ "'in which' takes both of its clauses",
	  "Asthma is a disorder in which airways are narrow and mucus is "
	  "thick.",
	  "What is asthma?",
	  "Disorder in which airways are narrow and mucus is thick" },
	{ "one of two that stand for each other does not hold alone",
	  "The first test is a low peak flow, or the second test is a high "
	  "level of eosinophils.",
	  NULL, "an alternative to another" },
	{ "that anybody may have it tells of nobody",
	  "Asthma can affect both adults and children.", NULL,
	  "asks for nothing definite" },
	{ "that treatment is drugs tells of none",
	  "Treatment of asthma may include medication and lifestyle changes.",
	  NULL, "asks for nothing definite" },
	{ "what may be so is no description",
	  "Asthma can be fatal in severe cases.", NULL, "no pattern fits" },
	{ "what it is compared with is asked for",
	  "Inhaled steroids have fewer side effects than prednisolone.",
	  "In asthma, how do inhaled steroids differ from prednisolone?",
	  "Fewer side effects" },
	{ "a noun of a term is no verb",
	  "The risk of asthma attacks increases greatly.", NULL, "" },
	{ "who pays is no fact of medicine",
	  "Inhaled steroids for asthma are covered by insurance because they "
	  "are cheap.",
	  NULL, "tells of costs" },
	{ "that it is not the only one tells nothing",
	  "Asthma is not the only disease of the airways.", NULL,
	  "asks for nothing definite" },
	{ "properties are asked for by their noun",
	  "Inhaled steroids have anti-inflammatory properties.",
	  "In asthma, which properties do inhaled steroids have?",
	  "Anti-inflammatory properties" },
	{ "two groups of people share a figure",
	  "Wheezing is seen in about 30% of children and young adults.",
	  "In asthma, in what proportion of children and young adults is "
	  "wheezing seen?",
	  "About 30%" },
	{ "the drug most commonly used is asked for",
	  "The most commonly used reliever inhaler is salbutamol.",
	  "In asthma, what is the most commonly used reliever inhaler?",
	  "Salbutamol" },
	{ "'once a day' begins no clause",
	  "The recommended dose of montelukast is 5 mg or 10 mg once a day.",
	  "What is the recommended dose of montelukast?",
	  "5 mg or 10 mg once a day" },
	{ "a disease that occurs when is defined by when it does",
	  "Asthma is a disease that occurs when airways are inflamed.",
	  "What is asthma?", "Disease that occurs when airways are inflamed" },
	{ "what is useful in treating is asked for by what it treats",
	  "Prednisolone is useful in treating attacks such as asthma and "
	  "croup.",
	  "In asthma, in treating which attacks is prednisolone useful?",
	  "Asthma and croup" },
	{ "the last member of a list may begin with a gerund",
	  "Asthma can cause problems such as cough, fear, or losing sleep.",
	  "What are three examples of problems that asthma can cause?",
	  "- cough\n- fear\n- losing sleep" },
	{ "a share keeps what limits it",
	  "Fever occurs in <5% of attacks of asthma.",
	  "In what proportion of attacks of asthma does fever occur?", "<5%" },
	{ "one kind keeps its article",
	  "Severe asthma follows a known trigger, such as smoke or pollen.",
	  "What are two examples of a known trigger that severe asthma "
	  "follows?",
	  "Smoke or pollen" },
	{ "differences are between what is named",
	  "Major differences include the dose, the cost and the taste of "
	  "inhalers for asthma.",
	  NULL, "asks for nothing definite" },
	{ "how soon is asked with whom it is given to",
	  "Prednisolone is given to children within 1 hour of "
	  "arrival.",
	  "How soon after arrival is prednisolone given to children with "
	  "asthma?",
	  "Within 1 hour" },
	{ "two clauses are not run together",
	  "It has exacerbations, the most common trouble of asthma, and "
	  "children "
	  "often have a cough.",
	  NULL, "" },
	{ "of a group, the one that stands out is asked for",
	  "Among inhaled drugs, salbutamol has a notably rapid effect on the "
	  "airways.",
	  "In asthma, which drug has a notably rapid effect on the airways "
	  "among inhaled drugs?",
	  "Salbutamol" },
	{ "for what there is evidence is asked so",
	  "Omalizumab has strong evidence for the prevention of attacks.",
	  "In asthma, for what does omalizumab have strong evidence?",
	  "Prevention of attacks" },
	{ "a goal of one word that is no term is none",
	  "The goal of therapy is balance.", NULL,
	  "asks for nothing definite" },
	{ "what the following are is not on the card",
	  "Severe asthma has at least 2 of the following signs.", NULL,
	  "points to a place on the page" },
	{ "who was given what by chance is no fact",
	  "Doctors randomly assigned 40 children with asthma to salbutamol.",
	  NULL, "tells how a study was run" },
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
