#include "exchange/everything.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "exchange/archive_read.h"
#include "exchange/archive_write.h"
#include "exchange/progress.h"
#include "rounds/file.h"
#include "rounds/markdown_deck.h"

/* The largest database that is unpacked. */
#define DATABASE_MAX ((uint64_t)64 << 30)

static const char about[] =
	"All that was in Rounds, a program to study with flashcards.\n"
	"\n"
	"    rounds restore THIS-ARCHIVE\n"
	"\n"
	"puts it back, on this machine or another.  Without Rounds:\n"
	"\n"
	"rounds.db     the database: cards, sources, log of reviews, "
	"schedules,\n"
	"              documents, pictures, sounds, settings; SQLite 3\n"
	"cards.md      the cards, as Markdown\n"
	"progress.csv  the log of reviews, one a row; times in UTC\n";

static bool write_cards(struct store *store, struct text *out,
			struct error *error)
{
	struct card_filter filter = { 0 };
	struct store_cards cards = { 0 };
	bool ok = store_list_cards(store, &filter, &cards, error);

	if (ok)
		markdown_cards_write(cards.list.cards, cards.list.count, out);
	store_cards_release(&cards);
	return ok;
}

bool everything_write(struct store *store, instant_ms now, struct text *out,
		      struct error *error)
{
	struct text database = TEXT_INIT, cards = TEXT_INIT, log = TEXT_INIT;
	bool ok = store_copy_bytes(store, &database, error) &&
		  write_cards(store, &cards, error) &&
		  progress_csv(store, DAY_NONE, &log, error);

	if (ok) {
		struct archive *archive = archive_new(now);

		archive_add(archive, "README.txt", slice_of(about));
		archive_add(archive, EVERYTHING_DATABASE,
			    (struct slice){ database.bytes, database.length });
		archive_add(archive, "cards.md",
			    (struct slice){ cards.bytes, cards.length });
		archive_add(archive, "progress.csv",
			    (struct slice){ log.bytes, log.length });
		ok = archive_finish(archive, out, error);
	}
	text_release(&database);
	text_release(&cards);
	text_release(&log);
	return ok;
}

static bool unpack_archive(const char *path, int file, struct error *error)
{
	struct archive_reader *archive = archive_reader_open(path, error);
	bool ok = archive != NULL;

	if (ok && !archive_reader_has(archive, EVERYTHING_DATABASE))
		ok = error_set(error, ERROR_INPUT,
			       "there is no '%s' in it; `rounds import` takes "
			       "decks of other programs",
			       EVERYTHING_DATABASE);
	ok = ok &&
	     archive_reader_file(archive, EVERYTHING_DATABASE, ARCHIVE_PLAIN,
				 DATABASE_MAX, file, error);
	archive_reader_close(archive);
	return ok;
}

static bool copy_bytes(int from, int to, struct error *error)
{
	char chunk[1 << 16];
	ssize_t got;

	while ((got = read(from, chunk, sizeof chunk)) != 0) {
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return error_errno(error, ERROR_INPUT, "read");
		if (!file_put(to, chunk, (size_t)got))
			return error_errno(error, ERROR_STORE, "write");
	}
	return true;
}

static bool copy_database(const char *path, int file, struct error *error)
{
	int from = open(path, O_RDONLY | O_CLOEXEC);
	bool ok;

	if (from < 0)
		return error_errno(error, ERROR_INPUT, "open");
	ok = copy_bytes(from, file, error);
	close(from);
	return ok;
}

bool everything_unpack(const char *path, int file, struct error *error)
{
	struct text head = TEXT_INIT;
	struct slice bytes;
	bool more, ok = file_read_head(path, 16, &head, &more, error);

	if (!ok)
		return false;
	bytes = (struct slice){ head.bytes, head.length };
	if (slice_starts_with(bytes, "PK\x03\x04"))
		ok = unpack_archive(path, file, error);
	else if (slice_starts_with(bytes, "SQLite format 3"))
		ok = copy_database(path, file, error);
	else
		ok = error_set(error, ERROR_INPUT,
			       "it is neither an archive nor a database; name "
			       "a file of `rounds export everything`");
	text_release(&head);
	return ok || error_wrap(error, "'%s'", path);
}
