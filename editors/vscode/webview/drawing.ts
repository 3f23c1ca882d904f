// Takes the server's SVG into the page: nothing in it may run, load or style more than the drawing.
import type { Box } from './view';
import type { Edge } from './walk';

const forbidden = 'script, foreignObject, iframe, image, use, animate, set, a';

/** parseDrawing returns the drawing as an element of this page, or undefined where the text is no SVG. */
export function parseDrawing(text: string, nonce: string): SVGSVGElement | undefined {
  // The policy holds for a style as soon as it is parsed, so its nonce has to stand in the text.
  const parsed = new DOMParser().parseFromString(text.replaceAll('<style>', `<style nonce="${nonce}">`), 'image/svg+xml');
  if (parsed.documentElement.localName !== 'svg' || parsed.querySelector('parsererror')) return undefined;
  const svg = parsed.documentElement as unknown as SVGSVGElement;
  for (const element of svg.querySelectorAll(forbidden)) element.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (name.startsWith('on') || name === 'style' || (name.endsWith('href') && !value.startsWith('#'))) element.removeAttribute(name);
    }
  }
  return document.adoptNode(svg);
}

/** sizeOf returns the drawing's own box. */
export function sizeOf(svg: SVGSVGElement): Box {
  const [x, y, width, height] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  if (width > 0 && height > 0) return { x, y, width, height };
  return { x: 0, y: 0, width: parseFloat(svg.getAttribute('width') ?? '') || 100, height: parseFloat(svg.getAttribute('height') ?? '') || 100 };
}

/** nodesOf returns the elements of the nodes. */
export function nodesOf(svg: SVGSVGElement): SVGGElement[] {
  return [...svg.querySelectorAll<SVGGElement>('g.node')];
}

/** unsaidIn returns what is written on a node and is no part of its name: the lines of its details. */
export function unsaidIn(node: SVGGElement): string {
  const name = plain(node.getAttribute('aria-label') ?? '');
  const lines = [...node.querySelectorAll('text:not(.mark-count)')].map(({ textContent }) => plain(textContent ?? ''));
  return lines.filter((line) => !name.includes(line)).join(' ');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/…$/, '').trim();
}

/** edgesOf returns the edges as pairs of indexes into the nodes. */
export function edgesOf(svg: SVGSVGElement, nodes: SVGGElement[]): Edge[] {
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  return [...svg.querySelectorAll<SVGElement>('.edge')].flatMap(({ dataset }): Edge[] => {
    const [from, to] = [index.get(dataset.from ?? ''), index.get(dataset.to ?? '')];
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
}

/** boxOf returns a node's box in the units of the drawing, whatever transforms lie above it. */
export function boxOf(node: SVGGElement, svg: SVGSVGElement): Box {
  const { x, y, width, height } = node.getBBox();
  const toScreen = node.getScreenCTM();
  const fromScreen = svg.getScreenCTM()?.inverse();
  if (!toScreen || !fromScreen) return { x, y, width, height };
  const matrix = fromScreen.multiply(toScreen);
  const start = new DOMPoint(x, y).matrixTransform(matrix);
  const end = new DOMPoint(x + width, y + height).matrixTransform(matrix);
  return { x: start.x, y: start.y, width: end.x - start.x, height: end.y - start.y };
}
