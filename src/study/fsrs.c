#include "rounds/fsrs.h"

#include <assert.h>
#include <math.h>

/* The default parameters w0..w20, the same in every published library. */
static const double w[21] = { 0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334,
			      3.0194, 0.001,  1.8722, 0.1666, 0.796,  1.4835,
			      0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425,
			      0.0912, 0.0658, 0.1542 };

static double clamp(double value, double least, double most)
{
	return value < least ? least : value > most ? most : value;
}

/* How far along the curve recall falls to `retention`. */
static double curve_at(double retention)
{
	return pow(retention, -1 / w[20]) - 1;
}

enum fsrs_rating fsrs_rating_of(int grade)
{
	assert(grade >= 0 && grade <= 5);
	return grade < 3 ? FSRS_AGAIN : (enum fsrs_rating)(grade - 1);
}

double fsrs_recall(double stability, int32_t elapsed)
{
	return pow(1 + curve_at(0.9) * elapsed / stability, -w[20]);
}

int32_t fsrs_interval(double stability, double retention)
{
	assert(retention > 0 && retention < 1);
	/* At 0.9 the quotient is 1 to the last bit with any C library. */
	double days = stability * (curve_at(retention) / curve_at(0.9));

	return (int32_t)clamp(round(days), 1, FSRS_INTERVAL_MAX);
}

/* The first difficulty, which the mean reversion needs without bounds. */
static double first_difficulty(enum fsrs_rating rating)
{
	return w[4] - exp(w[5] * (rating - 1)) + 1;
}

static double next_difficulty(double difficulty, enum fsrs_rating rating)
{
	double change = -w[6] * ((int)rating - FSRS_GOOD);
	double moved = difficulty + change * (10 - difficulty) / 9;

	return clamp(w[7] * first_difficulty(FSRS_EASY) + (1 - w[7]) * moved, 1,
		     10);
}

static double stability_recalled(const struct fsrs_state *state,
				 enum fsrs_rating rating, double recall)
{
	double growth = exp(w[8]) * (11 - state->difficulty) *
			pow(state->stability, -w[9]) *
			(exp(w[10] * (1 - recall)) - 1);

	if (rating == FSRS_HARD)
		growth *= w[15];
	if (rating == FSRS_EASY)
		growth *= w[16];
	return state->stability * (1 + growth);
}

static double stability_forgotten(const struct fsrs_state *state, double recall)
{
	double after = w[11] * pow(state->difficulty, -w[12]) *
		       (pow(state->stability + 1, w[13]) - 1) *
		       exp(w[14] * (1 - recall));
	/* Forgetting on a later day never makes a memory stronger. */
	double most = state->stability / exp(w[17] * w[18]);

	return after < most ? after : most;
}

static double stability_same_day(const struct fsrs_state *state,
				 enum fsrs_rating rating)
{
	double growth = exp(w[17] * ((int)rating - FSRS_GOOD + w[18])) *
			pow(state->stability, -w[19]);

	if (rating != FSRS_AGAIN && growth < 1)
		growth = 1;
	return state->stability * growth;
}

static double next_stability(const struct fsrs_state *state,
			     enum fsrs_rating rating, int32_t elapsed)
{
	if (elapsed <= 0)
		return stability_same_day(state, rating);
	double recall = fsrs_recall(state->stability, elapsed);

	return rating == FSRS_AGAIN ? stability_forgotten(state, recall)
				    : stability_recalled(state, rating, recall);
}

void fsrs_answer(struct fsrs_state *state, enum fsrs_rating rating,
		 int32_t elapsed)
{
	struct fsrs_state next;

	if (state->stability <= 0) {
		next.stability = w[rating - 1];
		next.difficulty = clamp(first_difficulty(rating), 1, 10);
	} else {
		next.stability = next_stability(state, rating, elapsed);
		next.difficulty = next_difficulty(state->difficulty, rating);
	}
	next.stability =
		clamp(next.stability, FSRS_STABILITY_MIN, FSRS_STABILITY_MAX);
	*state = next;
}

struct fsrs_state fsrs_from_sm2(int32_t easiness, int32_t interval)
{
	double stability = clamp(interval, 1, FSRS_STABILITY_MAX);
	double growth = exp(w[8]) * pow(stability, -w[9]) *
			(exp(w[10] * (1 - FSRS_RETENTION)) - 1);

	return (struct fsrs_state){
		.stability = stability,
		.difficulty =
			clamp(11 - (easiness / 100.0 - 1) / growth, 1, 10),
	};
}

bool fsrs_near(double a, double b)
{
	return fabs(a - b) <= FSRS_TOLERANCE * fmax(1, fmax(fabs(a), fabs(b)));
}
