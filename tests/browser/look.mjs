// Looks at reports as a reader would: A4, a phone, a desk, light and dark; asks axe what a reader with a screen reader would miss.
//   node look.mjs REPORTS PICTURES
// REPORTS holds *.html and *.svg; PICTURES gets one PNG for each view and a PDF for A4. Exit code 1 on any finding.
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [reports, pictures] = process.argv.slice(2).map((path) => resolve(path));
if (!reports || !pictures) {
  console.error("node look.mjs REPORTS PICTURES");
  process.exit(2);
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path && existsSync(path));
const views = [
  { name: "desk-light", width: 1280, height: 900, colorScheme: "light" },
  { name: "desk-dark", width: 1280, height: 900, colorScheme: "dark" },
  { name: "phone-light", width: 390, height: 844, colorScheme: "light" },
  { name: "phone-dark", width: 390, height: 844, colorScheme: "dark" },
  { name: "a4", width: 794, height: 1123, colorScheme: "dark", media: "print" },
];

mkdirSync(pictures, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
let findings = 0;
let looked = 0;
function report(where, what) {
  findings += 1;
  console.log(`${where}: ${what}`);
}

async function look(file) {
  const isPage = file.endsWith(".html");
  const url = pathToFileURL(join(reports, file)).href;
  let where = file;
  const page = await browser.newPage({ colorScheme: views[0].colorScheme });
  page.setDefaultTimeout(120_000);
  page.on("request", (request) => request.url() === url || report(where, `asks for ${request.url()}`));
  page.on("console", (message) => message.type() === "error" && report(where, `console: ${message.text()}`));
  page.on("pageerror", (error) => report(where, `error: ${error.message}`));
  if (isPage) {
    await page.goto(url);
    await page.evaluate(axe);
  } else {
    // A document that is itself a picture has no page to be photographed: it stands in an empty one.
    await page.setContent(`<!DOCTYPE html><body style="margin:0">${readFileSync(join(reports, file), "utf8")}`);
  }

  for (const view of isPage ? views : views.slice(0, 2)) {
    where = `${file}, ${view.name}`;
    await page.setViewportSize({ width: view.width, height: view.height });
    await page.emulateMedia({ media: view.media ?? "screen", colorScheme: view.colorScheme });
    if (isPage) {
      await judge(page, view, where);
    }

    const name = join(pictures, `${basename(file)}.${view.name}`);
    if (view.media) {
      await page.pdf({ path: `${name}.pdf`, format: "A4", preferCSSPageSize: true });
    }

    await page.screenshot({ path: `${name}.png`, fullPage: true });
    looked += 1;
  }

  await page.close();
}

async function judge(page, view, where) {
  const width = await page.evaluate("document.documentElement.scrollWidth");
  if (width > view.width) {
    report(where, `is ${width} wide in a window of ${view.width}`);
  }

  // Nothing inside the page may have to be scrolled sideways either.
  const sideways = await page.evaluate("[...document.querySelectorAll('body *')].filter((e) => e.clientWidth > 1 && e.scrollWidth > e.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(e).overflowX)).map((e) => `${e.tagName} ${e.className}: ${e.scrollWidth} in ${e.clientWidth}`)");
  sideways.forEach((what) => report(where, `scrolls sideways: ${what}`));

  const result = await page.evaluate("axe.run(document, { resultTypes: ['violations'] })");
  for (const violation of result.violations) {
    const text = `${violation.impact} ${violation.id}: ${violation.help} (${violation.nodes.length}) ${violation.nodes[0].html.slice(0, 160)}`;
    if (["serious", "critical"].includes(violation.impact)) {
      report(where, text);
    } else {
      console.log(`${where}: ${text}`);
    }
  }
}

// Two lanes: drawing waits much, and machines that check this have two cores.
const files = readdirSync(reports).filter((name) => /\.(html|svg)$/.test(name)).sort();
async function lane() {
  for (let file = files.shift(); file; file = files.shift()) {
    await look(file);
  }
}

await Promise.all([lane(), lane()]);
await browser.close();
console.log(`${looked} views, ${findings} findings`);
process.exit(findings === 0 && looked > 0 ? 0 : 1);
