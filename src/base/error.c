#include "rounds/error.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static void format_text(struct error *error, const char *format, va_list args)
	__attribute__((format(printf, 2, 0)));

static void format_text(struct error *error, const char *format, va_list args)
{
	vsnprintf(error->text, sizeof error->text, format, args);
}

/* Append ": reason" as far as it fits. */
static void append_reason(struct error *error, const char *reason)
{
	size_t used = strlen(error->text);

	snprintf(error->text + used, sizeof error->text - used, ": %s", reason);
}

bool error_set(struct error *error, enum error_kind kind, const char *format,
	       ...)
{
	va_list args;

	error->kind = kind;
	va_start(args, format);
	format_text(error, format, args);
	va_end(args);
	return false;
}

bool error_errno(struct error *error, enum error_kind kind, const char *format,
		 ...)
{
	const char *reason = strerror(errno); /* before anything resets it */
	va_list args;

	error->kind = kind;
	va_start(args, format);
	format_text(error, format, args);
	va_end(args);
	append_reason(error, reason);
	return false;
}

bool error_wrap(struct error *error, const char *format, ...)
{
	char cause[sizeof error->text];
	va_list args;

	memcpy(cause, error->text, sizeof cause);
	va_start(args, format);
	format_text(error, format, args);
	va_end(args);
	append_reason(error, cause);
	return false;
}
