/* What Tab offers, by the line before the cursor. */
#include "store_fixture.h"

#include "cli/app.h"
#include "cli/complete.h"

/* The candidates for a line, with blanks between them. */
static char *offered(struct app *app, const char *line)
{
	struct words words = { 0 };
	struct words candidates = { 0 };
	struct text text = TEXT_INIT;

	words_split_at_cursor(&words, line, strlen(line));
	complete_command_line(app, &words, &candidates);
	words_sort(&candidates);
	for (size_t i = 0; i < candidates.count; i++)
		text_printf(&text, "%s%s", i ? "|" : "", candidates.items[i]);
	words_release(&words);
	words_release(&candidates);
	return text_detach(&text);
}

#define offers(line, expected)                                                 \
	do {                                                                   \
		char *found_ = offered(&app, line);                            \
		assert_string_equal(found_, expected);                         \
		free(found_);                                                  \
	} while (0)

static void open_app(struct app *app, const struct fixture *f)
{
	const struct global_options options = { .database = f->path };
	struct error error = { 0 };

	if (!app_open(app, &options, &error))
		fail_msg("%s", error.text);
}

static void add_card(struct app *app)
{
	static const char *const tags[] = { "later", "on call" };
	static const struct card_source source = { .document = "~/my notes.md",
						   .quote = "That." };
	struct card_list list = { 0 };
	size_t counts[UPSERT_OUTCOME_COUNT] = { 0 };
	struct error error = { 0 };
	struct card *card = card_list_add(&list);

	card->key = "key";
	card->question = "Which?";
	card->answer = "That.";
	card->deck = "Notes::Heart and vessels";
	card->category = "drug_class";
	card->tags = tags;
	card->tag_count = 2;
	card->sources = &source;
	card->source_count = 1;
	if (!app_store(app, &error) ||
	    !store_upsert_cards(app->store, &list, UPSERT_DECK, NOON, counts,
				NULL, &error))
		fail_msg("%s", error.text);
	card_list_release(&list);
}

/* Cards "many-0000" and so on, each with a tag and a document of its number. */
static void add_many(struct app *app, size_t many)
{
	struct card_list list = { 0 };
	size_t counts[UPSERT_OUTCOME_COUNT] = { 0 };
	struct error error = { 0 };

	for (size_t i = 0; i < many; i++) {
		struct card *card = card_list_add(&list);
		struct card_source *source =
			arena_alloc(&list.arena, sizeof *source);
		const char **tags = arena_array(&list.arena, 1, sizeof *tags);
		struct text text = TEXT_INIT;

		text_printf(&text, "many-%04zu", i);
		card->key = arena_strdup(&list.arena, text.bytes);
		card->question = card->key;
		card->answer = "That.";
		tags[0] = card->key;
		*source = (struct card_source){ .document = card->key,
						.quote = "That." };
		card->tags = tags;
		card->tag_count = 1;
		card->sources = source;
		card->source_count = 1;
		text_release(&text);
	}
	if (!app_store(app, &error) ||
	    !store_upsert_cards(app->store, &list, UPSERT_DECK, NOON, counts,
				NULL, &error))
		fail_msg("%s", error.text);
	card_list_release(&list);
}

static void commands_are_completed(void **state)
{
	struct app app;

	open_app(&app, *state);
	offers("re", "restore|review");
	offers("s", "scheduler|show|simulate|sm2|stats|suspend");
	offers("help un", "undo");
	offers("nonsense ", "");
	assert_int_equal(app_close(&app, 0), 0);
}

static void options_and_their_choices_are_completed(void **state)
{
	struct app app;

	open_app(&app, *state);
	offers("review --", "--help|--limit|--new");
	offers("generate -f ", "csv|jsonl|md");
	offers("generate --format js", "jsonl");
	offers("curate --state s", "suspended");
	offers("sm2 --rounding ", "nearest|up");
	assert_int_equal(app_close(&app, 0), 0);
}

static void decks_and_categories_come_from_the_database(void **state)
{
	struct app app;

	open_app(&app, *state);
	add_card(&app);
	offers("review N", "Notes|Notes::Heart and vessels");
	offers("review Notes::", "Notes::Heart and vessels");
	offers("list --deck N", "Notes|Notes::Heart and vessels");
	offers("list --category ", "drug_class");
	offers("export decks N", "Notes|Notes::Heart and vessels");
	assert_int_equal(app_close(&app, 0), 0);
}

static void tags_documents_and_keys_come_from_the_database(void **state)
{
	struct app app;

	open_app(&app, *state);
	add_card(&app);
	offers("show ", "key");
	offers("show k", "key");
	offers("show x", "");
	offers("list tag:", "tag:later|tag:on\\ call");
	offers("list -tag:l", "-tag:later");
	offers("export cards tag:l", "tag:later");
	offers("list document:~", "document:~/my\\ notes.md");
	offers("list document:x", "");
	offers("list -deck:Notes::", "-deck:Notes::Heart and vessels");
	offers("list -ev", "-evidence:");
	assert_int_equal(app_close(&app, 0), 0);
}

