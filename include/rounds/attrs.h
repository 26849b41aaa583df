/*
 * attrs - compiler checks for our own functions; one place to port them.
 */
#ifndef ROUNDS_ATTRS_H
#define ROUNDS_ATTRS_H

#define MUST_USE __attribute__((warn_unused_result))
#define PRINTF_LIKE(f, a) __attribute__((format(printf, f, a)))
#define RETURNS_OWNED __attribute__((malloc, warn_unused_result))

/* Number of elements of an array (never of a pointer). */
#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))

#endif
