import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// What the build was made from. Git is not asked: a downloaded archive starts just as well.

const folders = ["app", "components", "lib", "messages", "public"];
const files = [
  "next.config.ts",
  "postcss.config.mjs",
  "proxy.ts",
  "instrumentation.ts",
  "tsconfig.json",
  "package-lock.json",
  "prisma/schema.prisma",
];
// Made from schema.prisma by the build itself.
const generated = join("lib", "infra", "db", "generated");

function listFolder(root: string, folder: string): readonly string[] {
  if (!existsSync(join(root, folder)) || folder === generated) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFolder(root, path);
    return entry.isFile() && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** SHA-256 over names and contents of everything that `next build` reads, in hex. */
export function sourceHash(root: string): string {
  const all = [
    ...files.filter((file) => existsSync(join(root, file))),
    ...folders.flatMap((folder) => listFolder(root, folder)),
  ];
  const hash = createHash("sha256");
  for (const file of all.sort()) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
