package complete

import "strings"

// yamlStep is one step from the root of a YAML file to a place: a key, or an element of a list.
type yamlStep struct {
	key     string
	element bool
}

// yamlCursor is what a tolerant reading finds at the cursor of a YAML file.
type yamlCursor struct {
	path     []yamlStep      // to the mapping, list or value at the cursor
	key      bool            // a key can be written
	value    bool            // a value can be written
	siblings map[string]bool // keys that the mapping at the cursor has besides
	start    int             // of the word at the cursor
	end      int             // after it
	quote    byte            // the word stands in these quotes; 0 for none
	colon    bool            // a colon follows the word
	blank    bool            // a blank is missing before the word: the cursor stands right behind a colon
	flow     bool            // between { } or [ ]
	deeper   int             // columns between the line's indentation and the key
}

// yamlEntry is what a line adds to the structure: a dash, or a key.
type yamlEntry struct {
	column  int
	element bool
	key     string
}

// yamlLine is a line as its structure is read.
type yamlLine struct {
	start   int // offset
	text    string
	entries []yamlEntry
	content int // column where its content begins behind dashes
	colon   int // column of the colon behind its key, -1 for none
	value   int // column of its value, or where its content begins where it has no key
	blank   bool
	scalar  bool // it lies in a block scalar
}

// readYAML finds out where the cursor stands; false where nothing can be offered.
func readYAML(text string, offset int) (yamlCursor, bool) {
	lines := yamlLines(text)
	at := len(lines) - 1
	for i := range lines {
		if offset <= lines[i].start+len(lines[i].text) {
			at = i
			break
		}
	}
	l := &lines[at]
	column := offset - l.start
	if l.scalar || column < 0 || column > len(l.text) || column >= commentColumn(l.text) && column < len(l.text)+1 && commentColumn(l.text) < len(l.text) {
		return yamlCursor{}, false
	}
	c := yamlCursor{start: offset, end: offset}
	slot, ok := c.readLine(l, column)
	if !ok || c.key && !c.flow && len(l.entries) == 0 && !fitsAt(lines, at, slot) {
		return c, false
	}
	if l.colon >= 0 && column > l.colon && l.value >= len(l.text) && nestsBelow(lines, at) {
		return c, false
	}
	own := ancestorsOf(lines, at, slot, l.colon >= 0 && column > l.colon)
	c.path = append(own, c.path...)
	if c.siblings == nil && c.key {
		c.siblings = siblingsOf(lines, at, slot)
	}
	return c, true
}

// readLine reads the cursor's own line and returns the column of its key or element.
func (c *yamlCursor) readLine(l *yamlLine, column int) (slot int, ok bool) {
	indent := len(l.text) - len(strings.TrimLeft(l.text, " "))
	switch {
	case l.blank, column <= l.content && strings.TrimSpace(l.text[min(l.content, len(l.text)):]) == "":
		c.key, c.value = true, len(l.entries) > 0
		c.deeper = max(column-indent, 0)
		c.blank = len(l.entries) > 0 && l.entries[len(l.entries)-1].column == column-1
		if l.blank {
			c.deeper = 0
		}
		return column, true
	case column < l.content:
		return 0, false
	}
	c.deeper = l.content - indent
	if l.colon >= 0 && column > l.colon {
		return l.content, c.readValue(l, column)
	}
	if strings.ContainsRune("{[", rune(l.text[l.content])) {
		return l.content, c.readValue(l, column)
	}
	c.key, c.value = true, l.colon < 0
	c.colon = l.colon >= 0
	c.word(l, l.content, column)
	return l.content, true
}

// readValue reads the value behind a key, or an element of a list.
func (c *yamlCursor) readValue(l *yamlLine, column int) bool {
	c.value = true
	if l.colon >= 0 && column == l.colon+1 {
		c.blank = true
		return strings.TrimSpace(l.text[column:]) == ""
	}
	if column < l.value || l.value >= len(l.text) {
		return l.value >= len(l.text) || strings.TrimSpace(l.text[column:]) == ""
	}
	switch l.text[l.value] {
	case '|', '>':
		return false
	case '{', '[':
		return c.readFlow(l, column)
	}
	c.word(l, l.value, column)
	return true
}

