#include "rounds/pack.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "generate/pack_private.h"
#include "generate/term_mark.h"
#include "rounds/file.h"
#include "rounds/knowledge.h"
#include "rounds/memory.h"
#include "rounds/utf8.h"

enum { PACK_FILE_MAX = 16 << 20 }; /* bytes; the largest is under 1 MiB */

struct pack {
	struct lexicon *lexicon;
	struct cue_table *cues;
	struct grammar *grammar;
	struct pattern_list patterns;
	struct trigger_table triggers; /* filled once finished */
	struct dispute_list disputes;
	struct note_table notes;
	struct string_table vacuous; /* words that tell nothing; any value */
	struct pack_part *parts;
	size_t part_count, part_capacity;
	struct arena arena;
};

/* What is added from now on is of a pack with this name. */
static void begin_part(struct pack *pack, struct slice name, bool built_in)
{
	struct arena *arena = &pack->arena;

	pack->parts = arena_grow(arena, pack->parts, pack->part_count,
				 &pack->part_capacity, sizeof *pack->parts);
	pack->patterns.pack = pack->part_count;
	pack->parts[pack->part_count++] = (struct pack_part){
		.name = arena_strndup(arena, name.bytes, name.length),
		.built_in = built_in,
		.first_term = lexicon_count(pack->lexicon),
	};
}

static void begin_built_in(struct pack *pack, struct slice name)
{
	size_t count = pack->part_count;

	if (!count || !slice_equal(slice_of(pack->parts[count - 1].name), name))
		begin_part(pack, name, true);
}

static bool add_vacuous(struct pack *pack, struct slice content)
{
	struct slice line;

	while (slice_next_line(&content, &line)) {
		line = slice_trim(line);
		if (!line.length || line.bytes[0] == '#')
			continue;
		line.bytes =
			arena_strndup(&pack->arena, line.bytes, line.length);
		*string_table_at(&pack->vacuous, line) = pack;
	}
	return true;
}

static bool starts(const char *name, const char *prefix)
{
	return strncmp(name, prefix, strlen(prefix)) == 0;
}

static bool ends(const char *name, const char *suffix)
{
	size_t length = strlen(name), size = strlen(suffix);

	return length >= size && strcmp(name + length - size, suffix) == 0;
}

bool pack_add_file(struct pack *pack, const char *name, const char *file,
		   struct slice content, struct error *error)
{
	size_t offset;

	if (!utf8_valid(content.bytes, content.length, &offset))
		return error_set(error, ERROR_INPUT,
				 "%s: invalid UTF-8 at byte %zu", file, offset);
	if (starts(name, "lexicon/") && ends(name, ".tsv"))
		return lexicon_add_file(pack->lexicon, file, content, error);
	if (strcmp(name, "lexicon/vacuous.txt") == 0)
		return add_vacuous(pack, content);
	if (starts(name, "cues/") && ends(name, ".tsv"))
		return cue_table_add_file(pack->cues, file, content, error);
	if (strcmp(name, "grammar/words.tsv") == 0)
		return grammar_add_words(pack->grammar, file, content, error);
	if (strcmp(name, "grammar/verbs.tsv") == 0)
		return grammar_add_verbs(pack->grammar, file, content, error);
	if (starts(name, "patterns/") && ends(name, ".pat"))
		return pattern_read(&pack->patterns, &pack->arena, file,
				    content, error);
	if (starts(name, "disputes/") && ends(name, ".tsv"))
		return dispute_read(&pack->disputes, &pack->arena, file,
				    content, error);
	if (starts(name, "notes/") && ends(name, ".tsv"))
		return note_read(&pack->notes, &pack->arena, file, content,
				 error);
	if (ends(name, ".txt") || ends(name, ".awk"))
		return true; /* notes on how a list was made */
	return error_set(error, ERROR_INPUT,
			 "%s: no kind of pack file is called so; see "
			 "rounds-pack(5)",
			 file);
}

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static bool add_file_of(struct pack *pack, const char *folder, const char *name,
			struct error *error)
{
	struct text path = TEXT_INIT, content = TEXT_INIT;
	bool ok;

	text_printf(&path, "%s/%s", folder, name);
	ok = file_read(path.bytes, PACK_FILE_MAX, &content, error) &&
	     pack_add_file(pack, name, path.bytes,
			   (struct slice){ content.bytes, content.length },
			   error);
	text_release(&content);
	text_release(&path);
	return ok;
}

