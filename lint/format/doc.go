// Package format lays definitions out the same way whoever writes them: JSON and JSONC by white space alone.
//
// Only the white space between tokens changes, never a token or a comment, so a formatted text means what it meant. What
// the author broke into lines stays broken, what stands on one line stays there as long as it fits: short objects stay short.
package format
