// The extension as a person meets it: its package installed into a real VS Code, driven by keyboard and mouse.
//
//   node workbench.mjs http://127.0.0.1:PORT WORKSPACE FOLDER_FOR_SCREENSHOTS
//
// The screenshots whose names begin with "readme-" are those of README.md.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import { browse, read, Steps, Workbench } from './driver.mjs';

const [base, workspace, shots] = process.argv.slice(2);
const { browser, page } = await browse();
const workbench = new Workbench(page, shots);
const until = workbench.until.bind(workbench);
const problems = page.locator('.markers-panel .monaco-list-row');
const toasts = page.locator('.notifications-toasts .notification-list-item');
let flow;

const refused = [];
page.on('console', (message) => {
  // VS Code's own default styles are refused as well by a strict policy, in every webview that has one; they are no loss.
  if (/Content Security Policy/.test(message.text()) && !/1KXMhHLkjIgzbGydmfIECTKJnUSRkX8kf4X2MHEbCvQ/.test(message.text())) refused.push(message.text());
});

/** settings writes the settings of the workspace, which VS Code follows. */
function settings(values) {
  fs.mkdirSync(path.join(workspace, '.vscode'), { recursive: true });
  fs.writeFileSync(path.join(workspace, '.vscode', 'settings.json'), JSON.stringify(values));
}

/** servers returns the ids of the running servers out of the package that is tested. */
function servers() {
  const programs = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return programs.filter((line) => line.includes('vscode-data-workbench') && /\/bin\/inrolint lsp$/.test(line)).map((line) => parseInt(line));
}

const position = () => page.locator('.statusbar-item', { hasText: /Ln \d+, Col \d+/ }).innerText();
const nodeTexts = () => flow.locator('g.node').evaluateAll((nodes) => nodes.map((node) => node.textContent));
const selected = () => flow.locator('g.node.selected').evaluateAll((nodes) => nodes.map((node) => node.dataset.subject));

