#include "generate/pack_check.h"

#include <string.h>

#include "generate/pack_private.h"
#include "rounds/document.h"
#include "rounds/generate.h"

/* Everything that one pattern is checked with. */
struct check {
	const struct pack *pack;
	const struct pattern *pattern;
	struct diagnostic_list *findings;
};

static struct diagnostic_place in_file(const struct check *check,
				       struct pattern_place place)
{
	return (struct diagnostic_place){ .file = check->pattern->file,
					  .line = place.line,
					  .column = place.column };
}

/* What the example gave, for somebody who wonders why. */
static void tell_cards(const struct generator *generator,
		       const struct card_list *cards, struct text *said)
{
	size_t count;
	const struct refusal *refusals = generator_refusals(generator, &count);

	for (size_t i = 0; i < cards->count; i++)
		text_printf(said, "%s'%s' asks '%s', answer '%s'",
			    i ? "; " : "", cards->cards[i].pattern,
			    cards->cards[i].question, cards->cards[i].answer);
	for (size_t i = 0; i < count; i++)
		text_printf(said, "%srefused, %s", said->length ? "; " : "",
			    refusals[i].reason);
}

/* Does an article that says just this give a card by the pattern? */
static bool gives_card(const struct check *check, const char *sentence,
		       struct text *said, struct error *error)
{
	struct text article = TEXT_INIT;
	struct document document;
	bool found = false;

	text_printf(&article, "# %s\n\n%s\n", check->pattern->title, sentence);
	if (document_read(&document, "example.md",
			  (struct slice){ article.bytes, article.length },
			  DOCUMENT_MARKDOWN, error)) {
		struct generator *generator = generator_new(check->pack);
		struct card_list cards = { 0 };

		generator_add(generator, &document, NULL);
		generator_finish(generator, &cards);
		for (size_t i = 0; i < cards.count && !found; i++)
			found = strcmp(cards.cards[i].pattern,
				       check->pattern->name) == 0;
		tell_cards(generator, &cards, said);
		document_release(&document);
		card_list_release(&cards);
		generator_free(generator);
	}
	text_release(&article);
	return found;
}

static void check_example(const struct check *check,
			  const struct pattern_example *example)
{
	struct text said = TEXT_INIT;
	struct error error = { 0 };
	bool found = gives_card(check, example->text, &said, &error);
	struct diagnostic_place place = in_file(check, example->place);
	const char *next = said.length ? said.bytes : NULL;

	if (error.kind)
		diagnostic_add(check->findings, place, DIAGNOSTIC_ERROR,
			       "unreadable-example", NULL, "%s", error.text);
	else if (example->counter && found)
		diagnostic_add(check->findings, place, DIAGNOSTIC_ERROR,
			       "counter-matches", next,
			       "counter-example gives a card by '%s'",
			       check->pattern->name);
	else if (!example->counter && !found)
		diagnostic_add(check->findings, place, DIAGNOSTIC_ERROR,
			       "example-fails", next,
			       "example gives no card by '%s'",
			       check->pattern->name);
	text_release(&said);
}

static void check_examples(const struct check *check)
{
	const struct pattern *pattern = check->pattern;
	size_t counters = 0;

	for (size_t i = 0; i < pattern->example_count; i++) {
		counters += pattern->examples[i].counter;
		check_example(check, &pattern->examples[i]);
	}
	if (counters && counters < pattern->example_count)
		return;
	diagnostic_add(check->findings,
		       in_file(check,
			       (struct pattern_place){ pattern->line, 1 }),
		       DIAGNOSTIC_ERROR, "no-example",
		       "add 'example' and 'counter' lines",
		       "pattern '%s' needs an example and a counter-example",
		       pattern->name);
}

static bool has_slot(const struct pattern *pattern, struct slice name)
{
	for (size_t i = 0; i < pattern->slot_count; i++)
		if (slice_equal(slice_of(pattern->slots[i].name), name))
			return true;
	return false;
}

static struct slice take_word(struct slice *inside)
{
	struct slice word;

	*inside = slice_trim(*inside);
	word = *inside;
	for (size_t i = 0; i < inside->length; i++)
		if (inside->bytes[i] == ' ') {
			word.length = i;
			break;
		}
	inside->bytes += word.length;
	inside->length -= word.length;
	return word;
}

/* The first name between braces that is written like a slot and is none. */
static struct slice unknown_slot(const struct pattern *pattern,
				 struct slice inside)
{
	struct slice word;

	while ((word = take_word(&inside)).length)
		if (word.bytes[0] >= 'A' && word.bytes[0] <= 'Z' &&
		    !has_slot(pattern, word))
			break;
	return word;
}

static void check_template(const struct check *check, const char *template,
			   struct pattern_place place)
{
	const char *at = template;

	while ((at = strchr(at, '{'))) {
		const char *end = strchr(at, '}');
		struct slice inside = { at + 1,
					end ? (size_t)(end - at - 1) : 0 };
		struct slice unknown = unknown_slot(check->pattern, inside);
		struct pattern_place here = {
			place.line, place.column + (size_t)(at - template)
		};

		if (!end || unknown.length)
			diagnostic_add(check->findings, in_file(check, here),
				       DIAGNOSTIC_ERROR, "unknown-slot",
				       "see rounds-pack(5)",
				       end ? "template names slot '%.*s', "
					     "which no match line has"
					   : "brace is never closed%.*s",
				       (int)unknown.length, unknown.bytes);
		at++;
	}
}

/* A type that no lexicon has would never match. */
static void check_types(const struct check *check,
			const struct pattern_slot *slot)
{
	const struct lexicon *lexicon = pack_lexicon(check->pack);
	size_t count = lexicon_count(lexicon);
	struct pattern_place place = { check->pattern->line, 1 };

	for (size_t i = 0; i < slot->argument_count; i++) {
		size_t k = 0;

		while (k < count && strcmp(lexicon_at(lexicon, k)->type,
					   slot->arguments[i]) != 0)
			k++;
		if (k == count)
			diagnostic_add(check->findings, in_file(check, place),
				       DIAGNOSTIC_ERROR, "unknown-type",
				       "add a lexicon with this type",
				       "no term has type '%s' of slot '%s'",
				       slot->arguments[i], slot->name);
	}
}

void pattern_check(const struct pack *pack, const struct pattern *pattern,
		   struct diagnostic_list *findings)
{
	const struct check check = { pack, pattern, findings };

	for (size_t i = 0; i < pattern->slot_count; i++)
		if (pattern->slots[i].kind == SLOT_TERM)
			check_types(&check, &pattern->slots[i]);
	/* one about S, as when nothing is said, may take up a sentence before
	 */
	if (strcmp(pattern->subject, "S") != 0 &&
	    !has_slot(pattern, slice_of(pattern->subject)))
		diagnostic_add(findings,
			       in_file(&check,
				       (struct pattern_place){ pattern->line,
							       1 }),
			       DIAGNOSTIC_ERROR, "unknown-slot",
			       "name one with 'about'",
			       "pattern '%s' is about slot '%s', which it "
			       "lacks",
			       pattern->name, pattern->subject);
	check_template(&check, pattern->ask, pattern->ask_place);
	check_template(&check, pattern->answer, pattern->answer_place);
	check_examples(&check);
}

void pack_check(const struct pack *pack, size_t part,
		struct diagnostic_list *findings)
{
	const struct pattern_list *list = pack_patterns(pack);

	for (size_t i = 0; i < list->count; i++)
		if (list->patterns[i].pack == part)
			pattern_check(pack, &list->patterns[i], findings);
}
