# Two commands: `make align` builds the tool and aligns seeds/, `make test` runs all tests.
# Both install what is missing (Debian packages only; Swift must be there).

PREFIX ?= /usr/local
PACKAGES = libicu-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libmd-dev libstemmer-dev libxml2-dev \
  libxlsxwriter-dev libzip-dev pkg-config
TEST_PACKAGES = libxml2-utils python3-jsonschema
CONFORMANCE_PACKAGES = $(TEST_PACKAGES) jing omegat python3-venv
RELEASE = .build-release
ALIGN = $(RELEASE)/release/align
SOURCES = Package.swift $(shell find Sources -type f)

BENCHMARKS = .build-bench/release/Benchmarks
BUILD_BENCHMARKS = swift build --configuration release --package-path Tests/Benchmarks \
  --scratch-path .build-bench

.PHONY: align check test build lint quality accept-quality bench benchmarks docs install \
  lexicon train rules conformance setup

align: build
	$(ALIGN) seeds/

check: build
	$(ALIGN) check seeds/ --fail-on warning

build: $(ALIGN)

$(ALIGN): $(SOURCES) | setup
	swift build --configuration release --scratch-path $(RELEASE) --product align
	@touch $(ALIGN)

test: setup
	@Scripts/install-packages $(TEST_PACKAGES)
	swift test

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

# Holds our files against tools of others; CHECKS="tmx xlsx/openpyxl" chooses some.
CONFORMANCE = .build-conformance
conformance: build
	@Scripts/install-packages $(CONFORMANCE_PACKAGES)
	@Scripts/conformance/prepare $(CONFORMANCE)
	@$(CONFORMANCE)/venv/bin/python -B -X utf8 Scripts/conformance $(ALIGN) $(CHECKS)

# Fails where the quality fell; accept-quality makes what is measured the figures to hold.
quality: build benchmarks
	$(BENCHMARKS) quality --check --align $(ALIGN)

accept-quality: build benchmarks
	$(BENCHMARKS) quality --accept --align $(ALIGN)

bench: build benchmarks
	$(BUILD_BENCHMARKS) --product LibrarySpeed
	swift build --configuration release --scratch-path $(RELEASE) --product TermSpeed
	$(BENCHMARKS) --align $(ALIGN)

benchmarks: setup
	$(BUILD_BENCHMARKS) --product Benchmarks

# Renews the table of the seed lexicon (Debian only). The packages are fetched once. What is kept is
# told to Scripts/make-seed-lexicon.
LEXICON = .build-lexicon
lexicon: build
	Scripts/fetch-catalogs $(LEXICON)/catalogs
	export LC_ALL=C; $(ALIGN) learn --alone Lexicon/words.tsv $(LEXICON)/catalogs/* --out $(LEXICON)/seed.lexicon
	$(ALIGN) lexicon $(LEXICON)/seed.lexicon > $(LEXICON)/seed.tsv
	Scripts/make-seed-lexicon < $(LEXICON)/seed.tsv > $(LEXICON)/table.swift
	mv $(LEXICON)/table.swift Sources/Alignment/Seeds/SeedLexiconTable.swift
	Scripts/make-headwords-table

# Renews the weights of the condensed mode and judges them on a set that they are not learned from.
# Judged sets that are absent are passed over.
ALIGN_DATA ?= ../shared
DATA = $(ALIGN_DATA)/data
train: setup
	swift build --configuration release --scratch-path $(RELEASE) --product TrainCondensed
	$(RELEASE)/release/TrainCondensed Training/gold.json \
	  --out Sources/Alignment/Condensed/CondensedWeightsTable.swift \
	  --judged $(DATA)/condensed/gold.json

# Renews what the comments of the rules say as a table and as a page of the documentation.
rules:
	Scripts/make-rule-texts

docs: setup
	ALIGN_DOCS=1 swift package --allow-writing-to-directory .docs generate-documentation \
	  --target AlignKit --output-path .docs

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions"
	install -m 755 $(ALIGN) "$(DESTDIR)$(PREFIX)/bin/align"
	$(ALIGN) --generate-completion-script bash \
	  > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/align"
	$(ALIGN) --generate-completion-script zsh \
	  > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_align"

setup:
	@Scripts/install-packages $(PACKAGES)