// word takes the scalar that begins at a column for the word at the cursor.
func (c *yamlCursor) word(l *yamlLine, from, column int) {
	c.start = l.start + from
	rest := l.text[from:]
	if q := rest[0]; q == '"' || q == '\'' {
		c.quote = q
		end := column - from
		if i := strings.IndexByte(rest[1:], q); i >= 0 && from+i+2 > column {
			end = i + 2
		}
		c.end = l.start + from + end
		return
	}
	end := len(rest)
	if c.key && l.colon >= 0 {
		end = l.colon - from
	} else if comment := commentColumn(l.text); comment < len(l.text) {
		end = comment - from
	}
	c.end = l.start + from + len(strings.TrimRight(rest[:max(end, 0)], " "))
	c.end = max(c.end, l.start+column)
}

// flowFrame is an open bracket of a flow collection.
type flowFrame struct {
	brace bool
	key   string
	colon bool // the key of a mapping is read
	start int  // column of the token at hand
	keys  map[string]bool
}

// readFlow reads a flow collection up to the cursor.
func (c *yamlCursor) readFlow(l *yamlLine, column int) bool {
	var stack []flowFrame
	for i := l.value; i < column; i++ {
		switch ch := l.text[i]; ch {
		case '{', '[':
			stack = append(stack, flowFrame{brace: ch == '{', start: i + 1, keys: map[string]bool{}})
			continue
		case '}', ']':
			if stack = stack[:max(len(stack)-1, 0)]; len(stack) == 0 {
				return false
			}
			continue
		case '"', '\'':
			if end := strings.IndexByte(l.text[i+1:], ch); end >= 0 && i+1+end < column {
				i += end + 1
			}
		}
		top := &stack[len(stack)-1]
		switch ch := l.text[i]; {
		case ch == ',':
			top.colon, top.start = false, i+1
		case ch == ':' && top.brace && !top.colon && (i+1 == len(l.text) || l.text[i+1] == ' '):
			top.key = unquoteYAML(strings.TrimSpace(l.text[top.start:i]))
			top.keys[top.key] = true
			top.colon, top.start = true, i+1
		}
	}
	if len(stack) == 0 {
		return false
	}
	c.takeFlow(l, column, stack)
	rest := strings.TrimLeft(l.text[c.end-l.start:], " ")
	return rest == "" || strings.IndexByte(",]}:#", rest[0]) >= 0
}

// takeFlow takes the place in the innermost of the open brackets.
func (c *yamlCursor) takeFlow(l *yamlLine, column int, stack []flowFrame) {
	c.flow = true
	for _, f := range stack {
		switch {
		case !f.brace:
			c.path = append(c.path, yamlStep{element: true})
		case f.colon:
			c.path = append(c.path, yamlStep{key: f.key})
		}
	}
	top := &stack[len(stack)-1]
	c.key, c.value = top.brace && !top.colon, !top.brace || top.colon
	c.siblings = laterKeys(l.text, column, top.keys)
	start := top.start
	for start < column && l.text[start] == ' ' {
		start++
	}
	end := column
	for end < len(l.text) && !strings.ContainsRune(",]}: \"'#", rune(l.text[end])) {
		end++
	}
	if start < len(l.text) && start < column && (l.text[start] == '"' || l.text[start] == '\'') {
		c.quote = l.text[start]
		if end < len(l.text) && l.text[end] == c.quote {
			end++
		}
	}
	c.start, c.end = l.start+start, l.start+end
	c.colon = c.key && strings.HasPrefix(strings.TrimLeft(l.text[end:], " "), ":")
	c.blank = top.colon && start == column && l.text[column-1] == ':'
}

// laterKeys adds the keys that follow the cursor between the same braces.
func laterKeys(line string, column int, keys map[string]bool) map[string]bool {
	depth, start := 0, -1
	for i := column; i < len(line); i++ {
		switch c := line[i]; {
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			if depth--; depth < 0 {
				return keys
			}
		case depth > 0:
		case c == ',':
			start = i + 1
		case c == ':' && start >= 0:
			keys[unquoteYAML(strings.TrimSpace(line[start:i]))] = true
			start = -1
		}
	}
	return keys
}

