import { copyFileSync, existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";

const docs = join(dirname(fileURLToPath(import.meta.url)), "..");

// The icon of the package is the icon of the site.
copyFileSync(join(docs, "..", "assets", "icon.png"), join(docs, "public", "icon.png"));

/** The pages of a folder, by name, for the side bar. */
function pages(folder) {
  const path = join(docs, folder);
  if (!existsSync(path)) {
    return [];
  }
  return readdirSync(path)
    .filter((file) => file.endsWith(".md") && file !== "index.md")
    .sort()
    .map((file) => file.slice(0, -3))
    .map((name) => ({ text: folder === "api" ? name : name.replaceAll("-", " "), link: `/${folder}/${name}` }));
}

export default defineConfig({
  title: "Ecvet.Sdk",
  description: "What a learner has shown elsewhere, and what of it can count here.",
  lang: "en",
  cleanUrls: true,
  srcExclude: ["samples/**", "README.md"],
  head: [["link", { rel: "icon", href: "/icon.png" }]],
  themeConfig: {
    logo: "/icon.png",
    nav: [
      { text: "Getting started", link: "/getting-started" },
      { text: "The words", link: "/concepts" },
      { text: "API", link: "/api/" },
      { text: "Changelog", link: "/changelog" },
    ],
    sidebar: {
      "/api/": [{ text: "API", link: "/api/", items: pages("api") }],
      "/": [
        { text: "Start", items: [{ text: "Getting started", link: "/getting-started" }, { text: "The words", link: "/concepts" }] },
        { text: "Tasks", items: pages("tasks") },
        { text: "Exchange", items: pages("exchange") },
        {
          text: "Reference",
          items: [
            { text: "The rules", link: "/rules" },
            { text: "Findings", link: "/diagnostics" },
            { text: "The tables", link: "/tables" },
            { text: "The samples", link: "/samples" },
            { text: "How matching decides", link: "/matching" },
            { text: "Checking documents", link: "/checking" },
            { text: "JSON", link: "/json" },
            { text: "Reports", link: "/reports" },
            { text: "The house", link: "/architecture" },
            { text: "API", link: "/api/" },
            { text: "Changelog", link: "/changelog" },
          ],
        },
      ],
    },
    search: { provider: "local" },
    outline: [2, 3],
  },
});
