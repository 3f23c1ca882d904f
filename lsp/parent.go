package lsp

import "time"

// parentInterval is how often the process that started the server is looked for.
const parentInterval = time.Second

// watchParent ends the session when the process that started the server is gone. One that cannot be seen from the start,
// such as that of an editor outside of a container, is not watched.
func (s *Server) watchParent(id *int64) {
	if id == nil || !alive(*id) {
		return
	}
	go func() {
		tick := time.NewTicker(parentInterval)
		defer tick.Stop()
		for {
			select {
			case <-s.ctx.Done():
				return
			case <-tick.C:
				if !alive(*id) {
					_ = s.conn.Close()
					return
				}
			}
		}
	}()
}
