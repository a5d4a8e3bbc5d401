// Photographs the top of one report for the documentation.
//   node picture.mjs REPORT.html PICTURE.png [WIDTH HEIGHT]
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [report, picture, width = "960", height = "820"] = process.argv.slice(2);
if (!report || !picture) {
  console.error("node picture.mjs REPORT.html PICTURE.png [WIDTH HEIGHT]");
  process.exit(2);
}

const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path && existsSync(path));
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: Number(width), height: Number(height) }, colorScheme: "light" });
await page.goto(pathToFileURL(resolve(report)).href);
await page.screenshot({ path: picture });
await browser.close();
