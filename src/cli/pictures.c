#include "cli/pictures.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rounds/file.h"
#include "rounds/picture.h"
#include "ui/render.h"
#include "ui/safe.h"
#include "ui/temporary.h"
#include "ui/viewer.h"
#include "ui/wrap.h"

#define PICTURE_MAX ((size_t)64 << 20) /* bytes */

/* One walk over the pictures of a text. */
struct walk {
	struct pictures *pictures;
	struct store *store;
	const struct terminal *terminal;
	struct text *text;
	bool open;    /* in the viewer; else say what it is, and draw */
	size_t count; /* so far */
};

/* "notes/heart.png", but not "/etc/x", "../x" or "https://..." */
static bool is_below(const char *name)
{
	if (*name == '/' || strstr(name, "://"))
		return false;
	for (const char *at = name; at; at = strchr(at, '/')) {
		at += *at == '/';
		if (strcmp(at, "..") == 0 || strncmp(at, "../", 3) == 0)
			return false;
	}
	return *name;
}

static bool read_file(const char *name, struct text *bytes, struct error *error)
{
	struct stat status;

	if (!is_below(name) || stat(name, &status) != 0)
		return error_set(error, ERROR_INPUT,
				 "not in the database and not below this "
				 "folder");
	if (!S_ISREG(status.st_mode))
		return error_set(error, ERROR_INPUT, "no regular file");
	return file_read(name, PICTURE_MAX, bytes, error);
}

/* The bytes of a picture, from the database or a file. */
static bool load(struct walk *walk, const char *name, struct text *bytes,
		 struct picture *picture, struct error *error)
{
	struct arena arena = { 0 };
	struct slice stored;
	bool found = false;
	bool ok = store_get_media(walk->store, name, &arena, &stored, &found,
				  error);

	if (ok && found)
		text_add(bytes, stored.bytes, stored.length);
	else if (ok)
		ok = read_file(name, bytes, error);
	arena_free(&arena);
	if (ok && !picture_read((struct slice){ bytes->bytes, bytes->length },
				picture))
		return error_set(error, ERROR_INPUT,
				 "no PNG, JPEG, GIF or WebP");
	return ok;
}

/* A copy for another program, good until pictures_release(). */
static bool copy(struct walk *walk, const struct text *bytes,
		 const struct picture *picture, struct text *path,
		 struct error *error)
{
	if (!temporary_write(path, picture->extension,
			     (struct slice){ bytes->bytes, bytes->length },
			     error))
		return false;
	words_add(&walk->pictures->copies, path->bytes, path->length);
	return true;
}

static void add_line(struct walk *walk, const char *name, const char *what)
{
	struct text line = TEXT_INIT;

	safe_add_string(&line, name, walk->terminal->utf8);
	text_add_string(&line, ": ");
	safe_add_string(&line, what, walk->terminal->utf8);
	text_add_string(walk->text,
			terminal_style(walk->terminal, STYLE_FAINT));
	wrap_add(walk->text, (struct slice){ line.bytes, line.length }, "  ",
		 "    ", walk->terminal->columns);
	text_add_string(walk->text,
			terminal_style(walk->terminal, STYLE_PLAIN));
	text_release(&line);
}

static void describe(struct walk *walk, const char *name, size_t size,
		     const struct picture *picture)
{
	struct text what = TEXT_INIT;

	text_add_string(&what, picture->format);
	if (picture->width && picture->height)
		text_printf(&what, ", %u x %u pixels", picture->width,
			    picture->height);
	text_printf(&what, ", %zu %s", size < 10000 ? size : size / 1000,
		    size < 10000 ? "bytes" : "kB");
	add_line(walk, name, what.bytes);
	text_release(&what);
}

static void print(struct text *text)
{
	fwrite(text->bytes, 1, text->length, stdout);
	text_clear(text);
}

static void visit(void *context, const char *name)
{
	struct walk *walk = context;
	struct text bytes = TEXT_INIT, path = TEXT_INIT;
	struct error error = { 0 };
	struct picture picture;
	bool ok = load(walk, name, &bytes, &picture, &error);

	walk->count++;
	if (ok && !walk->open) {
		describe(walk, name, bytes.length, &picture);
		print(walk->text);
	}
	if (ok && (walk->open || viewer_draws(walk->terminal)))
		ok = copy(walk, &bytes, &picture, &path, &error);
	if (ok && walk->open)
		ok = viewer_open(path.bytes, &error);
	else if (ok && path.length)
		viewer_draw(path.bytes, walk->terminal);
	if (!ok)
		add_line(walk, name, error.text);
	text_release(&bytes);
	text_release(&path);
}

void pictures_show(struct pictures *pictures, struct store *store,
		   const char *markdown, const struct terminal *terminal)
{
	struct text text = TEXT_INIT;
	struct walk walk = { pictures, store, terminal, &text, false, 0 };

	render_pictures(markdown, visit, &walk);
	print(&text);
	text_release(&text);
}

size_t pictures_open(struct pictures *pictures, struct store *store,
		     const char *markdown, struct text *text,
		     const struct terminal *terminal)
{
	struct walk walk = { pictures, store, terminal, text, true, 0 };

	render_pictures(markdown, visit, &walk);
	return walk.count;
}

void pictures_release(struct pictures *pictures)
{
	for (size_t i = 0; i < pictures->copies.count; i++)
		unlink(pictures->copies.items[i]);
	words_release(&pictures->copies);
}
