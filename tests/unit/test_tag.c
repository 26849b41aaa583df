/*
 * The class that a word has in its sentence, where it could have several.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "built_in_pack.h"
#include "generate/pack_private.h"
#include "rounds/grammar.h"

static const struct tag_case {
	const char *name;
	const char *sentence;
	const char *word, *tag; /* the first such word of the sentence */
} cases[] = {
	{ "a quality that is had", "Colchicine has limited effect in sepsis.",
	  "limited", "adjective" },
	{ "what patients have", "Most patients have preserved function.",
	  "preserved", "adjective" },
	{ "what a drug did", "Colchicine has preserved function.", "preserved",
	  "participle" },
	{ "what was done to an object", "Colchicine has limited the damage.",
	  "limited", "participle" },
	{ "'since' inside a verb", "Crystals have since been found in joints.",
	  "since", "adverb" },
	{ "'since' before a clause",
	  "Gout hurts, since crystals irritate the joints.", "since",
	  "subordinator" },
	{ "a place of growing", "Cells can be grown in vitro to maturity.",
	  "in", "adverb" },
	{ "studies named by their place", "The in vivo studies were small.",
	  "vivo", "adjective" },
	{ "'in' before what is no such place",
	  "Crystals settle in joints at night.", "in", "preposition" },
	{ "'having' is not finite", "Cells having the same marker are counted.",
	  "having", "gerund" },
	{ "'being' in a progressive is", "Gout is being treated with rest.",
	  "being", "be" },
	{ "a verb behind a participle",
	  "The joints most often affected lie in the foot.", "lie", "verb" },
	{ "the same in a clause of its own",
	  "The trouble is that the joints most often affected bear weight.",
	  "bear", "verb" },
	{ "'that' behind 'is' begins a clause",
	  "The trouble is that the kidneys fail.", "that", "subordinator" },
	{ "the object of an order", "Treat severe attacks with colchicine.",
	  "attacks", "noun" },
	{ "a verb behind a subject", "Colchicine attacks the bowel.", "attacks",
	  "verb" },
	{ "'helps' is no plural", "Rest helps control attacks.", "helps",
	  "verb" },
	{ "a noun behind a participle that describes",
	  "Patients with affected joints rest.", "joints", "noun" },
	{ "a noun with a verb to come",
	  "The urate level changes with age are small.", "changes", "noun" },
	{ "a noun with its verb behind",
	  "The rate of heart attacks increases sharply.", "attacks", "noun" },
	{ "a verb with none to come", "The urate level changes with age.",
	  "changes", "verb" },
	{ "a verb that agrees with the head of its subject",
	  "Many adults with heart disease use strong drugs.", "use", "verb" },
	{ "the same in the singular",
	  "Injury to the small arteries starves the skin.", "starves", "verb" },
	{ "a noun that only agrees with it",
	  "Patients with chest pain control after surgery.", "control",
	  "noun" },
	{ "a verb behind an adverb that no one else is",
	  "Infants often present with fever.", "present", "verb" },
	{ "a past form behind a year",
	  "A large trial in 2011 compared two vaccines.", "compared", "verb" },
	{ "a noun with a verb in the plural behind",
	  "Skin tests often reveal an allergy.", "tests", "noun" },
	{ "a noun with its 'of'", "Major health issues of old age are rare.",
	  "issues", "noun" },
	{ "what is done", "The scan is done at night.", "done", "participle" },
	{ "'need' behind a subject with its own nouns",
	  "The long-term effects of the vaccine need to be known.", "need",
	  "verb" },
	{ "those who are named", "Fever is rare in those with asthma.", "those",
	  "noun" },
	{ "those of before", "Fever is rare in those patients.", "those",
	  "demonstrative" },
	{ "'once' that counts", "Statins are taken once a day.", "once",
	  "adverb" },
	{ "'once' that limits", "Statins help once a plaque has formed.",
	  "once", "subordinator" },
	{ "a verb of duration", "Attacks last 3 to 10 days.", "last", "verb" },
};

static void the_word_has_its_class(void **state)
{
	const struct tag_case *c = *state;
	struct arena arena = { 0 };
	struct token_list tokens = token_split(slice_of(c->sentence), &arena);
	struct sentence whole = { .first = 0, .end = tokens.count };
	struct tagged *tags =
		arena_array(&arena, tokens.count + 1, sizeof *tags);
	size_t at = 0;

	grammar_tag(pack_grammar(pack), tokens, &whole, tags);
	while (at < tokens.count && !token_is(&tokens.tokens[at], c->word))
		at++;
	assert_true(at < tokens.count);
	assert_string_equal(word_tag_name(tags[at].tag), c->tag);
	arena_free(&arena);
}

int main(void)
{
	return RUN_CASES("tag", the_word_has_its_class, cases);
}
