// Texts out of a workspace (names of files, errors of its configuration) where VS Code would read links and pictures in them.

/** literal returns Markdown that shows a text as it is, on one line. */
export function literal(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()<>#+\-!~|&$]/g, '\\$&');
}

/** withoutLinks returns a text for a notification, where VS Code follows [text](address), commands included. */
export function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}
