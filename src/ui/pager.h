/*
 * pager - long results, a screen at a time.
 */
#ifndef ROUNDS_UI_PAGER_H
#define ROUNDS_UI_PAGER_H

#include "rounds/text.h"
#include "ui/terminal.h"

/*
 * Show `text`, which is safe to print: through $PAGER, or less with
 * LESS=FRX (stays out of the way of what fits on the screen), when both
 * sides are terminals; else straight to standard output.
 */
void pager_show(const struct text *text, const struct terminal *terminal);

#endif
