#include "rounds/group.h"

#include <stdlib.h>
#include "rounds/memory.h"
#include "store/handle.h"
#include "store/statement.h"

struct group {
	sqlite3 *db; /* borrowed */
	struct stmt add;
};

struct group *group_open(struct store *store, struct error *error)
{
	struct group *group;

	if (!stmt_exec(store->db, &sql_group_make_rows, error) ||
	    !stmt_exec(store->db, &sql_group_make_cards, error) ||
	    !stmt_exec(store->db, &sql_group_clear, error))
		return NULL;
	group = xcalloc(1, sizeof *group);
	group->db = store->db;
	group->add = stmt_open(store->db, &sql_group_add_row);
	return group;
}

void group_add(struct group *group, const struct group_answer *answer)
{
	stmt_bind_text(&group->add, ":card", answer->card);
	stmt_bind_text(&group->add, ":category", answer->category);
	stmt_bind_text(&group->add, ":day", answer->day);
	stmt_bind_text(&group->add, ":kind", answer->kind);
	stmt_bind_int(&group->add, ":grade", answer->grade);
	stmt_bind_int(&group->add, ":fresh", answer->fresh);
	stmt_run(&group->add);
}

bool group_end_learner(struct group *group, const char *learner,
		       struct error *error)
{
	if (!stmt_close(&group->add, error)) {
		group->add = stmt_open(group->db, &sql_group_add_row);
		return false;
	}
	group->add = stmt_open(group->db, &sql_group_add_row);

	struct stmt fold = stmt_open(group->db, &sql_group_fold);

	stmt_bind_text(&fold, ":learner", learner);
	stmt_run(&fold);
	return stmt_close(&fold, error) &&
	       stmt_exec(group->db, &sql_group_clear, error);
}

void group_close(struct group *group)
{
	struct error ignored = { 0 };

	if (!group)
		return;
	if (!stmt_close(&group->add, &ignored)) {
		/* told by group_end_learner(), or not asked for */
	}
	free(group);
}
