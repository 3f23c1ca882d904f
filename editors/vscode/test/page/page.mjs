// The page of the flow preview, alone in Chromium: its real HTML, script, styles and policy, with drawings of the real program.
//
//   node page.mjs FOLDER_FOR_SCREENSHOTS
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { browse, Steps, Workbench } from '../workbench/driver.mjs';

const [shots] = process.argv.slice(2);
const bundled = path.join(shots, 'html.mjs');
await esbuild.build({ entryPoints: ['src/flow/page.ts'], outfile: bundled, format: 'esm', logLevel: 'warning' });
const { pageHtml } = await import(bundled);

const server = http.createServer(({ url }, response) => {
  const file = url.slice(1);
  if (file && !fs.existsSync(`dist/${file}`)) return response.writeHead(404).end();
  response.setHeader('content-type', { '.js': 'text/javascript', '.css': 'text/css' }[path.extname(file)] ?? 'text/html');
  response.end(file ? fs.readFileSync(`dist/${file}`) : pageHtml({ nonce: 'n0nce', script: '/flow.js', style: '/flow.css', source: "'self'" }));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const { browser, page } = await browse({ width: 600, height: 500 });
const workbench = new Workbench(page, shots);
const complaints = [];
const dialogs = [];
page.on('console', (message) => complaints.push(message.text()));
page.on('pageerror', (error) => complaints.push(error.message));
page.on('dialog', (dialog) => dialogs.push(dialog.message()));
await page.addInitScript(() => {
  window.sent = [];
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => window.sent.push(message),
    getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
    setState: (state) => sessionStorage.setItem('state', JSON.stringify(state)),
  });
});
await page.goto(`http://127.0.0.1:${server.address().port}/`);

/** draw returns the program's drawing of a definition. */
function draw(definition) {
  const args = ['graph', '--no-config', '--stdin-filename', 'x.scenario.json', '--format', 'svg', '--theme', 'light', '-'];
  return execFileSync(process.env.INROLINT, args, { input: JSON.stringify(definition), encoding: 'utf8', maxBuffer: 1 << 28 });
}

const action = (key, parent, content = `Text of ${key}`) => ({ action_key: key, ...(parent && { parent_key: parent }), action_type: 'message', content });
const scenario = (title, ...actions) => ({ title, triggers: [{ trigger_type: 'comment' }], actions });
const chain = (length) => scenario('Chain', ...Array.from({ length }, (_, i) => action(`a${i}`, i && `a${i - 1}`)));

/** give sends the page a message, as the extension does, and waits until it is worked off. */
const give = (message) => page.evaluate((data) => new Promise((resolve) => {
  window.dispatchEvent(new MessageEvent('message', { data }));
  requestAnimationFrame(() => requestAnimationFrame(resolve)); // with what follows a change of the size
}), message);
const flow = (svg, { uri = 'file:///x', findings = {}, elsewhere = [] } = {}) => give({ type: 'flow', uri, svg, findings, elsewhere });
const sent = (type) => page.evaluate((type) => window.sent.filter((message) => message.type === type), type);
const viewBox = () => page.locator('#canvas svg').getAttribute('viewBox');
const finding = { severity: 'error', message: 'It is wrong.', rule: 'some-rule' };

/** seen says whether a node lies within the canvas. */
async function seen(id) {
  const [node, canvas] = [await page.locator(`#${id} > .card`).boundingBox(), await page.locator('#canvas').boundingBox()];
  return node.x >= canvas.x && node.y >= canvas.y && node.x + node.width <= canvas.x + canvas.width && node.y + node.height <= canvas.y + canvas.height;
}

