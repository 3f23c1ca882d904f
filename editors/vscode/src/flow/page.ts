// The HTML of the flow preview. It carries no data: the drawing comes by message.

/** Page is what the HTML refers to. */
export interface Page {
  nonce: string; // fresh for each page
  script: string; // addresses that the webview may load
  style: string;
  source: string; // the webview's own origin, as in vscode.Webview.cspSource
}

/** pageHtml returns the HTML. Only the script with the nonce runs, only its style and the drawing's own hold, and nothing is fetched from anywhere else. */
export function pageHtml({ nonce, script, style, source }: Page): string {
  const policy = `default-src 'none'; style-src ${source} 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>Flow</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<main>
<h1 class="unseen">Flow</h1>
<div class="toolbar" role="group" aria-label="View">
<button id="findings" type="button" hidden></button>
<span class="gap"></span>
<button id="out" type="button" title="Zoom out (-)" aria-label="Zoom out">−</button>
<output id="scale" aria-label="Zoom">100%</output>
<button id="in" type="button" title="Zoom in (+)" aria-label="Zoom in">+</button>
<button id="fit" type="button" title="Fit (0)">Fit</button>
<button id="export" type="button" title="Save the drawing as an SVG file">Export SVG</button>
</div>
<div id="canvas" tabindex="0" role="application" aria-roledescription="diagram" aria-label="Flow of the definition. Arrow keys walk along the branches, Enter goes to the text."></div>
<ul id="details" tabindex="0" aria-label="Findings" hidden></ul>
<p id="note" role="status" hidden></p>
</main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
