/*
 * embedded_sql - the statements of src/store/sql and the migrations, built
 * into the program by embed_sql.awk.  Each file says what it asks for and
 * what its parameters are.
 */
#ifndef STORE_EMBEDDED_SQL_H
#define STORE_EMBEDDED_SQL_H

#include <stddef.h>

/* One embedded file; the name goes into errors. */
struct sql {
	const char *name;
	const char *text;
};

/* In order of version, the first being version 1; ends with NULL. */
extern const struct sql *const sql_migrations[];

/* All but the migrations; ends with NULL. */
extern const struct sql *const sql_statements[];

extern const struct sql sql_card_alias_add, sql_card_all, sql_card_by_key,
	sql_card_by_question, sql_card_complain, sql_card_edit,
	sql_card_by_question, sql_card_complain, sql_card_edit, sql_card_file,
	sql_card_generated_from, sql_card_given_drop, sql_card_given_make,
	sql_card_id, sql_card_insert, sql_card_known_as, sql_card_last_id,
	sql_card_list, sql_card_load, sql_card_move, sql_card_search,
	sql_card_set_state, sql_card_sources, sql_card_standing,
	sql_card_tag_add, sql_card_tag_remove, sql_card_tags, sql_card_update;
extern const struct sql sql_database_cache, sql_database_foreign_keys,
	sql_database_holds, sql_database_integrity, sql_database_objects,
	sql_database_references, sql_database_rollback, sql_database_schema,
	sql_database_synchronous, sql_database_version, sql_database_wal;
extern const struct sql sql_deck_add, sql_deck_find, sql_deck_scheduler_list,
	sql_deck_scheduler_set;
extern const struct sql sql_document_get, sql_document_list, sql_document_put;
extern const struct sql sql_figure_answers, sql_figure_by_category,
	sql_figure_by_day, sql_figure_by_deck, sql_figure_by_grade,
	sql_figure_by_hour, sql_figure_by_interval, sql_figure_by_maturity,
	sql_figure_by_status, sql_figure_by_tag, sql_figure_by_week,
	sql_figure_cards, sql_figure_coverage, sql_figure_drop_answers,
	sql_figure_drop_cards, sql_figure_easiness, sql_figure_forecast,
	sql_figure_hardest, sql_figure_intervals, sql_figure_states,
	sql_figure_total;
extern const struct sql sql_figure_cards_each, sql_figure_record;
extern const struct sql sql_figure_group_card, sql_figure_group_category,
	sql_figure_group_learner;
extern const struct sql sql_group_add_row, sql_group_clear, sql_group_fold,
	sql_group_make_cards, sql_group_make_rows;
extern const struct sql sql_media_get, sql_media_list, sql_media_put;
extern const struct sql sql_card_lapses;
extern const struct sql sql_exam_add, sql_exam_cards, sql_exam_drop,
	sql_exam_list;
extern const struct sql sql_hold_add, sql_hold_check, sql_hold_replay;
extern const struct sql sql_leave_add, sql_leave_drop, sql_leave_list;
extern const struct sql sql_load_cards, sql_load_days;
extern const struct sql sql_name_card, sql_name_document, sql_name_tag;
extern const struct sql sql_queue_decks, sql_queue_drill, sql_queue_due,
	sql_queue_new;
extern const struct sql sql_review_done, sql_review_insert, sql_review_last,
	sql_review_known, sql_review_list, sql_review_of_card, sql_review_past,
	sql_review_standing, sql_review_unsound;
extern const struct sql sql_schedule_add, sql_schedule_fill, sql_schedule_get,
	sql_schedule_list, sql_schedule_measure, sql_schedule_missing,
	sql_schedule_set, sql_schedule_unbegin;
extern const struct sql sql_review_streak, sql_unmeasured_clear,
	sql_unmeasured_list;
extern const struct sql sql_search_check, sql_search_fill, sql_search_merge,
	sql_search_missing;
extern const struct sql sql_setting_forget, sql_setting_get, sql_setting_list,
	sql_setting_set;
extern const struct sql sql_source_clear, sql_source_elsewhere,
	sql_source_forget, sql_source_insert;
extern const struct sql sql_tag_add;
extern const struct sql sql_tally_by_all, sql_tally_by_category,
	sql_tally_by_deck;
extern const struct sql sql_transaction_begin, sql_transaction_commit,
	sql_transaction_nest, sql_transaction_rollback,
	sql_transaction_take_back, sql_transaction_unnest;

#endif
