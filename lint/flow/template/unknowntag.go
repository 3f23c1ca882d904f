package template

import "strings"

// habits are tags of other languages, without "_" and "-", and what Liquid calls them.
var habits = map[string]string{
	"elseif": "elsif", "elif": "elsif", "elsunless": "elsif",
	"set": "assign", "let": "assign", "print": "echo", "output": "echo",
	"switch": "case", "foreach": "for", "each": "for", "loop": "for",
	"endforeach": "endfor", "endeach": "endfor", "endloop": "endfor", "endswitch": "endcase",
	"fi": "endif", "endelse": "endif", "endelsif": "endif",
}

var joiners = strings.NewReplacer("_", "", "-", "")

// unknownTag judges a tag that Liquid does not have; what it holds ends at hi. With the tag that ends it, it is one
// problem.
func (r *reader) unknownTag(tag Tag, hi int) {
	r.t.Varies = true
	if tag.NameAt.Len() == 0 {
		r.report(Problem{Kind: UnknownTag, Range: tag.Range, Whole: tag.Range, Message: "The tag names nothing that it should do."})
		return
	}
	s := &r.scope
	folded := joiners.Replace(strings.ToLower(tag.Name))
	opener, ends := strings.CutPrefix(folded, "end")
	if ends && s.unknown[opener] > 0 {
		s.unknown[opener]--
		s.strangers = max(0, s.strangers-1)
		return
	}
	p := Problem{Kind: UnknownTag, Range: tag.Range, Whole: tag.Range, Message: "Liquid has no tag " + quoted(tag.Name) + "."}
	meant := r.meantTag(folded)
	if meant != "" {
		p.Message = "Liquid has no tag " + quoted(tag.Name) + `; it is written "` + meant + `".`
		p.Replacement = r.text[tag.Range.Start:tag.NameAt.Start] + meant + r.text[tag.NameAt.End:tag.Range.End]
	}
	r.report(p)
	if ends || strings.HasPrefix(meant, "end") {
		s.endings++
		return
	}
	r.bindWords(tag.NameAt.End, hi)
	if s.unknown == nil {
		s.unknown = make(map[string]int)
	}
	s.unknown[folded]++
	if meant == "" || known[meant].opens != noBlock {
		s.strangers++
	}
}

// meantTag returns the tag that an unknown one probably stands for.
func (r *reader) meantTag(folded string) string {
	if open := r.scope.open; folded == "end" && len(open) > 0 {
		return "end" + open[len(open)-1].name
	}
	if _, ok := known[folded]; ok {
		return folded
	}
	return habits[folded]
}

// bindWords takes every word without a dot for a name that an unknown tag may give.
func (r *reader) bindWords(lo, hi int) {
	for i := lo; i < hi; {
		c, size := r.runeAt(i)
		if !isWord(c) {
			i += size
			continue
		}
		end := r.pathIn(i, hi)
		if word := r.text[i:end]; !strings.ContainsAny(word, ".[") && !keywords[word] {
			r.bind(word)
		}
		i = end
	}
}
