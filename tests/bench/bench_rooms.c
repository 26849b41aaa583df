/*
 * What each room costs, as ratios: to checking the same bytes for UTF-8,
 * and of a byte of the whole text to a byte of its first quarter (1 is
 * linear, 4 is quadratic).  Ratios hold from one machine to the next where
 * times do not.  usage: bench_rooms FILE...
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "rounds/attrs.h"
#include "rounds/document.h"
#include "rounds/file.h"
#include "rounds/generate.h"
#include "rounds/markdown_deck.h"
#include "rounds/pack.h"
#include "rounds/utf8.h"

#define RUNS 5
#define FILE_MAX ((size_t)16 << 20)

struct bench {
	const struct pack *pack;
	struct card_list cards; /* of the text once, for the deck */
};

static void fail(const struct error *error)
{
	fprintf(stderr, "bench_rooms: %s\n", error->text);
	exit(1);
}

static void check_utf8(struct bench *bench, const struct text *text)
{
	size_t offset;

	(void)bench;
	if (!utf8_valid(text->bytes, text->length, &offset))
		exit(1);
}

static void read_document(struct bench *bench, const struct text *text)
{
	struct document document;
	struct error error = { 0 };

	(void)bench;
	if (!document_read(&document, "bench.md",
			   (struct slice){ text->bytes, text->length },
			   DOCUMENT_GUESS, &error))
		fail(&error);
	document_release(&document);
}

static void generate_into(struct bench *bench, const struct text *text,
			  struct card_list *cards)
{
	struct generator *generator = generator_new(bench->pack);
	struct document document;
	struct error error = { 0 };

	if (!document_read(&document, "bench.md",
			   (struct slice){ text->bytes, text->length },
			   DOCUMENT_GUESS, &error))
		fail(&error);
	generator_add(generator, &document, NULL);
	document_release(&document);
	generator_finish(generator, cards);
	generator_free(generator);
}

static void generate(struct bench *bench, const struct text *text)
{
	struct card_list cards = { 0 };

	generate_into(bench, text, &cards);
	card_list_release(&cards);
}

/* The deck has the size of the text's cards, not of the text. */
static void deck_round_trip(struct bench *bench, const struct text *text)
{
	struct diagnostic_list findings = { 0 };
	struct markdown_deck deck = { 0 };
	struct text out = TEXT_INIT;

	(void)text;
	markdown_cards_write(bench->cards.cards, bench->cards.count, &out);
	markdown_deck_read(&deck, "bench.md",
			   (struct slice){ out.bytes, out.length }, &findings);
	markdown_deck_release(&deck);
	diagnostic_list_release(&findings);
	text_release(&out);
}

static const struct stage {
	const char *name;
	void (*run)(struct bench *bench, const struct text *text);
	bool scales; /* with the text */
} stages[] = {
	{ "check UTF-8", check_utf8, true },
	{ "read a document", read_document, true },
	{ "read and generate", generate, true },
	{ "write and read a deck", deck_round_trip, false },
};

/* Seconds of the fastest of some runs. */
static double measure(const struct stage *stage, struct bench *bench,
		      const struct text *text)
{
	double best = 0;

	for (int run = 0; run < RUNS; run++) {
		struct timespec from, to;
		double took;

		clock_gettime(CLOCK_MONOTONIC, &from);
		stage->run(bench, text);
		clock_gettime(CLOCK_MONOTONIC, &to);
		took = (double)(to.tv_sec - from.tv_sec) +
		       (double)(to.tv_nsec - from.tv_nsec) / 1e9;
		if (run == 0 || took < best)
			best = took;
	}
	return best;
}

static double growth(const struct stage *stage, struct bench *bench,
		     const struct text *text, double whole)
{
	const char *at = strstr(text->bytes + text->length / 4, "\n\n");
	struct text part = TEXT_INIT;
	double ratio;

	text_add(&part, text->bytes,
		 at ? (size_t)(at - text->bytes) : text->length);
	ratio = whole / (double)text->length /
		(measure(stage, bench, &part) / (double)part.length);
	text_release(&part);
	return ratio;
}

static void report(struct bench *bench, const struct text *text)
{
	double base = measure(&stages[0], bench, text);

	printf("%zu bytes, %zu cards\n", text->length, bench->cards.count);
	printf("%-22s %10s %12s %8s\n", "", "ms", "UTF-8 = 1", "growth");
	for (size_t i = 0; i < COUNT_OF(stages); i++) {
		double once = measure(&stages[i], bench, text);

		printf("%-22s %10.3f %12.1f", stages[i].name, once * 1e3,
		       once / base);
		if (stages[i].scales)
			printf(" %8.2f", growth(&stages[i], bench, text, once));
		putchar('\n');
	}
}

int main(int argc, char **argv)
{
	struct text text = TEXT_INIT;
	struct bench bench = { 0 };
	struct error error = { 0 };
	struct pack *pack = pack_new(&error);

	if (argc < 2) {
		fputs("usage: bench_rooms FILE...\n", stderr);
		return 2;
	}
	if (!pack || !pack_finish(pack, &error))
		fail(&error);
	bench.pack = pack;
	for (int i = 1; i < argc; i++) {
		struct text content = TEXT_INIT;

		if (!file_read(argv[i], FILE_MAX, &content, &error))
			fail(&error);
		text_add(&text, content.bytes, content.length);
		text_add_char(&text, '\n');
		text_release(&content);
	}
	generate_into(&bench, &text, &bench.cards);
	report(&bench, &text);
	card_list_release(&bench.cards);
	text_release(&text);
	pack_free(pack);
	return 0;
}
