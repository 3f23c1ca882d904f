package lsp

// Types of window/logMessage.
const (
	logError   = 1
	logWarning = 2
	logInfo    = 3
	logLog     = 4
)

// logMessage writes to the log of the client.
func (s *Server) logMessage(kind int, text string) {
	_ = s.out.notify("window/logMessage", struct {
		Type    int    `json:"type"`
		Message string `json:"message"`
	}{kind, text})
}
