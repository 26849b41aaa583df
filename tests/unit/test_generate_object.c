/*
 * What is asked of a verb's object: the answer ends where it does, what else
 * the sentence says of it stands in the question, and what any answer would
 * fit is not asked.
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
	{ "what comes next is no part of the answer",
	  "Symptoms of asthma subside on the third day, then slowly return.",
	  "When do symptoms of asthma subside?", "On the third day" },
	{ "what others have too is none",
	  "Omalizumab is approved for children with asthma, as has been "
	  "mepolizumab.",
	  "For whom is omalizumab approved?", "Children with asthma" },
	{ "what a thing helps to do besides is none",
	  "Antibodies against asthma are made from mouse cells, and help "
	  "block inflammation.",
	  "What are antibodies against asthma made from?", "Mouse cells" },
	{ "what results is none, behind the number of a source too",
	  "Asthma is associated with restless sleep,12 making rest important.",
	  "What is asthma associated with?", "Restless sleep" },
	{ "the second half of a passive is none",
	  "In asthma, a tube is passed through the larynx and moved into the "
	  "trachea.",
	  "In asthma, where is a tube passed?", "Through the larynx" },
	{ "how long it takes stands in the question",
	  "Budesonide reduces swelling of the airways over several weeks.",
	  "In asthma, what does budesonide reduce over several weeks?",
	  "Swelling of the airways" },
	{ "in whom it does so too",
	  "Omalizumab prevents hospital stays in children with allergic "
	  "asthma.",
	  "What does omalizumab prevent in children with allergic asthma?",
	  "Hospital stays" },
	{ "what hangs on another verb stays in the answer",
	  "Asthma demands plans to act within hours.",
	  "What does asthma demand?", "Plans to act within hours" },
	{ "the kind of thing is asked for by its name",
	  "Ipratropium blocks muscarinic receptors.",
	  "In asthma, which receptors does ipratropium block?",
	  "Muscarinic receptors" },
	{ "a kind that any would be is not",
	  "Asthma triggers other infections of the airways.",
	  "What does asthma trigger?", "Other infections of the airways" },
	{ "what the body makes is no drug",
	  "The adrenal glands secrete adrenaline.",
	  "What do the adrenal glands secrete?", "Adrenaline" },
	{ "one word for any effect is no answer",
	  "Stress in asthma worsens symptoms.", NULL, "no list" },
	{ "one of many things that it can cause is none",
	  "Asthma can cause chest pain.", NULL, "no list" },
	{ "what doctors do is none",
	  "The doctor adjusts the dose of budesonide in asthma.", NULL,
	  "tells what a practice does" },
	{ "that it does not do so in all tells not in whom",
	  "Asthma does not cause cough for everyone.", NULL,
	  "asks for nothing definite" },
	{ "too little is asked of what there is",
	  "In asthma, the lungs do not absorb enough oxygen.",
	  "In asthma, of what do the lungs not absorb enough?", "Oxygen" },
	{ "an adverb is asked with how",
	  "Attacks of asthma often begin suddenly.",
	  "How do attacks of asthma often begin?", "Suddenly" },
	{ "what a thing is kept from stands with it",
	  "Mucus keeps dust from reaching the alveoli.",
	  "In asthma, what does mucus keep dust from doing?",
	  "Reaching the alveoli" },
	{ "what it becomes is asked for",
	  "The liver converts theophylline into caffeine.",
	  "In asthma, into what does the liver convert theophylline?",
	  "Caffeine" },
	{ "where it is taken from stands in the question",
	  "The lungs remove carbon dioxide from the blood.",
	  "In asthma, what do the lungs remove from the blood?",
	  "Carbon dioxide" },
	{ "how many there were is asked with how many",
	  "Asthma caused 455,000 deaths in 2019.",
	  "How many deaths in 2019 did asthma cause?", "455,000 deaths" },
	{ "for how long at most is asked for the limit",
	  "Prednisone for asthma should not be used for longer than 14 "
	  "consecutive days.",
	  "For longer than what time should prednisone for asthma not be "
	  "used?",
	  "14 consecutive days" },
	{ "an aim is no part of what is acted on",
	  "Salbutamol acts on beta receptors to widen the airways.",
	  "In asthma, on which receptors does salbutamol act?",
	  "Beta receptors" },
	{ "both verbs of a question have their base form",
	  "Cold air irritates and narrows the large airways.",
	  "In asthma, which structure does cold air irritate and narrow?",
	  "Large airways" },
};

static void the_object_is_definite(void **state)
{
	check_asked(pack, *state);
}

int main(void)
{
	return RUN_CASES("generate_object", the_object_is_definite, cases);
}
