#include "rounds/simulate.h"

#include <stdlib.h>
#include <string.h>
#include "rounds/memory.h"

struct world {
	const struct simulate_settings *settings;
	struct simulate_card *cards; /* owned */
	size_t count;
	enum scheduler scheduler;
	uint64_t random;
	double known, recalled; /* answers to known cards, and right ones */
};

/* splitmix64, as a number from 0 up to 1. */
static double draw(struct world *world)
{
	uint64_t value = world->random += 0x9e3779b97f4a7c15U;

	value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
	value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
	return (double)((value ^ (value >> 31)) >> 11) / 9007199254740992.0;
}

/* A grade from `least` to `most`, by how often each was given. */
static int draw_grade(struct world *world, int least, int most)
{
	const int64_t *weights = world->settings->grades;
	int64_t sum = 0;

	for (int grade = least; grade <= most; grade++)
		sum += weights[grade];
	if (sum == 0)
		return least + (int)(draw(world) * (most - least + 1));
	double at = draw(world) * (double)sum;

	for (int grade = least; grade < most; grade++) {
		at -= (double)weights[grade];
		if (at < 0)
			return grade;
	}
	return most;
}

static void answer(struct world *world, struct simulate_card *card,
		   day_number day)
{
	int grade;

	if (card->state.fsrs.stability <= 0) {
		grade = draw_grade(world, 0, SM2_GRADE_MAX);
	} else {
		double recall = fsrs_recall(card->state.fsrs.stability,
					    scheduler_elapsed(card->last, day));
		bool recalled = draw(world) < recall;

		world->known++;
		world->recalled += recalled;
		grade = recalled ? draw_grade(world, SM2_PASS, SM2_GRADE_MAX)
				 : draw_grade(world, 0, SM2_PASS - 1);
	}
	scheduler_answer(&card->state, grade, card->last, day,
			 world->settings->rounding);
	card->last = day;
	card->due = day_after(day, scheduler_interval(world->scheduler,
						      &card->state));
}

/* One day's answers; where the limit bites, every card has its turn first. */
static int live_day(struct world *world, int number)
{
	day_number day = day_after(world->settings->today, number);
	size_t first = (size_t)number * 7919 % world->count;
	int reviews = 0, fresh = 0;

	for (size_t i = 0; i < world->count; i++) {
		struct simulate_card *card =
			&world->cards[(first + i) % world->count];

		if (card->due != DAY_NONE && card->due <= day &&
		    reviews < world->settings->reviews_per_day) {
			answer(world, card, day);
			reviews++;
		}
	}
	for (size_t i = 0; i < world->count; i++)
		if (world->cards[i].due == DAY_NONE &&
		    fresh < world->settings->new_per_day) {
			answer(world, &world->cards[i], day);
			fresh++;
		}
	return reviews + fresh;
}

static void look_back(const struct world *world, struct simulate_result *result)
{
	day_number last =
		day_after(world->settings->today, world->settings->days - 1);
	double recall = 0;

	for (size_t i = 0; i < world->count; i++) {
		const struct simulate_card *card = &world->cards[i];

		if (card->state.fsrs.stability <= 0)
			continue;
		result->begun++;
		recall += fsrs_recall(card->state.fsrs.stability,
				      scheduler_elapsed(card->last, last));
	}
	result->recall = result->begun > 0 ? recall / result->begun : 0;
	result->right = world->known > 0 ? world->recalled / world->known : 0;
}

void simulate(const struct simulate_card *cards, size_t count,
	      enum scheduler scheduler,
	      const struct simulate_settings *settings,
	      struct simulate_result *result)
{
	struct world world = {
		.settings = settings,
		.cards = xcalloc(count ? count : 1, sizeof *cards),
		.count = count,
		.scheduler = scheduler,
		.random = settings->seed,
	};

	*result = (struct simulate_result){ 0 };
	if (count)
		memcpy(world.cards, cards, count * sizeof *cards);
	for (int day = 0; count && day < settings->days; day++) {
		double answers = live_day(&world, day);

		result->answers += answers;
		if (answers > result->busiest)
			result->busiest = answers;
	}
	look_back(&world, result);
	free(world.cards);
}
