/*
 * Of what a card holds: the order of a ratio, the disease that is meant, and
 * meanings that are none.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "generating.h"

/* An article, and the question that it must or must not give. */
static const struct context_case {
	const char *name;
	const char *article;
	const char *asked;   /* the whole question, or NULL */
	const char *unasked; /* in no question, or NULL */
} cases[] = {
	{ "of patients of no kind nothing is asked",
	  "# Fluid in the belly\n\nPatients will be given local "
	  "anesthesia.\n",
	  NULL, "patients be given" },
	{ "what may or may not be so is asked neither way",
	  "# Asthma\n\nAsthma is marked by cough and may or may not be "
	  "associated with eczema.\n",
	  NULL, "associated" },
	{ "a disease named some sentences before is no context",
	  "In 1988 the first such graft went to a child with gout. Many "
	  "centres followed. Banks were founded in five countries. Cord blood "
	  "serves as a source of stem cells.\n",
	  "What does cord blood serve as?", "gout" },
	{ "a noun in -ly is part of a name",
	  "# Wharton's jelly\n\nWharton's jelly contains hyaluronic acid.\n",
	  "What does Wharton's jelly contain?", NULL },
	{ "a name that the article calls a drug is one",
	  "# Treatment of asthma\n\nVelbrixa is a new inhaled "
	  "corticosteroid for adults. Velbrixa reduces severe "
	  "attacks.\n",
	  "In asthma, what does Velbrixa reduce?", NULL },
	{ "a brand beside the name of its drug is a drug",
	  "# Treatment of asthma\n\nAdults were given budesonide (Velbrixa) "
	  "for years. VELBRIXA reduces severe attacks.\n",
	  "In asthma, what does VELBRIXA reduce?", NULL },
	{ "a word that is no name is no drug",
	  "# Treatment of asthma\n\nTomorrow is a new drug to many, and "
	  "tomorrow never comes. Tomorrow reduces the number of attacks.\n",
	  NULL, "omorrow" },
	{ "what befalls the reader befalls patients",
	  "# Asthma\n\nAsthma occurs when the lining of your airways swells "
	  "and narrows them.\n",
	  "When does asthma occur?", "your" },
	{ "what the reader has first in a sentence, patients have",
	  "# Asthma\n\nIf you have severe asthma, omalizumab may be "
	  "recommended.\n",
	  "What may be recommended if patients have severe asthma?", "you" },
	{ "what the reader ought to do in a case is advice",
	  "# Asthma\n\nIf you have severe asthma, you should carry "
	  "salbutamol.\n",
	  NULL, "salbutamol" },
	{ "what the reader does elsewhere in a sentence, patients do",
	  "# Asthma\n\nAttacks of asthma usually come on during exercise, and "
	  "they stop when you rest.\n",
	  "When do attacks of asthma usually come on?", NULL },
	{ "what doctors recommend is one of many things",
	  "# Asthma\n\nTo reduce the risk of this complication, doctors often "
	  "recommend vaccination.\n",
	  NULL, "recommend" },
	{ "advice to the reader is no fact",
	  "# Asthma\n\nBudesonide reduces the number of attacks that your "
	  "doctor can count. Your inhaler reduces attacks of asthma.\n",
	  NULL, "reduce" },
	{ "a ratio keeps the order of its sexes",
	  "# Gout\n\nGout is a disease of later life (female:male ratio of "
	  "1:4).\n",
	  "What is the sex ratio (female to male) in gout?", "men to women" },
	{ "the sexes of a comparison give the order of its ratio",
	  "# Migraine\n\nWomen are affected more often than men, with a ratio "
	  "of 3:1.\n",
	  "What is the sex ratio (women to men) in migraine?", NULL },
	{ "a ratio without an order is not asked for",
	  "# Migraine\n\nIn most clinics women are affected at a ratio of "
	  "3:1.\n",
	  NULL, "sex ratio" },
	{ "'it' behind a cause and its effect is neither",
	  "# Kidney stones\n\nGout is a common cause of kidney stones. It "
	  "causes pain in the flank.\n",
	  NULL, "What does gout cause" },
	{ "the goal of treatment under stem cells is no goal of all treatment",
	  "# Autism\n\n## How stem cells help\n\nAutism begins early. The "
	  "main goal of treatment is to restore the circuits of the brain.\n",
	  NULL, "goal of treatment" },
	{ "a synonym of a name with capitals is a word like others",
	  "# Heart failure\n\nBrain natriuretic peptides are secreted by "
	  "stretched ventricles.\n",
	  NULL, "Brain" },
	{ "a label tells which stage is meant, with or without a space",
	  "# Hypertension\n\nReadings:\n\n* Stage 2 hypertension:The lower "
	  "number is 90 mm Hg or higher.\n* Hypertensive crisis: The lower "
	  "number is over 120 mm Hg.\n",
	  "In stage 2 hypertension, what is the lower number?",
	  "In hypertension, what is the lower" },
	{ "a label of one word that tells which one is not left out",
	  "# Hypertension\n\nReadings:\n\n* Elevated: The lower number is "
	  "less than 80 mm Hg.\n* Normal: The lower number is less than 70 mm "
	  "Hg.\n",
	  NULL, "the lower number" },
	{ "the end of a range is not what is told of",
	  "# Hypertension\n\nIn stage 1 hypertension the upper number is "
	  "between 132 and 138 mm Hg, or the lower number is between 82 and 88 "
	  "mm Hg.\n",
	  NULL, "what is the lower number" },
	{ "what the body does in health is asked of no disease",
	  "# Hashimoto thyroiditis\n\nHashimoto thyroiditis is common. The "
	  "thyroid gland controls the metabolism of the body.\n",
	  "What does the thyroid gland control?", "In Hashimoto" },
	{ "what a part of the body may do amiss is asked of the disease",
	  "# Hashimoto thyroiditis\n\nHashimoto thyroiditis is common. The "
	  "thyroid gland may release stored hormones at first.\n",
	  NULL, "What may the thyroid" },
	{ "a disease is not named twice when its beginning is its name",
	  "# Sickle cell disease\n\nHydroxyurea is given. Sickle cell is "
	  "caused by a change in the gene for haemoglobin.\n",
	  "What causes sickle cell?", "In sickle" },
	{ "after another disease, 'the disease' is not the topic",
	  "# Diabetic retinopathy\n\nGout is more common in rich countries. "
	  "The disease affects 41 million people.\n",
	  NULL, "diabetic retinopathy" },
	{ "whose patients are told of is no matter of the title",
	  "# Diabetic retinopathy\n\nJoint destruction occurs in one third of "
	  "patients with gout and is the most common late complication.\n",
	  "What is the most common late complication of gout?",
	  "In diabetic retinopathy" },
	{ "the stage that the title gives stays with its disease",
	  "# Treatment of refractory asthma\n\nTo date there are no controlled "
	  "data to support one biologic over another.\n",
	  "In refractory asthma, are there any controlled data to support one "
	  "biologic over another?",
	  "In asthma" },
	{ "an answer that is a stage is asked of no other",
	  "# Asthma\n\nBiologics are given for moderate to severe disease, "
	  "with one exception in mild asthma.\n",
	  NULL, "In mild asthma" },
	{ "the stage that the sentence gives goes before the title's",
	  "# Treatment of refractory asthma\n\nInhaled budesonide prevents "
	  "most "
	  "attacks in mild asthma.\n",
	  NULL, "In refractory asthma" },
	{ "a text without a telling title is about what it begins with",
	  "# Introduction\n\nGout is an arthritis. Crystals cause gout, and "
	  "gout wakes its patients at night. Many people with gout are "
	  "heavy.\n\nCommon symptoms include pain, swelling and redness.\n",
	  "What are the common symptoms of gout?", NULL },
	{ "a text that begins with one disease and tells of others has no "
	  "topic",
	  "# Introduction\n\nGout hurts. Asthma, psoriasis, gout and asthma "
	  "differ; psoriasis itches, asthma tires, gout wakes, and gout is "
	  "older than asthma and psoriasis.\n\nCommon symptoms include pain, "
	  "swelling and redness.\n",
	  NULL, "common symptoms of gout" },
	{ "how the body works is of the field without a disease",
	  "# Endocrine glands\n\nCortisol is secreted by the adrenal "
	  "cortex.\n",
	  "Which structure secretes cortisol?", NULL },
	{ "a short form in capitals that ends in s is one",
	  "# Lung failure\n\nARDS follows severe infections of the blood.\n",
	  "What does ARDS follow?", NULL },
	{ "a short form of two letters is an answer, and is not given away",
	  "# Tuberculosis\n\nTB is the leading cause of death in patients "
	  "with HIV infection.\n",
	  "Which condition is the leading cause of death in patients with HIV "
	  "infection?",
	  NULL },
	{ "a limit belongs to what is measured",
	  "# Cirrhosis\n\nPatients with serum sodium > 120 mmol/L require "
	  "spironolactone.\n",
	  "In cirrhosis, what do patients with serum sodium > 120 mmol/L "
	  "require?",
	  NULL },
	{ "another name of the kind is no lead-in",
	  "# Gout\n\nClassic, or typical, gout affects the big toe.\n", NULL,
	  "oes gout affect" },
	{ "a questionnaire is not what a disease is asked about",
	  "# Asthma\n\nThe questionnaire contained ten questions.\n", NULL,
	  "questionnaire" },
	{ "a consequence in brackets is no meaning",
	  "# Pneumonia\n\nSevere cases can lead to hypotension (septic "
	  "shock).\n",
	  NULL, "hat is hypotension" },
	{ "a case in brackets is no meaning of it",
	  "# Diabetes\n\nMany patients develop renal involvement (diabetic "
	  "nephropathy) within ten years.\n",
	  NULL, "hat is diabetic nephropathy" },
	{ "plain words in brackets are a meaning",
	  "# Gout\n\nColchicine may cause loss of hair (alopecia).\n",
	  "What is alopecia?", NULL },
	{ "the last of several is not what the term means",
	  "# Lupus\n\nLupus may inflame, as inflammation of the lung lining "
	  "or heart sac (pericarditis), many organs.\n",
	  NULL, "hat is pericarditis" },
	{ "what makes a sign worse is not what it means",
	  "# Gout\n\nMany had joints that hurt with slight touch "
	  "(allodynia).\n",
	  NULL, "hat is allodynia" },
	{ "another name of a condition is no meaning",
	  "# Thyroid\n\nToo much hormone brings a state of hyperthyroidism "
	  "(overactive thyroid).\n",
	  NULL, "hat is overactive thyroid" },
	{ "a short form of the title's condition needs no bracket",
	  "# Parkinson's disease\n\nPatients with PD have tremor at rest. "
	  "Levodopa relieves the stiffness of PD.\n",
	  "In Parkinson's disease (PD), what does levodopa relieve?", NULL },
	{ "a short form of two conditions is the one that is defined",
	  "# Coeliac disease (CD)\n\nIn CD, gluten damages the villi.\n",
	  "In coeliac disease (CD), which structure does gluten damage?",
	  NULL },
	{ "prevention of another disease leaves the heading above",
	  "# Notes\n\n## Atrial fibrillation\n\n### Stroke prevention\n\n"
	  "Apixaban lowers mortality by a tenth.\n",
	  NULL, "n stroke" },
	{ "a bracket inside a long form is no part of it",
	  "# Cardiology\n\nHeart failure (HF) with preserved ejection "
	  "fraction (HFpEF) is common. HFpEF stiffens the left ventricle.\n",
	  NULL, "(HF) with preserved ejection fraction (HFpEF) stiffen" },
	{ "the members of a list are of the noun beside them",
	  "# Asthma\n\nMucus offers some protection against microbes, "
	  "such as moulds and yeasts.\n",
	  NULL, "examples of protection" },
	{ "what is of no use is no example of treatment",
	  "# Bronchiolitis\n\nTreatment of bronchiolitis is mainly "
	  "supportive, and measures such as salbutamol, steroids and "
	  "antibiotics are not useful.\n",
	  NULL, "examples of treatment" },
	{ "a bound in brackets is no meaning",
	  "# Osteopenia\n\nOsteopenia is bone loss short of the criteria for "
	  "osteoporosis (a T-score from -2.4 to -1).\n",
	  NULL, "What is osteoporosis?" },
	{ "drugs of a class are not what it means",
	  "# Gout\n\nAttacks are treated with steroid hormones (i.e., "
	  "prednisolone and hydrocortisone) in most hospitals.\n",
	  NULL, "meant by" },
	{ "a common thing of its kind is not defined",
	  "# Gout\n\nGout is a common arthritis encountered in clinical "
	  "practice.\n",
	  NULL, "hat is gout" },
	{ "a kind with what tells it apart defines",
	  "# Gout\n\nGout is a common arthritis caused by crystals of "
	  "urate.\n",
	  "What is gout?", NULL },
	{ "the nearest heading that names a condition goes before the title",
	  "# Diabetes\n\n## Diabetic retinopathy\n\nLaser treatment "
	  "preserves central vision.\n",
	  "In diabetic retinopathy, what does laser treatment preserve?",
	  "In diabetes" },
	{ "a heading that is not all about its condition leaves the title's",
	  "# Gout\n\n## Shared roots with psoriasis\n\nAllopurinol clears "
	  "the crystals.\n",
	  "In gout, what does allopurinol clear?", "In psoriasis" },
	{ "numbered headings and short forms before their meaning are read",
	  "## 1. Gout\n\nColchicine blocks inflammation.\n\n## 2. AS "
	  "(Ankylosing Spondylitis)\n\n### Care\n\nPhysiotherapy preserves "
	  "mobility.\n",
	  "In ankylosing spondylitis (AS), what does physiotherapy preserve?",
	  "In gout, what does physiotherapy" },
	{ "whose disease a heading names stays with it",
	  "# Notes\n\n## The empty tank: Anemia of pregnancy\n\nIron tablets "
	  "raise haemoglobin.\n",
	  "In anemia of pregnancy, what do iron tablets raise?", "In anemia," },
	{ "the kind that a heading names stays with its disease",
	  "# Headache\n\n## Basilar migraine\n\nTriptans constrict blood "
	  "vessels.\n",
	  "In basilar migraine, which structure do triptans constrict?",
	  "In migraine" },
	{ "a heading defines a short form",
	  "# Notes\n\n## Pulmonary embolism (PE)\n\nAlteplase dissolves the "
	  "clot.\n",
	  "In pulmonary embolism (PE), what does alteplase dissolve?", NULL },
	{ "'since' and a time give no reason",
	  "# Asthma\n\nTheophylline has been used since the 1950s.\n", NULL,
	  "why" },
	{ "the reason of the last of several is not that of all",
	  "# Asthma\n\nAsthma causes cough, wheeze, and poor sleep due to "
	  "pollen.\n",
	  NULL, "Why" },
	{ "the reason of a purpose is not that of the statement",
	  "# Asthma\n\nPatients require daily budesonide therapy to allow "
	  "recovery from prolonged spasm due to pollen.\n",
	  NULL, "why" },
	{ "what is normal is so whatever the disease",
	  "# Hypertension\n\nA normal pulse rate in adults is considered to "
	  "be 60 to 100.\n",
	  "What is a normal pulse rate in adults considered to be?",
	  "In hypertension" },
	{ "what becomes of a drug in the body is so whatever the disease",
	  "# Hypertension\n\nNifedipine is mainly metabolised by the "
	  "liver.\n",
	  "Which structure mainly metabolises nifedipine?", "In hypertension" },
	{ "what a drug does in a disease is asked for that disease",
	  "# Hypertension\n\nNifedipine reduces the resistance of the "
	  "arteries.\n",
	  "In hypertension, what does nifedipine reduce?", NULL },
	{ "what a text without a telling title names most is its topic",
	  "# Our services\n\nPsoriasis is a disease of the skin. Psoriasis may "
	  "begin at any age. Stress makes psoriasis worse, and asthma too. "
	  "Psoriasis is not contagious.\n\nMethotrexate slows new cells.\n",
	  "In psoriasis, what does methotrexate slow?", NULL },
	{ "a title above the first heading of a copied page is its topic",
	  "Skin Letters\n\nThe management of psoriasis in general "
	  "practice\n\n# Abstract\n\nMethotrexate slows new cells.\n",
	  "In psoriasis, what does methotrexate slow?", NULL },
	{ "a house above the text is no title",
	  "Department of Stroke Medicine\n\n# Abstract\n\nMethotrexate slows "
	  "new cells.\n",
	  "What does methotrexate slow?", "In stroke" },
	{ "a list above the text gives no title",
	  "# Abstract\n\n- psoriasis\n- gout\n\nMethotrexate slows new "
	  "cells.\n",
	  "What does methotrexate slow?", "In psoriasis" },
	{ "a text without a telling title is on what it begins by telling of",
	  "# Abstract\n\nPsoriasis is a disease of the skin. Psoriasis may "
	  "begin at any age. Asthma and gout are rarer, and so is lupus.\n\n"
	  "Methotrexate slows new cells.\n",
	  "In psoriasis, what does methotrexate slow?", NULL },
	{ "a heading about a disease holds for those beside it",
	  "# Notes\n\n## Gout (podagra)\n\nGout is an arthritis.\n\n## How "
	  "to recognise it\n\n### First steps\n\nColchicine blocks "
	  "inflammation.\n\n## Psoriasis\n\nPsoriasis is a disease of the "
	  "skin.\n",
	  "In gout, what does colchicine block?", NULL },
	{ "a heading about several diseases, or a drug, ends that",
	  "# Notes\n\n## Asthma\n\nAsthma is common.\n\n## Gout\n\nGout is "
	  "an arthritis.\n\n## Colchicine in the clinic\n\nColchicine blocks "
	  "inflammation.\n\n## Psoriasis and lupus\n\nMethotrexate slows new "
	  "cells.\n",
	  NULL, "In gout" },
	{ "what cells do anywhere is not asked for the disease they treat",
	  "# Stem cells for gout\n\nMesenchymal stem cells can be expanded "
	  "many times.\n",
	  NULL, "in gout" },
	{ "the cause of anemia is not asked for one kind of it",
	  "# Iron deficiency anemia\n\nBlood loss is the most common cause "
	  "of anemia in adults.\n",
	  "What is the most common cause of anemia in adults?",
	  "iron deficiency" },
	{ "what a part of the body is, it is without disease too",
	  "# Aplastic anemia\n\nThe spleen is the main filter of the "
	  "blood.\n",
	  "What is the spleen?", NULL },
	{ "a lead that refers back is named",
	  "# Epilepsy\n\nAn electroencephalogram is often done. During this "
	  "test, a computer records brain activity.\n",
	  "In epilepsy, what does a computer record during an "
	  "electroencephalogram?",
	  NULL },
	{ "a lead that refers back to what is not known holds for few",
	  "# Epilepsy\n\nSome seizures last long. In such cases, lorazepam "
	  "reduces the risk of death.\n\nIn these models, lorazepam reduces "
	  "inflammation.\n",
	  NULL, "lorazepam" },
	{ "'they' may begin a paragraph",
	  "# Eczema\n\nIn infants, rashes often appear on the face.\n\nIn "
	  "adults, they often affect the hands and feet.\n",
	  "In eczema, which structures do rashes often affect in adults?",
	  NULL },
	{ "'it' at the start of a paragraph is not a part of the body",
	  "# Eczema\n\nThe skin loses water.\n\nIt can affect the hands.\n",
	  NULL, "skin affect" },
	{ "what 'it' is used to do, it does",
	  "# Angina\n\nAtenolol is used to treat angina. It is also used to "
	  "treat tremor.\n",
	  "What is atenolol used to treat?", NULL },
	{ "'it' that is important to do stands for nothing",
	  "# Angina\n\nAtenolol is used to treat angina. It is important to "
	  "lower the dose slowly.\n",
	  NULL, "What is atenolol important" },
	{ "'it' behind those who tell is not them",
	  "# Angina\n\nAtenolol is a drug. Clinical trials have shown that it "
	  "reduces the pulse rate.\n",
	  "In angina, what does atenolol reduce, as clinical trials have "
	  "shown?",
	  NULL },
	{ "'they' behind a dash are the two that the sentence begins with",
	  "# Angina\n\nNitrates or beta blockers are given at once - besides "
	  "easing pain, they reduce fear.\n",
	  "In angina, what do nitrates or beta blockers reduce?", NULL },
	{ "a lead without a subject leaves 'they' to the last sentence",
	  "# Wounds\n\nNeutrophils move to the wound. Once there, they "
	  "release enzymes.\n",
	  "What do neutrophils release?", "Once there" },
	{ "what has a cause is the disease, not its cause",
	  "# Eczema\n\nThe cause of eczema is not known. It may be triggered "
	  "by dry air.\n",
	  "What may trigger eczema?", "trigger the cause" },
	{ "a phrase that ends in a reference has its name",
	  "# Angina\n\nBeta blockers are old drugs. Patients on these "
	  "drugs should be screened for asthma.\n",
	  "In angina, which condition should patients on beta blockers be "
	  "screened "
	  "for?",
	  NULL },
	{ "'this kind of cells' are the cells",
	  "# Wounds\n\nNeutrophils arrive first. This kind of cells can "
	  "release enzymes.\n",
	  "What can neutrophils release?", NULL },
	{ "'this class' is what was spoken of as one",
	  "# Angina\n\nBeta blockers are old drugs. This class includes "
	  "atenolol, nadolol and bisoprolol.\n",
	  NULL, "this class" },
	{ "what is one of a kind is meant by that kind",
	  "# Croup\n\nCroup is an infection of the airway, and parainfluenza "
	  "virus is the most common cause of this infection.\n",
	  "Which organism is the most common cause of croup?", NULL },
	{ "a short form of the topic's first words names it",
	  "# Respiratory syncytial virus infection in children\n\nRespiratory "
	  "syncytial virus (RSV) is common. An RSV infection is diagnosed "
	  "based on the history.\n",
	  "On what basis is a respiratory syncytial virus (RSV) infection "
	  "diagnosed?",
	  NULL },
	{ "a word made of the topic's name names it",
	  "# Cirrhosis\n\nNaproxen and ibuprofen should be avoided in "
	  "cirrhotics.\n",
	  NULL, "In cirrhosis" },
	{ "what comes of what was not told is not asked",
	  "# Gout\n\nThe resulting needle-shaped crystals cause pain.\n", NULL,
	  "resulting" },
	{ "'this procedure' is what the heading is",
	  "# Ascites\n\n## Paracentesis\n\nA needle is used. This procedure "
	  "is recommended in patients with tense ascites.\n",
	  "In whom is paracentesis recommended?", NULL },
	{ "the usual dose is of what was spoken of, not of what it holds",
	  "# Co-trimoxazole\n\nThe usual dose is 80 mg of trimethoprim and "
	  "400 mg of sulfamethoxazole.\n",
	  NULL, "What is the usual dose?" },
	{ "'this cough' is a symptom like any other",
	  "# Hypertension\n\nA dry cough is common with enalapril. This cough "
	  "does not occur with losartan.\n",
	  "In hypertension, does the dry cough occur with losartan?", NULL },
	{ "what an answer ends with has its name",
	  "# Angina\n\nBeta blockers are old drugs. Surgery is avoided in "
	  "patients on these drugs.\n",
	  "In angina, in whom is surgery avoided?", NULL },
	{ "what an answer refers to must be known",
	  "# Angina\n\nVerapamil is avoided in patients on these drugs.\n",
	  NULL, "verapamil" },
	{ "an answer does not say again whose patients they are",
	  "# Angina\n\nMost patients can avoid complications of this "
	  "disease.\n",
	  NULL, "avoid" },
	{ "of several, none is the topic of a text without a telling title",
	  "# Our services\n\nPsoriasis is a disease of the skin. Psoriasis may "
	  "begin at any age. Asthma is a disease of the airways. Asthma often "
	  "begins early. Gout is an arthritis.\n\nMethotrexate slows new "
	  "cells.\n",
	  "What does methotrexate slow?", "In psoriasis" },
	{ "data above the text gives its title",
	  "---\ntags: notes\ntitle: \"Living with gout\"\n---\n\nColchicine "
	  "blocks inflammation.\n",
	  "In gout, what does colchicine block?", NULL },
	{ "a title of the text goes before the data above it",
	  "---\ntitle: Living with gout\n---\n\n# Psoriasis\n\nMethotrexate "
	  "blocks inflammation.\n",
	  "In psoriasis, what does methotrexate block?", "gout" },
	{ "what a seller's treatment is used to do is the seller's word",
	  "# Stem cells for gout\n\n## Can your body reject them?\n\nStem cell "
	  "treatment is used to repair harm done to joints.\n",
	  "According to a page that sells treatment, what is stem cell "
	  "treatment used to do in gout?",
	  NULL },
	{ "a meaning of former years is not taught as one of today",
	  "# Asthma\n\nFor more than 30 years, asthma has been defined as a "
	  "spasm of the airways.\n",
	  NULL, "asthma been defined" },
};

