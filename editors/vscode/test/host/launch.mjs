// Runs a bundle of tests inside the real extension host: the workbench's page is given "developmentOptions", as @vscode/test-web does.
//
//   node launch.mjs http://127.0.0.1:PORT WORKSPACE EXTENSION_DIR TEST_BUNDLE LOG
import fs from 'node:fs';
import { browse } from '../workbench/driver.mjs';

const [base, workspace, extension, tests, log] = process.argv.slice(2);
const minutes = 6;
const { browser, page } = await browse();
// The options stand as JSON in an attribute of the page, which the deferred workbench script reads. (To rewrite the response instead makes
// Chromium take the page for a public one, and its Local Network Access check then blocks the WebSocket.)
const remote = (path) => ({ $mid: 1, scheme: 'vscode-remote', authority: new URL(base).host, path });
await page.addInitScript(
  (development) => {
    if (window !== window.top) return;
    new MutationObserver((_, observer) => {
      const meta = document.getElementById('vscode-workbench-web-configuration');
      if (!meta) return;
      observer.disconnect();
      const options = JSON.parse(meta.getAttribute('data-settings'));
      options.developmentOptions = { ...options.developmentOptions, ...development };
      meta.setAttribute('data-settings', JSON.stringify(options));
    }).observe(document, { childList: true, subtree: true });
  },
  { extensions: [remote(extension)], extensionTestsPath: remote(tests) },
);
await page.goto(`${base}/?workspace=${encodeURIComponent(workspace)}`);
const written = () => (fs.existsSync(log) ? fs.readFileSync(log, 'utf8') : '');
let shown = 0;
for (const end = Date.now() + minutes * 60_000; Date.now() < end; ) {
  const text = written();
  process.stdout.write(text.slice(shown));
  shown = text.length;
  if (/\d+ passed, \d+ failed\n$/.test(text)) break;
  await page.waitForTimeout(200);
}
if (!/\d+ passed, \d+ failed\n$/.test(written())) {
  await page.screenshot({ path: `${log}.png` });
  fs.appendFileSync(log, `not ok - the tests did not end within ${minutes} minutes\n0 passed, 1 failed\n`);
}
await browser.close();
process.exitCode = / 0 failed\n$/.test(written()) ? 0 : 1;
