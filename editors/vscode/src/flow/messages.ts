// What the extension and the page of the flow preview say to each other.

/** Finding is a finding as the page shows it. */
export interface Finding {
  severity: 'error' | 'warning' | 'info';
  message: string;
  rule: string;
}

/** ToPage is what the extension sends. */
export type ToPage =
  | { type: 'flow'; uri: string; svg: string; findings: Record<string, Finding[]>; elsewhere: Finding[] }
  | { type: 'select'; node: string | null }
  | { type: 'note'; text: string };

/** FromPage is what the page sends: it is there, a drawing is done, a node was activated, the drawing is to be saved. */
export type FromPage = { type: 'ready' } | { type: 'drawn' } | { type: 'jump'; node: string } | { type: 'export' };
