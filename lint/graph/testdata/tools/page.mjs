// Writes a page that reads drawings as a browser does and says of each what it found: Mermaid's charts are drawn by
// Mermaid as strictly as GitHub does, and the texts of pictures are measured.
//
//   node page.mjs FOLDER MERMAID
import fs from "node:fs";
import path from "node:path";

const [folder, mermaid] = process.argv.slice(2);
const drawings = fs
  .readdirSync(folder)
  .filter((name) => name.endsWith(".svg"))
  .map((name) => name.slice(0, -4))
  .map((name) => ({
    name,
    svg: fs.readFileSync(path.join(folder, name + ".svg"), "utf8"),
    mermaid: fs.readFileSync(path.join(folder, name + ".mermaid"), "utf8"),
  }));

// run works in the page.
async function run(drawings) {
  const results = [];
  const is = (name, problem) => results.push(problem ? `not ok - ${name}: ${problem}` : `ok - ${name}`);
  mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });
  for (const { name, svg, mermaid: chart } of drawings) {
    const picture = new DOMParser().parseFromString(svg, "image/svg+xml");
    const nodes = picture.querySelectorAll("g.node");
    is(`svg: the texts of ${name} fit`, picture.querySelector("parsererror") ? "it is not well-formed" : overflow(svg));
    try {
      const drawn = await mermaid.render("chart", chart);
      const made = new DOMParser().parseFromString(drawn.svg, "text/html");
      const texts = [...made.querySelectorAll("g.node")].map((node) => node.textContent.replace(/\s+/g, " "));
      const lost = [...nodes].filter((node) => !texts.some((text) => text.includes(node.querySelector("text").textContent.replace(/…$/, ""))));
      let problem = "";
      if (texts.length !== nodes.length) problem = `${texts.length} nodes instead of ${nodes.length}`;
      else if (lost.length > 0) problem = `"${lost[0].querySelector("text").textContent}" is not to be read`;
      else if (codes(texts.join()).some((code) => !codes(picture.documentElement.textContent).includes(code))) problem = "a character code is shown as it is";
      else if (texts.some((text) => text.includes("Unsupported markdown"))) problem = "a text is taken for Markdown";
      is(`mermaid: ${name} is drawn`, problem);
    } catch (error) {
      is(`mermaid: ${name} is drawn`, String(error).slice(0, 200));
    }
    document.querySelectorAll("#dchart, #chart").forEach((rest) => rest.remove());
  }
  const pre = document.createElement("pre");
  pre.id = "results";
  pre.textContent = results.map((line) => line.replace(/\s+/g, " ")).join("\n");
  document.body.replaceChildren(pre);
}

// codes returns what looks like the code of a character.
const codes = (text) => text.match(/#\d+;|&[a-z]+;/g) ?? [];

// overflow says which text leaves its card or its label, "" for none.
function overflow(svg) {
  const box = document.createElement("div");
  box.innerHTML = svg;
  document.body.append(box);
  let problem = "";
  for (const text of box.querySelectorAll("g.node text, g.edge text:not(.loop-label)")) {
    const frame = text.closest("g.node")?.querySelector("rect.card") ?? text.parentNode.querySelector("rect.label");
    const inner = text.getBoundingClientRect();
    const outer = frame.getBoundingClientRect();
    if (text.classList.contains("mark-count")) continue;
    if (inner.left < outer.left || inner.right > outer.right || inner.bottom > outer.bottom + 1) {
      problem ||= `"${text.textContent}" is ${Math.round(inner.width)} wide in ${Math.round(outer.width)}`;
    }
  }
  box.remove();
  return problem;
}

const data = JSON.stringify(drawings).replace(/</g, "\\u003c");
const code = fs.readFileSync(mermaid, "utf8").replace(/<\/script/g, "<\\/script");
process.stdout.write(`<!doctype html><meta charset="utf-8"><body><script>${code}</script>
<script>const codes = ${codes};
${overflow}
${run}
run(${data});</script></body>
`);
