import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

// No picture without a SafePrompt: one place mints it, and one place asks a model for a picture, with nothing else.

const lib = join(import.meta.dirname, "../..");
const sources = readdirSync(lib, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !/\.test\.ts$|(?:^|\/)test-|^infra\/db\/generated\/|^engine\//.test(path))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(lib, path), "utf8") }));

function whereIs(pattern: RegExp): readonly string[] {
  return sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

test("a prompt is declared safe in the guard, and nowhere else", () => {
  expect(whereIs(/\bas SafePrompt\b|<SafePrompt>\s*\{/)).toEqual(["prompt/guard/rules.ts"]);
});

test("a picture is asked for where its prompt was claimed, and nowhere else", () => {
  expect(whereIs(/\bmodel\.draw\(/)).toEqual(["generation/drawing/service.ts"]);
  expect(whereIs(/\bimages\.(?:generate|edit)\(|["'`]\/images\//)).toEqual([
    "infra/model/openai-image.ts",
    "provider/probe/rules.ts", // tries a server, and sends no words
  ]);
  const drawing = sources.find(({ path }) => path === "generation/drawing/service.ts");
  expect(drawing?.text).toContain("prompt: task.prompt.text");
});
