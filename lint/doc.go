// Package lint is the engine of inrolint: it finds definitions of Inrō scenarios and campaigns, reads them, judges them
// by the rules that the configuration leaves switched on, and returns findings.
//
// A [Workspace] is what the command line and the language server both stand on. It holds options and whatever was read
// of the configuration, and can lint files, folders or a text that is not saved anywhere. Nothing is fetched, and nothing
// is written but what the options say: a baseline, and the files that fixes change.
//
// Fixes are offered by rules and proved here: made in memory, linted again, and safe only if nothing came of them but
// that their finding is gone. Where fixes meet, the one whose finding stands first is made, at one place that of the rule
// whose id comes first, safe ones before unsafe ones; the others wait for the next round.
//
// Inside, places are byte offsets; lines and columns are made here, when a [Finding] is.
package lint
