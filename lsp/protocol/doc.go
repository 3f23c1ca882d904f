// Package protocol holds what glsp's protocol_3_16 lacks: messages of LSP 3.17 and 3.18, and the older ones that have got new
// members since. A type that glsp has right is taken from there.
package protocol
