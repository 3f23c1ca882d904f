// The page of the flow preview.
import type { Finding, FromPage, ToPage } from '../src/flow/messages';
import { boxOf, edgesOf, nodesOf, parseDrawing, sizeOf, unsaidIn } from './drawing';
import { type Direction, step } from './walk';
import { type Box, fitted, moved, opened, revealed, type Size, type View, viewBox, zoomed } from './view';

interface State {
  uri?: string;
  view?: View;
}

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): State | undefined; setState(state: State): void };

const nonce = document.currentScript?.nonce ?? '';
const vscode = acquireVsCodeApi();
const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const canvas = element('canvas');

let state: State = vscode.getState() ?? {};
let svg: SVGSVGElement | undefined;
let nodes: SVGGElement[] = [];
let boxes: Box[] | undefined; // of the nodes, once they were asked for
let findings: Record<string, Finding[]> = {};
let elsewhere: Finding[] = [];
let selected: string | null = null;

// ---- messages

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'select') select(data.node);
  else if (data.type === 'note') note(data.text);
  else {
    try {
      show(data);
    } finally {
      vscode.postMessage({ type: 'drawn' });
    }
  }
});

function show(flow: Extract<ToPage, { type: 'flow' }>): void {
  const drawn = parseDrawing(flow.svg, nonce);
  if (!drawn) return note('The server sent no drawing.');
  note('');
  const focused = focusedNode();
  if (flow.uri !== state.uri) turnTo(flow.uri);
  [findings, elsewhere] = [flow.findings, flow.elsewhere];
  canvas.replaceChildren(drawn);
  svg = drawn;
  nodes = nodesOf(drawn);
  boxes = undefined;
  size = sizeOf(drawn);
  drawn.removeAttribute('width');
  drawn.removeAttribute('height');
  for (const node of nodes) describe(node);
  look(placed ? view : opened(size, canvasSize()));
  select(selected, following);
  if (focused) nodes.find((node) => node.id === focused)?.focus({ preventScroll: true });
  countFindings();
}

/** turnTo forgets what was selected and seen of another definition. The address is kept, so that a reload finds it again. */
function turnTo(uri: string): void {
  state = { uri };
  vscode.setState(state);
  selected = null;
  placed = following = false;
}

function note(text: string): void {
  element('note').textContent = text;
  element('note').hidden = !text;
}

// ---- nodes and findings

/** describe makes a button of a node; what it is called and how it is marked comes with the drawing. What else it shows describes it. */
function describe(node: SVGGElement): void {
  node.setAttribute('role', 'button');
  node.setAttribute('tabindex', '-1');
  const more = [unsaidIn(node), ...(findings[node.id] ?? []).map(({ severity, message }) => `${severity}: ${message}`)].filter(Boolean);
  if (more.length) node.setAttribute('aria-description', more.join(' '));
}

function worst(found: Finding[]): Finding['severity'] | undefined {
  return (['error', 'warning', 'info'] as const).find((severity) => found.some((finding) => finding.severity === severity));
}

function countFindings(): void {
  const all = [...Object.values(findings).flat(), ...elsewhere];
  const button = element('findings');
  button.hidden = all.length === 0;
  button.textContent = `${all.length} finding${all.length === 1 ? '' : 's'}`;
  button.className = worst(all) ?? '';
  button.title = 'Go to the next step with a finding';
}

function select(id: string | null, move = true): void {
  selected = id;
  let found: SVGGElement | undefined;
  for (const node of nodes) {
    const is = node.id === id;
    node.classList.toggle('selected', is);
    node.setAttribute('tabindex', is ? '0' : '-1');
    if (is) found = node;
  }
  if (!found) nodes[0]?.setAttribute('tabindex', '0');
  detail(found);
  following = move && !!found;
  follow();
}

/** follow brings the selected node into the canvas, unless the user has looked away from it. */
function follow(): void {
  const box = following ? boxesOf()[nodes.findIndex(({ id }) => id === selected)] : undefined;
  if (!box) return;
  const next = revealed(view, box, canvasSize());
  if (next.x === view.x && next.y === view.y) return;
  placed = true;
  look(next);
}

/** boxesOf returns the boxes of the nodes. */
function boxesOf(): Box[] {
  const drawing = svg;
  return (boxes ??= drawing ? nodes.map((node) => boxOf(node, drawing)) : []);
}

function detail(node: SVGGElement | undefined): void {
  const found = node ? (findings[node.id] ?? []) : elsewhere;
  const list = element('details');
  list.replaceChildren(
    ...found.map((finding) => {
      const item = document.createElement('li');
      item.className = finding.severity;
      item.textContent = `${finding.message} (${finding.severity}: ${finding.rule})`;
      return item;
    }),
  );
  list.hidden = found.length === 0;
}

function focusedNode(): string | undefined {
  return document.activeElement?.closest?.('g.node')?.id;
}

