package lsptest

import "testing"

// checker checks the messages of a session.
type checker struct{ t testing.TB }

func newChecker(t testing.TB) *checker { return &checker{t} }

func (c *checker) server(body []byte) {}
func (c *checker) client(body []byte) {}
func (c *checker) end()               {}
