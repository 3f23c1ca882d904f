package schema

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/xeipuuv/gojsonschema"

	"github.com/inrolint/inrolint/lint/flow"
	"github.com/inrolint/inrolint/lint/syntax"
)

var rawLoader = gojsonschema.NewRawLoader

// seeds are values with the shape of what a definition holds; the mutations of the differential test start from them.
var seeds = []string{
	`{"title":"Welcome","active":true,"triggers":[{"trigger_type":"contact_create"}],"actions":[{"action_key":"a"}],"template_id":5,"id":7}`,
	`{"title":"Promo","campaign_rules":[{"list_type":"folder"}],"actions":[],"status":"draft","prompt":"x"}`,
	`{"action_key":"q","action_type":"ask_question","content":"Well?","parent_key":"a","parent_branch":"option_0","options":{"answers":["a"]}}`,
	`{"id":12,"parent_id":11,"parent_branch":"option_replied","content":"x"}`,
	`{"action_type":"button_template","content":"x","options":{"buttons":[{"title":"Yes","payload":"option_0"},{"title":"No","payload":"option_1"}]}}`,
	`{"action_type":"conversion_link","conversion_link":{"id":4,"url":"https://e.com","title":"t","subtitle":"","button_title":"b","media_file":{"id":3}},"options":{"expire_unit":"hours","expire_duration":24}}`,
	`{"action_type":"folder","options":{"folder_ids":[1,2,3],"folder_action":"add"},"folder":{"name":"x"},"survey":{}}`,
	`{"action_type":"comment","options":{"comment_variants":["a","b"],"comment_limiting":true},"media_file":{"file_url":"https://e.com/a.png"}}`,
	`{"action_type":"http_request","options":{"http_body_mode":"json","http_body_json":{"a":[1,{"b":null}]}}}`,
	`{"action_type":"ab_testing","options":{"ratio":50}}`,
	`{"trigger_type":"comment","id":3,"options":{"comment_options":{"post_type":"caption_keywords","caption_keywords":["x"],"comment_type":"comment_keywords","comment_keywords":["y"],"allow_replies":false}}}`,
	`{"list_type":"segment","rule_type":"exclusion","destination_id":123}`,
}

// mutator changes JSON texts, kept as trees of pairs so that a name can stand twice.
type mutator struct{ random *rand.Rand }

type pair struct {
	name  string
	value any
}

var scalars = []string{
	`"x"`, `""`, `"folder"`, `"inclusion"`, `"option_1"`, `"12"`, `5`, `0`, `-3`, `7.0`, `1e2`, `1.5`, `12e-1`, `120e-1`, `1e300`, `0e5`, `-0`,
	`99999999999999999999999999`, `true`, `false`, `null`, `{}`, `[]`, `[5]`, `["a",null,7]`, `{"id":1}`, `{"url":"x","x":{"y":[]}}`, `[[1]]`,
}

// read turns a text into []pair, []any or raw scalar text.
func read(n *syntax.Node) any {
	switch n.Kind() {
	case syntax.Object:
		pairs := []pair{}
		for m := range n.Children() {
			pairs = append(pairs, pair{m.Name().Raw(), read(m)})
		}
		return pairs
	case syntax.Array:
		elements := []any{}
		for e := range n.Children() {
			elements = append(elements, read(e))
		}
		return elements
	}
	return n.Raw()
}

func write(out *strings.Builder, value any) {
	switch v := value.(type) {
	case []pair:
		out.WriteByte('{')
		for i, p := range v {
			if i > 0 {
				out.WriteByte(',')
			}
			out.WriteString(p.name + ":")
			write(out, p.value)
		}
		out.WriteByte('}')
	case []any:
		out.WriteByte('[')
		for i, e := range v {
			if i > 0 {
				out.WriteByte(',')
			}
			write(out, e)
		}
		out.WriteByte(']')
	case string:
		out.WriteString(v)
	}
}

func (m mutator) scalar() any {
	return read(syntax.Parse(pick(m.random, scalars), syntax.Options{}).Root())
}

func pick[T any](random *rand.Rand, from []T) T { return from[random.IntN(len(from))] }

// mutate changes one place of a value.
func (m mutator) mutate(value any) any {
	if m.random.IntN(4) == 0 {
		return m.scalar()
	}
	switch v := value.(type) {
	case []pair:
		return m.mutateObject(v)
	case []any:
		if len(v) == 0 || m.random.IntN(4) == 0 {
			return append(v, m.scalar())
		}
		i := m.random.IntN(len(v))
		v[i] = m.mutate(v[i])
		return v
	}
	return m.scalar()
}

func (m mutator) mutateObject(v []pair) []pair {
	if len(v) == 0 {
		return append(v, pair{`"nosuch"`, m.scalar()})
	}
	i := m.random.IntN(len(v))
	switch m.random.IntN(8) {
	case 0:
		return slices.Delete(v, i, i+1)
	case 1:
		return append(v, pair{v[i].name, m.scalar()})
	case 2:
		return append(v, pair{pick(m.random, []string{`"nosuch"`, `"Title"`, `"content"`, `"cont\u0065nt"`, `"id"`, `"options"`, `""`, `"media_file"`}), m.scalar()})
	}
	v[i].value = m.mutate(v[i].value)
	return v
}

func (m mutator) instance() string {
	value := read(syntax.Parse(pick(m.random, seeds), syntax.Options{}).Root())
	for range m.random.IntN(5) {
		value = m.mutate(value)
	}
	var out strings.Builder
	write(&out, value)
	return out.String()
}