/* The files of one of a pack's folders; a pack need not have them all. */
static bool add_folder(struct pack *pack, const char *folder, const char *part,
		       size_t *added, struct error *error)
{
	struct arena arena = { 0 };
	const char **names = NULL;
	size_t count = 0, capacity = 0;
	struct dirent *entry;
	bool ok = true;
	DIR *dir = opendir(arena_printf(&arena, "%s/%s", folder, part));

	while (dir && (entry = readdir(dir))) {
		if (entry->d_name[0] == '.')
			continue;
		names = arena_grow(&arena, names, count, &capacity,
				   sizeof *names);
		names[count++] =
			arena_printf(&arena, "%s/%s", part, entry->d_name);
	}
	if (dir)
		closedir(dir);
	if (count)
		qsort(names, count, sizeof *names, compare_names);
	for (size_t i = 0; ok && i < count; i++)
		ok = add_file_of(pack, folder, names[i], error);
	*added += count;
	arena_free(&arena);
	return ok;
}

bool pack_add_folder(struct pack *pack, const char *folder, struct error *error)
{
	static const char *const parts[] = { "grammar",  "lexicon",  "cues",
					     "patterns", "disputes", "notes" };
	size_t added = 0;
	DIR *dir = opendir(folder);

	if (!dir)
		return error_errno(error, ERROR_INPUT, "cannot open pack '%s'",
				   folder);
	closedir(dir);
	begin_part(pack, slice_of(folder), false);
	for (size_t i = 0; i < COUNT_OF(parts); i++)
		if (!add_folder(pack, folder, parts[i], &added, error))
			return false;
	return added || error_set(error, ERROR_INPUT,
				  "'%s' is no pack: it has no file in grammar, "
				  "lexicon, cues, patterns, disputes or notes; "
				  "see "
				  "rounds-pack(5)",
				  folder);
}

struct pack *pack_new(struct error *error)
{
	struct pack *pack = xcalloc(1, sizeof *pack);

	pack->lexicon = lexicon_new();
	pack->cues = cue_table_new();
	pack->grammar = grammar_new();
	for (const struct knowledge_file *file = knowledge_files; file->name;
	     file++) {
		size_t size = strcspn(file->name, "/");

		begin_built_in(pack, (struct slice){ file->name, size });
		if (!pack_add_file(pack, file->name + size + 1, file->name,
				   slice_of(file->text), error)) {
			pack_free(pack);
			return NULL;
		}
	}
	return pack;
}

void pack_free(struct pack *pack)
{
	if (!pack)
		return;
	lexicon_free(pack->lexicon);
	cue_table_free(pack->cues);
	grammar_free(pack->grammar);
	trigger_table_release(&pack->triggers);
	string_table_release(&pack->vacuous);
	note_table_release(&pack->notes);
	arena_free(&pack->arena);
	free(pack);
}

/* How much of the whole each part brought. */
static void count_parts(struct pack *pack)
{
	const struct pattern_list *patterns = &pack->patterns;
	size_t end = lexicon_count(pack->lexicon);

	for (size_t i = pack->part_count; i-- > 0;) {
		pack->parts[i].term_count = end - pack->parts[i].first_term;
		end = pack->parts[i].first_term;
	}
	for (size_t i = 0; i < patterns->count; i++) {
		struct pack_part *part =
			&pack->parts[patterns->patterns[i].pack];

		part->patterns++;
		part->examples += patterns->patterns[i].example_count;
	}
}

const struct pack_part *pack_parts(const struct pack *pack, size_t *count)
{
	*count = pack->part_count;
	return pack->parts;
}

bool pack_finish(struct pack *pack, struct error *error)
{
	(void)error;
	count_parts(pack);
	lexicon_finish(pack->lexicon);
	lexicon_mark(pack->lexicon, term_marks);
	trigger_table_fill(&pack->triggers, &pack->patterns, &pack->arena);
	return true;
}

bool pack_is_vacuous(const struct pack *pack, struct slice fold)
{
	return string_table_find(&pack->vacuous, fold) != NULL;
}

const struct grammar *pack_grammar(const struct pack *pack)
{
	return pack->grammar;
}

const struct lexicon *pack_lexicon(const struct pack *pack)
{
	return pack->lexicon;
}

const struct cue_table *pack_cues(const struct pack *pack)
{
	return pack->cues;
}

const struct pattern_list *pack_patterns(const struct pack *pack)
{
	return &pack->patterns;
}

const struct trigger_table *pack_triggers(const struct pack *pack)
{
	return &pack->triggers;
}

const struct dispute_list *pack_disputes(const struct pack *pack)
{
	return &pack->disputes;
}

const struct note_table *pack_notes(const struct pack *pack)
{
	return &pack->notes;
}
