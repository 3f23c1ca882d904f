package syntax_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/syntax"
)

// repairs are broken texts with the tree and the errors they are to give.
var repairs = []struct {
	src    string
	tree   string   // see dump
	errors []string // see errorList
}{
	// commas
	{`{"a": 1 "b": 2}`, `{a:1 b:2}^B`, []string{`8 missing-comma "b"`}},
	{"{\n\"a\": 1\n\"b\": 2\n}", `{a:1 b:2}^B`, []string{`9 missing-comma "b"`}},
	{`[1 2]`, `[1 2]^B`, []string{`3 missing-comma 2`}},
	{`[{"a": 1} {"b": 2}]`, `[{a:1} {b:2}]^B`, []string{`10 missing-comma {`}},
	{`[,]`, `[]^B`, []string{`1 stray-comma ,`}},
	{`[,1]`, `[1]^B`, []string{`1 stray-comma ,`}},
	{`[1,,2]`, `[1 2]^B`, []string{`3 stray-comma ,`}},
	{`[1,,]`, `[1]^B`, []string{`3 stray-comma ,`}},
	{`{,}`, `{}^B`, []string{`1 stray-comma ,`}},
	{`{"a": 1,, "b": 2}`, `{a:1 b:2}^B`, []string{`8 stray-comma ,`}},
	{`{"a": 1; "b": 2}`, `{a:1 b:2}^B`, []string{`7 missing-comma ;`}},
	{`{"a": 1: "b": 2}`, `{a:1 b:2}^B`, []string{`7 missing-comma :`}},
	// colons, names and values
	{`{"a" 1}`, `{a:1}^B`, []string{`5 missing-colon 1`}},
	{`{"a" {"b": 1}}`, `{a:{b:1}}^B`, []string{`5 missing-colon {`}},
	{`{"a" = 1, "b" => 2}`, `{a:1 b:2}^B`, []string{`5 missing-colon =`, `14 missing-colon =>`}},
	{`{"a": , "b": 2}`, `{a:? b:2}^B`, []string{`6 missing-value ,`}},
	{`{"a": }`, `{a:?}^B`, []string{`6 missing-value }`}},
	{`{"a"}`, `{a:?}^B`, []string{`4 missing-value }`}},
	{`{"a", "b": 1}`, `{a:? b:1}^B`, []string{`4 missing-value ,`}},
	{`{"a" "b": 2}`, `{a:? b:2}^B`, []string{`5 missing-value "b"`}},
	{"{\"a\":\n\"b\": 2}", `{a:? b:2}^B`, []string{`6 missing-value "b"`}},
	{`{"a":: 1}`, `{a:1}^B`, []string{`5 stray-colon :`}},
	{`{: 1}`, `{^H:1}^B`, []string{`1 missing-name :`}},
	{`{"a": 1, : 2}`, `{a:1 ^H:2}^B`, []string{`9 missing-name :`}},
	{`{"a",: 1}`, `{a:1}^B`, []string{`4 stray-comma ,`}},
	{`{{"a": 1}, "b": 2}`, `{^H:{a:1} b:2}^B`, []string{`1 missing-name {`}},
	{`{"a": 1, {"b": 2}}`, `{a:1 ^H:{b:2}}^B`, []string{`9 missing-name {`}},
	{`:`, `nothing`, []string{`0 stray-colon :`}},
	{`,`, `nothing`, []string{`0 stray-comma ,`}},
	// quotes
	{"{\n\"a\": \"x,\n\"b\": 2}", `{a:x^H b:2}^B`, []string{`7 unclosed-string "x,`}},
	{"{\n\"a\": \"x\n\"b\": 2}", `{a:x^H b:2}^B`, []string{`7 unclosed-string "x`}},
	{"{\r\n\"a\": \"x,\r\n\"b\": 2}", `{a:x^H b:2}^B`, []string{`8 unclosed-string "x,`}},
	{`{"a":"x,"b":2,"c":3}`, `{a:x^H b:2 c:3}^B`, []string{`5 unclosed-string "x,"`}},
	{"{\n\"a: \"x\",\n\"b\": 1}", `{a^H:x b:1}^B`, []string{`2 unclosed-string "a: "`}},
	{`{"a:"x","b":2}`, `{a^H:x b:2}^B`, []string{`1 unclosed-string "a:"`}},
	{"{\n\"a: 5,\n\"b\": 1}", `{a^H:5 b:1}^B`, []string{`2 unclosed-string "a: 5,`}},
	{"{\n\"a: {\n\"b\": 1}}", `{a^H:{b:1}}^B`, []string{`2 unclosed-string "a: {`}},
	{`["a", "b]`, `[a b^H]^B`, []string{`6 unclosed-string "b]`}},
	{`{a": "x", "b": 2}`, `{a^H:x b:2}^B`, []string{`1 missing-quote a"`}},
	{`{"a": x", "b": 2}`, `{a:x^H b:2}^B`, []string{`6 missing-quote x"`}},
	{`{"a": Hello, you", "b": 2}`, `{a:Hello, you^H b:2}^B`, []string{`6 missing-quote Hello, you"`}},
	{`{"a": "C:\\dir\", "b": 2}`, `{a:C:\dir\^H b:2}^B`, []string{`14 bad-escape \"`}},
	{"{\"a\": \"Hello\nyou\", \"b\": 2}", "{a:Hello\nyou^H b:2}^B", []string{"12 line-break-in-string \n"}},
	{"{\"a\": \"Hello\r\nyou\", \"b\": 2}", "{a:Hello\r\nyou^H b:2}^B", []string{"12 line-break-in-string \r\n"}},
	{`{"a": "She said "hello, you" to me", "b": 2}`, `{a:She said "hello, you" to me^H b:2}^B`, []string{`16 unescaped-quote "`}},
	{`{"a": "say "hi"", "b": 2}`, `{a:say "hi"^H b:2}^B`, []string{`11 unescaped-quote "`}},
	{`{'a': 'it's', "b": 'x'}`, `{a^H:it's^H b:x^H}^B`, []string{`1 single-quotes 'a'`, `6 single-quotes 'it's'`, `19 single-quotes 'x'`}},
	{"{`a`: 1}", `{a^H:1}^B`, []string{"1 single-quotes `a`"}},
	{`{“a”: “b”}`, `{a^H:b^H}^B`, []string{`1 smart-quotes “a”`, `10 smart-quotes “b”`}},
	{`{"a”: "b", "c": 1}`, `{a^H:b c:1}^B`, []string{`3 smart-quotes ”`}},
	{`{"a": "b”, "c": 1}`, `{a:b^H c:1}^B`, []string{`8 smart-quotes ”`}},
	{`{„a“: 1}`, `{a^H:1}^B`, []string{`1 smart-quotes „a“`}},
	{`{"a": "b"x, "c": 1}`, `{a:b c:1}^BL`, []string{`9 unexpected-text x`}},
	{`"a`, `a^H`, []string{`0 unclosed-string "a`}},
	// words and numbers
	{`{a: 1, b-c: 2}`, `{a^H:1 b-c^H:2}^B`, []string{`1 unquoted-name a`, `7 unquoted-name b-c`}},
	{`{"a": True, "b": None, "c": undefined, "d": NaN, "e": FALSE, "f": yes}`, `{a:<True> b:<None> c:<undefined> d:<NaN> e:<FALSE> f:<yes>}^B`, []string{`6 bare-word True`, `17 bare-word None`, `28 bare-word undefined`, `44 bare-word NaN`, `54 bare-word FALSE`, `66 bare-word yes`}},
	{`{"a": hello world, "b": https://example.com/x?y=1}`, `{a:<hello world> b:<https://example.com/x?y=1>}^B`, []string{`6 bare-word hello world`, `24 bare-word https://example.com/x?y=1`}},
	{`{"a": 01, "b": +1, "c": .5, "d": 1., "e": 0x10, "f": 1_000, "g": -, "h": 1e, "i": 2024-01-01}`, `{a:<01> b:<+1> c:<.5> d:<1.> e:<0x10> f:<1_000> g:<-> h:<1e> i:<2024-01-01>}^B`, []string{`6 bad-number 01`, `15 bad-number +1`, `24 bad-number .5`, `33 bad-number 1.`, `42 bad-number 0x10`, `53 bad-number 1_000`, `65 bad-number -`, `73 bad-number 1e`, `82 bad-number 2024-01-01`}},
	{`hello`, `<hello>`, []string{`0 bare-word hello`}},
	{`[tru]`, `[<tru>]^B`, []string{`1 bare-word tru`}},
	{`[truefalse]`, `[<truefalse>]^B`, []string{`1 bare-word truefalse`}},
	{`{"a": 1 x}`, `{a:1}^BL`, []string{`8 unexpected-text x`}},
	{`{1: 2}`, `{1^H:2}^B`, []string{`1 unquoted-name 1`}},
	{`{"a": [1, 2] x, "b": 1}`, `{a:[1 2] b:1}^BL`, []string{`13 unexpected-text x`}},
	{`[tru, nul, fals]`, `[<tru> <nul> <fals>]^B`, []string{`1 bare-word tru`, `6 bare-word nul`, `11 bare-word fals`}},
	{`[5px, 10%, 1.2.3, "a", $5]`, `[<5px> <10%> <1.2.3> a <$5>]^B`, []string{`1 bad-number 5px`, `6 bad-number 10%`, `11 bad-number 1.2.3`, `23 bare-word $5`}},
	// strings
	{`["\x", "\u12", "\u12g4", "\'", "a\é"]`, `[\x^H \u12^H \u12g4^H \'^H a\é^H]^B`, []string{`2 bad-escape \x`, `8 bad-escape \u12`, `16 bad-escape \u12`, `26 bad-escape \'`, `33 bad-escape \é`}},
	{"[\"a\tb\tc\", \"\x00\", \"\x01\"]", "[a\tb\tc^H \x00^H \x01^H]^B", []string{"3 control-character \t", "11 control-character \x00", "16 control-character \x01"}},
	{`{"\x": 1}`, `{\x^H:1}^B`, []string{`2 bad-escape \x`}},
	{`["\ud800", "\uD83C\uDF89"]`, `[� 🎉]`, []string{}},
	// brackets
	{`{"a": [1, 2}`, `{a:[1 2]^B}`, []string{`11 wrong-bracket } | 6 opened here`}},
	{`{"a": [1, 2}, "b": 3}`, `{a:[1 2]^B b:3}`, []string{`11 wrong-bracket } | 6 opened here`}},
	{`{"a": {"b": 1]}`, `{a:{b:1}^B}`, []string{`13 wrong-bracket ] | 6 opened here`}},
	{`[{"a": 1], {"b": 2}]`, `[{a:1}^B {b:2}]`, []string{`8 wrong-bracket ] | 1 opened here`}},
	{`[{"k": 1, {"k": 2}]`, `[{k:1}^B {k:2}]`, []string{`10 missing-bracket { | 1 opened here`}},
	{`[{"k": 1 {"k": 2}]`, `[{k:1}^B {k:2}]`, []string{`9 missing-bracket { | 1 opened here`}},
	{`[{"k": 1, "o": {"x": 1, {"k": 2}]`, `[{k:1 o:{x:1}^B}^B {k:2}]`, []string{`24 missing-bracket { | 15 opened here`}},
	{`[{"k": 1}}, {"k": 2}]`, `[{k:1} {k:2}]^B`, []string{`9 stray-bracket }`}},
	{"[\n{\"k\": 1},\n},\n{\"k\": 2}\n]", `[{k:1} {k:2}]^B`, []string{`12 stray-bracket }`}},
	{`["k": 1}, {"k": 2}]`, `[{k:1}^B {k:2}]`, []string{`1 missing-bracket "k"`}},
	{`[{"k": 1}, "k": 2}, {"k": 3}]`, `[{k:1} {k:2}^B {k:3}]`, []string{`11 missing-bracket "k"`}},
	{`{"t": [{"k": 1}, "a": [{"k": 2}]}`, `{t:[{k:1}]^B a:[{k:2}]}`, []string{`17 missing-bracket "a" | 6 opened here`}},
	{`{"t": {"k": 1}, {"k": 2}]}`, `{t:[{k:1} {k:2}]^B}`, []string{`6 missing-bracket {`}},
	{`{"k": "x", "y", "z"], "d": 1}`, `{k:[x y z]^B d:1}`, []string{`6 missing-bracket "x"`}},
	{`{"k": 1, 2], "d": 1}`, `{k:[1 2]^B d:1}`, []string{`6 missing-bracket 1`}},
	{`"t": 1, "u": 2}`, `{t:1 u:2}^B`, []string{`0 missing-bracket "t"`}},
	{`{"o": "b": 1}}`, `{o:{b:1}^B}`, []string{`6 missing-bracket "b"`}},
	{`{"a": [{}], {}], "b": 1}`, `{a:[{} {}]^B b:1}^B`, []string{`9 stray-bracket ]`}},
	{`{"a": {"b": 1}, "c": [1, 2]], "d": 1}`, `{a:{b:1} c:[1 2] d:1}^B`, []string{`27 stray-bracket ]`}},
	{`{"t": 1}, "u": 2}`, `{t:1 u:2}^B`, []string{`7 stray-bracket }`}},
	{`{"t": 1,} "u": 2}`, `{t:1 u:2}^B`, []string{`8 stray-bracket }`}},
	{`{} "u": 2}`, `{u:2}^B`, []string{`1 stray-bracket }`}},
	{`{"a": } 1}`, `{a:1}^B`, []string{`6 stray-bracket }`}},
	{`{"t": { "x", "u": 2}`, `{t:x u:2}^B`, []string{`6 stray-bracket {`}},
	{`{"a": [[1, 2], "b": 3}`, `{a:[[1 2]]^B b:3}`, []string{`15 missing-bracket "b" | 6 opened here`}},
	{`{"a": [{"k": 1}, [{"k": 2}], "b": 3}`, `{a:[{k:1} [{k:2}]]^B b:3}`, []string{`29 missing-bracket "b" | 6 opened here`}},
	{`{"a": [{"k": 1}, [{"k": 2}]}`, `{a:[{k:1} {k:2}]^B}`, []string{`17 stray-bracket [`}},
	{`]`, `nothing`, []string{`0 stray-bracket ]`}},
	{`{"t": 1}}`, `{t:1}`, []string{`8 stray-bracket }`}},
	{`{"t": 1}]`, `{t:1}`, []string{`8 stray-bracket ]`}},
	// what is typed right now
	{"[{\"k\": \"a\",\n\"p\": \"\n\"t\": \"m\"}, {\"k\": \"b\"}]", `[{k:a p:^H t:m}^B {k:b}]`, []string{`17 unclosed-string "`}},
	{"[{\"k\": \"a\",\n\"p\n\"t\": \"m\"}, {\"k\": \"b\"}]", `[{k:a p^H:? t:m}^B {k:b}]`, []string{`12 unclosed-string "p`}},
	{"[{\"k\": \"a\",\n\"\n\"t\": \"m\"}, {\"k\": \"b\"}]", `[{k:a ^H:? t:m}^B {k:b}]`, []string{`12 unclosed-string "`}},
	{"[{\"k\": \"a\",\np\n\"t\": \"m\"}, {\"k\": \"b\"}]", `[{k:a t:m}^BL {k:b}]`, []string{`12 unexpected-text p`}},
	{"[{\"k\": \"a\"},\n{\n{\"k\": \"b\"}]", `[{k:a} {}^B {k:b}]`, []string{`15 missing-bracket { | 13 opened here`}},
	{"[{\"k\": \"a\"},\n{\"\n{\"k\": \"b\"}]", `[{k:a} {^H:?}^B {k:b}]`, []string{`14 unclosed-string "`}},
	{"[{\"k\": \"a\", \"o\": {\n}, {\"k\": \"b\"}]", `[{k:a o:{}}^B {k:b}]`, []string{`22 missing-bracket { | 1 opened here`}},
	{"[{\"k\": \"a\", \"o\": [\n}, {\"k\": \"b\"}]", `[{k:a o:[]^B} {k:b}]`, []string{`19 wrong-bracket } | 17 opened here`}},
	// pasted from elsewhere
	{`{'title': 'x', 'active': True, 'actions': [{'k': None}]}`, `{title^H:x^H active^H:<True> actions^H:[{k^H:<None>}^B]}^B`, []string{`1 single-quotes 'title'`, `10 single-quotes 'x'`, `15 single-quotes 'active'`, `25 bare-word True`, `31 single-quotes 'actions'`, `44 single-quotes 'k'`, `49 bare-word None`}},
	{`{title: 'x', actions: [{k: "y"}]}`, `{title^H:x^H actions^H:[{k^H:y}^B]}^B`, []string{`1 unquoted-name title`, `8 single-quotes 'x'`, `13 unquoted-name actions`, `24 unquoted-name k`}},
	{`const x = {"a": 1};`, `{a:1}`, []string{`0 unexpected-text const x =`, `18 text-after-end ;`}},
	{"```json\n{\"a\": 1}\n```", `{a:1}`, []string{"0 unexpected-text ```json", "17 text-after-end ```"}},
	{"POST /api\n{\"a\": 1}", `{a:1}`, []string{`0 unexpected-text POST /api`}},
	{`{"a": {{contact.name}}, "b": 1}`, `{a:<{{contact.name}}> b:1}^B`, []string{`6 bare-word {{contact.name}}`}},
	{`{"a": ${X}, "b": 1}`, `{a:<${X}> b:1}^B`, []string{`6 bare-word ${X}`}},
	{`{"a": <value>, "b": 1}`, `{a:<<value>> b:1}^B`, []string{`6 bare-word <value>`}},
	{"{\"a\": \"x\",\n...\n\"b\": 1}", `{a:x b:1}^BL`, []string{`11 unexpected-text ...`}},
	{`{"a": {...}, "b": [1, ...]}`, `{a:{}^BL b:[1 <...>]^B}`, []string{`7 unexpected-text ...`, `22 bare-word ...`}},
	// the end
	{``, `nothing`, []string{`0 empty `}},
	{"  \n", `nothing`, []string{`3 empty `}},
	{"// x\n", `nothing`, []string{`5 empty `}},
	{"\ufeff", `nothing`, []string{`3 empty `}},
	{`[`, `[]^BL`, []string{`1 unclosed-bracket  | 0 opened here`}},
	{`{"a": {"b": 1, "c": [1, 2`, `{a:{b:1 c:[1 2]^BL}^BL}^BL`, []string{`25 unclosed-bracket  | 20 opened here | 6 opened here | 0 opened here`}},
	{`{"a":`, `{a:?}^BL`, []string{`5 unclosed-bracket  | 0 opened here`}},
	{`{"a": 1,`, `{a:1}^BL`, []string{`8 unclosed-bracket  | 0 opened here`}},
	{`{"a"`, `{a:?}^BL`, []string{`4 unclosed-bracket  | 0 opened here`}},
	{`{"a`, `{a^H:?}^BL`, []string{`1 unclosed-string "a`}},
	{`{"a": "x`, `{a:x^H}^BL`, []string{`6 unclosed-string "x`}},
	{`[1, /* x`, `[1]^BL`, []string{`4 unclosed-comment /*`}},
	{`/* x`, `nothing`, []string{`0 unclosed-comment /*`}},
	{`{"a": 1} {"b": 2}`, `{a:1}`, []string{`9 text-after-end {`}},
	{`{"a": 1} x`, `{a:1}`, []string{`9 text-after-end x`}},
	{"[1]\n\"b\"", `[1]`, []string{`4 text-after-end "b"`}},
	{`[1] // x`, `[1]`, []string{}},
	// what is no JSON text
	{"# x\n{\"a\": 1 # y\n}", `{a:1}^B`, []string{`0 hash-comment # x`, `12 hash-comment # y`}},
	{"[1\x00, 2]", `[1 2]^B`, []string{"2 control-character \x00"}},
	{"[\x01\x02]", `[]^B`, []string{"1 control-character \x01\x02"}},
	{"\x00", `nothing`, []string{"0 control-character \x00"}},
	{"[1,\u00a02]", `[1 2]^B`, []string{"3 odd-space \u00a0"}},
	{"[\ufeff1]", `[1]^B`, []string{"1 odd-space \ufeff"}},
	{"{\u200b}", `{}^B`, []string{"1 odd-space \u200b"}},
	{`[1 / 2]`, `[1 2]^B`, []string{`3 unexpected-character /`, `5 missing-comma 2`}},
	{`[(1)]`, `[<(1)>]^B`, []string{`1 bare-word (1)`}},
	// merge conflicts
	{"{\n<<<<<<< HEAD\n\"a\": 1,\n=======\n\"a\": 2,\n>>>>>>> br\n\"c\": 1}", `{a:1 c:1}^BL`, []string{`2 conflict-marker <<<<<<< HEAD | 23 belongs to the same conflict | 39 belongs to the same conflict`}},
	{"{\n\"a\": 0,\n<<<<<<< HEAD\n\"a\": 1\n=======\n\"a\": 2,\n\"b\": 3\n>>>>>>> br\n}", `{a:0 a:1}^BL`, []string{`10 conflict-marker <<<<<<< HEAD | 30 belongs to the same conflict | 53 belongs to the same conflict`}},
	{"[\r\n<<<<<<< HEAD\r\n{\"b\": 1}\r\n||||||| base\r\n{\"z\"}\r\n=======\r\n{\"b\": 2},\r\n>>>>>>> br\r\n{\"c\": 1}\r\n]", `[{b:1} {c:1}]^BL`, []string{`3 conflict-marker <<<<<<< HEAD | 27 belongs to the same conflict | 48 belongs to the same conflict | 68 belongs to the same conflict`}},
	{"[1,\n<<<<<<< HEAD\n=======\n2\n>>>>>>> br\n]", `[1]^BL`, []string{`4 conflict-marker <<<<<<< HEAD | 17 belongs to the same conflict | 27 belongs to the same conflict`}},
	{"[\n<<<<<<< HEAD\n1\n]", `[1]^BL`, []string{`2 conflict-marker <<<<<<< HEAD`}},
	{"[\n1\n=======\n,2]", `[1 2]^BL`, []string{`4 conflict-marker =======`}},
	{"[\n1\n>>>>>>> x\n]", `[1]^BL`, []string{`4 conflict-marker >>>>>>> x`}},
	{"[1, <<<<<<< HEAD\n2]", `[1 2]^BL`, []string{`4 unexpected-text <<<<<<< HEAD`}},
	{"[\n<<<<<<<< 8\n1]", `[1]^BL`, []string{`2 unexpected-text <<<<<<<< 8`}},
	{"[\n<<<<<<< a\n1\n=======\n2\n>>>>>>> a\n,\n<<<<<<< b\n3\n=======\n4\n>>>>>>> b\n]", `[1 3]^BL`, []string{`2 conflict-marker <<<<<<< a | 14 belongs to the same conflict | 24 belongs to the same conflict`, `36 conflict-marker <<<<<<< b | 48 belongs to the same conflict | 58 belongs to the same conflict`}},
}

func TestRecovery(t *testing.T) {
	for _, c := range repairs {
		t.Run(c.src, func(t *testing.T) {
			tree := syntax.Parse(c.src, syntax.Options{})
			checkTree(t, tree)
			if diff := cmp.Diff(c.tree, dump(tree.Root())); diff != "" {
				t.Errorf("tree (-want +got):\n%s", diff)
			}
			want := c.errors
			if len(want) == 0 {
				want = nil
			}
			if diff := cmp.Diff(want, errorList(tree)); diff != "" {
				t.Errorf("errors (-want +got):\n%s", diff)
			}
		})
	}
}
