/*
 * The form of a question: who reports it is told with its verb, a place is
 * asked with where, a way with how, and no preposition is left hanging.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "generating.h"

/* As in test_generate_asked: a sentence of an article on asthma. */
static const struct asked_case cases[] = {
	{ "what studies have shown is asked as shown",
	  "Many studies have shown that cold air narrows the airways.",
	  "In asthma, which structure has cold air been shown to narrow?",
	  "Airways" },
	{ "what can be is asked as shown without its can",
	  "Several studies have shown that mast cells can inhibit "
	  "neutrophils.",
	  "In asthma, which cells have mast cells been shown to inhibit?",
	  "Neutrophils" },
	{ "a passive that is asked in the active is thought to be so",
	  "Researchers think that severe asthma is caused by mast cells.",
	  "What is thought to cause severe asthma?", "Mast cells" },
	{ "who said so in particular stays",
	  "Clinical trials have shown that omalizumab prevents attacks.",
	  "In asthma, what does omalizumab prevent, as clinical trials have "
	  "shown?",
	  "Attacks" },
	{ "where a thing is found is asked with where",
	  "In asthma, the rash is found on the eyelids and the neck.",
	  "In asthma, where is the rash found?",
	  "On the eyelids and the neck" },
	{ "where cells are found is asked with where",
	  "Eosinophils are found in the airway wall.",
	  "Where are eosinophils found?", "In the airway wall" },
	{ "a preposition stands before the kind that is asked for",
	  "Surgery of the sinuses is considered in severe or refractory "
	  "cases.",
	  "In which cases of asthma is surgery of the sinuses considered?",
	  "Severe or refractory cases" },
	{ "what a drug binds to is asked by its kind",
	  "Salbutamol binds to beta-2 receptors.",
	  "In asthma, which receptors does salbutamol bind to?",
	  "Beta-2 receptors" },
	{ "where it was approved stands in the question",
	  "Omalizumab was approved in the United States in 2003 for severe "
	  "allergic asthma.",
	  "In asthma, for what was omalizumab approved in the United States "
	  "in 2003?",
	  "Severe allergic asthma" },
	{ "with what a test is done is how",
	  "Spirometry must be performed with the nose closed.",
	  "In asthma, how must spirometry be performed?",
	  "With the nose closed" },
	{ "an adverb behind a verb is no preposition",
	  "Most children can run around unaided.", NULL,
	  "asks for nothing definite" },
	{ "what varies is asked for what it varies with",
	  "Peak flow varies depending on age and height.",
	  "In asthma, what does peak flow vary with?", "Age and height" },
	{ "from one to the other is a range",
	  "The duration of attacks ranges from 5 to 15 minutes.",
	  "In asthma, what is the range of the duration of attacks?",
	  "From 5 to 15 minutes" },
	{ "a kind is asked around its verb",
	  "Asthma is widely thought to be an inflammatory disease.",
	  "What kind of disease is asthma widely thought to be?",
	  "Inflammatory" },
	{ "a share of all is asked as a proportion",
	  "Exercise asthma occurs in approximately 10% of the general "
	  "population.",
	  "In what proportion of the general population does exercise asthma "
	  "occur?",
	  "Approximately 10%" },
	{ "a date is no part of an answer",
	  "A task force revised the definition of severe asthma in 2014.",
	  "In asthma, what did a task force revise in 2014?",
	  "Definition of severe asthma" },
	{ "what limits the answer stands in the answer",
	  "Theophylline only acts on the muscle of the bronchi.",
	  "In asthma, what does theophylline act on?",
	  "Only the muscle of the bronchi" },
	{ "a form of the disease is asked as such",
	  "Omalizumab is only approved for severe allergic asthma.",
	  "Which form of asthma is omalizumab approved for?",
	  "Only severe allergic asthma" },
	{ "what others do too leads in no question",
	  "Like most biologics, omalizumab can cause redness of the skin.",
	  "In asthma, what can omalizumab cause?", "Redness of the skin" },
	{ "a reason leads in no question",
	  "Since most children need a mask, spacers have the potential to ease "
	  "the burden of treatment for parents.",
	  "In asthma, what do spacers have the potential to ease?",
	  "Burden of treatment for parents" },
	{ "what is controversial is not settled",
	  "The use of antibiotics in asthma remains controversial.",
	  "Is the use of antibiotics in asthma settled?", "No, controversial" },
	{ "an understanding is asked for what is understood",
	  "A full understanding of the onset of asthma remains elusive.",
	  "How well is the onset of asthma understood?", "Incompletely" },
	{ "what a thing causes others to do is asked whole",
	  "Salbutamol can cause your blood sugar to fall too low.",
	  "In asthma, what can salbutamol cause the blood sugar to do?",
	  "Fall too low" },
	{ "how many did is not asked for what they did",
	  "Ninety percent of children on omalizumab avoided a further attack.",
	  "In asthma, what proportion of children on omalizumab avoided a "
	  "further attack?",
	  "Ninety percent" },
	{ "how much the reader's heart sends out is a fact",
	  "An ejection fraction refers to how much of its blood your heart "
	  "sends out at each stroke.",
	  "What is an ejection fraction?",
	  "How much of its blood the heart sends out at each stroke" },
	{ "how much the reader ought to do is talk",
	  "The asthma plan refers to how much you should exercise.", NULL,
	  "exercise" },
	{ "the reader's jaw is anybody's",
	  "Anaphylaxis often begins in your jaw or your lips.",
	  "Where does anaphylaxis often begin?", "In the jaw or the lips" },
	{ "the test that shows it stands in the question",
	  "Lung biopsy shows thick walls by light microscopy.",
	  "In asthma, what does lung biopsy show by light microscopy?",
	  "Thick walls" },
	{ "what a thing is made from is so in every disease",
	  "Omalizumab is made from antibodies of mice.",
	  "What is omalizumab made from?", "Antibodies of mice" },
	{ "what stands under control is asked for what controls it",
	  "The width of the airways is under the control of the vagus nerve.",
	  "In asthma, what controls the width of the airways?", "Vagus nerve" },
	{ "of two verbs the one that takes the answer is asked",
	  "Basal cells can proliferate and differentiate into several cell "
	  "types, such as goblet cells, club cells and ciliated cells.",
	  "In asthma, into which cell types can basal cells differentiate? "
	  "Name "
	  "three.",
	  "- goblet cells\n- club cells\n- ciliated cells" },
	{ "how a diagnosis is made is asked with how",
	  "The diagnosis of asthma is made by a specialist from spirometry.",
	  "How is the diagnosis of asthma made?",
	  "By a specialist from spirometry" },
	{ "what a thing may be is no definition",
	  "Bronchial thermoplasty may be a useful treatment for adults with "
	  "severe asthma.",
	  NULL, "refused" },
};

static void what_is_asked_has_the_form_of_a_question(void **state)
{
	check_asked(pack, *state);
}

int main(void)
{
	return RUN_CASES("generate_form",
			 what_is_asked_has_the_form_of_a_question, cases);
}
