#include "store/card_merge.h"

#include <string.h>

static bool same(const char *a, const char *b)
{
	return a && b ? strcmp(a, b) == 0 : a == b;
}

static bool same_list(const char *const *a, size_t a_count,
		      const char *const *b, size_t b_count)
{
	if (a_count != b_count)
		return false;
	for (size_t i = 0; i < a_count; i++)
		if (strcmp(a[i], b[i]) != 0)
			return false;
	return true;
}

static bool same_text(const struct card *a, const struct card *b)
{
	return same(a->question, b->question) && same(a->answer, b->answer) &&
	       same(a->note, b->note) && same(a->cloze, b->cloze);
}

/* Which wording the card has from now on. */
enum wording { WORDING_STAYS, WORDING_NEW, WORDING_CONFLICT };

/* An import says nothing new until its text differs from its last one. */
static enum wording choose_imported(const struct standing_card *now,
				    const struct card *card)
{
	if (!now->facts.edited || same_text(&now->card, card))
		return WORDING_NEW;
	return same(now->facts.given_question, card->question) &&
			       same(now->facts.given_answer, card->answer)
		       ? WORDING_STAYS
		       : WORDING_CONFLICT;
}

static enum wording choose_wording(const struct standing_card *now,
				   const struct card *card,
				   enum upsert_mode mode)
{
	const struct card_row *row = &now->row;
	bool differs = !same(now->card.question, card->question) ||
		       !same(now->card.answer, card->answer);

	if (mode == UPSERT_GENERATED)
		return now->facts.edited ? WORDING_STAYS : WORDING_NEW;
	if (mode == UPSERT_IMPORT)
		return choose_imported(now, card);
	if (!differs || !row->filed_question)
		return now->facts.edited && differs ? WORDING_CONFLICT
						    : WORDING_NEW;
	if (same(row->filed_question, card->question) &&
	    same(row->filed_answer, card->answer))
		return WORDING_STAYS; /* the file is merely old */
	return same(row->filed_question, now->card.question) &&
			       same(row->filed_answer, now->card.answer)
		       ? WORDING_NEW
		       : WORDING_CONFLICT;
}

/*
 * The sources from now on: those of the documents named now, and the stored
 * ones of other documents.  A deck file gives no places, so stored sources
 * win over it.
 */
static const struct card_source *
join_sources(enum upsert_mode mode, const struct card *now,
	     const struct card *card, struct arena *arena, size_t *count)
{
	struct card_source *sources =
		arena_array(arena, now->source_count + card->source_count + 1,
			    sizeof *sources);

	*count = 0;
	if (mode == UPSERT_DECK && now->source_count) {
		*count = now->source_count;
		return now->sources;
	}
	for (size_t i = 0; i < card->source_count; i++)
		sources[(*count)++] = card->sources[i];
	for (size_t i = 0; i < now->source_count; i++) {
		bool named = false;

		for (size_t k = 0; k < card->source_count && !named; k++)
			named = same(now->sources[i].document,
				     card->sources[k].document);
		if (!named)
			sources[(*count)++] = now->sources[i];
	}
	return sources;
}

static bool has_tags(const struct card *now, const struct card *card)
{
	for (size_t i = 0; i < card->tag_count; i++) {
		bool found = false;

		for (size_t k = 0; k < now->tag_count && !found; k++)
			found = same(card->tags[i], now->tags[k]);
		if (!found)
			return false;
	}
	return true;
}

static bool is_changed(const struct card *now, const struct card *made)
{
	return !same_text(now, made) || now->kind != made->kind ||
	       now->ordinal != made->ordinal ||
	       !same(now->category, made->category) ||
	       !same(now->subject, made->subject) ||
	       now->status != made->status || now->evidence != made->evidence ||
	       now->state != made->state ||
	       !same_list(now->flags, now->flag_count, made->flags,
			  made->flag_count) ||
	       !same_list(now->qualifiers, now->qualifier_count,
			  made->qualifiers, made->qualifier_count) ||
	       !has_tags(now, made);
}

