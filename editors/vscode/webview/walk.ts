// Where an arrow key leads from a node.
import type { Box } from './view';

/** Direction is that of an arrow key. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/** neighbour returns the index of the nearest box in a direction, or undefined where there is none. */
export function neighbour(boxes: Box[], from: number, direction: Direction): number | undefined {
  const start = centre(boxes[from]);
  let best: number | undefined;
  let least = Infinity;
  boxes.forEach((box, index) => {
    if (index === from) return;
    const end = centre(box);
    const [along, across] = direction === 'up' || direction === 'down' ? [end.y - start.y, end.x - start.x] : [end.x - start.x, end.y - start.y];
    const ahead = direction === 'up' || direction === 'left' ? -along : along;
    if (ahead < 1) return;
    const cost = ahead + 3 * Math.abs(across); // straight ahead goes before near
    if (cost < least) [best, least] = [index, cost];
  });
  return best;
}

function centre(box: Box): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
