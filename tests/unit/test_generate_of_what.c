/*
 * What is of something else than the topic, what its sentence takes back and
 * what only says a name again is not asked.
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
	{ "an improvement is of some treatment",
	  "Reported improvements in asthma include fewer night attacks, "
	  "calmer sleep and longer walks.",
	  NULL, "the outcome of what" },
	{ "an improvement after a treatment that is named may be asked",
	  "Improvements of asthma after montelukast include fewer night "
	  "attacks, calmer sleep and longer walks.",
	  "What do improvements of asthma after montelukast include?",
	  "- fewer night attacks\n- calmer sleep\n- longer walks" },
	{ "a rate of success is of some treatment",
	  "The overall success rate was 71%.", NULL, "the outcome of what" },
	{ "a cause of death is no cause of the disease",
	  "Dates of death are hard to trace, but pneumonia is the most common "
	  "recorded cause.",
	  NULL, "the cause of what" },
	{ "what comes with one drug is not true without it",
	  "Hoarseness is common with inhaled steroids and is due to weak "
	  "muscles of the larynx.",
	  NULL, "named with it" },
	{ "what the sentence takes back is not taught",
	  "Many wards treat asthma with magnesium for two days, but this has "
	  "not been proven.",
	  NULL, "takes it back" },
	{ "what the sentence goes on with takes nothing back",
	  "Salbutamol relaxes the airways, but it does not calm "
	  "inflammation.",
	  "In asthma, which structure does salbutamol relax?", "Airways" },
	{ "a name is not explained by itself",
	  "Exercise-induced asthma is asthma that occurs with exercise.", NULL,
	  "says what the name says" },
	{ "'they' who examine are no drugs",
	  "Steroids help in asthma.  They may also examine your throat "
	  "through a mirror.",
	  NULL, "could not be resolved" },
	{ "'it' behind a clause may be what that says",
	  "When the airways close at night, it is known as nocturnal asthma.",
	  NULL, "could not be resolved" },
	{ "what cells become is no list beside them",
	  "The airways of people with asthma contain stem cells that become "
	  "goblet cells, ciliated cells and basal cells.",
	  "What do the airways of people with asthma contain?",
	  "Stem cells that become goblet cells, ciliated cells and basal "
	  "cells" },
	{ "how many they are is none of them",
	  "In asthma, mast cells are divided into two types, mucosal and "
	  "connective.",
	  "In asthma, what are mast cells divided into?",
	  "Mucosal and connective" },
	{ "what one kind brings is not of all kinds",
	  "Occupational asthma is a form of asthma.  Further symptoms include "
	  "hoarseness, sneezing and red eyes.",
	  NULL, "kind that is not named" },
	{ "less than what, a subject must say",
	  "Less severe attacks of asthma narrow the airways.", NULL,
	  "its subject is not said" },
	{ "less common is no comparison",
	  "Less common triggers of asthma include mould, perfume and "
	  "thunderstorms.",
	  "What are some less common triggers of asthma?",
	  "- mould\n- perfume\n- thunderstorms" },
	{ "different conditions are the answer, not the subject",
	  "Several different conditions narrow the airways.", NULL,
	  "its subject is not said" },
	{ "cells that are made to swell block nothing by themselves",
	  "Dust causes mast cells to burst, which narrows the airways.", NULL,
	  "its subject is not said" },
	{ "a remedy in the name of what it is against tells nothing",
	  "Asthma is treated with antiasthmatic drugs.", NULL,
	  "asks for nothing definite" },
	{ "what any early look may help is no fact",
	  "Early assessment of asthma may help clarify the diagnosis and guide "
	  "treatment.",
	  NULL, "asks for nothing definite" },
	{ "what a disease deserves is no fact",
	  "Severe asthma deserves calm attention.", NULL,
	  "asks for nothing definite" },
	{ "a participle approves nothing",
	  "A long-acting bronchodilator approved for asthma in children.", NULL,
	  "" },
	{ "what one house does is no fact",
	  "At Hill Street Clinic, asthma is treated with inhaled steroids.",
	  NULL, "what a practice does" },
	{ "that it was an experiment is not lost",
	  "Experimentally, inhaled heparin was infused into the airways.", NULL,
	  "ground would be lost" },
	{ "how the body works as a rule is of no disease",
	  "Normally, the immune system ignores pollen.",
	  "What does the immune system normally ignore?", "Pollen" },
	{ "'these patients' may be some of them only",
	  "Some people with asthma cough.  These people require inhaled "
	  "steroids.",
	  NULL, "a reference could not be resolved" },
	{ "an aim is not lost",
	  "Inhaled steroids aim to either widen the airways or calm the "
	  "inflammation.",
	  NULL, "asks for nothing definite" },
	{ "the last noun before a second verb is no object",
	  "Use of theophylline may reduce the effect of contraceptives and a "
	  "second method or a barrier method of contraception should be "
	  "considered in asthma.",
	  NULL, "" },
	{ "how a drug works is no half of what it is",
	  "Salbutamol is a receptor agonist that works by opening the "
	  "airways.",
	  "What is salbutamol?", "Receptor agonist" },
	{ "a condition behind a long lead is not lost",
	  "For the majority of patients who are diagnosed with severe asthma, "
	  "once treatment begins, symptoms improve within days.",
	  "Once treatment begins, when do symptoms of asthma improve?",
	  "Within days" },
	{ "what was looked for in a study is no fact",
	  "The toxicity outcome was hoarseness due to inhaled steroids.", NULL,
	  "how a study was run" },
};

static void only_what_stands_by_itself_is_asked(void **state)
{
	check_asked(pack, *state);
}

int main(void)
{
	return RUN_CASES("generate_of_what",
			 only_what_stands_by_itself_is_asked, cases);
}
