package nearest

// Distance returns how many edits lie between a and b, as they stand and without folding, in code points:
// the optimal string alignment distance. Beyond limit it returns limit+1, and takes time linear in the shorter text.
func Distance(a, b string, limit int) int {
	return distance([]rune(a), []rune(b), limit)
}

func distance(a, b []rune, limit int) int {
	a, b = trimShared(a, b)
	if len(a) < len(b) {
		a, b = b, a
	}
	switch {
	case len(a)-len(b) > limit:
		return limit + 1
	case len(b) == 0:
		return len(a)
	case limit <= 0:
		return limit + 1
	case limit == 1:
		return oneEdit(a, b)
	}
	return alignment(a, b, limit)
}

// oneEdit tells one edit from more for texts that differ at both ends.
func oneEdit(a, b []rune) int {
	switch {
	case len(a) == 1 && len(b) == 1:
		return 1
	case len(a) == 2 && len(b) == 2 && a[0] == b[1] && a[1] == b[0]:
		return 1
	}
	return 2
}

// trimShared drops the common beginning and the common end, which cost nothing.
func trimShared(a, b []rune) (restA, restB []rune) {
	n := sharedPrefix(a, b)
	a, b = a[n:], b[n:]
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	return a, b
}

// alignment fills the distance matrix row by row, only within limit cells of its diagonal.
func alignment(a, b []rune, limit int) int {
	far := limit + 1
	before, above, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range above {
		above[j] = min(j, far)
	}
	for i := 1; i <= len(a); i++ {
		from, to := max(1, i-limit), min(len(b), i+limit)
		row[from-1] = far
		if from == 1 {
			row[0] = min(i, far)
		}
		least := row[from-1]
		for j := from; j <= to; j++ {
			row[j] = cell(a, b, i, j, before, above, row, far)
			least = min(least, row[j])
		}
		if to < len(b) {
			row[to+1] = far
		}
		if least == far && leastOf(above[from-1:to+1]) == far { // a swap reaches two rows back
			return far
		}
		before, above, row = above, row, before
	}
	return above[len(b)]
}

// cell is the distance between the first i code points of a and the first j of b, at most far.
func cell(a, b []rune, i, j int, before, above, row []int, far int) int {
	replace := above[j-1]
	if a[i-1] != b[j-1] {
		replace++
	}
	d := min(replace, above[j]+1, row[j-1]+1, far)
	if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
		d = min(d, before[j-2]+1)
	}
	return d
}

func leastOf(row []int) int {
	least := row[0]
	for _, d := range row[1:] {
		least = min(least, d)
	}
	return least
}
