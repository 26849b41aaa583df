#include "exchange/table_own.h"

#include <stdio.h>
#include <string.h>

#include "rounds/cloze.h"

/* The lines of a cell, as card_csv.h writes them. */
static const char *const *split(struct import *import, struct slice cell,
				size_t *count)
{
	const char **lines = arena_array(&import->cards.arena, cell.length + 1,
					 sizeof *lines);

	struct slice line;

	*count = 0;
	while (slice_next_line(&cell, &line)) {
		const char *text = import_text(import, line);

		if (*text)
			lines[(*count)++] = text;
	}
	return lines;
}

/* "0.8700", in every locale. */
static bool parse_score(const char *word, double *score)
{
	unsigned whole, parts;

	if (strlen(word) != 6 || sscanf(word, "%1u.%4u", &whole, &parts) !=
					 2) // NOLINT(cert-err34-c)
		return false;
	*score = whole + parts / 10000.0;
	return true;
}

static bool parse_ordinal(const char *word, unsigned *ordinal)
{
	size_t digits = strspn(word, "0123456789");
	unsigned value = 0;

	if (!digits || digits > 3 || word[digits])
		return false;
	for (size_t i = 0; i < digits; i++)
		value = value * 10 + (unsigned)(word[i] - '0');
	if (value > CLOZE_ORDINAL_MAX)
		return false;
	*ordinal = value;
	return true;
}

static bool take_word(enum column_role role, const char *word, struct card *own)
{
	switch (role) {
	case COLUMN_KIND:
		return card_kind_parse(word, &own->kind);
	case COLUMN_STATUS:
		return card_status_parse(word, &own->status);
	case COLUMN_EVIDENCE:
		return card_evidence_parse(word, &own->evidence);
	case COLUMN_STATE:
		return card_state_parse(word, &own->state);
	case COLUMN_SCORE:
		return parse_score(word, &own->score);
	case COLUMN_ORDINAL:
		return parse_ordinal(word, &own->ordinal);
	case COLUMN_PATTERN:
		own->pattern = word;
		own->state = CARD_DRAFT; /* unless its column says else */
		return true;
	case COLUMN_CLOZE:
		own->cloze = word;
		return true;
	case COLUMN_SIBLINGS:
		own->siblings = word;
		return true;
	default:
		return true;
	}
}

void table_own_field(struct import *import, enum column_role role,
		     struct slice field, struct card *own)
{
	const char *word;

	if (!slice_trim(field).length)
		return;
	if (role == COLUMN_FLAGS) {
		own->flags = split(import, field, &own->flag_count);
		return;
	}
	if (role == COLUMN_QUALIFIERS) {
		own->qualifiers = split(import, field, &own->qualifier_count);
		return;
	}
	word = import_text(import, field);
	if (!take_word(role, word, own))
		import_warn(import, "unknown-word",
			    "write one that `rounds export` writes",
			    "'%.60s' is none that fits its column", word);
}

void table_own_copy(const struct card *own, struct card *card)
{
	card->kind = own->kind;
	card->status = own->status;
	card->evidence = own->evidence;
	card->state = own->state;
	card->score = own->score;
	card->ordinal = own->ordinal;
	card->pattern = own->pattern;
	card->cloze = own->cloze;
	card->siblings = own->siblings;
	card->flags = own->flags;
	card->flag_count = own->flag_count;
	card->qualifiers = own->qualifiers;
	card->qualifier_count = own->qualifier_count;
}
