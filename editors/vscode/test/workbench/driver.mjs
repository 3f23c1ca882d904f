// Drives a VS Code workbench (code-server) in Chromium, as a person would.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** browse starts Chromium and opens a page. The flags keep it from calling out. */
export async function browse(viewport = { width: 1280, height: 800 }) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(30_000);
  return { browser, page };
}

/** Workbench is one open window. */
export class Workbench {
  constructor(page, shots) {
    this.page = page;
    this.shots = shots;
  }

  /** open loads the workbench with a folder and waits for the explorer to list a name. */
  async open(base, folder, name) {
    await this.page.goto(`${base}/?folder=${encodeURIComponent(folder)}`);
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().waitFor();
  }

  /** until waits for a condition that may need several looks. */
  async until(what, holds, seconds = 30) {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      const value = await holds().catch((error) => {
        if (Date.now() > end) throw error;
      });
      if (value) return value;
      if (Date.now() > end) throw new Error(`timed out: ${what}`);
      await this.page.waitForTimeout(100);
    }
  }

  key(key) {
    return this.page.keyboard.press(key);
  }

  type(text) {
    return this.page.keyboard.type(text, { delay: 15 });
  }

  shot(name) {
    return this.page.screenshot({ path: path.join(this.shots, `${name}.png`) });
  }

  /** theme chooses a colour theme; mark is the class that the workbench gets with it. */
  async theme(name, mark) {
    await this.run('Preferences: Color Theme');
    await this.page.locator('.quick-input-widget input').fill(name);
    await this.pick(name);
    await this.page.locator(`.monaco-workbench.${mark}`).first().waitFor();
  }

  /** run runs a command by its title, through the command palette. */
  async run(title) {
    await this.key('F1');
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.pick(title);
  }

  /** pick chooses the row of the open quick pick that is called so. */
  async pick(name) {
    const label = this.page.locator('.label-name', { hasText: new RegExp(`^\\s*${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`) });
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ has: label }).first().click();
  }

  /** file opens a file by its name. */
  async file(name) {
    await this.key('Control+P');
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(name);
    await this.pick(name); // by the mouse: until the list is filtered, Enter takes another file
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.editor().locator('.view-line').first().waitFor();
  }

  /** goTo puts the cursor on a line and column, both from 1, of the editor that has the focus. */
  async goTo(line, column) {
    await this.until(`line ${line}`, async () => {
      await this.key('Control+G');
      await this.page.locator('.quick-input-widget input').fill(`:${line}:${column}`, { timeout: 3000 }); // it closes when the focus is still on its way
      await this.key('Enter');
      await this.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor({ timeout: 3000 });
      return true;
    });
  }

  editor() {
    return this.page.locator('.editor-instance').first();
  }

  async text() {
    return (await this.editor().locator('.view-lines').first().innerText()).replace(/\u00a0/g, ' ');
  }

  /** wordBox returns where a word of the editor stands on the screen, or undefined. */
  wordBox(word) {
    return this.page.evaluate((wanted) => {
      for (const line of document.querySelectorAll('.editor-instance .view-line')) {
        const pieces = [];
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) pieces.push(node);
        const start = pieces.map(({ data }) => data).join('').replace(/\u00a0/g, ' ').indexOf(wanted);
        if (start < 0) continue;
        // place finds the piece and the offset in it of an offset in the line
        const place = (offset, end) => {
          for (const piece of pieces) {
            if (offset < piece.data.length || (end && offset === piece.data.length)) return [piece, offset];
            offset -= piece.data.length;
          }
          return [pieces.at(-1), pieces.at(-1).data.length];
        };
        const range = document.createRange();
        range.setStart(...place(start, false));
        range.setEnd(...place(start + wanted.length, true));
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      return undefined;
    }, word);
  }

  squiggles(severity) {
    return this.page.locator(`.editor-instance .squiggly-${severity}`);
  }

  status() {
    return this.page.locator('[id="inrolint.inrolint.inrolint.status"], .statusbar-item[id*="inrolint"]').first();
  }

  /** flow returns the frame of the flow preview. */
  async flow() {
    return this.until('the flow preview', async () => {
      for (const frame of this.page.frames()) if (await frame.locator('#canvas').count()) return frame;
      return undefined;
    });
  }
}

/** Steps runs one step after the other and counts; after one that fails it goes on, with a picture of what was there. */
export class Steps {
  passed = 0;
  failed = 0;

  constructor(workbench) {
    this.workbench = workbench;
  }

  async step(name, run) {
    const start = Date.now();
    try {
      await run();
      this.passed++;
      console.log(`ok - ${name} (${Date.now() - start} ms)`);
    } catch (error) {
      this.failed++;
      console.log(`not ok - ${name}\n${error.stack}`);
      await this.workbench.shot(`failure-${this.failed}`).catch(() => undefined);
      await this.workbench.key('Escape'); // closes what may stand open, so that the next step has a chance
    }
  }

  /** all runs the steps and says how they went; the exit status follows. */
  async all(steps, end) {
    for (const [name, run] of Object.entries(steps)) await this.step(name, run);
    await end();
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exitCode = this.failed ? 1 : 0;
  }
}

/** read returns a file of the workspace as it is on disk. */
export const read = (...names) => fs.readFileSync(path.join(...names), 'utf8');
