//go:build !unix

package growth

import "time"

var began = time.Now()

// processorTime returns the time since the process began, where the system does not tell what processors have spent.
func processorTime() time.Duration { return time.Since(began) }
