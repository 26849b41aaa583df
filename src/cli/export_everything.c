#include "cli/export.h"

#include "cli/result.h"
#include "exchange/everything.h"

bool export_everything(struct app *app, const struct arguments *operands,
		       const struct export_options *given, struct error *error)
{
	struct text archive = TEXT_INIT;
	bool ok = everything_write(app->store, app_now(app), &archive, error) &&
		  result_write_private(app, &archive, given->output, error);

	(void)operands;
	text_release(&archive);
	return ok;
}
