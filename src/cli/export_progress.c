#include "cli/export.h"

#include "cli/result.h"
#include "exchange/progress.h"

bool export_progress(struct app *app, const struct arguments *operands,
		     const struct export_options *given, struct error *error)
{
	struct text text = TEXT_INIT;
	bool ok = given->format == EXPORT_JSON
			  ? progress_json(app->store, &text, error)
			  : progress_csv(app->store, &text, error);

	(void)operands;
	ok = ok && result_write(app, &text, given->output, error);
	text_release(&text);
	return ok;
}