// ancestorsOf returns the path to the mapping or list that an entry at a column of a line belongs to; with its own key
// where own is set.
func ancestorsOf(lines []yamlLine, at, slot int, own bool) []yamlStep {
	var reversed []yamlStep
	limit, element := slot, false
	take := func(e yamlEntry) {
		above := e.column < limit || element && !e.element && e.column == limit
		if !above {
			return
		}
		reversed = append(reversed, yamlStep{key: e.key, element: e.element})
		limit, element = e.column, e.element
	}
	for _, e := range backwards(lines[at].entries) {
		switch {
		case e.column == slot && !e.element && own:
			reversed = append(reversed, yamlStep{key: e.key})
		case e.column < slot:
			take(e)
		}
	}
	for i := at - 1; i >= 0 && (limit > 0 || element); i-- {
		if lines[i].blank || lines[i].scalar {
			continue
		}
		for _, e := range backwards(lines[i].entries) {
			take(e)
		}
	}
	return backwards(reversed)
}

// fitsAt reports whether a new key can stand at a column of a line that has none yet: where the keys above or below stand,
// or deeper than a key above that has no value.
func fitsAt(lines []yamlLine, at, slot int) bool {
	below, above := neighbour(lines, at, 1), neighbour(lines, at, -1)
	if above == nil {
		return slot == 0 || below != nil && below.starts(slot)
	}
	last := above.entries[len(above.entries)-1]
	if slot > last.column && (last.element || above.value >= len(above.text)) {
		return below == nil || below.entries[0].column <= last.column || below.starts(slot)
	}
	if below != nil && below.entries[0].column > slot {
		return false
	}
	limit := last.column + 1
	for i := at - 1; i >= 0; i-- {
		for _, e := range backwards(lines[i].entries) {
			if e.column >= limit {
				continue
			}
			if limit = e.column; limit == slot {
				return !e.element
			}
		}
		if limit <= slot {
			return false
		}
	}
	return false
}

// nestsBelow reports whether the value of a line's key stands on the lines below.
func nestsBelow(lines []yamlLine, at int) bool {
	below, key := neighbour(lines, at, 1), lines[at].entries[len(lines[at].entries)-1]
	return below != nil && (below.entries[0].column > key.column || below.entries[0].column == key.column && below.entries[0].element)
}

// starts reports whether a key of the line stands at the column.
func (l *yamlLine) starts(column int) bool {
	for _, e := range l.entries {
		if e.column == column {
			return !e.element
		}
	}
	return false
}

// neighbour is the next line with structure above (-1) or below (1).
func neighbour(lines []yamlLine, at, step int) *yamlLine {
	for i := at + step; i >= 0 && i < len(lines); i += step {
		if !lines[i].blank && !lines[i].scalar && len(lines[i].entries) > 0 {
			return &lines[i]
		}
	}
	return nil
}

// siblingsOf are the keys of the mapping that an entry at a column of a line belongs to, its own left out.
func siblingsOf(lines []yamlLine, at, slot int) map[string]bool {
	keys := map[string]bool{}
	for i := at - 1; i >= 0; i-- {
		if !collectKeys(&lines[i], slot, keys) {
			break
		}
	}
	for _, e := range lines[at].entries {
		if e.element && e.column < slot {
			return keysBelow(lines, at, slot, map[string]bool{})
		}
	}
	return keysBelow(lines, at, slot, keys)
}

func keysBelow(lines []yamlLine, at, slot int, keys map[string]bool) map[string]bool {
	for i := at + 1; i < len(lines); i++ {
		if lines[i].blank || lines[i].scalar {
			continue
		}
		if first := lines[i].entries; len(first) > 0 && first[0].column < slot || !collectKeys(&lines[i], slot, keys) {
			break
		}
	}
	return keys
}

// collectKeys adds a line's key at the column and reports whether the mapping goes on above it.
func collectKeys(l *yamlLine, column int, keys map[string]bool) bool {
	if l.blank || l.scalar {
		return true
	}
	goesOn := true
	for _, e := range l.entries {
		switch {
		case e.column < column:
			goesOn = false
		case e.column == column && !e.element:
			keys[e.key] = true
		}
	}
	return goesOn
}

