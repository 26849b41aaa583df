/*
 * store_fixture - a store in a folder of its own that goes with the test.
 */
#ifndef TESTS_STORE_FIXTURE_H
#define TESTS_STORE_FIXTURE_H

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "rounds/attrs.h"
#include "rounds/store.h"

#define TODAY 20778
#define NOON ((instant_ms)TODAY * 86400000 + 43200000)

struct fixture {
	char folder[64];
	char path[96];
	struct store *store; /* NULL until opened */
	struct error error;
	struct arena arena;
};

/* What failed is what the reader of a failing test wants to know. */
#define must(call)                                                             \
	do {                                                                   \
		if (!(call))                                                   \
			fail_msg("%s: %s", #call, f->error.text);              \
	} while (0)

static inline struct store *open_again(struct fixture *f)
{
	store_close(f->store);
	f->store = store_open(f->path, true, 100, &f->error);
	return f->store;
}

/* An empty folder; f->path is where the database would be. */
static inline int make_folder(void **state)
{
	struct fixture *f = calloc(1, sizeof *f);

	if (!f)
		return -1;
	snprintf(f->folder, sizeof f->folder, "/tmp/rounds-store-XXXXXX");
	if (!mkdtemp(f->folder)) {
		free(f);
		return -1;
	}
	snprintf(f->path, sizeof f->path, "%s/rounds.db", f->folder);
	*state = f;
	return 0;
}

static inline int make_store(void **state)
{
	if (make_folder(state) != 0)
		return -1;
	return open_again(*state) ? 0 : -1;
}

static inline void remove_files(const char *folder)
{
	DIR *listing = opendir(folder);

	for (struct dirent *entry; listing && (entry = readdir(listing));) {
		char path[512];

		snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
		if (entry->d_name[0] != '.')
			unlink(path);
	}
	if (listing)
		closedir(listing);
	rmdir(folder);
}

static inline int remove_folder(void **state)
{
	struct fixture *f = *state;

	store_close(f->store);
	arena_free(&f->arena);
	remove_files(f->folder);
	free(f);
	return 0;
}

#define with_folder(test)                                                      \
	cmocka_unit_test_setup_teardown(test, make_folder, remove_folder)
#define with_store(test)                                                       \
	cmocka_unit_test_setup_teardown(test, make_store, remove_folder)

#endif
