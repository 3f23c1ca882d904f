// Package lint is the engine of inrolint: it finds definitions of Inrō scenarios and campaigns, reads them, judges them
// by the rules that the configuration leaves switched on, and returns findings.
//
// A [Workspace] is what the command line and the language server both stand on. It holds options and whatever was read
// of the configuration, and can lint files, folders or a text that is not saved anywhere. Nothing is written and
// nothing is fetched.
//
// Inside, places are byte offsets; lines and columns are made here, when a [Finding] is.
package lint
