package lint

import "sync/atomic"

// Progress tells how far a run has come. It can be read while the run goes on. A nil *Progress counts nothing.
type Progress struct {
	files atomic.Int64 // 0 while files are looked for
	done  atomic.Int64
}

// Files returns how many files are to be linted, 0 while they are looked for.
func (p *Progress) Files() int { return int(p.files.Load()) }

// Done returns how many files have been linted.
func (p *Progress) Done() int { return int(p.done.Load()) }

func (p *Progress) begin(files int) {
	if p != nil {
		p.done.Store(0)
		p.files.Store(int64(files))
	}
}

func (p *Progress) oneDone() {
	if p != nil {
		p.done.Add(1)
	}
}
