// Where an arrow key leads from a node.
import type { Box } from './view';

/** Direction is that of an arrow key. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/** neighbour returns the index of the nearest box that lies rather in this direction than in another, or undefined where there is none. */
export function neighbour(boxes: Box[], from: number, direction: Direction): number | undefined {
  const start = centre(boxes[from]);
  let best: number | undefined;
  let least = Infinity;
  boxes.forEach((box, index) => {
    if (index === from) return;
    const end = centre(box);
    const [along, across] = direction === 'up' || direction === 'down' ? [end.y - start.y, end.x - start.x] : [end.x - start.x, end.y - start.y];
    const ahead = direction === 'up' || direction === 'left' ? -along : along;
    if (ahead < 1 || ahead < Math.abs(across)) return;
    const cost = ahead + 3 * Math.abs(across); // straight ahead goes before near
    if (cost < least) [best, least] = [index, cost];
  });
  return best;
}

/** Edge leads from one box to another, by their indexes. */
export type Edge = [from: number, to: number];

/** step walks along the edges with up and down, of several to the nearest; where there is none, and sideways, to the neighbour. */
export function step(boxes: Box[], edges: Edge[], from: number, direction: Direction): number | undefined {
  const linked = direction === 'down' ? edges.filter(([tail]) => tail === from).map(([, head]) => head) : direction === 'up' ? edges.filter(([, head]) => head === from).map(([tail]) => tail) : [];
  if (linked.length === 0) return neighbour(boxes, from, direction);
  const start = centre(boxes[from]);
  const far = (index: number) => Math.hypot(centre(boxes[index]).x - start.x, centre(boxes[index]).y - start.y);
  return linked.reduce((best, index) => (far(index) < far(best) ? index : best));
}

function centre(box: Box): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