/** barriers returns what axe finds in the preview, less that a step is called by its kind, key and text, without the lines of details. */
async function barriers() {
  await flow.evaluate(axe.source);
  const { violations } = await flow.evaluate(() => window.axe.run({ rules: { 'label-content-name-mismatch': { enabled: false } } }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`));
}

const viewBox = () => flow.locator('#canvas svg').getAttribute('viewBox');

await new Steps(workbench).all(
  {
    'the folder opens, and the definition is plain JSON to VS Code': async () => {
      await workbench.open(base, workspace, 'flows');
      await workbench.file('giveaway.scenario.json');
      await page.locator('.statusbar-item', { hasText: /^\s*(\{ \})?\s*JSON\s*$/ }).waitFor();
    },
    'diagnostics: the mistake has a red squiggle, exactly under its text': async () => {
      await workbench.squiggles('error').first().waitFor();
      await until('the squiggle under the word, once the lenses have moved the lines', async () => {
        const word = await workbench.wordBox('"qestion"');
        const squiggle = await workbench.squiggles('error').first().boundingBox();
        return Math.abs(word.x - squiggle.x) < 2 && Math.abs(word.width - squiggle.width) < 3 && Math.abs(word.y - squiggle.y) < 6;
      });
    },
    'diagnostics: the Problems panel lists it with its rule and place': async () => {
      await workbench.key('Control+Shift+M');
      const row = problems.filter({ hasText: '"qestion" names no action' }).first();
      await row.waitFor();
      assert.match(await row.innerText(), /inrolint[\s\S]*orphan-parent-key[\s\S]*Ln 19, Col 42/);
      await page.locator('.statusbar-item', { hasText: 'Activating Extensions' }).waitFor({ state: 'hidden' });
      await workbench.shot('readme-problems');
      await row.dblclick();
      await until('the cursor at the mistake', async () => /Ln 19, Col (42|51)/.test(await position()));
      await workbench.key('Control+J'); // closes the panel
      await problems.first().waitFor({ state: 'hidden' });
    },
    'the status item says that the server runs and where the definition is sent': async () => {
      await until('the item', async () => /inrolint · REST/.test(await workbench.status().innerText()));
      await workbench.status().hover();
      await page.locator('.monaco-hover:visible', { hasText: 'Target: REST' }).waitFor();
      await workbench.shot('status');
      await page.mouse.move(640, 300);
    },
    'a click on it offers what can be done': async () => {
      await workbench.status().click();
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Switch target' }).waitFor();
      await workbench.shot('menu');
      await workbench.key('Escape');
    },
    'hover: it explains the finding': async () => {
      const word = await workbench.wordBox('qestion');
      await page.mouse.move(word.x + word.width / 2, word.y + word.height / 2, { steps: 4 });
      await page.locator('.monaco-hover:visible', { hasText: 'names no action' }).first().waitFor();
      await workbench.shot('hover');
      await page.mouse.move(640, 600);
      await workbench.key('Escape');
    },
    'explain: the rule at the cursor comes first': async () => {
      await workbench.run('inrolint: Explain Rule…');
      const first = page.locator('.quick-input-list .monaco-list-row').first();
      await until('the rule', async () => /orphan-parent-key[^]*at the cursor/.test(await first.innerText()));
      await workbench.key('Escape');
    },
    'flow: it opens beside the text and marks the finding': async () => {
      await workbench.key('Control+B'); // closes the side bar
      await page.locator('.editor-actions .action-label[aria-label^="Show Flow"]').first().click();
      flow = await workbench.flow();
      await flow.locator('g.node[data-subject="yes"].error').waitFor();
      assert.equal(await flow.locator('g.node.action').count(), 3);
      assert.match(await flow.locator('#findings').innerText(), /finding/);
    },
    'flow: the step at the cursor is marked': async () => {
      await workbench.key('Control+1');
      await workbench.goTo(24, 30);
      await until('the mark', async () => (await selected()).includes('no'));
      await workbench.goTo(19, 10);
      await until('the mark', async () => (await selected()).includes('yes'));
      await workbench.shot('readme-flow');
    },
    'flow: it does not follow the cursor where the setting says so': async () => {
      const marked = async (line) => {
        await workbench.goTo(line, 10);
        await page.waitForTimeout(300);
        return (await selected()).join();
      };
      settings({ 'inrolint.flow.followCursor': false });
      await until('the mark to stay', async () => (await marked(24)) === (await marked(19)));
      settings({});
      await until('the mark to move', async () => (await marked(24)) === 'no' && (await marked(19)) === 'yes');
    },
    'code actions: a quick fix by keyboard mends the mistake': async () => {
      await workbench.goTo(19, 44);
      await workbench.key('Control+.');
      const menu = page.locator('.action-widget', { hasText: 'Quick Fix' });
      await menu.waitFor();
      assert.match(await menu.innerText(), /question/);
      await workbench.shot('readme-quick-fix');
      await workbench.key('Enter');
      await until('the fixed text', async () => !(await workbench.text()).includes('qestion'));
      await until('no squiggle', async () => (await workbench.squiggles('error').count()) === 0);
    },
    'flow: it follows the edit': async () => {
      await until('the broken parent to be gone', async () => (await flow.locator('g.node.missing').count()) === 0);
      await workbench.goTo(21, 19);
      await workbench.type('Really ');
      await until('the new words', async () => (await nodeTexts()).some((text) => text.includes('Really')));
    },
    'completion: parent_branch shows what the branches of that parent mean': async () => {
      await workbench.file('sizes.scenario.json');
      await workbench.goTo(24, 28);
      await workbench.key('Control+Space');
      const widget = page.locator('.suggest-widget.visible');
      await widget.locator('.monaco-list-row', { hasText: 'option_0' }).first().waitFor();
      await until('the meaning', async () => /Up to 41/.test(await widget.innerText()));
      await workbench.shot('readme-completion');
      await workbench.key('Escape');
    },
    'flow: the preview turns to the definition in front': async () => {
      flow = await workbench.flow();
      await until('its steps', async () => (await flow.locator('g.node[data-subject="split"]').count()) === 1);
    },
    'code lenses: that of a step shows it in the flow': async () => {
      await workbench.key('Control+Home');
      await page.locator('.codelens-decoration a', { hasText: /^option_a/ }).first().click();
      await until('the mark', async () => (await selected()).join() === 'split');
    },
    'flow: a click on a node leads to its text': async () => {
      await flow.locator('#fit').click();
      await page.locator('.statusbar-item', { hasText: /Ln \d+, Col \d+/ }).waitFor({ state: 'hidden' }); // the preview has the focus
      await flow.locator('g.node[data-subject="plain"] > .card').click();
      await until('the cursor', async () => (await position()).startsWith('Ln 32,'));
    },
    'flow: it is walked by keyboard, and Enter leads to the text': async () => {
      await flow.locator('g.node[data-subject="size"]').focus();
      await workbench.key('ArrowDown');
      const focused = () => flow.evaluate(() => document.activeElement?.dataset?.subject);
      const second = await focused();
      assert.ok(['small', 'split'].includes(second), second);
      await workbench.key('ArrowRight');
      await workbench.key('ArrowLeft');
      await workbench.key('ArrowUp');
      assert.equal(await focused(), 'size');
      await workbench.key('Enter');
      await until('the cursor', async () => (await position()).startsWith('Ln 12,'));
    },
    'flow: zoom by buttons, keys and wheel; move by dragging; fit': async () => {
      await flow.locator('#fit').click();
      const fit = await viewBox();
      await flow.locator('#in').click();
      assert.notEqual(await viewBox(), fit);
      await flow.locator('#canvas').focus();
      await workbench.key('-');
      await workbench.key('Shift+ArrowDown');
      const before = await viewBox();
      const box = await page.locator('iframe.webview').first().boundingBox();
      await page.mouse.move(box.x + box.width - 30, box.y + box.height - 120);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width - 90, box.y + box.height - 160, { steps: 4 });
      await page.mouse.up();
      assert.notEqual(await viewBox(), before);
      const dragged = await viewBox();
      await page.keyboard.down('Control');
      const scale = await flow.locator('#scale').innerText();
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await until('the zoom', async () => (await viewBox()) !== dragged && (await flow.locator('#scale').innerText()) !== scale);
      await flow.locator('#canvas').focus();
      await workbench.key('0');
      assert.equal(await viewBox(), fit);
    },
    'flow: dark, light and high contrast': async () => {
      const colours = [];
      const shades = new Set();
      for (const [theme, mark, name] of [
        ['Dark Modern', 'vs-dark', 'dark'],
        ['Dark High Contrast', 'hc-black', 'high-contrast'],
        ['Light High Contrast', 'hc-light', 'high-contrast-light'],
        ['Light Modern', 'vs', 'light'],
      ]) {
        await workbench.theme(theme, mark);
        const look = () => flow.evaluate(() => ['.background', '.card', 'text.name'].map((part) => getComputedStyle(document.querySelector(`#canvas ${part}`)).fill).join());
        await until('the colours', async () => !colours.includes(await look()));
        colours.push(await look());
        await page.waitForTimeout(500); // the drawing in the theme's own shades
        await workbench.shot(`flow-${name}`);
        if (!name.startsWith('high')) shades.add(await flow.evaluate(() => getComputedStyle(document.querySelector('#canvas .icon-back')).fill));
        assert.deepEqual(await barriers(), [], theme);
      }
      assert.equal(shades.size, 2, "the drawing's own colours, which follow light and dark");
    },
    'flow: the drawing is saved as an SVG file that stands alone': async () => {
      await flow.locator('#export').click();
      const dialog = page.locator('.quick-input-widget input').first();
      await dialog.waitFor();
      await workbench.key('Enter');
      const file = path.join(workspace, 'flows', 'sizes.scenario.svg');
      await until('the file', async () => fs.existsSync(file) && read(file).endsWith('</svg>\n'));
      assert.match(read(file), /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^]*prefers-color-scheme/);
    },
    'flow: no policy was broken by the preview': async () => assert.deepEqual(refused, []),
    'rename: F2 changes the key and its references': async () => {
      await page.locator('.tab', { hasText: 'sizes.scenario.json' }).first().click();
      await workbench.goTo(28, 23);
      await workbench.key('F2');
      const box = page.locator('.rename-box input');
      await box.waitFor();
      await box.fill('halves');
      await workbench.key('Enter');
      await until('the new key', async () => ((await workbench.text()).match(/halves/g) ?? []).length === 3);
      await workbench.run('File: Revert File');
    },
    'explain: the documentation of a rule opens as a page': async () => {
      await workbench.run('inrolint: Explain Rule…');
      await page.locator('.quick-input-widget input').fill('orphan-parent-key');
      await workbench.pick('orphan-parent-key');
      await page.locator('.tab', { hasText: 'orphan-parent-key' }).waitFor();
      const explained = await until('the page', async () => {
        for (const frame of page.frames()) if (await frame.locator('h1', { hasText: 'orphan-parent-key' }).count()) return frame;
        return undefined;
      });
      assert.match(await explained.locator('body').innerText(), /Group: action-tree/);
      await workbench.shot('explain');
      await workbench.run('View: Close Editor');
    },
    'switching the target judges anew': async () => {
      await workbench.file('spring.campaign.json');
      await until('REST', async () => /REST/.test(await workbench.status().innerText()));
      await workbench.run('inrolint: Switch Target (REST or MCP)…');
      await workbench.pick('MCP');
      await workbench.squiggles('error').first().waitFor();
      await until('MCP', async () => /MCP/.test(await workbench.status().innerText()));
      settings({});
      await until('no squiggle', async () => (await workbench.squiggles('error').count()) === 0);
    },
    'linting the workspace opens the problems and counts them': async () => {
      await workbench.run('inrolint: Lint Workspace');
      await problems.first().waitFor();
      await page.locator('.statusbar-item', { hasText: /inrolint: \d+ errors?, .* in \d+ files/ }).first().waitFor();
      await workbench.key('Control+J');
      await problems.first().waitFor({ state: 'hidden' });
    },
    'a new definition starts from a snippet, and another one does not meet it': async () => {
      for (const name of ['new.scenario.json', 'new-2.scenario.json']) {
        await workbench.run('inrolint: New Definition…');
        await workbench.pick('Scenario');
        await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
        await until('the snippet', async () => (await workbench.text()).includes('"trigger_type": "comment"'));
        await workbench.key('Escape');
      }
      await workbench.run('File: Revert File');
    },
    'snippets: "inro-" offers them in an empty definition': async () => {
      await workbench.run('inrolint: New Definition…');
      await workbench.pick('Scenario');
      await page.locator('.tab.active[data-resource-name="new-3.scenario.json"]').waitFor();
      await until('the snippet', async () => (await workbench.text()).includes('"trigger_type": "comment"'));
      await workbench.key('Escape');
      await workbench.key('Control+A');
      await workbench.key('Delete');
      await workbench.type('inro-');
      await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'inro-campaign' }).waitFor();
      await workbench.shot('snippets');
      await workbench.type('cam');
      await page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: 'inro-campaign' }).waitFor();
      await workbench.key('Enter');
      await until('the snippet', async () => /^\{\s+"title": "Spring"/.test(await workbench.text()));
      await workbench.key('Escape');
      await workbench.run('File: Revert File');
    },
    'no error was shown so far': async () => {
      await workbench.shot('end');
      assert.equal(await page.locator('.notifications-toasts .codicon-error').count(), 0);
    },
    'flow: it comes back after a reload, and the old server has ended': async () => {
      await workbench.file('sizes.scenario.json');
      await until('its steps', async () => (await flow.locator('g.node[data-subject="split"]').count()) === 1);
      const before = servers();
      await workbench.run('Developer: Reload Window').catch(() => undefined); // the page goes away under it
      flow = await until('the steps', async () => {
        for (const frame of page.frames()) if (await frame.locator('g.node[data-subject="split"]').count()) return frame;
        return undefined;
      });
      await until('another server in the place of the old one', async () => servers().length === before.length && servers().join() !== before.join());
    },
    'a missing program is said, with a way on': async () => {
      const late = path.join(workspace, '..', 'late', 'inrolint');
      settings({ 'inrolint.path': late });
      const toast = toasts.filter({ hasText: `names no program: ${late}` }).first();
      await toast.waitFor();
      assert.match(await toast.innerText(), /How to Install[^]*Open Settings/);
      await until('the item', async () => /not found/.test(await workbench.status().innerText()));
      await workbench.shot('missing');
      fs.mkdirSync(path.dirname(late), { recursive: true });
      fs.copyFileSync(process.env.INROLINT, late);
      await toast.getByText('Try Again').click();
      await until('the item', async () => /inrolint · REST/.test(await workbench.status().innerText()));
      settings({});
    },
    "other people's JSON starts no server, the first definition does": async () => {
      const folder = `${workspace}-without`;
      fs.mkdirSync(folder, { recursive: true });
      fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
      fs.writeFileSync(path.join(folder, 'one.json'), '{}');
      const other = await browser.newPage();
      const window = new Workbench(other, shots);
      await window.open(base, folder, 'package.json');
      const before = servers();
      await window.file('package.json');
      await window.file('one.json');
      await window.run('inrolint: Show Output'); // comes back when the extension is up
      await other.waitForTimeout(1500);
      assert.deepEqual(servers().filter((id) => !before.includes(id)), []);
      fs.writeFileSync(path.join(folder, 'one.scenario.json'), '{}');
      await other.locator('.explorer-folders-view .monaco-list-row', { hasText: 'one.scenario.json' }).dblclick();
      await window.until('a server', async () => servers().some((id) => !before.includes(id)));
    },
  },
  () => browser.close(),
);