/* An orphan that is found again is what it was before. */
static enum card_state state_of(const struct standing_card *now)
{
	if (now->card.state != CARD_ORPHANED)
		return now->card.state;
	return now->row.was_orphaned ? now->row.state_before_orphaned
				     : CARD_DRAFT;
}

/* The card as it shall be: what is new, and what the user decided. */
static struct card make_card(const struct standing_card *now,
			     const struct card *card, enum wording wording)
{
	struct card made = *card;

	made.state = state_of(now);
	if (wording == WORDING_STAYS) {
		made.question = now->card.question;
		made.answer = now->card.answer;
		made.note = now->card.note;
		made.cloze = now->card.cloze;
	}
	if (!made.pattern) /* a deck file need not say these */
		made.pattern = now->card.pattern;
	if (!made.category)
		made.category = now->card.category;
	if (!made.subject)
		made.subject = now->card.subject;
	return made;
}

/* Files of other programs know nothing of how sure a card is. */
static bool says_text_alone(const struct card *card)
{
	return card->status == STATUS_ASSERTED &&
	       card->evidence == EVIDENCE_UNSPECIFIED && !card->flag_count &&
	       !card->qualifier_count && !card->pattern;
}

static void keep_judgement(const struct card *now, struct card *made)
{
	made->status = now->status;
	made->evidence = now->evidence;
	made->score = now->score;
	made->flags = now->flags;
	made->flag_count = now->flag_count;
	made->qualifiers = now->qualifiers;
	made->qualifier_count = now->qualifier_count;
	if (made->kind == CARD_BASIC && now->kind == CARD_LIST)
		made->kind = CARD_LIST;
	if (!made->siblings)
		made->siblings = now->siblings;
}

static struct card_row make_row(const struct standing_card *now,
				const struct card *card,
				const struct card *made, enum upsert_mode mode)
{
	struct card_row row = now->row;
	bool reworded = !same(now->card.question, made->question) ||
			!same(now->card.answer, made->answer);

	row.was_orphaned = false;
	row.revision = now->facts.revision + reworded;
	row.edited = now->facts.edited;
	row.given_question = card->question;
	row.given_answer = card->answer;
	if (mode == UPSERT_IMPORT) /* file and user are of one mind again */
		row.edited = row.edited && !same_text(made, card);
	if (mode != UPSERT_DECK)
		return row;
	row.filed_question = card->question;
	row.filed_answer = card->answer;
	/* Who changes a deck file is the user, too. */
	row.edited = row.edited || !same_text(&now->card, made);
	if (made->pattern) {
		row.given_question = now->facts.given_question;
		row.given_answer = now->facts.given_answer;
	}
	return row;
}

enum upsert_outcome card_merge(const struct standing_card *now,
			       const struct card *card,
			       const struct upsert_options *options,
			       struct arena *arena, struct card *made,
			       struct card_row *row)
{
	enum upsert_mode mode = options->mode;
	enum wording wording = choose_wording(now, card, mode);

	if (wording == WORDING_CONFLICT && options->overwrite)
		wording = WORDING_NEW;
	if (now->card.state == CARD_REJECTED)
		return UPSERT_REJECTED;
	if (wording == WORDING_CONFLICT)
		return UPSERT_CONFLICT;
	*made = make_card(now, card, wording);
	if (mode == UPSERT_IMPORT && says_text_alone(card))
		keep_judgement(&now->card, made);
	made->sources = join_sources(mode, &now->card, card, arena,
				     &made->source_count);
	*row = make_row(now, card, made, mode);
	if (wording == WORDING_STAYS && mode != UPSERT_DECK &&
	    (!same(now->facts.given_question, card->question) ||
	     !same(now->facts.given_answer, card->answer)))
		return UPSERT_KEPT_EDIT;
	return is_changed(&now->card, made) ? UPSERT_UPDATED : UPSERT_UNCHANGED;
}