await new Steps(workbench).all(
  {
    'it says that it is there': async () => assert.equal((await sent('ready')).length, 1),
    'texts of any kind are drawn as text': async () => {
      const hostile = ['<img src=x onerror=alert(1)>', '</svg><script>alert(1)</script>', '"><style>*{display:none}</style>', '&lt;b&gt; ]]> <!--', 'a\u202eb\u2066c', '\u0000\u0001\u001b[31m\ufffe\ud800', 'T'.repeat(10_000)];
      for (const text of hostile) {
        await flow(draw(scenario(text, action(text.slice(0, 50), null, text))));
        assert.equal(await page.locator('#note').isVisible(), false, text);
        assert.equal(await page.locator('g.node.action').count(), 1, text);
        assert.equal(await page.locator('img, script:not([src]), foreignObject, style:not([nonce])').count(), 0, text);
        const shown = await page.locator('#canvas').evaluate((canvas) => [canvas.textContent, ...[...canvas.querySelectorAll('[aria-label]')].map((one) => one.ariaLabel)].join());
        assert.doesNotMatch(shown, /[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u001b]/, text);
        const width = await page.locator('g.node.action > .card').evaluate((card) => card.getBBox().width);
        assert.ok(width < 1000, `a card ${width} wide`);
      }
    },
    'loops and steps that nothing leads to are drawn and walked': async () => {
      await flow(draw(scenario('Loop', action('first'), action('c1', 'c2'), action('c2', 'c1'), action('self', 'self'), action('orphan', 'nowhere'))));
      assert.equal(await page.locator('g.node.action').count(), 5);
      await page.locator('#action-first').focus();
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft']) await workbench.key(key);
      assert.equal(await page.evaluate(() => document.activeElement.matches('g.node')), true);
    },
    'the first look fits itself to the drawing until the user moves it': async () => {
      await flow(draw(chain(2)), { uri: 'file:///fit' });
      const two = await viewBox();
      await flow(draw(chain(3)), { uri: 'file:///fit' });
      const three = await viewBox();
      assert.notEqual(three, two);
      await page.locator('#in').click();
      const near = await viewBox();
      await flow(draw(chain(4)), { uri: 'file:///fit' });
      assert.equal(await viewBox(), near);
    },
    'the selected step is in sight, also when its findings take room, and stays there': async () => {
      const svg = draw(chain(40));
      const findings = { 'action-a39': Array(9).fill(finding) };
      await flow(svg, { uri: 'file:///long', findings });
      assert.equal(await seen('action-a39'), false);
      await give({ type: 'select', node: 'action-a39' });
      assert.equal(await page.locator('#details li').count(), 9);
      assert.equal(await seen('action-a39'), true);
      await flow(svg, { uri: 'file:///long', findings });
      assert.equal(await seen('action-a39'), true);
      await page.setViewportSize({ width: 600, height: 300 });
      await flow(svg, { uri: 'file:///long', findings });
      assert.equal(await seen('action-a39'), true);
      await page.setViewportSize({ width: 600, height: 500 });
      await page.locator('#canvas').focus();
      for (let i = 0; i < 9; i++) await workbench.key('Shift+ArrowUp');
      await flow(svg, { uri: 'file:///long', findings });
      assert.equal(await seen('action-a39'), false, 'the user looked away');
    },
    'another definition starts with its own first look and no selection': async () => {
      await flow(draw(chain(40)), { uri: 'file:///other' });
      assert.equal(await page.locator('g.node.selected').count(), 0);
      assert.equal(await seen('trigger-0'), true);
    },
    'the definition and the view outlast a reload': async () => {
      const state = () => page.evaluate(() => JSON.parse(sessionStorage.getItem('state')));
      assert.deepEqual(await state(), { uri: 'file:///other' });
      await page.locator('#in').click();
      const view = await viewBox();
      await page.reload();
      await flow(draw(chain(40)), { uri: 'file:///other' });
      assert.equal(await viewBox(), view);
    },
    'steps are buttons that are called what they are, and described by the rest': async () => {
      const definition = scenario('Ask', { action_key: 'ask', action_type: 'ask_question', content: 'Are you coming?' }, { ...action('yes', 'ask'), parent_branch: 'option_replied' });
      definition.triggers[0].options = { comment_options: { comment_type: 'comment_keywords', comment_keywords: ['guide'] } };
      await flow(draw(definition), { uri: 'file:///ask', findings: { 'action-yes': [finding] } });
      const trigger = page.getByRole('button', { name: 'Comment on a post', exact: true });
      assert.match(await trigger.getAttribute('aria-description'), /guide/);
      assert.equal(await page.getByRole('button', { name: /^Ask a question, ask, Are you coming\?/ }).count(), 1);
      assert.equal(await page.locator('#action-yes').getAttribute('aria-description'), 'error: It is wrong.');
    },
    'Tab leads through the buttons, the canvas, one step and the findings': async () => {
      await give({ type: 'select', node: 'action-yes' });
      const order = [];
      await page.evaluate(() => document.activeElement.blur());
      for (let i = 0; i < 8; i++) {
        await workbench.key('Tab');
        order.push(await page.evaluate(() => document.activeElement.id));
      }
      assert.deepEqual(order, ['findings', 'out', 'in', 'fit', 'export', 'canvas', 'action-yes', 'details']);
    },
    'the button of the findings leads from one step that has some to the next': async () => {
      const seen = [];
      await flow(draw(chain(4)), { uri: 'file:///found', findings: { 'action-a1': [finding], 'action-a3': [finding] } });
      for (let i = 0; i < 3; i++) {
        await page.locator('#findings').click();
        seen.push(await page.evaluate(() => document.activeElement.id));
      }
      assert.deepEqual(seen, ['action-a1', 'action-a3', 'action-a1']);
    },
    'the focus stays on its step when it is drawn again': async () => {
      await flow(draw(scenario('Ask', action('ask'), action('yes', 'ask'))), { uri: 'file:///ask' });
      await page.locator('#action-ask').focus();
      await flow(await page.locator('#canvas svg').evaluate((svg) => svg.outerHTML), { uri: 'file:///ask' });
      assert.equal(await page.evaluate(() => document.activeElement.id), 'action-ask');
    },
    'a click of a mouse or of a screen reader jumps, the end of a drag does not': async () => {
      const jumps = async () => (await sent('jump')).map(({ node }) => node);
      const before = (await jumps()).length;
      await page.locator('#action-ask > .card').click();
      await page.locator('#action-yes').evaluate((node) => node.dispatchEvent(new PointerEvent('click', { bubbles: true })));
      const { x, y } = await page.locator('#action-ask > .card').boundingBox();
      await page.mouse.move(x + 9, y + 9);
      await page.mouse.down();
      await page.mouse.move(x + 40, y + 30, { steps: 3 });
      await page.mouse.up();
      assert.deepEqual((await jumps()).slice(before), ['action-ask', 'action-yes']);
    },
    'a drag ends where the button is let go outside of the page': async () => {
      await page.locator('#canvas').dispatchEvent('pointerdown', { button: 0, buttons: 1, clientX: 10, clientY: 200 });
      const moveTo = (clientX, buttons) => page.evaluate((init) => window.dispatchEvent(new PointerEvent('pointermove', init)), { clientX, clientY: 200, buttons });
      await moveTo(60, 1);
      const view = await viewBox();
      await moveTo(300, 0);
      assert.equal(await viewBox(), view);
      await moveTo(400, 1);
      assert.equal(await viewBox(), view);
    },
    'nothing moves by itself': async () => {
      const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one);
        return transitionDuration !== '0s' || animationName !== 'none';
      }).length);
      assert.equal(moving, 0);
    },
    'a flow of 2 000 steps is drawn, and the last one is found': async () => {
      await flow(draw(scenario('Large', action('a0'), ...Array.from({ length: 1999 }, (_, i) => action(`a${i + 1}`, `a${i >> 1}`)))), { uri: 'file:///large' });
      assert.equal(await page.locator('g.node.action').count(), 2000);
      await give({ type: 'select', node: 'action-a1999' });
      assert.equal(await seen('action-a1999'), true);
      await page.locator('#action-a1999').focus();
      await workbench.key('ArrowUp');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'action-a999');
    },
    'no policy was broken, and nothing was complained of': async () => assert.deepEqual(complaints, []),
    'what a drawing could do besides being drawn is taken out': async () => {
      const parts = ['<script>alert(1)</script>', '<g onclick="alert(1)" style="fill:red"/>', '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>', '<image href="https://example.org/x.png"/>', '<a href="javascript:alert(1)"><text>x</text></a>', '<use href="https://example.org/x.svg#x"/>', '<rect><set attributeName="href" to="x"/></rect>'];
      await flow(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="alert(1)">${parts.join('')}<g class="node" id="n"/></svg>`);
      assert.equal(await page.locator('#canvas svg').evaluate((svg) => svg.outerHTML.replace(/ (tabindex|viewBox|role)="[^"]*"/g, '')), '<svg xmlns="http://www.w3.org/2000/svg"><g></g><rect></rect><g class="node" id="n"></g></svg>');
    },
    'what is no drawing leaves the last one, and a note': async () => {
      await flow(draw(chain(2)));
      await flow('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>');
      assert.match(await page.locator('#note:visible').innerText({ timeout: 2000 }), /no drawing/);
      assert.equal(await page.locator('g.node.action').count(), 2);
      await flow(draw(chain(3)));
      assert.equal(await page.locator('#note').isVisible(), false);
    },
    'every drawing is acknowledged, also one that cannot be shown': async () => {
      const before = (await sent('drawn')).length;
      await flow(draw(chain(2)));
      await flow('no drawing');
      assert.equal((await sent('drawn')).length, before + 2);
    },
    'none of it ran': async () => assert.deepEqual(dialogs, []),
  },
  async () => {
    await browser.close();
    server.close();
  },
);
