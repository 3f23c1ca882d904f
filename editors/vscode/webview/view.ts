// Pan and zoom as arithmetic. A view says which part of the drawing fills the canvas.

/** Size is in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Box is a rectangle in the units of the drawing. */
export interface Box extends Size {
  x: number;
  y: number;
}

/** View is the drawing's point in the canvas' upper left corner, and how many pixels one unit takes. */
export interface View {
  x: number;
  y: number;
  scale: number;
}

const smallest = 0.05;
const largest = 8;
const readable = 0.6; // below it the smaller words cannot be read
const margin = 16;

/** fitted shows the whole drawing, in its middle, never enlarged. */
export function fitted(drawing: Box, canvas: Size): View {
  const scale = limited(Math.min((canvas.width - 2 * margin) / drawing.width, (canvas.height - 2 * margin) / drawing.height, 1));
  return {
    scale,
    x: drawing.x + drawing.width / 2 - canvas.width / scale / 2,
    y: drawing.y + drawing.height / 2 - canvas.height / scale / 2,
  };
}

/** opened is the first look: all of it where that can be read, else its upper end. */
export function opened(drawing: Box, canvas: Size): View {
  const fit = fitted(drawing, canvas);
  if (fit.scale >= readable) return fit;
  const scale = readable;
  const spare = canvas.width / scale - drawing.width;
  return { scale, x: spare > 0 ? drawing.x - spare / 2 : drawing.x, y: drawing.y };
}

/** zoomed enlarges by a factor; the point under (left, top), in pixels of the canvas, stays where it is. */
export function zoomed(view: View, factor: number, left: number, top: number): View {
  const scale = limited(view.scale * factor);
  return { scale, x: view.x + left / view.scale - left / scale, y: view.y + top / view.scale - top / scale };
}

/** moved shifts the canvas over the drawing by pixels. */
export function moved(view: View, right: number, down: number): View {
  return { ...view, x: view.x + right / view.scale, y: view.y + down / view.scale };
}

/** revealed moves as little as needed to bring a box of the drawing into the canvas. */
export function revealed(view: View, box: Box, canvas: Size): View {
  const edge = margin / view.scale;
  return {
    ...view,
    x: nearest(view.x, canvas.width / view.scale, box.x - edge, box.width + 2 * edge),
    y: nearest(view.y, canvas.height / view.scale, box.y - edge, box.height + 2 * edge),
  };
}

/** nearest returns the start, nearest to the given one, of a window that shows a stretch; of one that is too long, its start. */
function nearest(start: number, length: number, from: number, extent: number): number {
  if (from < start || extent > length) return from;
  return Math.max(start, from + extent - length);
}

/** viewBox is the attribute of the drawing's element. */
export function viewBox(view: View, canvas: Size): string {
  return [view.x, view.y, canvas.width / view.scale, canvas.height / view.scale].map((n) => +n.toFixed(3)).join(' ');
}

function limited(scale: number): number {
  return Number.isFinite(scale) ? Math.min(Math.max(scale, smallest), largest) : 1;
}
