#include "store/backup.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#include "rounds/memory.h"
#include "store/handle.h"
#include "store/statement.h"

/*
 * An empty file of a name nobody else has, which only its owner may read:
 * two programs may make the copy of the day at the same moment.
 */
static bool make_private(char *path, struct error *error)
{
	int file = mkstemp(path);

	if (file < 0)
		return error_errno(error, ERROR_STORE, "make '%s'", path);
	close(file);
	return true;
}

bool backup_copy(sqlite3 *from, sqlite3 *to, struct error *error)
{
	sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");

	if (!backup)
		return error_set(error, ERROR_STORE, "%s", stmt_reason(to));
	sqlite3_backup_step(backup, -1); /* its result is finish's too */
	if (sqlite3_backup_finish(backup) != SQLITE_OK)
		return error_set(error, ERROR_STORE, "%s", stmt_reason(to));
	return true;
}

/* So that the name too is on disk before older copies go. */
static void sync_folder(const char *path)
{
	const char *slash = strrchr(path, '/');
	char *folder = slash ? xstrndup(path, (size_t)(slash - path) + 1)
			     : xstrdup(".");
	int file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (file >= 0) {
		fsync(file); /* some file systems can't; the copy is there */
		close(file);
	}
	free(folder);
}

bool backup_to(sqlite3 *db, const char *path, struct error *error)
{
	sqlite3 *copy = NULL;
	char *part = sqlite3_mprintf("%s.part-XXXXXX", path);

	if (!part)
		memory_exhausted();
	bool made = make_private(part, error);
	bool ok = made;

	if (ok && sqlite3_open_v2(part, &copy, SQLITE_OPEN_READWRITE, NULL) !=
			  SQLITE_OK)
		ok = error_set(error, ERROR_STORE, "open '%s': %s", part,
			       stmt_reason(copy));
	ok = ok && backup_copy(db, copy, error);
	if (sqlite3_close(copy) != SQLITE_OK && ok)
		ok = error_set(error, ERROR_STORE, "close '%s'", part);
	if (ok && rename(part, path) != 0)
		ok = error_errno(error, ERROR_STORE, "rename '%s'", part);
	if (ok)
		sync_folder(path);
	else if (made)
		unlink(part);
	sqlite3_free(part);
	return ok || error_wrap(error, "backup '%s'", path);
}

bool store_backup(struct store *store, const char *path, struct error *error)
{
	struct stat ours, theirs;

	if (stat(store->path, &ours) == 0 && stat(path, &theirs) == 0 &&
	    ours.st_ino == theirs.st_ino && ours.st_dev == theirs.st_dev)
		return error_set(error, ERROR_USAGE,
				 "'%s' is the database itself; name another "
				 "file",
				 path);
	return backup_to(store->db, path, error);
}

bool store_copy_bytes(struct store *store, struct text *bytes,
		      struct error *error)
{
	sqlite3_int64 size = 0;
	unsigned char *copy = sqlite3_serialize(store->db, "main", &size, 0);

	if (!copy)
		return error_set(error, ERROR_STORE, "copy the database: %s",
				 stmt_reason(store->db));
	text_add(bytes, (const char *)copy, (size_t)size);
	sqlite3_free(copy);
	return true;
}

static int descending(const void *left, const void *right)
{
	return strcmp(*(char *const *)right, *(char *const *)left);
}

/* Full paths of the daily copies, the newest first; all owned. */
static char **find_copies(const char *path, size_t *count)
{
	const char *slash = strrchr(path, '/');
	size_t folder_length = slash ? (size_t)(slash - path) + 1 : 0;
	char *folder =
		folder_length ? xstrndup(path, folder_length) : xstrdup("./");
	char *prefix = sqlite3_mprintf("%s.backup-", path + folder_length);
	DIR *listing = opendir(folder);
	char **copies = NULL;

	*count = 0;
	if (!prefix)
		memory_exhausted();
	for (struct dirent *entry; listing && (entry = readdir(listing));) {
		day_number day;
		size_t length = strlen(prefix);

		if (strncmp(entry->d_name, prefix, length) != 0 ||
		    !day_parse(entry->d_name + length, &day))
			continue;
		copies = xreallocarray(copies, *count + 1, sizeof *copies);
		struct text full = TEXT_INIT;
		text_printf(&full, "%s%s", folder, entry->d_name);
		copies[(*count)++] = text_detach(&full);
	}
	if (listing)
		closedir(listing);
	sqlite3_free(prefix);
	free(folder);
	if (*count)
		qsort(copies, *count, sizeof(*copies), descending);
	return copies;
}

static bool remove_old_copies(const char *path, size_t keep,
			      struct error *error)
{
	size_t count;
	char **copies = find_copies(path, &count);
	bool ok = true;

	for (size_t i = 0; i < count; i++) {
		if (i >= keep && unlink(copies[i]) != 0 && ok)
			ok = error_errno(error, ERROR_STORE,
					 "remove the old backup '%s'",
					 copies[i]);
		free(copies[i]);
	}
	free(copies);
	return ok;
}

bool store_backup_daily(struct store *store, day_number day, size_t keep,
			struct error *error)
{
	char date[24];
	struct text path = TEXT_INIT;

	day_format(day, date);
	text_printf(&path, "%s.backup-%s", store->path, date);
	bool ok = access(path.bytes, F_OK) == 0 ||
		  backup_to(store->db, path.bytes, error);

	text_release(&path);
	return ok && remove_old_copies(store->path, keep, error);
}
