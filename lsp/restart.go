package lsp

func init() { plainCommand("inrolint.restart", restart) }

// restart forgets everything that was read, reads it again and publishes what is found.
func restart(r *Request) (any, error) {
	r.server.scanner.restart()
	r.server.linter.wait(r.ctx)
	return nil, r.ctx.Err()
}
