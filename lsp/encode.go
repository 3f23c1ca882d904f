package lsp

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"sync"
)

// encode writes a value as JSON as the protocol wants it: lists that are nil are empty lists (the types of glsp would write
// null), and < > & stand as they are. v must be the caller's own: nil lists in it are replaced.
func encode(v any) ([]byte, error) {
	fillLists(reflect.ValueOf(&v).Elem())
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(text.Bytes(), []byte("\n")), nil
}

// fillLists replaces the nil lists that would be written as null.
func fillLists(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			fillLists(v.Elem())
		}
	case reflect.Interface:
		fillInterface(v)
	case reflect.Struct:
		for _, f := range listFields(v.Type()) {
			field := v.Field(f.index)
			if f.list && field.IsNil() && field.CanSet() {
				field.Set(reflect.MakeSlice(field.Type(), 0, 0))
				continue
			}
			fillLists(field)
		}
	case reflect.Slice, reflect.Array:
		if !holdsLists(v.Type().Elem()) {
			return
		}
		for i := range v.Len() {
			fillLists(v.Index(i))
		}
	}
}

// fillInterface fills what an interface holds. A value that is no pointer is replaced by a copy, since it cannot be changed.
func fillInterface(v reflect.Value) {
	held := v.Elem()
	switch {
	case !held.IsValid() || !holdsLists(held.Type()):
	case held.Kind() == reflect.Pointer || !v.CanSet():
		fillLists(held)
	default:
		own := reflect.New(held.Type()).Elem()
		own.Set(held)
		if isList(own.Type()) && own.IsNil() {
			own.Set(reflect.MakeSlice(own.Type(), 0, 0))
		}
		fillLists(own)
		v.Set(own)
	}
}

// isList reports whether values of the type are written as lists.
func isList(t reflect.Type) bool {
	return t.Kind() == reflect.Slice && t != reflect.TypeFor[json.RawMessage]()
}

// listField is a field of a struct that may hold nil lists.
type listField struct {
	index int
	list  bool // it is a list itself and is written where it is empty
}

var listFieldsOf sync.Map // reflect.Type -> []listField

func listFields(t reflect.Type) []listField {
	if known, ok := listFieldsOf.Load(t); ok {
		return known.([]listField)
	}
	fields := []listField{}
	for i := range t.NumField() {
		f := t.Field(i)
		if !f.IsExported() || !holdsLists(f.Type) {
			continue
		}
		list := isList(f.Type) && !strings.Contains(f.Tag.Get("json"), ",omit")
		fields = append(fields, listField{i, list})
	}
	listFieldsOf.Store(t, fields)
	return fields
}

// holdsLists reports whether values of the type may hold lists.
func holdsLists(t reflect.Type) bool {
	switch t.Kind() {
	case reflect.Slice, reflect.Array, reflect.Pointer, reflect.Interface, reflect.Struct:
		return true
	}
	return false
}

// unescapeHTML undoes what encoding/json does to < > & in a message that others encoded.
func unescapeHTML(text []byte) []byte {
	if !bytes.Contains(text, []byte(`\u00`)) {
		return text
	}
	out := text[:0:0]
	for i := 0; i < len(text); i++ {
		if text[i] != '\\' || i+1 == len(text) {
			out = append(out, text[i])
			continue
		}
		if i+6 <= len(text) {
			if c, ok := htmlEscapes[string(text[i:i+6])]; ok {
				out = append(out, c)
				i += 5
				continue
			}
		}
		out = append(out, text[i], text[i+1])
		i++
	}
	return out
}

var htmlEscapes = map[string]byte{`\u003c`: '<', `\u003e`: '>', `\u0026`: '&'}
