// A folder that is not trusted: its settings name a program of its own, which must not run; definitions are checked all the same.
//
//   node restricted.mjs http://127.0.0.1:PORT WORKSPACE FOLDER_FOR_SCREENSHOTS
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { browse, Steps, Workbench } from './driver.mjs';

const [base, workspace, shots] = process.argv.slice(2);
const { browser, page } = await browse();
const workbench = new Workbench(page, shots);
const traces = path.join(workspace, 'it-ran');

fs.mkdirSync(path.join(workspace, '.vscode'), { recursive: true });
fs.writeFileSync(path.join(workspace, 'trap'), `#!/bin/sh\ntouch "${traces}"\necho "inrolint 0.1.0"\n`, { mode: 0o755 });
fs.writeFileSync(path.join(workspace, '.vscode', 'settings.json'), JSON.stringify({ 'inrolint.path': path.join(workspace, 'trap') }));
await new Steps(workbench).all(
  {
    'the folder opens in Restricted Mode': async () => {
      await page.goto(`${base}/?folder=${encodeURIComponent(workspace)}`);
      const no = page.locator('.monaco-dialog-box .monaco-button', { hasText: "No, I don't trust" });
      const restricted = page.locator('.statusbar-item', { hasText: 'Restricted Mode' });
      await no.or(restricted).first().waitFor();
      if (await no.count()) await no.click();
      await restricted.first().waitFor();
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'flows' }).first().waitFor();
    },
    'definitions are checked by the program of the package': async () => {
      await workbench.file('giveaway.scenario.json');
      await workbench.squiggles('error').first().waitFor();
    },
    'the status item says what does not count': async () => {
      await workbench.status().hover();
      const hover = page.locator('.monaco-hover:visible', { hasText: 'Restricted Mode' });
      await hover.first().waitFor();
      assert.match(await hover.first().innerText(), /part of this extension/);
      await workbench.shot('restricted');
    },
    'its configuration reads nothing outside, and that is said, whatever the file is called': async () => {
      const outside = `${workspace}-![x](y)`;
      fs.mkdirSync(outside, { recursive: true });
      fs.writeFileSync(path.join(outside, 'hidden.yaml'), '[]');
      fs.writeFileSync(path.join(workspace, '.inrolint.yaml'), `root: true\nsuppressions: "../${path.basename(outside)}/hidden.yaml"\n`);
      await page.mouse.move(640, 300);
      const hover = page.locator('.monaco-hover:visible', { hasText: 'there is no file' });
      await workbench.until('the reason', async () => {
        await page.mouse.move(640, 300);
        await workbench.status().hover();
        await hover.first().waitFor({ timeout: 2000 });
        return true;
      });
      assert.match(await hover.first().innerText(), /-!\[x\]\(y\)\/hidden\.yaml/);
      assert.equal(await hover.first().locator('img').count(), 0);
      await workbench.squiggles('error').first().waitFor();
      await workbench.shot('restricted-configuration');
    },
    "the workspace's program has not run": async () => assert.ok(!fs.existsSync(traces)),
    'once the folder is trusted, its settings count': async () => {
      await workbench.run('Workspaces: Manage Workspace Trust');
      await page.locator('.workspace-trust-editor .monaco-button:visible', { hasText: /^\s*Trust\s*$/ }).first().click();
      await workbench.until('the program to run', async () => fs.existsSync(traces));
    },
  },
  () => browser.close(),
);
