package lsptest

import "encoding/json"

// Everything returns the capabilities of a client that can do everything with pushed diagnostics, as VS Code can.
func Everything() map[string]any { return parse(everything) }

// Nothing returns the capabilities of a client that can do nothing beyond what every client can.
func Nothing() map[string]any { return map[string]any{} }

func parse(text string) map[string]any {
	var capabilities map[string]any
	if err := json.Unmarshal([]byte(text), &capabilities); err != nil {
		panic(err)
	}
	return capabilities
}

const everything = `{
  "general": {"positionEncodings": ["utf-16"]},
  "window": {"workDoneProgress": true, "showMessage": {"messageActionItem": {"additionalPropertiesSupport": true}}, "showDocument": {"support": true}},
  "workspace": {
    "applyEdit": true, "configuration": true, "workspaceFolders": true,
    "workspaceEdit": {"documentChanges": true, "resourceOperations": ["create", "rename", "delete"], "failureHandling": "textOnlyTransactional", "normalizesLineEndings": true, "changeAnnotationSupport": {"groupsOnLabel": true}},
    "didChangeConfiguration": {"dynamicRegistration": true},
    "didChangeWatchedFiles": {"dynamicRegistration": true, "relativePatternSupport": true},
    "symbol": {"dynamicRegistration": true, "resolveSupport": {"properties": ["location.range"]}},
    "executeCommand": {"dynamicRegistration": true},
    "diagnostics": {"refreshSupport": true},
    "semanticTokens": {"refreshSupport": true}, "codeLens": {"refreshSupport": true}, "inlayHint": {"refreshSupport": true},
    "fileOperations": {"dynamicRegistration": true, "didCreate": true, "didRename": true, "didDelete": true, "willRename": true}
  },
  "textDocument": {
    "synchronization": {"dynamicRegistration": true, "willSave": true, "willSaveWaitUntil": true, "didSave": true},
    "publishDiagnostics": {"relatedInformation": true, "versionSupport": true, "tagSupport": {"valueSet": [1, 2]}, "codeDescriptionSupport": true, "dataSupport": true},
    "completion": {"dynamicRegistration": true, "contextSupport": true, "insertTextMode": 2,
      "completionItem": {"snippetSupport": true, "commitCharactersSupport": true, "documentationFormat": ["markdown", "plaintext"], "deprecatedSupport": true, "preselectSupport": true,
        "tagSupport": {"valueSet": [1]}, "insertReplaceSupport": true, "resolveSupport": {"properties": ["documentation", "detail", "additionalTextEdits"]}, "insertTextModeSupport": {"valueSet": [1, 2]}, "labelDetailsSupport": true},
      "completionList": {"itemDefaults": ["commitCharacters", "editRange", "insertTextFormat", "insertTextMode", "data"]}},
    "hover": {"dynamicRegistration": true, "contentFormat": ["markdown", "plaintext"]},
    "definition": {"dynamicRegistration": true, "linkSupport": true},
    "references": {"dynamicRegistration": true},
    "documentHighlight": {"dynamicRegistration": true},
    "documentSymbol": {"dynamicRegistration": true, "hierarchicalDocumentSymbolSupport": true, "labelSupport": true, "tagSupport": {"valueSet": [1]}},
    "codeAction": {"dynamicRegistration": true, "isPreferredSupport": true, "disabledSupport": true, "dataSupport": true, "honorsChangeAnnotations": true, "resolveSupport": {"properties": ["edit"]},
      "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["", "quickfix", "refactor", "refactor.extract", "refactor.inline", "refactor.rewrite", "source", "source.organizeImports", "source.fixAll"]}}},
    "codeLens": {"dynamicRegistration": true},
    "formatting": {"dynamicRegistration": true}, "rangeFormatting": {"dynamicRegistration": true}, "onTypeFormatting": {"dynamicRegistration": true},
    "rename": {"dynamicRegistration": true, "prepareSupport": true, "prepareSupportDefaultBehavior": 1, "honorsChangeAnnotations": true},
    "documentLink": {"dynamicRegistration": true, "tooltipSupport": true},
    "foldingRange": {"dynamicRegistration": true, "rangeLimit": 5000, "lineFoldingOnly": true, "foldingRangeKind": {"valueSet": ["comment", "imports", "region"]}, "foldingRange": {"collapsedText": false}},
    "selectionRange": {"dynamicRegistration": true},
    "callHierarchy": {"dynamicRegistration": true},
    "semanticTokens": {"dynamicRegistration": true, "requests": {"range": true, "full": {"delta": true}}, "tokenTypes": ["namespace", "type", "class", "enum", "parameter", "variable", "property", "enumMember", "event", "function", "method", "macro", "keyword", "modifier", "comment", "string", "number", "regexp", "operator"],
      "tokenModifiers": ["declaration", "definition", "readonly", "static", "deprecated", "abstract", "async", "modification", "documentation", "defaultLibrary"], "formats": ["relative"], "overlappingTokenSupport": false, "multilineTokenSupport": false, "augmentsSyntaxTokens": true},
    "inlayHint": {"dynamicRegistration": true, "resolveSupport": {"properties": ["tooltip"]}}
  }
}`
