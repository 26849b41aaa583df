#include "cli/findings.h"

#include "cli/json_text.h"
#include "ui/safe.h"

void findings_print(struct app *app, struct diagnostic_list *findings)
{
	diagnostic_sort(findings);
	for (size_t i = 0; i < findings->count; i++) {
		struct text line = TEXT_INIT;

		diagnostic_format(&findings->items[i], &line);
		app_note(app, "%s", line.bytes);
		text_release(&line);
	}
	if (findings->counts[DIAGNOSTIC_ERROR])
		app->refused = true;
}

void findings_write(const struct app *app,
		    const struct diagnostic_list *findings, struct text *text)
{
	for (size_t i = 0; i < findings->count; i++) {
		struct text line = TEXT_INIT;

		diagnostic_format(&findings->items[i], &line);
		safe_add(text, line.bytes, line.length, SAFE_ONE_LINE,
			 app->terminal.utf8);
		text_add_char(text, '\n');
		text_release(&line);
	}
}

/* Names of files and pieces of decks may be no UTF-8; JSON is. */
static json_t *safe_json(const char *string)
{
	struct text safe = TEXT_INIT;
	json_t *json;

	if (!string)
		return json_null();
	safe_add_string(&safe, string, true);
	json = json_string(safe.bytes);
	text_release(&safe);
	return json;
}

void findings_json(const struct diagnostic_list *findings, struct text *text)
{
	for (size_t i = 0; i < findings->count; i++) {
		const struct diagnostic *item = &findings->items[i];

		json_text(text,
			  json_pack("{s:o, s:I, s:I, s:s, s:s, s:o, s:o}",
				    "file", safe_json(item->place.file), "line",
				    (json_int_t)item->place.line, "column",
				    (json_int_t)item->place.column, "level",
				    diagnostic_level_name(item->level), "rule",
				    item->rule, "text", safe_json(item->text),
				    "next", safe_json(item->next)));
	}
}
