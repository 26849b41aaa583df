#include "cli/commands.h"

const struct command *const commands[] = {
	&command_config, &command_curate,  &command_doctor,
	&command_exam,   &command_export,  &command_generate,
	&command_help,   &command_import,  &command_lint,
	&command_list,   &command_pack,    &command_review,
	&command_show,   &command_sm2,     &command_stats,
	&command_undo,   &command_version, NULL,
};
