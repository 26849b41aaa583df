#include "rounds/session.h"

#include <stdlib.h>
#include "rounds/memory.h"
#include "study/queue.h"

/* A card in one of the two rings, or in none when `next` is NULL. */
struct node {
	struct session_card card;
	struct node *next, *previous;
};

/* A ring around a head that holds no card. */
struct ring {
	struct node head;
	size_t count;
};

/* An answer that can be taken back. */
struct step {
	struct node *node;
	struct ring *ring;        /* where it was asked */
	struct session_card card; /* as it was */
	struct session_answer answer;
};

struct session {
	struct session_settings settings;
	struct node *nodes; /* owned; they never move */
	struct ring scheduled, drill;
	struct step *steps; /* owned */
	size_t step_count, step_capacity;
};

static void ring_init(struct ring *ring)
{
	ring->head.next = ring->head.previous = &ring->head;
}

static void ring_insert(struct ring *ring, struct node *node,
			struct node *before)
{
	node->next = before;
	node->previous = before->previous;
	before->previous->next = node;
	before->previous = node;
	ring->count++;
}

static void ring_append(struct ring *ring, struct node *node)
{
	ring_insert(ring, node, &ring->head);
}

static void ring_remove(struct ring *ring, struct node *node)
{
	node->previous->next = node->next;
	node->next->previous = node->previous;
	node->next = node->previous = NULL;
	ring->count--;
}

struct session *session_open(const struct session_card *cards, size_t count,
			     const struct session_settings *settings)
{
	struct session *session = xcalloc(1, sizeof *session);
	size_t *order = xcalloc(count ? count : 1, sizeof *order);
	size_t taken = queue_order(cards, count, settings, order);

	session->settings = *settings;
	session->nodes = xcalloc(taken ? taken : 1, sizeof *session->nodes);
	ring_init(&session->scheduled);
	ring_init(&session->drill);
	for (size_t i = 0; i < taken; i++) {
		struct node *node = &session->nodes[i];

		node->card = cards[order[i]];
		ring_append(node->card.drill ? &session->drill
					     : &session->scheduled,
			    node);
	}
	free(order);
	return session;
}

void session_close(struct session *session)
{
	if (!session)
		return;
	free(session->nodes);
	free(session->steps);
	free(session);
}

static bool in_drill(const struct session *session)
{
	return session->scheduled.count == 0 && session->drill.count > 0;
}

/* The ring that is asked from now. */
static struct ring *present_ring(struct session *session)
{
	return in_drill(session) ? &session->drill : &session->scheduled;
}

static const struct node *present_node(const struct session *session)
{
	if (in_drill(session))
		return session->drill.head.next;
	return session->scheduled.count ? session->scheduled.head.next : NULL;
}

bool session_current(const struct session *session, struct session_card *card)
{
	const struct node *node = present_node(session);

	if (node)
		*card = node->card;
	return node != NULL;
}

bool session_in_drill(const struct session *session)
{
	return in_drill(session);
}

bool session_preview(const struct session *session, int grade,
		     struct session_answer *answer)
{
	const struct node *node = present_node(session);

	if (!node || grade < 0 || grade > SM2_GRADE_MAX)
		return false;
	const struct session_card *card = &node->card;
	struct session_answer made = {
		.card = card->card,
		.kind = REVIEW_DRILL,
		.grade = grade,
		.before = card->state,
		.after = card->state,
		.fsrs = card->fsrs,
		.scheduler = card->scheduler,
		.interval = card->interval,
		.due = card->due,
	};

	if (!card->drill) {
		bool early = card->due != DAY_NONE &&
			     card->due > session->settings.today;

		struct memory_state after = { card->state, card->fsrs };

		made.kind = early ? REVIEW_EARLY : REVIEW_SCHEDULED;
		if (!scheduler_answer(&after, grade, card->last,
				      session->settings.today,
				      session->settings.rounding))
			return false;
		made.after = after.sm2;
		made.fsrs = after.fsrs;
		made.interval = scheduler_interval(card->scheduler, &after);
		made.due = day_after(session->settings.today, made.interval);
	}
	*answer = made;
	return true;
}

static void remember(struct session *session, struct step step)
{
	if (session->step_count == session->step_capacity) {
		session->step_capacity = session->step_capacity * 2 + 16;
		session->steps =
			xreallocarray(session->steps, session->step_capacity,
				      sizeof *session->steps);
	}
	session->steps[session->step_count++] = step;
}

bool session_answer(struct session *session, int grade,
		    struct session_answer *answer)
{
	struct session_answer made;

	if (!session_preview(session, grade, &made))
		return false;
	struct ring *ring = present_ring(session);
	struct node *node = ring->head.next;

	remember(session, (struct step){ node, ring, node->card, made });
	ring_remove(ring, node);
	node->card.state = made.after;
	node->card.fsrs = made.fsrs;
	node->card.due = made.due;
	node->card.interval = made.interval;
	node->card.last = session->settings.today;
	if (grade < SM2_DRILL_PASS) {
		node->card.drill = true;
		ring_append(&session->drill, node);
	}
	*answer = made;
	return true;
}

void session_skip(struct session *session)
{
	struct ring *ring = present_ring(session);

	if (ring->count > 1) {
		struct node *node = ring->head.next;

		ring_remove(ring, node);
		ring_append(ring, node);
	}
}

bool session_bring(struct session *session, int64_t card)
{
	struct node *head = &session->scheduled.head;

	for (struct node *node = head->next; node != head; node = node->next) {
		if (node->card.card != card)
			continue;
		ring_remove(&session->scheduled, node);
		ring_insert(&session->scheduled, node, head->next);
		return true;
	}
	return false;
}

void session_drop(struct session *session)
{
	struct ring *ring = present_ring(session);

	if (ring->count)
		ring_remove(ring, ring->head.next);
}

bool session_undo(struct session *session, struct session_answer *answer)
{
	if (!session->step_count)
		return false;
	const struct step *step = &session->steps[--session->step_count];
	struct node *node = step->node;

	if (node->next) /* the answer had sent it to the drill */
		ring_remove(&session->drill, node);
	node->card = step->card;
	ring_insert(step->ring, node, step->ring->head.next);
	*answer = step->answer;
	return true;
}

void session_left(const struct session *session, size_t *scheduled,
		  size_t *drill)
{
	*scheduled = session->scheduled.count;
	*drill = session->drill.count;
}
