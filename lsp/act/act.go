// Package act rewrites: definitions, and the files beside them that say what is to be hidden or switched off. A text goes in
// and byte edits come out, which leave every byte alone that is not theirs: indentation, line ends, comments and the order of
// things stay as the author has them. There is no edit (nil) where a syntax error, or a style that is not understood, leaves
// open what it would do.
package act
