# What is done with the built program: run, test, check, install.

# Each layer is listed once; a layer without files is not run.
BATS_FILES = $(wildcard tests/cli/*.bats tests/golden/*.bats tests/docs/*.bats tests/screen/*.bats)
TEST_ENV = ROUNDS="$(CURDIR)/$(B)/rounds" ROUNDS_ROOT="$(CURDIR)"

# Three steps in order: packages first, since the build asks pkg-config.
run:
	@packaging/bootstrap
	@echo "Building ..."
	@$(MAKE) --no-print-directory --silent all
	@packaging/first-run $(B)/rounds

check:
	@packaging/bootstrap
	@echo "Building ..."
	@$(MAKE) --no-print-directory --silent test

test: all $(TESTS)
	$(TEST_ENV) CMOCKA_MESSAGE_OUTPUT=TAP prove -e packaging/run-test \
		$(TESTS) $(BATS_FILES)

test-quick: all $(TESTS)
	@$(TEST_ENV) CMOCKA_MESSAGE_OUTPUT=TAP prove -Q -e packaging/run-test $(TESTS)

# Golden files as the program has it now; read the difference.
accept: all $(TESTS)
	$(TEST_ENV) ROUNDS_ACCEPT=1 prove -Q -e packaging/run-test \
		$(filter %_golden,$(TESTS))

C_FILES = $(wildcard src/*.c src/*/*.c src/*/*.h include/rounds/*.h \
	    tests/unit/*.c tests/unit/*.h tests/measure/*.[ch] \
	    tests/fuzz/*.c tests/bench/*.c)

format:
	clang-format -i $(C_FILES)

lint:
	clang-format --dry-run -Werror $(C_FILES)
	packaging/lint
	cppcheck --quiet --std=c11 --error-exitcode=1 --inline-suppr \
		--suppress=normalCheckLevelMaxBranches -Iinclude -Isrc src
	shellcheck packaging/bootstrap packaging/first-run packaging/lint \
		packaging/lint-lexicon packaging/run-test .ci/run

sanitize:
	$(MAKE) B=build-sanitize test \
		CFLAGS='-O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all'

valgrind:
	$(MAKE) B=build-valgrind CFLAGS='-O1 -g' all
	$(MAKE) B=build-valgrind CFLAGS='-O1 -g' test \
		ROUNDS_WRAP='valgrind -q --error-exitcode=99 --leak-check=full'

# libFuzzer for a while on each target; what breaks one is left in build-fuzz.
FUZZ_SECONDS ?= 20

$(B)/fuzz/%: tests/fuzz/%.c $(B)/librounds.a
	@mkdir -p $(@D)
	$(CC) $(RULES) $(DEPENDS) $(CFLAGS) -fsanitize=fuzzer -Itests $< \
		$(B)/librounds.a $(LIBS) -o $@

fuzz:
	$(MAKE) B=build-fuzz CC=clang fuzz-run \
		CFLAGS='-O1 -g -fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=all'

.PHONY: fuzz-run
fuzz-run: $(FUZZERS)
	@for target in $(FUZZERS); do \
		echo "$$target: $(FUZZ_SECONDS) s"; \
		$$target -max_total_time=$(FUZZ_SECONDS) -timeout=10 \
			-verbosity=0 -artifact_prefix=$(B)/ || exit 1; \
	done

# What each room costs on the study documents, as ratios.
$(B)/tests/bench_%: tests/bench/bench_%.c $(B)/librounds.a
	@mkdir -p $(@D)
	$(CC) $(RULES) $(DEPENDS) $(CFLAGS) $< $(B)/librounds.a $(LIBS) -o $@

bench: $(B)/tests/bench_rooms
	@$(B)/tests/bench_rooms decks/documents/*.md

MAN_PAGES = $(wildcard packaging/man/*.[157])
BIN_DIR   = $(DESTDIR)$(PREFIX)/bin
MAN_DIR   = $(DESTDIR)$(PREFIX)/share/man
DECK_DIR  = $(DESTDIR)$(PREFIX)/share/rounds/decks

install: all
	install -d $(BIN_DIR) $(DECK_DIR)/documents
	install -m 755 $(B)/rounds $(BIN_DIR)/rounds
	install -m 644 decks/*.md $(DECK_DIR)
	install -m 644 decks/documents/*.md $(DECK_DIR)/documents
	@for page in $(MAN_PAGES); do \
		install -d $(MAN_DIR)/man$${page##*.} && \
		install -m 644 $$page $(MAN_DIR)/man$${page##*.} || exit 1; \
	done

# Takes away what install put there, and no folder that others may use.
uninstall:
	rm -f $(BIN_DIR)/rounds
	rm -rf $(DESTDIR)$(PREFIX)/share/rounds
	@for page in $(notdir $(MAN_PAGES)); do \
		rm -f $(MAN_DIR)/man$${page##*.}/$$page; \
	done

# The sources as they are committed.
dist:
	@mkdir -p $(B)
	git archive --prefix=rounds-$(VERSION)/ -o $(B)/rounds-$(VERSION).tar.gz HEAD
	@echo $(B)/rounds-$(VERSION).tar.gz

sizes:
	@wc -l src/*/*.c | sort -rn | sed -n '2,11p'

# Figures on annotated corpora that are not part of the project; how they are
# laid out stands in tests/measure/measure_language.c.  VERBOSE=-v: errors too.
$(B)/tests/measure_language: $(wildcard tests/measure/*.c) $(B)/librounds.a
	@mkdir -p $(@D)
	$(CC) $(RULES) $(CFLAGS) -Itests $^ $(LIBS) -o $@

measure:
	@[ -n "$(CORPORA)" ] && [ -d "$(CORPORA)" ] || { \
		echo "make measure: no folder of corpora; say" \
			"'make measure CORPORA=FOLDER'" >&2; exit 1; }
	@$(MAKE) --no-print-directory -s $(B)/tests/measure_language
	@$(B)/tests/measure_language $(VERBOSE) "$(CORPORA)"
