package lint

import "path/filepath"

// Sidecar returns the suppression file (absolute path) that new entries about the document belong into: the nearest that holds
// for it; "" where there is none.
func (d *Reading) Sidecar() string {
	hidden := d.job.source.settings.hidden
	if len(hidden) == 0 {
		return ""
	}
	return hidden[len(hidden)-1].path
}

// NearestConfig returns the configuration file (absolute path) that is nearest to the document among those that hold for it; ""
// where there is none.
func (d *Reading) NearestConfig() string {
	files := d.job.source.settings.files
	if len(files) == 0 {
		return ""
	}
	return filepath.Clean(files[len(files)-1].path)
}

// LevelLine returns the line, from 1, on which the nearest configuration file sets the level that holds for a rule and the
// document; 0 where it does not.
func (d *Reading) LevelLine(rule string) int {
	files := d.job.source.settings.files
	level, said := d.job.settings.rules.levels[rule]
	if !said || len(files) == 0 || level.from.file != files[len(files)-1].shown {
		return 0
	}
	return level.from.line
}
