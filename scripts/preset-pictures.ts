// npm run preset-pictures: draws every style of the studio with the built-in illustrator into public/presets/.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { layOut, type Order, paint } from "#lib/engine/illustrator/illustrate.ts";
import { loadSharp } from "#lib/engine/illustrator/paint/sharp.ts";
import { givenPresets } from "#lib/preset/given/words.ts";
import { applyPresets, chooseGiven } from "#lib/preset/rules.ts";
import { guardBrief } from "#lib/prompt/rules.ts";
import { Brief } from "#lib/prompt/schema.ts";
import { root } from "./tools.ts";

const sidePx = 1024;
const thumbPx = 112; // shown at half of it
const quality = 62;
const forever = new AbortController().signal;

/** What suits a style; the others show the same place, so that they can be compared. */
const subjects: Readonly<Record<string, readonly [what: string, place: string | null]>> = {
  "studio-product": ["a green glass bottle", null],
  "flat-lay": ["a cup of coffee, a book and a pair of glasses", null],
  "golden-hour": ["a bicycle", "a field at sunset"],
  "neon-night": ["a motorcycle", "a city street at night"],
  "soft-clay": ["a robot with a balloon", null],
  "quiet-luxury": ["a golden ring", null],
  "clean-diagram": ["the water cycle", null],
  "storybook-watercolour": ["a rabbit with an umbrella", "a meadow"],
  chalkboard: ["a rocket and a planet", null],
  "colouring-page": ["a butterfly on a flower", null],
  "soft-pastel": ["a vase of flowers", "on a table"],
  "ink-wash": ["a fishing boat", "a lake with mountains"],
  "pixel-16": ["a knight with a sword", "in front of a castle"],
  "cel-shaded": ["a superhero", "on a roof in the city"],
  "low-poly": ["a small house", "a green hill with trees"],
  "dark-fantasy": ["a dragon", "a dark cave with a torch"],
  "cosy-isometric": ["an armchair and a lamp", "a cosy living room"],
  "comic-ink": ["a detective", "a city street in the rain"],
  blueprint: ["a sailing boat", null],
  "pen-and-ink": ["an owl on a branch", null],
};

function promptOf(preset: (typeof givenPresets)[number]): string {
  const [what, place] = subjects[preset.id] ?? ["a lighthouse and a sailing boat", "by the sea"];
  const brief = Brief.parse({ subjects: [{ what }], place });
  const chosen = [chooseGiven(preset)];
  const guarded = guardBrief(applyPresets(brief, chosen, what).brief, undefined, { presets: chosen });
  if (guarded.kind === "blocked") throw new Error(`${preset.id}: ${guarded.kind}`);
  return guarded.prompt.text;
}

const sharp = await loadSharp();
const folder = join(root, "public/presets");
await mkdir(folder, { recursive: true });
for (const preset of givenPresets) {
  const order: Order = { prompt: promptOf(preset), width: sidePx, height: sidePx, index: 0, transparent: false };
  const { data } = await paint(await layOut(order), order, "whole", forever);
  const picture = sharp(data, { raw: { width: sidePx, height: sidePx, channels: 4 } }).removeAlpha();
  const bytes = await picture.resize(thumbPx, thumbPx).webp({ quality, effort: 6 }).toBuffer();
  await writeFile(join(folder, `${preset.id}.webp`), bytes);
  console.log(`${preset.id}: ${bytes.length} bytes`);
}
