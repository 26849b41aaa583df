/* Whole files in and out: what is replaced, kept, followed and refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

#include "rounds/file.h"

static char folder[] = "/tmp/rounds-file-XXXXXX";

static int enter_folder(void **state)
{
	(void)state;
	return mkdtemp(folder) && chdir(folder) == 0 ? 0 : -1;
}

static int leave_folder(void **state)
{
	(void)state;
	return chdir("/") == 0 && rmdir(folder) == 0 ? 0 : -1;
}

static void write_file(const char *path, const char *content)
{
	struct error error = { 0 };

	assert_true(file_write(path, content, strlen(content), 0640, &error));
}

static void assert_holds(const char *path, const char *content)
{
	struct error error = { 0 };
	struct text text = TEXT_INIT;

	assert_true(file_read(path, 100, &text, &error));
	assert_string_equal(text.bytes, content);
	text_release(&text);
}

static void assert_refused(bool ok, const struct error *error, const char *want)
{
	assert_false(ok);
	assert_int_equal(error->kind, ERROR_INPUT);
	assert_string_equal(error->text, want);
}

static void new_file_gets_the_mode(void **state)
{
	struct stat info;

	(void)state;
	write_file("new", "text");
	assert_holds("new", "text");
	assert_int_equal(stat("new", &info), 0);
	assert_int_equal(info.st_mode & 07777, 0640);
	assert_int_equal(unlink("new"), 0);
}

static void old_file_keeps_its_mode(void **state)
{
	struct stat info;

	(void)state;
	write_file("old", "a long first text");
	assert_int_equal(chmod("old", 0600), 0);
	write_file("old", "short");
	assert_holds("old", "short");
	assert_int_equal(stat("old", &info), 0);
	assert_int_equal(info.st_mode & 07777, 0600);
	assert_int_equal(unlink("old"), 0);
}

static void link_is_followed_and_stays(void **state)
{
	struct stat info;

	(void)state;
	write_file("target", "old");
	assert_int_equal(symlink("target", "link"), 0);
	write_file("link", "new");
	assert_holds("target", "new");
	assert_int_equal(lstat("link", &info), 0);
	assert_true(S_ISLNK(info.st_mode));
	assert_int_equal(unlink("link"), 0);
	assert_int_equal(unlink("target"), 0);
}

/* What is no regular file must not be replaced: root could take a device. */
static void pipe_is_written_to_and_stays(void **state)
{
	char got[8] = "";
	struct stat info;
	int fd;

	(void)state;
	assert_int_equal(mkfifo("pipe", 0600), 0);
	fd = open("pipe", O_RDWR);
	assert_true(fd >= 0);
	write_file("pipe", "text");
	assert_int_equal(lstat("pipe", &info), 0);
	assert_true(S_ISFIFO(info.st_mode));
	assert_int_equal(read(fd, got, sizeof got - 1), 4);
	assert_string_equal(got, "text");
	assert_int_equal(close(fd), 0);
	assert_int_equal(unlink("pipe"), 0);
}

static void folder_is_refused(void **state)
{
	struct error error = { 0 };
	struct text text = TEXT_INIT;

	(void)state;
	assert_refused(file_write("/", "text", 4, 0640, &error), &error,
		       "cannot write '/': Is a directory");
	assert_refused(file_read("/", 100, &text, &error), &error,
		       "cannot read '/': it is a folder; name the files in it");
	text_release(&text);
}

static void missing_place_says_what_to_do(void **state)
{
	struct error error = { 0 };
	struct text text = TEXT_INIT;

	(void)state;
	assert_refused(file_write("no/file", "text", 4, 0640, &error), &error,
		       "cannot write 'no/file': No such file or directory; "
		       "make its folder");
	assert_refused(file_read("none", 100, &text, &error), &error,
		       "cannot open 'none': No such file or directory; check "
		       "the name");
	text_release(&text);
}

static void limit_is_exact_and_leaves_the_text(void **state)
{
	struct error error = { 0 };
	struct text text = TEXT_INIT;

	(void)state;
	write_file("four", "1234");
	text_add_string(&text, "kept");
	assert_true(file_read("four", 4, &text, &error));
	assert_string_equal(text.bytes, "kept1234");
	assert_false(file_read("four", 3, &text, &error));
	assert_string_equal(text.bytes, "kept1234");
	assert_int_equal(unlink("four"), 0);
	text_release(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(new_file_gets_the_mode),
		cmocka_unit_test(old_file_keeps_its_mode),
		cmocka_unit_test(link_is_followed_and_stays),
		cmocka_unit_test(pipe_is_written_to_and_stays),
		cmocka_unit_test(folder_is_refused),
		cmocka_unit_test(missing_place_says_what_to_do),
		cmocka_unit_test(limit_is_exact_and_leaves_the_text),
	};

	return cmocka_run_group_tests_name("file", tests, enter_folder,
					   leave_folder);
}
