// The nodes of a drawn flow and what belongs to each. Nothing here knows VS Code, so that the tests need none.
import type { Finding } from './messages';

/** Place is a position: line and UTF-16 units, both from 0. */
export interface Place {
  line: number;
  character: number;
}

/** Span is a range of places; the end is exclusive. */
export interface Span {
  start: Place;
  end: Place;
}

/** FlowNode is a trigger or an action of the flow and where it stands in the text. */
export interface FlowNode {
  id: string;
  subject?: string;
  range: Span;
}

/** Drawing is what `inrolint.showFlow` answers. */
export interface Drawing {
  uri: string;
  version: number | null;
  format: string;
  content: string;
  nodes: FlowNode[];
}

function compare(a: Place, b: Place): number {
  return a.line - b.line || a.character - b.character;
}

function holds(span: Span, place: Place): boolean {
  return compare(span.start, place) <= 0 && compare(place, span.end) <= 0;
}

/** nodeAt returns the innermost node that holds a place: of those the one that starts last. */
export function nodeAt(nodes: FlowNode[], place: Place): FlowNode | undefined {
  let inner: FlowNode | undefined;
  for (const node of nodes) {
    if (holds(node.range, place) && (!inner || compare(inner.range.start, node.range.start) <= 0)) inner = node;
  }
  return inner;
}

/**
 * shareOut gives each finding to the node that it stands in; the second result has those that stand in none. A step counts before what is
 * drawn of its parts, such as a parent that is missing: the finding is the step's.
 */
export function shareOut(nodes: FlowNode[], findings: (Finding & { at: Place })[]): [Record<string, Finding[]>, Finding[]] {
  const byNode: Record<string, Finding[]> = {};
  const elsewhere: Finding[] = [];
  const outward = [...nodes].sort((a, b) => compare(a.range.start, b.range.start) || compare(b.range.end, a.range.end));
  for (const { at, ...finding } of findings) {
    const node = outward.find(({ range }) => holds(range, at));
    if (node) (byNode[node.id] ??= []).push(finding);
    else elsewhere.push(finding);
  }
  return [byNode, elsewhere];
}
