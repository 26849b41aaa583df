#include "cli/commands.h"

/* One a line, so that a new one changes one line. */
/* clang-format off */
const struct command *const commands[] = {
	&command_catchup,
	&command_complete,
	&command_config,
	&command_curate,
	&command_doctor,
	&command_exam,
	&command_export,
	&command_generate,
	&command_help,
	&command_import,
	&command_leave,
	&command_lint,
	&command_list,
	&command_pack,
	&command_restore,
	&command_review,
	&command_scheduler,
	&command_show,
	&command_simulate,
	&command_sm2,
	&command_stats,
	&command_suspend,
	&command_undo,
	&command_version,
	NULL,
};
/* clang-format on */
