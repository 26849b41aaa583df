#include "deck/markdown_reader.h"

#include <string.h>

#define NEXT_WORDS "see rounds-deck(5) for the words"

/* Split at commas; the pieces are decoded. */
static const char *const *read_list(const char *value, size_t *count,
				    struct arena *arena)
{
	const char **items = NULL;
	size_t capacity = 0;

	*count = 0;
	for (const char *at = value; at;) {
		const char *comma = strchr(at, ',');
		struct slice item = { at, comma ? (size_t)(comma - at)
						: strlen(at) };

		item = slice_trim(item);
		items = arena_grow(arena, items, *count, &capacity,
				   sizeof *items);
		if (item.length)
			items[(*count)++] = markdown_decode(item, arena);
		at = comma ? comma + 1 : NULL;
	}
	return items;
}

/* "0.87", from 0 to 1; the same in every locale. */
static bool read_score(const char *value, double *score)
{
	double number = 0, unit = 1;
	bool point = false, digits = false;

	for (; *value; value++) {
		if (*value == '.' && !point) {
			point = true;
			continue;
		}
		if (*value < '0' || *value > '9')
			return false;
		digits = true;
		if (unit > 1e9)
			continue;
		number = number * 10 + (*value - '0');
		if (point)
			unit *= 10;
	}
	*score = number / unit;
	return digits && *score <= 1;
}

static bool read_ordinal(const char *value, unsigned *ordinal)
{
	unsigned number = 0;

	for (const char *c = value; *c; c++) {
		if (*c < '0' || *c > '9' || number > 1000)
			return false;
		number = number * 10 + (unsigned)(*c - '0');
	}
	*ordinal = number;
	return number >= 1 && number <= 500;
}

/* Settings whose value is a text or a list; false: not one of them. */
static bool read_text(struct card *card, struct slice name, const char *raw,
		      struct arena *arena)
{
	const char *value = markdown_decode(slice_of(raw), arena);

	value = *value ? value : NULL;
	if (slice_equal(name, SLICE("category")))
		card->category = value;
	else if (slice_equal(name, SLICE("subject")))
		card->subject = value;
	else if (slice_equal(name, SLICE("pattern")))
		card->pattern = value;
	else if (slice_equal(name, SLICE("siblings")))
		card->siblings = value;
	else if (slice_equal(name, SLICE("tags")))
		card->tags = read_list(raw, &card->tag_count, arena);
	else if (slice_equal(name, SLICE("flags")))
		card->flags = read_list(raw, &card->flag_count, arena);
	else if (slice_equal(name, SLICE("qualifiers")))
		card->qualifiers =
			read_list(raw, &card->qualifier_count, arena);
	else
		return false;
	return true;
}

enum outcome { TAKEN, REFUSED, UNKNOWN };

static enum outcome outcome_of(bool taken)
{
	return taken ? TAKEN : REFUSED;
}

/* Settings whose value is one of few words, or a number. */
static enum outcome read_word(struct markdown_words *words, struct slice name,
			      const char *value)
{
	struct card *card = &words->card;

	if (slice_equal(name, SLICE("status")))
		return outcome_of(card_status_parse(value, &card->status));
	if (slice_equal(name, SLICE("evidence")))
		return outcome_of(card_evidence_parse(value, &card->evidence));
	if (slice_equal(name, SLICE("state")))
		return outcome_of(card_state_parse(value, &card->state));
	if (slice_equal(name, SLICE("score")))
		return outcome_of(read_score(value, &card->score));
	if (slice_equal(name, SLICE("kind"))) {
		words->has_kind = true;
		return outcome_of(card_kind_parse(value, &card->kind));
	}
	if (slice_equal(name, SLICE("ordinal"))) {
		words->has_ordinal = true;
		return outcome_of(read_ordinal(value, &card->ordinal));
	}
	return UNKNOWN;
}

bool markdown_settings_read(struct markdown_reader *reader,
			    const struct markdown_layout *layout,
			    struct markdown_words *words)
{
	const struct markdown_comment *comment = &layout->comment;
	bool taken = true;

	*words = (struct markdown_words){ .card = { .status = STATUS_ASSERTED,
						    .state = CARD_ACTIVE,
						    .deck = reader->deck_name,
						    .key = comment->key } };
	if (comment->key_spaced) {
		markdown_fault(reader, layout->key_at, DIAGNOSTIC_ERROR,
			       "bad-key", "put ';' before the next setting",
			       "key '%s' has a space in it", comment->key);
		taken = false;
	}
	if (comment->overfull)
		markdown_fault(reader, layout->comment_at, DIAGNOSTIC_WARNING,
			       "unknown-setting", NEXT_WORDS,
			       "only the first %zu settings are used",
			       comment->count);
	for (size_t i = 0; i < comment->count; i++) {
		const struct markdown_setting *setting = &comment->settings[i];
		size_t at = layout->comment_at + setting->at;
		int size = (int)setting->name.length;
		const char *name = setting->name.bytes;
		enum outcome outcome;

		if (read_text(&words->card, setting->name, setting->value,
			      reader->arena))
			continue;
		outcome = read_word(words, setting->name, setting->value);
		if (outcome == UNKNOWN)
			markdown_fault(reader, at, DIAGNOSTIC_WARNING,
				       "unknown-setting", NEXT_WORDS,
				       "unknown setting '%.*s'", size, name);
		if (outcome == REFUSED)
			markdown_fault(reader, at, DIAGNOSTIC_ERROR,
				       "unknown-word", NEXT_WORDS,
				       "'%s' is no value of '%.*s'",
				       setting->value, size, name);
		taken = taken && outcome != REFUSED;
	}
	return taken;
}
