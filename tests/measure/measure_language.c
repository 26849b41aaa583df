/*
 * Precision and recall of the language room on annotated corpora, which are
 * not part of the project:
 *
 *     measure_language [-v] FOLDER
 *
 * FOLDER holds abbreviation/NAME.xml (BioC with ShortForm and LongForm, as
 * the Ab3P set) and hedge-negation/ with bioscope_NAME.xml (BioScope) and
 * negex_NAME.txt (NegEx test kit).  -v lists every error.
 */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "measure/measure.h"
#include "rounds/file.h"

struct part {
	const char *title;
	const char *folder, *prefix, *suffix; /* of the corpus files */
	bool (*measure)(struct slice content, struct tally *tally,
			struct error *error);
};

static const struct part parts[] = {
	{ "abbreviations", "abbreviation", "", ".xml", measure_abbreviations },
	{ "negated terms", "hedge-negation", "negex_", ".txt",
	  measure_negations },
	{ "hedged text", "hedge-negation", "bioscope_", ".xml",
	  measure_hedges },
	{ "sentence ends", "hedge-negation", "bioscope_", ".xml",
	  measure_sentences },
};

enum { PART_COUNT = sizeof parts / sizeof parts[0] };

void measure_decision(struct tally *tally, bool found, bool expected,
		      struct slice what, struct slice where)
{
	tally->right += found && expected;
	tally->wrong += found && !expected;
	tally->missed += !found && expected;
	if (tally->verbose && found != expected)
		fprintf(stderr, "%s\t%.*s\t%.*s\n", found ? "wrong" : "missed",
			(int)what.length, what.bytes, (int)where.length,
			where.bytes);
}

static bool fits(const char *name, const struct part *part)
{
	size_t length = strlen(name), size = strlen(part->suffix);

	return strncmp(name, part->prefix, strlen(part->prefix)) == 0 &&
	       length > size && strcmp(name + length - size, part->suffix) == 0;
}

static bool measure_file(const struct part *part, const char *path,
			 struct tally *tally, struct error *error)
{
	struct text content = TEXT_INIT;
	bool ok = file_read(path, FILE_SIZE_MAX, &content, error) &&
		  part->measure((struct slice){ content.bytes, content.length },
				tally, error);

	text_release(&content);
	return ok;
}

static bool measure_part(const struct part *part, const char *folder,
			 struct tally *tally, size_t *files,
			 struct error *error)
{
	char path[4096];
	DIR *dir;
	bool ok = true;

	snprintf(path, sizeof path, "%s/%s", folder, part->folder);
	dir = opendir(path);
	if (!dir)
		return error_errno(error, ERROR_INPUT, "can't open '%s'", path);
	for (struct dirent *entry; ok && (entry = readdir(dir));) {
		if (!fits(entry->d_name, part))
			continue;
		snprintf(path, sizeof path, "%s/%s/%s", folder, part->folder,
			 entry->d_name);
		ok = measure_file(part, path, tally, error);
		++*files;
	}
	closedir(dir);
	return ok;
}

static double ratio(size_t part, size_t rest)
{
	return part ? (double)part / (double)(part + rest) : 0;
}

static void print_tally(const struct part *part, const struct tally *t)
{
	double precision = ratio(t->right, t->wrong);
	double recall = ratio(t->right, t->missed);
	double sum = precision + recall;

	printf("%-14s P %.3f  R %.3f  F %.3f  (right %zu, wrong %zu, "
	       "missed %zu)\n",
	       part->title, precision, recall,
	       sum > 0 ? 2 * precision * recall / sum : 0, t->right, t->wrong,
	       t->missed);
}

int main(int argc, char **argv)
{
	bool verbose = argc > 1 && strcmp(argv[1], "-v") == 0;
	int status = 0;

	if (argc != 2 + verbose) {
		fprintf(stderr, "usage: measure_language [-v] FOLDER\n");
		return 2;
	}
	for (size_t i = 0; i < PART_COUNT; i++) {
		struct tally tally = { .verbose = verbose };
		struct error error = { 0 };
		size_t files = 0;

		if (!measure_part(&parts[i], argv[1 + verbose], &tally, &files,
				  &error)) {
			fprintf(stderr, "measure: %s: %s\n", parts[i].title,
				error.text);
			status = 1;
		} else if (!files) {
			fprintf(stderr, "measure: %s: no files %s/%s*%s\n",
				parts[i].title, parts[i].folder,
				parts[i].prefix, parts[i].suffix);
			status = 1;
		} else {
			print_tally(&parts[i], &tally);
		}
	}
	return status;
}