static struct card_list cards_of(const char *article)
{
	return generate_article(pack, article);
}

static void check_case(void **state)
{
	const struct context_case *c = *state;
	struct card_list cards = cards_of(c->article);
	bool asked = false;

	for (size_t i = 0; i < cards.count; i++) {
		const char *question = cards.cards[i].question;

		if (c->unasked && strstr(question, c->unasked))
			fail_msg("%s: asks '%s'", c->name, question);
		if (!c->asked || strcmp(question, c->asked) != 0)
			continue;
		asked = true;
	}
	if (c->asked && !asked)
		fail_msg("%s: does not ask '%s'", c->name, c->asked);
	card_list_release(&cards);
}

static void an_answer_leaves_the_disease_to_the_question(void **state)
{
	struct card_list cards = generate_article(
		pack,
		"# Psoriasis\n\nCurrent drugs for psoriasis have not been "
		"shown to cure or prevent the disease itself.\n");

	(void)state;
	assert_int_equal(cards.count, 1);
	assert_string_equal(
		cards.cards[0].question,
		"What have current drugs for psoriasis not been shown to do?");
	assert_string_equal(cards.cards[0].answer,
			    "Cure or prevent the disease itself");
	card_list_release(&cards);
}

static void a_treatment_left_out_does_nothing(void **state)
{
	struct card_list cards = generate_under(
		pack, "Hypertension",
		"Treatment for hypertension includes medication and exercise. "
		"Without treatment, it could lead to stroke and heart attack.");

	(void)state;
	for (size_t i = 0; i < cards.count; i++)
		assert_null(strstr(cards.cards[i].answer, "troke"));
	card_list_release(&cards);
}

