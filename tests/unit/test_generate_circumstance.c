/*
 * When, where, how and by what: the question has the word that its answer
 * fits, and no preposition that hangs at its end.
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
	{ "a plural noun ends what leads in, though no comma does",
	  "In some people budesonide can cause hoarseness.",
	  "In asthma, what can budesonide cause in some people?",
	  "Hoarseness" },
	{ "so does the long term",
	  "Over the long term budesonide can slow growth.",
	  "In asthma, what can budesonide slow over the long term?", "Growth" },
	{ "that time passes is said of nothing",
	  "Budesonide is safe. It may be 6 weeks before they breathe well.",
	  NULL, "reference" },
	{ "what does a thing is asked in the active",
	  "Theophylline is mainly metabolised by the liver.",
	  "Which structure mainly metabolises theophylline?", "Liver" },
	{ "cells that do it are several",
	  "Histamine is released by mast cells.",
	  "In asthma, which cells release histamine?", "Mast cells" },
	{ "what may be done stays what may be done",
	  "Attacks of asthma can be provoked by cold air.",
	  "What can provoke attacks of asthma?", "Cold air" },
	{ "what has been shown stays shown",
	  "Attacks of asthma have been shown to be reduced by omalizumab.",
	  "Which drug has been shown to reduce attacks of asthma?",
	  "Omalizumab" },
	{ "a deed is asked with how",
	  "Airway inflammation in asthma is reduced by inhaling budesonide.",
	  "How is airway inflammation in asthma reduced?",
	  "By inhaling budesonide" },
	{ "what people do is asked with how",
	  "The severity of asthma is graded by the frequency of attacks.",
	  "How is the severity of asthma graded?",
	  "By the frequency of attacks" },
	{ "a means is asked with how",
	  "Salbutamol is cleared by renal excretion.",
	  "How is salbutamol cleared?", "By renal excretion" },
	{ "a part of the body is asked with where",
	  "In asthma, mucus builds up in the airways.",
	  "In asthma, where does mucus build up?", "In the airways" },
	{ "where it is given too",
	  "Budesonide for asthma is inhaled into the lungs.",
	  "Where is budesonide for asthma inhaled?", "Into the lungs" },
	{ "a day is asked with when",
	  "Symptoms of asthma subside on the third day.",
	  "When do symptoms of asthma subside?", "On the third day" },
	{ "days are asked with how long",
	  "Cough in asthma persists for three weeks after an infection.",
	  "For how long does cough in asthma persist?",
	  "Three weeks after an infection" },
	{ "what is counted stands in the question",
	  "Immunotherapy for asthma is given in 12 injections.",
	  "In how many injections is immunotherapy for asthma given?", "12" },
	{ "a way to take it is asked with how",
	  "Montelukast for asthma should be taken on an empty stomach.",
	  "How should montelukast for asthma be taken?",
	  "On an empty stomach" },
	{ "a level is asked with when",
	  "In asthma, oxygen is indicated for saturations persistently below "
	  "92%.",
	  "In asthma, when is oxygen indicated?",
	  "For saturations persistently below 92%" },
	{ "a share is asked of what it is a share of",
	  "Asthma accounts for about 1 in 40 visits to hospital.",
	  "What share of visits to hospital does asthma account for?",
	  "About 1 in 40" },
};

static void the_question_fits_its_answer(void **state)
{
	check_asked(pack, *state);
}

int main(void)
{
	return RUN_CASES("generate_circumstance", the_question_fits_its_answer,
			 cases);
}
