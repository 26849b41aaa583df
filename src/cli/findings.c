#include "cli/findings.h"

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
