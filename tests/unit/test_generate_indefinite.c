/*
 * A question whose subject or answer is nothing in particular is not asked,
 * and an answer ends before what else its sentence goes on to say.
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
	{ "other muscles are none in particular",
	  "In asthma, inflammation spreads to other airways.", NULL,
	  "asks for nothing definite" },
	{ "that a harmed organ is harmed is no fact",
	  "Scratching the skin in asthma irritates the nerves.", NULL,
	  "asks for nothing definite" },
	{ "nor is it in the disease that it belongs to",
	  "Smoke damages the tissues in asthma.", NULL,
	  "asks for nothing definite" },
	{ "what it mainly harms is one",
	  "Asthma primarily affects the airways of the lungs.",
	  "What does asthma primarily affect?", "Airways of the lungs" },
	{ "which drugs do it is the fact, not what some do",
	  "Several blood pressure drugs worsen asthma.", NULL, "no list" },
	{ "what some patients get may be asked",
	  "Some patients with asthma develop nasal polyps.",
	  "What do some patients with asthma develop?", "Nasal polyps" },
	{ "one option is one of many",
	  "One option is bronchial thermoplasty in asthma.", NULL,
	  "its subject is not said" },
	{ "fame is no fact",
	  "Salbutamol and budesonide have gained wide popularity.", NULL,
	  "asks for nothing definite" },
	{ "the plan is one that only its own text shows",
	  "The plan may limit exercise in the cold.", NULL,
	  "asks for nothing definite" },
	{ "what patients underwent is how a study was run",
	  "Forty patients with asthma underwent bronchial thermoplasty.", NULL,
	  "vacuous answer" },
	{ "what they should undergo is not",
	  "Patients with asthma should undergo spirometry.",
	  "What should patients with asthma undergo?", "Spirometry" },
	{ "how often goes with what is asked, not with the answer",
	  "Aspirin can cause spasm of the bronchi, often within an hour.",
	  "In asthma, what can aspirin cause within an hour?",
	  "Spasm of the bronchi" },
	{ "a remark begins a statement of its own",
	  "Mast cells are involved in inflammation of the airways and, more "
	  "importantly, mast cells bind antibodies in asthma.",
	  "In asthma, what are mast cells involved in?",
	  "Inflammation of the airways" },
	{ "what it needs is a statement of its own",
	  "Severe asthma carries a high mortality and needs to be treated by "
	  "specialists.",
	  "What does severe asthma carry?", "High mortality" },
	{ "a pain and its wheezing stay together",
	  "Asthma may recur in adults, causing chest pain and wheezing and "
	  "leading to cough.",
	  "Asthma may recur in adults, causing [...].",
	  "Chest pain and wheezing" },
	{ "when it prevents it stands in the question",
	  "Salbutamol prevents spasm of the bronchi during exercise.",
	  "In asthma, what does salbutamol prevent during exercise?",
	  "Spasm of the bronchi" },
	{ "what a test shows it by stands in the question",
	  "Bronchial biopsy in asthma shows thick basement membranes on "
	  "electron microscopy.",
	  "What does bronchial biopsy in asthma show on electron microscopy?",
	  "Thick basement membranes" },
	{ "a time is not what is infected",
	  "The strains of asthma viruses infect each year.", NULL,
	  "asks for nothing definite" },
	{ "any harm disturbs what is normal",
	  "Inhaled steroids hamper the normal functioning of mast cells in "
	  "asthma.",
	  NULL, "asks for nothing definite" },
	{ "what may bring a condition about is one of many",
	  "Pollen can trigger asthma.", NULL, "no list" },
	{ "faster is how, and than what is not said",
	  "The skin in asthma loses moisture faster.", NULL,
	  "asks for nothing definite" },
	{ "the last of what a when-clause joins is no statement",
	  "Asthma gets worse, most commonly, when pollen, dust, or cold air "
	  "irritates the bronchial wall.",
	  NULL, "stands under a condition" },
	{ "where receptors lie is no part of which they are",
	  "At higher doses, salbutamol stimulates beta-1 receptors, chiefly "
	  "located in the heart.",
	  "In asthma, which receptors does salbutamol stimulate at higher "
	  "doses?",
	  "Beta-1 receptors" },
	{ "what it depends on is no part of what is relaxed",
	  "Theophylline relaxes airways depending on the dose.",
	  "In asthma, which structure does theophylline relax?", "Airways" },
	{ "many people are nobody in particular",
	  "Many people report chest tightness.", NULL,
	  "asks for nothing definite" },
	{ "the next condition of a sentence is no organ of the first",
	  "Asthma affects the large airways and the small airways, and "
	  "bronchiectasis, which destroys the bronchial wall.",
	  "Which structures does asthma affect?",
	  "Large airways and the small airways" },
	{ "as what is no part of where",
	  "Cortisol is excreted in the urine as free hormone in asthma.",
	  "In asthma, where is cortisol excreted?", "In the urine" },
	{ "of what kind a treatment is may be asked",
	  "Treatment of a viral cough in asthma is mainly supportive.",
	  "Of what kind is treatment of a viral cough in asthma?",
	  "Mainly supportive" },
};

static void only_what_is_definite_is_asked(void **state)
{
	check_asked(pack, *state);
}

int main(void)
{
	return RUN_CASES("generate_indefinite", only_what_is_definite_is_asked,
			 cases);
}
