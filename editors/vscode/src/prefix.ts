// Where a snippet may stand. Nothing here knows VS Code, so that the tests need none.

/** prefixAt returns what is typed of a prefix at the end of a line, and undefined where none can stand, such as inside a text. */
export function prefixAt(line: string): string | undefined {
  return quotesOpen(line) ? undefined : /(?:^|[[{,:\s])((?:[a-z][\w-]*)?)$/i.exec(line)?.[1];
}

/** quotesOpen says whether a text begins on the line and does not end before its end. */
function quotesOpen(line: string): boolean {
  return (line.replace(/\\./g, '').match(/"/g)?.length ?? 0) % 2 === 1;
}
