package flow

import (
	"slices"
	"strings"

	"github.com/inrolint/inrolint/lint/syntax"
)

// MediaFiles returns every media_file of an action and of an action's conversion_link, in the order of the actions.
func (d *Definition) MediaFiles() []*MediaFile {
	return d.mediaFiles.get(func() []*MediaFile {
		known := d.Types.Media()
		if known == nil {
			known = &Media{}
		}
		var all []*MediaFile
		for _, a := range d.Actions {
			if a.MediaFile != nil {
				all = append(all, newMediaFile(a, a.MediaFile, false, known))
			}
			if cover := a.ConversionLink.Get("media_file"); cover != nil {
				all = append(all, newMediaFile(a, cover, true, known))
			}
		}
		return all
	})
}

func newMediaFile(a *Action, value *syntax.Node, inLink bool, known *Media) *MediaFile {
	m := &MediaFile{Action: a, Value: value, InLink: inLink, ID: value.Get("id"), FileURL: value.Get("file_url")}
	broken := damaged(value) || unread(value)
	f := &m.Flags
	f.SetIf(MediaIsObject, isObject(value))
	f.SetIf(MediaBroken, broken)
	f.SetIf(MediaInLink, inLink)
	f.SetIf(MediaHasID, m.ID != nil)
	f.SetIf(MediaHasFileURL, m.FileURL != nil)
	f.SetIf(MediaBoth, m.ID != nil && m.FileURL != nil)
	f.SetIf(MediaNeither, isObject(value) && !broken && m.ID == nil && m.FileURL == nil)
	if readable(m.FileURL) {
		m.judgeURL(known)
	}
	return m
}

// judgeURL says what can be seen of file_url.
func (m *MediaFile) judgeURL(known *Media) {
	m.URL = m.FileURL.Text()
	address := ReadAddress(m.URL)
	if !address.Valid {
		m.Flags.Set(MediaURLInvalid)
		return
	}
	if page := known.sharePage(address); page != nil {
		m.Service = page.Service
		m.Flags.Set(MediaURLSharePage)
	}
	m.Extension = address.Extension()
	m.Flags.SetIf(MediaURLPrivate, address.Private())
	m.Flags.SetIf(MediaURLExtensionRefused, slices.Contains(known.Refused, m.Extension))
}

// sharePage returns the service whose page about a file the address is, nil if it is none.
func (k *Media) sharePage(address Address) *SharePage {
	host := address.Host
	for _, prefix := range [...]string{"www.", "m."} {
		host = strings.TrimPrefix(host, prefix)
	}
	for i := range k.SharePages {
		page := &k.SharePages[i]
		if host == page.Host && page.hasPath(address.Path) && !page.isDirect(address.Query) {
			return page
		}
	}
	return nil
}

func (p *SharePage) hasPath(path string) bool {
	if len(p.Paths) == 0 {
		return strings.Trim(path, "/") != ""
	}
	return slices.ContainsFunc(p.Paths, func(beginning string) bool { return strings.HasPrefix(path, beginning) })
}

func (p *SharePage) isDirect(query string) bool {
	for parameter := range strings.SplitSeq(query, "&") {
		if slices.Contains(p.Direct, parameter) {
			return true
		}
	}
	return false
}
