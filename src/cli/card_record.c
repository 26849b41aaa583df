#include "cli/card_record.h"

#include "cli/json_text.h"
#include "rounds/card_json.h"
#include "rounds/memory.h"

void card_record_due(struct text *text, const struct card_facts *facts)
{
	char day[24] = "new";

	if (facts->due != DAY_NONE)
		day_format(facts->due, day);
	text_add_string(text, day);
}

json_t *card_record(const struct card *card, const struct card_facts *facts)
{
	struct text line = TEXT_INIT;
	struct text due = TEXT_INIT;
	json_t *record;

	/* One place knows the members of a card. */
	card_json_write_kept(card, &line);
	record = json_loadb(line.bytes, line.length, 0, NULL);
	if (!record)
		memory_exhausted();
	if (facts->due != DAY_NONE)
		card_record_due(&due, facts);
	json_object_set_new(record, "due",
			    due.length ? json_string(due.bytes) : json_null());
	json_object_set_new(record, "repetition",
			    json_integer(facts->state.repetition));
	json_object_set_new(record, "easiness",
			    json_integer(facts->state.easiness));
	json_object_set_new(record, "interval",
			    json_integer(facts->state.interval));
	json_object_set_new(record, "complaint",
			    json_text_or_null(facts->complaint));
	text_release(&line);
	text_release(&due);
	return record;
}
