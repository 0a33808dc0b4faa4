// Plain JavaScript for any Node: says what is missing, or starts the real thing (start.ts needs type stripping).
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const bundled = here("../node_modules/node/bin/node");

if (!existsSync(here("../node_modules/next/package.json"))) {
  console.error("The packages are not installed. Run: npm ci");
  process.exitCode = 1;
} else if (major > 22 || (major === 22 && minor >= 18)) {
  // Next and its libraries are some megabytes of code; compiled once, later starts take a third less.
  module.enableCompileCache(here("../.next/cache/node"));
  await import("./start.ts");
} else if (existsSync(bundled)) {
  // npm start uses that Node by itself; this is for whoever calls the file directly.
  const child = spawn(bundled, [here("start.mjs"), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => process.exit(code ?? 1));
} else {
  console.error(
    `Easel needs Node 22.18 or newer, this is ${process.versions.node}. Install a newer one from https://nodejs.org, or let npm bring it: npm ci --include=optional --allow-scripts=node`,
  );
  process.exitCode = 1;
}
