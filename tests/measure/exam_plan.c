/*
 * Does a plan for an exam keep its promises?  Simulated learners live for a
 * year with the program's own queue, SM-2 and plan: 2,000 cards, a fifth of
 * them in families of siblings, seen once more within 30 days, at most 200
 * answers a day.  Some forget more than others, some miss days.  Prints one
 * line for each kind of learner, the worst of them in each column but the
 * mean.  Exit code 1 when a promise is broken: the budget on any day of
 * anybody's year, that every card is seen, and, for learners who miss no
 * day, that the eve is no fuller than other days.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rounds/exam.h"
#include "rounds/session.h"

#define CARDS 2000
#define YEAR 365
#define PLAN_DAYS 30
#define PER_DAY 200
#define NEW_PER_DAY 20
#define SEEDS 10

struct kind {
	double recall; /* chance to know a card on the day it is due */
	double missed; /* share of days without a sitting */
	int begins;    /* day of the year on which the plan is made */
};

struct learner {
	const struct kind *kind;
	uint64_t random;
	struct session_card cards[CARDS];
	day_number last[CARDS]; /* DAY_NONE: never */
};

/* Of all learners of a kind. */
struct outcome {
	size_t a_day;  /* cards a day needed, on the first day */
	size_t most;   /* answers on the fullest day of the plan */
	size_t eve;    /* cards seen for the plan on the eve, at most */
	size_t unseen; /* cards not seen before the exam, at most */
	size_t over;   /* days above the budget, in the whole year */
	double mean;   /* answers a day while the plan runs */
};

static double draw(struct learner *learner)
{
	learner->random ^= learner->random << 13;
	learner->random ^= learner->random >> 7;
	learner->random ^= learner->random << 17;
	return (double)(learner->random >> 11) / 9007199254740992.0;
}

static void be_born(struct learner *learner, const struct kind *kind, int seed)
{
	learner->kind = kind;
	learner->random = 88172645463325252U + (uint64_t)seed * 7919;
	for (int i = 0; i < CARDS; i++) {
		learner->cards[i] = (struct session_card){
			.card = i + 1,
			.state = SM2_STATE_NEW,
			.due = DAY_NONE,
			.siblings = i < CARDS / 5 ? 1 + (uint64_t)i / 4 : 0,
			.deck = i % 7,
		};
		learner->last[i] = DAY_NONE;
	}
}

/* Knows a card the less, the longer it waited beyond its interval. */
static int grade_of(struct learner *learner, const struct session_card *card,
		    day_number today)
{
	static const int passed[] = { 3, 3, 4, 4, 4, 4, 4, 5, 5, 5 };
	int i = (int)card->card - 1;
	double chance = learner->kind->recall;

	if (card->state.interval > 0)
		chance = pow(chance, (double)(today - learner->last[i]) /
					     card->state.interval);
	return draw(learner) < chance ? passed[(int)(draw(learner) * 10)]
				      : (int)(draw(learner) * 3);
}

static bool unseen(const struct learner *learner, int i, day_number since)
{
	return learner->last[i] == DAY_NONE || learner->last[i] < since;
}

/* Marks today's share of the plan; its settings are lowered to the budget. */
static struct exam_share plan(struct learner *learner, day_number today,
			      struct session_settings *settings)
{
	static struct session_card left[CARDS];
	static size_t picked[CARDS];
	struct exam_state state = { .today = today,
				    .exam = learner->kind->begins + PLAN_DAYS,
				    .per_day = PER_DAY };
	size_t fresh = 0, due = 0;

	for (int i = 0; i < CARDS; i++) {
		learner->cards[i].planned = false;
		if (unseen(learner, i, learner->kind->begins))
			left[state.unseen++] = learner->cards[i];
		if (learner->cards[i].due != DAY_NONE &&
		    learner->cards[i].due <= today)
			due++;
	}
	struct exam_share share = exam_share(&state);
	size_t count =
		exam_pick(left, state.unseen, &state, share.today, picked);

	for (size_t i = 0; i < count; i++) {
		struct session_card *card =
			&learner->cards[left[picked[i]].card - 1];

		card->planned = true;
		fresh += card->due == DAY_NONE;
		due -= card->due != DAY_NONE && card->due <= today;
	}
	exam_limits(settings, PER_DAY, 0, count, fresh, due);
	return share;
}