func backwards[T any](list []T) []T {
	reversed := make([]T, len(list))
	for i, e := range list {
		reversed[len(list)-1-i] = e
	}
	return reversed
}

// yamlLines reads the structure of every line.
func yamlLines(text string) []yamlLine {
	var lines []yamlLine
	scalar := -1 // column of the key that a block scalar belongs to
	for start := 0; start <= len(text); {
		end := lineEnd(text, start)
		l := yamlLine{start: start, text: text[start:end], colon: -1}
		indent := len(l.text) - len(strings.TrimLeft(l.text, " "))
		trimmed := strings.TrimSpace(l.text)
		switch {
		case scalar >= 0 && (trimmed == "" && indent > scalar || trimmed != "" && indent > scalar):
			l.scalar = true
		case trimmed == "" || trimmed[0] == '#' || strings.HasPrefix(l.text, "---"):
			l.blank = true
		default:
			scalar = l.read(indent)
		}
		lines = append(lines, l)
		start = end + 1
		if end+1 < len(text) && text[end] == '\r' && text[end+1] == '\n' {
			start++
		}
	}
	return lines
}

// read reads dashes and the key, and returns the column that a block scalar begins under, -1 for none.
func (l *yamlLine) read(indent int) int {
	i := indent
	for i < len(l.text) && l.text[i] == '-' && (i+1 == len(l.text) || l.text[i+1] == ' ') {
		l.entries = append(l.entries, yamlEntry{column: i, element: true})
		for i++; i < len(l.text) && l.text[i] == ' '; i++ {
		}
	}
	l.content, l.value = i, i
	column := indent
	if key, colon, ok := yamlKey(l.text, i); ok {
		l.entries = append(l.entries, yamlEntry{column: i, key: key})
		l.colon, column = colon, i
		for l.value = colon + 1; l.value < len(l.text) && l.text[l.value] == ' '; l.value++ {
		}
		if comment := commentColumn(l.text); l.value >= comment {
			l.value = len(l.text)
		}
	}
	if rest := l.text[min(l.value, len(l.text)):]; rest != "" && (rest[0] == '|' || rest[0] == '>') {
		return column
	}
	return -1
}

// scalarText is the plain text of the line's value, "" where it has none.
func (l *yamlLine) scalarText() string {
	end := commentColumn(l.text)
	return unquoteYAML(strings.TrimSpace(l.text[min(l.value, end):end]))
}

// yamlKey reads the key that begins at a column.
func yamlKey(line string, from int) (key string, colon int, ok bool) {
	if from >= len(line) || strings.ContainsRune("{[#&*!|>%@`", rune(line[from])) {
		return "", 0, false
	}
	i := from
	if q := line[from]; q == '"' || q == '\'' {
		end := strings.IndexByte(line[from+1:], q)
		if end < 0 {
			return "", 0, false
		}
		i = from + end + 2
	}
	for ; i < len(line); i++ {
		switch {
		case line[i] == ':' && (i+1 == len(line) || line[i+1] == ' '):
			return unquoteYAML(strings.TrimSpace(line[from:i])), i, true
		case line[i] == '#' && line[i-1] == ' ':
			return "", 0, false
		}
	}
	return "", 0, false
}

// unquoteYAML takes the quotes off a simple scalar.
func unquoteYAML(text string) string {
	if n := len(text); n >= 2 && (text[0] == '"' || text[0] == '\'') && text[n-1] == text[0] {
		return text[1 : n-1]
	}
	return strings.Trim(text, `"'`)
}

// commentColumn is the column of a line's comment, its length where it has none.
func commentColumn(line string) int {
	quote := byte(0)
	for i := range len(line) {
		switch c := line[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case (c == '"' || c == '\'') && (i == 0 || strings.IndexByte(" [{,", line[i-1]) >= 0):
			quote = c
		case c == '#' && (i == 0 || line[i-1] == ' '):
			return i
		}
	}
	return len(line)
}