function focus(node: SVGGElement | undefined): void {
  if (!node) return;
  select(node.id);
  node.focus({ preventScroll: true });
}

/** walk goes on from a node; without one it starts at the selected node, else at the first. */
function walk(from: SVGGElement | undefined, direction: Direction): void {
  if (!svg) return;
  if (!from) return focus(nodes.find(({ id }) => id === selected) ?? nodes[0]);
  const next = step(boxesOf(), edgesOf(svg, nodes), nodes.indexOf(from), direction);
  if (next !== undefined) focus(nodes[next]);
}

function jump(node: Element | null): void {
  if (node?.id) vscode.postMessage({ type: 'jump', node: node.id });
}

// ---- pan and zoom

let size = { x: 0, y: 0, width: 100, height: 100 };
let view: View = state.view ?? { x: 0, y: 0, scale: 1 };
let placed = state.view !== undefined; // the view is more than the first look, which fits itself to the drawing and the canvas
let following = false; // the selected node is to stay in sight

function canvasSize(): Size {
  return { width: canvas.clientWidth || 1, height: canvas.clientHeight || 1 };
}

function look(next: View): void {
  view = next;
  svg?.setAttribute('viewBox', viewBox(view, canvasSize()));
  const scale = `${Math.round(view.scale * 100)}%`;
  if (element('scale').textContent !== scale) element('scale').textContent = scale; // each change is read out
}

/** keep looks where the user wants, and remembers it over a reload. */
function keep(next: View): void {
  placed = true;
  following = false;
  look(next);
  state = { ...state, view: next };
  vscode.setState(state);
}

function zoomMiddle(factor: number): void {
  const { width, height } = canvasSize();
  keep(zoomed(view, factor, width / 2, height / 2));
}

canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    if (event.ctrlKey || event.metaKey) {
      const { left, top } = canvas.getBoundingClientRect();
      keep(zoomed(view, Math.exp((-event.deltaY * pixels) / 200), event.clientX - left, event.clientY - top));
    } else {
      keep(event.shiftKey ? moved(view, event.deltaY * pixels, 0) : moved(view, event.deltaX * pixels, event.deltaY * pixels));
    }
  },
  { passive: false },
);

let drag: { x: number; y: number; far: boolean } | undefined;

canvas.addEventListener('pointerdown', (event) => {
  if (event.button === 0) drag = { x: event.clientX, y: event.clientY, far: false };
});
window.addEventListener('pointermove', (event) => {
  if (!(event.buttons & 1)) drop(); // the button was let go outside
  if (!drag) return;
  if (!drag.far && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < 4) return;
  keep(moved(view, drag.x - event.clientX, drag.y - event.clientY));
  drag = { x: event.clientX, y: event.clientY, far: true };
  canvas.classList.add('dragged');
});
window.addEventListener('pointerup', (event) => {
  if (drag && !drag.far) activate(event.target);
  drop();
});
window.addEventListener('pointercancel', drop);
// A screen reader clicks without a pointer.
canvas.addEventListener('click', (event) => {
  if (!(event as PointerEvent).pointerType) activate(event.target);
});

function drop(): void {
  drag = undefined;
  canvas.classList.remove('dragged');
}

function activate(target: EventTarget | null): void {
  const node = target instanceof Element ? target.closest<SVGGElement>('g.node') : null;
  if (!node) return;
  select(node.id, false);
  jump(node);
}

const arrows: Record<string, Direction> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

canvas.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (!handle(event)) return;
  event.preventDefault();
  event.stopPropagation();
});

function handle({ key, shiftKey }: KeyboardEvent): boolean {
  const node = nodes.find(({ id }) => id === focusedNode());
  const direction = arrows[key];
  if (direction && shiftKey) keep(moved(view, { left: -60, right: 60, up: 0, down: 0 }[direction], { up: -60, down: 60, left: 0, right: 0 }[direction]));
  else if (direction) walk(node, direction);
  else if ((key === 'Enter' || key === ' ') && node) jump(node);
  else if (key === '+' || key === '=') zoomMiddle(1.25);
  else if (key === '-') zoomMiddle(0.8);
  else if (key === '0') keep(fitted(size, canvasSize()));
  else return false;
  return true;
}

element('in').addEventListener('click', () => zoomMiddle(1.25));
element('out').addEventListener('click', () => zoomMiddle(0.8));
element('fit').addEventListener('click', () => keep(fitted(size, canvasSize())));
element('export').addEventListener('click', () => vscode.postMessage({ type: 'export' }));
element('findings').addEventListener('click', () => {
  const marked = nodes.filter(({ id }) => findings[id]);
  if (marked.length) focus(marked[(marked.findIndex(({ id }) => id === selected) + 1) % marked.length]);
  else detail(undefined);
});
new ResizeObserver(() => {
  look(placed ? view : opened(size, canvasSize()));
  follow();
}).observe(canvas);

vscode.postMessage({ type: 'ready' });