/* What a sitting is given: due, planned, and the next new cards. */
static size_t queue(const struct learner *learner, day_number today,
		    struct session_card *cards)
{
	size_t count = 0, fresh = 0;

	for (int i = 0; i < CARDS; i++) {
		const struct session_card *card = &learner->cards[i];
		bool is_new = card->due == DAY_NONE;

		if (card->planned || (!is_new && card->due <= today) ||
		    (is_new && fresh++ < 4 * NEW_PER_DAY))
			cards[count++] = *card;
	}
	return count;
}

/* Answers every card of the day; the drill comes on top and is not counted. */
static size_t sit(struct learner *learner, day_number today,
		  const struct session_settings *settings, size_t *seen)
{
	static struct session_card cards[CARDS];
	struct session *session =
		session_open(cards, queue(learner, today, cards), settings);
	struct session_card card;
	struct session_answer answer;
	size_t answers = 0;

	while (session_current(session, &card) && !session_in_drill(session)) {
		int i = (int)card.card - 1;

		*seen += unseen(learner, i, learner->kind->begins);
		session_answer(session, grade_of(learner, &card, today),
			       &answer);
		learner->cards[i].state = answer.after;
		learner->cards[i].due = answer.due;
		learner->last[i] = today;
		answers++;
	}
	session_close(session);
	return answers;
}

static void note_day(struct outcome *outcome, size_t answers, bool planned)
{
	outcome->over += answers > PER_DAY;
	if (!planned)
		return;
	if (answers > outcome->most)
		outcome->most = answers;
	outcome->mean += (double)answers / PLAN_DAYS / SEEDS;
}

static void live(struct learner *learner, struct outcome *outcome)
{
	int begins = learner->kind->begins;
	size_t left = 0;

	for (day_number today = 0; today < YEAR; today++) {
		bool planned = today >= begins && today < begins + PLAN_DAYS;
		struct session_settings settings = {
			.today = today,
			.seed = (uint64_t)today,
			.new_limit = NEW_PER_DAY,
			.review_limit = PER_DAY - NEW_PER_DAY
		};
		size_t seen = 0;

		if (draw(learner) < learner->kind->missed)
			continue;
		for (int i = 0; i < CARDS; i++)
			learner->cards[i].planned = false;
		if (planned) {
			struct exam_share share =
				plan(learner, today, &settings);

			if (today == begins)
				outcome->a_day = share.a_day;
		}
		note_day(outcome, sit(learner, today, &settings, &seen),
			 planned);
		if (today == begins + PLAN_DAYS - 1 && seen > outcome->eve)
			outcome->eve = seen;
		if (today == begins + PLAN_DAYS - 1)
			for (int i = 0; i < CARDS; i++)
				left += unseen(learner, i, begins);
	}
	if (left > outcome->unseen)
		outcome->unseen = left;
}

static bool measure(const struct kind *kind)
{
	static struct learner learner;
	struct outcome outcome = { 0 };

	for (int seed = 0; seed < SEEDS; seed++) {
		be_born(&learner, kind, seed);
		live(&learner, &outcome);
	}
	printf("%6.0f %% %6.0f %% %7d %7zu %7zu %7.0f %5zu %7zu\n",
	       kind->recall * 100, kind->missed * 100, kind->begins,
	       outcome.a_day, outcome.most, outcome.mean, outcome.eve,
	       outcome.unseen);
	return outcome.over == 0 && outcome.unseen == 0 &&
	       (kind->missed > 0 || outcome.eve <= outcome.a_day);
}

int main(void)
{
	static const double recalls[] = { 0.75, 0.85, 0.95 };
	static const double missed[] = { 0, 0.1, 0.2 };
	static const int begins[] = { 0, 120, 335 };
	bool kept = true;

	printf("%d cards in %d days, at most %d answers a day; %d learners of "
	       "a kind\n%8s %8s %7s %7s %7s %7s %5s %7s\n",
	       CARDS, PLAN_DAYS, PER_DAY, SEEDS, "recall", "missed", "begins",
	       "needed", "fullest", "mean", "eve", "unseen");
	for (int i = 0; i < 27; i++)
		kept &= measure(&(struct kind){
			recalls[i % 3], missed[i / 3 % 3], begins[i / 9] });
	puts(kept ? "Every promise was kept." : "A promise was broken.");
	return kept ? 0 : 1;
}
