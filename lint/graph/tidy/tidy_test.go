package tidy_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/inrolint/inrolint/lint/graph/tidy"
)

var gap = tidy.Gap{Beside: 10, Below: 20}

// rounding is how far two sums of the same distances may differ.
const rounding = 1e-6

// tree is a random tree of boxes with its root at 0.
type tree struct {
	boxes    []tidy.Box
	children [][]int
}

// shapes choose the parent of box i.
var shapes = map[string]func(r *rand.Rand, i int) int{
	"any":   func(r *rand.Rand, i int) int { return r.IntN(i) },
	"deep":  func(r *rand.Rand, i int) int { return max(0, i-1-r.IntN(3)) },
	"broad": func(r *rand.Rand, i int) int { return r.IntN(min(i, 4)) },
	"combs": func(_ *rand.Rand, i int) int { return max(0, i-1-i%2) },
	"pairs": func(_ *rand.Rand, i int) int { return (i - 1) / 2 },
}

func randomTree(r *rand.Rand, n int, parent func(*rand.Rand, int) int) tree {
	t := tree{make([]tidy.Box, n), make([][]int, n)}
	for i := range n {
		t.boxes[i] = tidy.Box{Width: float64(20 + r.IntN(200)), Height: float64(20 + r.IntN(300))}
		if i > 0 {
			p := parent(r, i)
			t.children[p] = append(t.children[p], i)
		}
	}
	return t
}

// TestLayoutOfRandomTrees holds what the package promises, over trees of several shapes and sizes.
func TestLayoutOfRandomTrees(t *testing.T) {
	for name, shape := range shapes {
		t.Run(name, func(t *testing.T) {
			for seed := range uint64(60) {
				r := rand.New(rand.NewPCG(seed, 7))
				made := randomTree(r, 1+r.IntN(120), shape)
				points := tidy.Layout(0, made.boxes, made.children, gap)
				if problem := check(made, points); problem != "" {
					t.Fatalf("seed %d: %s", seed, problem)
				}
				if again := tidy.Layout(0, made.boxes, made.children, gap); !cmp.Equal(points, again) {
					t.Fatalf("seed %d: two layouts of one tree differ", seed)
				}
			}
		})
	}
}

// check says what is wrong with a drawing, "" for nothing.
func check(t tree, at []tidy.Point) string {
	left := math.Inf(1)
	for i := range t.boxes {
		left = min(left, at[i].X)
		for j := range i {
			if overlap(t, at, i, j) {
				return fmt.Sprintf("boxes %d and %d are closer than the gap: %v %v, %v %v", i, j, at[i], t.boxes[i], at[j], t.boxes[j])
			}
		}
	}
	if at[0].Y != 0 || math.Abs(left) > rounding {
		return fmt.Sprintf("the drawing begins at %v, %v", left, at[0].Y)
	}
	for i, children := range t.children {
		if problem := checkFamily(t, at, i, children); problem != "" {
			return problem
		}
	}
	return ""
}

// checkFamily looks at one box and its children.
func checkFamily(t tree, at []tidy.Point, parent int, children []int) string {
	if len(children) == 0 {
		return ""
	}
	center := func(i int) float64 { return at[i].X + t.boxes[i].Width/2 }
	middle := (center(children[0]) + center(children[len(children)-1])) / 2
	if math.Abs(center(parent)-middle) > rounding {
		return fmt.Sprintf("box %d is at %v, the middle of its children is %v", parent, center(parent), middle)
	}
	if !slices.IsSortedFunc(children, func(a, b int) int { return int(at[a].X - at[b].X) }) {
		return fmt.Sprintf("the children of box %d are out of order", parent)
	}
	for _, c := range children {
		if want := at[parent].Y + t.boxes[parent].Height + gap.Below; math.Abs(at[c].Y-want) > rounding {
			return fmt.Sprintf("box %d is at height %v, want %v", c, at[c].Y, want)
		}
	}
	return ""
}

// overlap reports whether two boxes are closer than the gap beside them at one height.
func overlap(t tree, at []tidy.Point, i, j int) bool {
	return at[i].X+t.boxes[i].Width+gap.Beside > at[j].X+rounding && at[j].X+t.boxes[j].Width+gap.Beside > at[i].X+rounding &&
		at[i].Y+t.boxes[i].Height > at[j].Y+rounding && at[j].Y+t.boxes[j].Height > at[i].Y+rounding
}

func TestSmallTrees(t *testing.T) {
	box := tidy.Box{Width: 10, Height: 10}
	tests := map[string]struct {
		boxes    []tidy.Box
		children [][]int
		want     []tidy.Point
	}{
		"nothing":  {nil, nil, []tidy.Point{}},
		"one box":  {[]tidy.Box{box}, [][]int{nil}, []tidy.Point{{0, 0}}},
		"a chain":  {[]tidy.Box{box, box}, [][]int{{1}, nil}, []tidy.Point{{0, 0}, {0, 30}}},
		"a fork":   {[]tidy.Box{box, box, box}, [][]int{{1, 2}, nil, nil}, []tidy.Point{{10, 0}, {0, 30}, {20, 30}}},
		"a corner": {[]tidy.Box{{Width: 50, Height: 10}, box}, [][]int{{1}, nil}, []tidy.Point{{0, 0}, {20, 30}}},
		// the middle one of three moves along with the outer ones instead of sticking to the left
		"shared room": {
			[]tidy.Box{box, box, box, box, {Width: 110, Height: 10}, {Width: 110, Height: 10}},
			[][]int{{1, 2, 3}, {4}, nil, {5}, nil, nil},
			[]tidy.Point{{110, 0}, {50, 30}, {110, 30}, {170, 30}, {0, 60}, {120, 60}},
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, tidy.Layout(0, test.boxes, test.children, gap)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// TestLargeTrees draws what would take too long, or too much stack, if the layout were not linear.
func TestLargeTrees(t *testing.T) {
	chain := func(_ *rand.Rand, i int) int { return i - 1 }
	star := func(*rand.Rand, int) int { return 0 }
	for name, shape := range map[string]func(*rand.Rand, int) int{"chain": chain, "star": star, "combs": shapes["combs"], "any": shapes["any"]} {
		t.Run(name, func(t *testing.T) {
			made := randomTree(rand.New(rand.NewPCG(1, 2)), 100_000, shape)
			points := tidy.Layout(0, made.boxes, made.children, gap)
			for i, children := range made.children {
				if problem := checkFamily(made, points, i, children); problem != "" {
					t.Fatal(problem)
				}
			}
		})
	}
}