static void a_drug_is_not_bound_to_the_disease_before(void **state)
{
	struct card_list cards = generate_article(
		pack, "# Notes of a ward\n\nGiant cell arteritis causes "
		      "headache. Metformin is contraindicated in severe renal "
		      "impairment.\n");

	(void)state;
	for (size_t i = 0; i < cards.count; i++)
		if (strstr(cards.cards[i].question, "metformin"))
			assert_null(
				strstr(cards.cards[i].question, "arteritis"));
	card_list_release(&cards);
}

static void a_short_form_is_a_word_of_its_own(void **state)
{
	struct card_list cards = generate_under(
		pack, "Asthma",
		"Asthma leads to visits of the emergency department (ED). "
		"Asthma is characterized by reversible obstruction.");
	bool found = false;

	(void)state;
	for (size_t i = 0; i < cards.count; i++)
		if (strstr(cards.cards[i].question, "characterized")) {
			assert_int_equal(cards.cards[i].flag_count, 0);
			found = true;
		}
	assert_true(found);
	card_list_release(&cards);
}

int main(void)
{
	const struct CMUnitTest more[] = {
		cmocka_unit_test(an_answer_leaves_the_disease_to_the_question),
		cmocka_unit_test(a_treatment_left_out_does_nothing),
		cmocka_unit_test(a_drug_is_not_bound_to_the_disease_before),
		cmocka_unit_test(a_short_form_is_a_word_of_its_own),
	};

	return run_cases("generate_context", check_case, cases, sizeof *cases,
			 COUNT_OF(cases), more, COUNT_OF(more));
}
