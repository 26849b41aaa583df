/*
 * The inputs in tests/data/corpus/TARGET through the fuzz target of that
 * name, which is linked in: what once broke it, and one file of each shape.
 * Prints TAP; an input that breaks the target ends the program.
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "rounds/file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int is_visible(const struct dirent *entry)
{
	return entry->d_name[0] != '.';
}

static bool replay(const char *folder, const char *name)
{
	struct text path = TEXT_INIT, bytes = TEXT_INIT;
	struct error error = { 0 };
	bool ok;

	text_printf(&path, "%s/%s", folder, name);
	ok = file_read(path.bytes, 1 << 20, &bytes, &error);
	if (ok)
		LLVMFuzzerTestOneInput((const uint8_t *)bytes.bytes,
				       bytes.length);
	else
		printf("# %s\n", error.text);
	text_release(&path);
	text_release(&bytes);
	return ok;
}

int main(void)
{
	const char *root = getenv("ROUNDS_ROOT");
	struct text folder = TEXT_INIT;
	struct dirent **entries = NULL;
	bool all = true;
	int count;

	text_printf(&folder, "%s/tests/data/corpus/%s", root ? root : ".",
		    CORPUS);
	count = scandir(folder.bytes, &entries, is_visible, alphasort);
	printf("1..%d\n", count);
	for (int i = 0; i < count; i++) {
		bool ok = replay(folder.bytes, entries[i]->d_name);

		printf("%sok %d - %s\n", ok ? "" : "not ", i + 1,
		       entries[i]->d_name);
		fflush(stdout);
		all = all && ok;
		free(entries[i]);
	}
	free(entries);
	text_release(&folder);
	return all && count > 0 ? 0 : 1;
}