// internalSchemas are all schemas that definitions are held to.
func internalSchemas() map[string]string {
	c := Builtin()
	found := map[string]string{
		"rule":    string(compact(ruleSchema(c))),
		"action":  string(compact(actionSchema(c, nil))),
		"trigger": string(compact(triggerSchema(c, nil))),
	}
	for _, kind := range []flow.Kind{flow.KindUnknown, flow.Scenario, flow.Campaign} {
		for _, updateCall := range []bool{false, true} {
			found[fmt.Sprintf("document %v %v", kind, updateCall)] = string(compact(documentSchema(c, kind, updateCall)))
		}
	}
	for i := range c.Actions {
		found["action "+c.Actions[i].Name] = string(compact(actionSchema(c, &c.Actions[i])))
	}
	for i := range c.Triggers {
		found["trigger "+c.Triggers[i].Name] = string(compact(triggerSchema(c, &c.Triggers[i])))
	}
	return found
}

// TestSameVerdict holds the acceptance check and gojsonschema to the same verdict on many values, and both to the oracle's.
func TestSameVerdict(t *testing.T) {
	rounds := 500
	if testing.Short() {
		rounds = 100
	}
	for name, text := range internalSchemas() {
		t.Run(name, func(t *testing.T) {
			compiled, err := compileCheck(text)
			if err != nil {
				t.Fatal(err)
			}
			explainer, err := compileExplainer(text)
			if err != nil {
				t.Fatal(err)
			}
			schema := oracle(t, text)
			m := mutator{rand.New(rand.NewPCG(7, uint64(len(text))))}
			valid := 0
			for range rounds {
				instance := m.instance()
				j, root, accepted := verdict(compiled, instance)
				p, value, passed := explained(explainer, compiled, j, root)
				want := schema.Validate(oracleValue(t, instance)) == nil
				if accepted != want || passed != want {
					t.Fatalf("%s\nacceptance check: %v, gojsonschema: %v, oracle: %v", instance, accepted, passed, want)
				}
				sameComplaints(t, instance, explainer, compiled, j, root, p, value)
				if want {
					valid++
				}
			}
			if valid < rounds/100 || valid > rounds*99/100 {
				t.Errorf("%d of %d values are valid: the test shows little", valid, rounds)
			}
		})
	}
}

// sameComplaints checks that gojsonschema says of what the acceptance check refused what it says of the whole.
func sameComplaints(t *testing.T, instance string, e *explainer, c *check, j *judge, root *syntax.Node, whole *projection, value any) {
	t.Helper()
	all := places(t, e, c, root, whole, value)
	part := &projection{judge: j}
	some := places(t, e, c, root, part, part.value(c, root, false))
	for _, u := range j.unknown {
		some = append(some, fmt.Sprintf("%s %s %s", complainUnknown, u.value.Parent().Pointer(), u.value.Key()))
	}
	slices.Sort(all)
	slices.Sort(some)
	if !slices.Equal(all, some) {
		t.Fatalf("%s\nof the whole: %q\nof what was refused: %q", instance, all, some)
	}
}

func places(t *testing.T, e *explainer, c *check, root *syntax.Node, p *projection, value any) []string {
	t.Helper()
	complaints, err := e.explain(value)
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, complaint := range complaints {
		_, n := p.find(c, root, complaint.path)
		if n == nil {
			t.Fatalf("%q leads nowhere", complaint.path)
		}
		found = append(found, fmt.Sprintf("%s %s %s", complaint.kind, n.Pointer(), complaint.property))
	}
	return found
}

// TestHugeNumbers: what gojsonschema does not bear never reaches it, and is judged all the same.
func TestHugeNumbers(t *testing.T) {
	for _, number := range []string{"1e401", "1E+999999999", "-1e-401", "5e99999999999999999999", "0e-99999999999999999999", "1" + strings.Repeat("0", 5000)} {
		for name, schema := range map[string]string{"string": `{"type":"string"}`, "integer": `{"type":["integer","object"]}`, "number": `{"type":"number"}`, "id": `{"type":"number","format":"record-id"}`} {
			compiled, err := compileCheck(schema)
			if err != nil {
				t.Fatal(err)
			}
			e, err := compileExplainer(schema)
			if err != nil {
				t.Fatal(err)
			}
			j, root, accepted := verdict(compiled, number)
			_, _, passed := explained(e, compiled, j, root)
			if accepted != passed {
				t.Errorf("%.30s as %s: acceptance check %v, gojsonschema %v", number, name, accepted, passed)
			}
			if _, err := e.explain(json.Number(number)); (err == nil) == exponentBeyond(number) {
				t.Errorf("%.30s handed over: %v", number, err)
			}
		}
	}
}

func TestIsWhole(t *testing.T) {
	tests := map[string]bool{
		"0": true, "-0": true, "5": true, "-17": true, "1.0": true, "1.50": false, "1.5": false, "12e3": true, "1.25e2": true, "1.25e1": false,
		"120e-1": true, "12e-1": false, "0.0e-5": true, "100e-2": true, "100e-3": false, "1e-1": false, "0.1e1": true, "5e99999999999999999999": true,
		"5e-99999999999999999999": false, "0e99999999999999999999": true,
	}
	for text, want := range tests {
		if got := isWhole(text); got != want {
			t.Errorf("isWhole(%s) = %v", text, got)
		}
	}
}
