/*
 * commands - every command's description, for the table in commands.c.
 */
#ifndef ROUNDS_CLI_COMMANDS_H
#define ROUNDS_CLI_COMMANDS_H

#include "cli/command.h"

extern const struct command command_catchup;
extern const struct command command_complete;
extern const struct command command_config;
extern const struct command command_curate;
extern const struct command command_doctor;
extern const struct command command_exam;
extern const struct command command_export;
extern const struct command command_generate;
extern const struct command command_help;
extern const struct command command_import;
extern const struct command command_leave;
extern const struct command command_lint;
extern const struct command command_list;
extern const struct command command_pack;
extern const struct command command_restore;
extern const struct command command_review;
extern const struct command command_scheduler;
extern const struct command command_show;
extern const struct command command_simulate;
extern const struct command command_sm2;
extern const struct command command_stats;
extern const struct command command_suspend;
extern const struct command command_undo;
extern const struct command command_version;

#endif
