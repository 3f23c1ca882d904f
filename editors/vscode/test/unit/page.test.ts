import assert from 'node:assert/strict';
import test from 'node:test';
import { pageHtml } from '../../src/flow/page';

const html = pageHtml({ nonce: 'N0nce', script: 'https://w/flow.js', style: 'https://w/flow.css', source: 'https://w' });

test('the policy forbids everything but the named script and styles', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)![1];
  assert.deepEqual(policy.split('; '), ["default-src 'none'", "style-src https://w 'nonce-N0nce'", "script-src 'nonce-N0nce'", "base-uri 'none'", "form-action 'none'"]);
  assert.doesNotMatch(html, /unsafe|\son\w+=|\sstyle=|javascript:/);
  assert.equal(html.match(/<script/g)!.length, 1);
});

test('every button has a name, and the canvas can be reached by keyboard', () => {
  for (const [button] of html.matchAll(/<button[^]*?<\/button>/g)) {
    if (button.includes('hidden')) continue; // it gets its text with the findings
    assert.match(button, /aria-label="|>[A-Z][\w ]+</, button);
  }
  assert.match(html, /<div id="canvas" tabindex="0" [^>]*aria-label=/);
});
