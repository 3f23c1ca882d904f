# inrolint: everything a developer runs. `make` alone lists the targets.
GO      ?= go
BIN     := bin/inrolint
VERSION ?= $(shell git describe --tags --dirty 2>/dev/null || sed -n 's/^var version = "\(.*\)"/\1/p' cmd/inrolint/main.go)
LDFLAGS := -s -w -X main.version=$(patsubst v%,%,$(VERSION))
FUZZTIME ?= 2m

.PHONY: help build install demo test small-scope vet race bench fuzz fuzz-short generate test-consumers test-graph-tools test-lsp-client test-editors test-editors-full test-gates dist vsix clean

help: ## list the targets
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "  make %-18s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: ## build bin/inrolint
	@mkdir -p bin
	CGO_ENABLED=0 $(GO) build -trimpath -ldflags '$(LDFLAGS)' -o $(BIN) ./cmd/inrolint

install: ## install inrolint into GOBIN, by default ~/go/bin
	CGO_ENABLED=0 $(GO) install -trimpath -ldflags '$(LDFLAGS)' ./cmd/inrolint
	@folder=$$($(GO) env GOBIN); folder=$${folder:-$$($(GO) env GOPATH)/bin}; echo "installed $$folder/inrolint"; \
	command -v inrolint >/dev/null || echo "$$folder is not on PATH yet: add it, so that the shell, hooks and editors find inrolint"

demo: build ## lint a folder of realistic definitions with planted mistakes
	@printf '\n$$ inrolint lint testdata/demo\n\n'
	@$(BIN) lint testdata/demo; status=$$?; \
	printf '\nexit status %s: 1 means that findings of the level "error" were reported, as planted.\n' $$status; \
	test $$status -eq 1

test: vet ## run every test
	$(GO) test ./...
	@$(MAKE) -s test-consumers
	@$(MAKE) -s test-graph-tools
	@$(MAKE) -s test-lsp-client
	@bash editors/test.sh quick
	@$(MAKE) -s test-gates

test-consumers: ## let the programs that reports are made for read them (Node; installs into .cache)
	@bash lint/report/testdata/consumers/run

test-graph-tools: ## let Graphviz, Mermaid and Chromium read the drawings of inrolint graph (Debian, Node; installs into .cache)
	@bash lint/graph/testdata/tools/run

test-lsp-client: ## drive the language server with the library of VS Code's client (Node; installs into .cache)
	@GO=$(GO) bash lsp/testdata/client/run

test-editors: ## drive the real editors of Debian 12 and npm (installs into .cache)
	@bash editors/test.sh editors

test-editors-full: ## the same, and newer versions of them
	@bash editors/test.sh full

test-gates: ## try hooks, actions and archives with the real tools (Debian; installs into .cache)
	@bash .ci/gates

small-scope: ## compare the tree rules with a naive reading on every way to link up to five actions (minutes)
	INROLINT_LONG_TESTS=1 $(GO) test ./rules -run TestSmallTrees -v -timeout 90m

vet: ## gofmt and go vet
	@unformatted=$$(gofmt -l cmd lint rules schema $(wildcard lsp)); \
	if [ -n "$$unformatted" ]; then echo "gofmt these files:"; echo "$$unformatted"; exit 1; fi
	$(GO) vet ./...

race: ## run the tests under the race detector (wants a C compiler)
	CGO_ENABLED=1 $(GO) test -race -short ./...

bench: ## run the benchmarks; README.md says what was reached
	$(GO) test -run '^$$' -bench . -benchmem ./...

fuzz: ## run every native fuzz target for FUZZTIME (2m) each
	@FUZZTIME=$(FUZZTIME) GO=$(GO) bash .ci/fuzz

fuzz-short: ## run every native fuzz target for 10 seconds
	@FUZZTIME=10s GO=$(GO) bash .ci/fuzz

generate: ## write the generated files again (rules and catalogue, from their YAML; the schemas for editors)
	$(GO) generate ./schema ./rules ./cmd/inrolint

dist: ## build the release archives of six targets into dist/
	@VERSION=$(VERSION) GO=$(GO) bash .ci/dist

vsix: ## build the packages of the VS Code extension into dist/, beside the archives (Node)
	@VERSION=$(VERSION) GO=$(GO) bash .ci/dist vsix

clean: ## remove what was built
	rm -rf bin dist