/* What a name with a blank is completed to goes on being completed. */
static void a_name_with_a_blank_is_read_as_it_is_offered(void **state)
{
	struct app app;

	open_app(&app, *state);
	add_card(&app);
	offers("list 'tag:on\\ c", "tag:on\\ call");
	offers("list 'tag:on\\", "tag:on\\ call");
	offers("list 'tag:on c", "");
	assert_int_equal(app_close(&app, 0), 0);
}

static size_t count_offered(struct app *app, const char *line, const char *last)
{
	char *found = offered(app, line);
	size_t count = *found ? 1 : 0;
	const char *end = found + strlen(found) - strlen(last);

	for (const char *c = found; *c; c++)
		count += *c == '|';
	assert_string_equal(end, last);
	free(found);
	return count;
}

static void of_many_names_the_first_and_the_last_are_offered(void **state)
{
	struct app app;

	open_app(&app, *state);
	add_many(&app, 1200);
	assert_int_equal(count_offered(&app, "show ", "|many-1199"), 201);
	assert_int_equal(count_offered(&app, "list tag:", "|tag:many-1199"),
			 201);
	assert_int_equal(count_offered(&app,
				       "list document:", "|document:many-1199"),
			 201);
	assert_int_equal(count_offered(&app, "show many-110", "|many-1109"),
			 10);
	assert_int_equal(count_offered(&app, "list document:many-110",
				       "|document:many-1109"),
			 10);
	assert_int_equal(app_close(&app, 0), 0);
}

static void looking_for_a_deck_makes_no_database(void **state)
{
	struct fixture *f = *state;
	struct app app;

	open_app(&app, f);
	offers("review deck:", "");
	offers("list --category ", "");
	offers("list tag:", "");
	offers("show ", "");
	assert_int_not_equal(access(f->path, F_OK), 0);
	assert_int_equal(app_close(&app, 0), 0);
}

static void words_and_settings_are_completed(void **state)
{
	struct app app;

	open_app(&app, *state);
	offers("config ", "get|list|set");
	offers("config get n", "new-per-day");
	offers("config set r", "reviews-per-day|rollover-hour|rounding");
	offers("config set grades ", "four|six");
	offers("config set grades f", "four");
	offers("config get grades ", "");
	offers("config set new-per-day ", "");
	offers("config set nonsense ", "");
	offers("scheduler Notes ", "fsrs|sm2");
	offers("scheduler Notes sm2 ", "");
	offers("export p", "progress");
	assert_int_equal(app_close(&app, 0), 0);
}

static void a_querys_fields_and_their_words_are_completed(void **state)
{
	struct fixture *f = *state;
	struct app app;

	open_app(&app, f);
	add_card(&app);
	offers("list e", "evidence:");
	offers("list is:b", "is:buried");
	offers("review is:due category:d", "category:drug_class");
	offers("review deck:No", "deck:Notes|deck:Notes::Heart and vessels");
	offers("list prop:e", "");
	assert_int_equal(app_close(&app, 0), 0);
}

static void files_are_completed_with_a_slash_behind_folders(void **state)
{
	struct fixture *f = *state;
	struct text line = TEXT_INIT, expected = TEXT_INIT;
	struct app app;

	open_app(&app, f);
	add_card(&app);
	text_printf(&line, "import %s/rounds.d", f->folder);
	text_printf(&expected, "%s/rounds.db", f->folder);
	/* Its journal may or may not be there. */
	char *found = offered(&app, line.bytes);

	assert_memory_equal(found, expected.bytes, expected.length);
	free(found);
	text_clear(&line);
	text_add(&line, "generate -o ", 12);
	text_add(&line, f->folder, strlen(f->folder) - 1);
	text_clear(&expected);
	text_printf(&expected, "%s/", f->folder);
	offers(line.bytes, expected.bytes);
	text_release(&line);
	text_release(&expected);
	assert_int_equal(app_close(&app, 0), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		with_folder(commands_are_completed),
		with_folder(options_and_their_choices_are_completed),
		with_folder(decks_and_categories_come_from_the_database),
		with_folder(tags_documents_and_keys_come_from_the_database),
		with_folder(a_name_with_a_blank_is_read_as_it_is_offered),
		with_folder(of_many_names_the_first_and_the_last_are_offered),
		with_folder(looking_for_a_deck_makes_no_database),
		with_folder(words_and_settings_are_completed),
		with_folder(a_querys_fields_and_their_words_are_completed),
		with_folder(files_are_completed_with_a_slash_behind_folders),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
