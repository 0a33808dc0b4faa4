// Changing somebody's picture, of which only the pixels are known: it is widened, filled, lit, and drawn upon.
import type { Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { complete, layOut, paint } from "#lib/engine/illustrator/illustrate.ts";
import { expose } from "#lib/engine/illustrator/paint/expose.ts";
import { encode, type Pixels } from "#lib/engine/illustrator/paint/raster.ts";
import { loadSharp } from "#lib/engine/illustrator/paint/sharp.ts";
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import { applyStep } from "#lib/engine/illustrator/revise/apply.ts";
import type { Change, Step } from "#lib/engine/illustrator/revise/change.ts";
import { boundsOf, shiftBox } from "#lib/engine/illustrator/revise/geometry.ts";
import { loadVocabulary } from "#lib/engine/illustrator/vocabulary/names.ts";
import { calmest } from "./calm.ts";
import { cutOut } from "./cut-out.ts";
import { foreignSteps } from "./foreign-steps.ts";
import type { Drawn, Job } from "./job.ts";
import { clearedIn, keepOutside, opennessOf } from "./mask.ts";
import { decode, rawOf, resize } from "./pixels.ts";
import { restore } from "./restore.ts";
import { tinted } from "./tint.ts";
import { treat } from "./treat.ts";
import { widen } from "./widen.ts";

const GUEST_SHARE = 0.42;

/**
 * Theirs stays; what the words name is drawn onto it, inside the mask where there is one. What they take away is filled
 * from its surroundings, which needs a mask: nothing in the picture has a name.
 */
export async function drawForeign(job: Job<"foreign">, signal: AbortSignal): Promise<Drawn> {
  const { change, under, stage, file } = job;
  const transparent = file.background === "transparent";
  const { width, height } = change;
  const original = await resize(await widen(await decode(under.base), width / height), width, height);
  const mask = under.mask ? await widenedMask(under.mask, width, height) : null;
  signal.throwIfAborted();
  const blank = await blankLayout(change);
  const steps = await foreignSteps(change.words);
  const base = transparent && !mask ? (cutOut(original) ?? original) : original;
  const ground = stage === "place" ? base : await prepare(base, steps, mask, transparent);
  signal.throwIfAborted();
  const things = stage === "place" ? [] : steps.flatMap(toAddition);
  const layout = await seated(await drawnOnto(blank, things, change), change, ground);
  const isEmpty = layout.boxes.length === 0 && layout.scene.texts.length === 0;
  const order = { prompt: change.words, width, height, index: change.variation, transparent: true };
  const drawn = isEmpty ? ground : await laidOver(ground, await paint(layout, order, stage, signal));
  const clears = transparent && mask !== null && isEmpty && !steps.some(isTaking);
  const whole = clears ? clearedIn(original, mask) : mask ? keepOutside(original, drawn, mask) : drawn;
  return { bytes: await encode(whole, file.format, file.compression, transparent), isOwn: false };
}

/** The mask grows as the picture does, so that it stays over the same part. */
async function widenedMask(mask: Uint8Array, width: number, height: number): Promise<Pixels> {
  return resize(await widen(await decode(mask), width / height), width, height);
}

const isTaking = ({ kind }: Step): boolean => kind === "remove" || kind === "replace" || kind === "become";

async function prepare(
  original: Pixels,
  steps: readonly Step[],
  mask: Pixels | null,
  transparent: boolean,
): Promise<Pixels> {
  let settings: Partial<Scene> = {};
  for (const step of steps) if (step.kind === "settings") settings = { ...settings, ...step.patch };
  const clear = Uint8Array.from(
    { length: original.width * original.height },
    (_, at) => 255 - (original.data[at * 4 + 3] ?? 255),
  );
  const open = mask && steps.some(isTaking) ? opennessOf(mask) : null;
  const holes = open ? clear.map((value, at) => Math.max(value, open[at] ?? 0)) : clear;
  const isFilled = (open !== null || !transparent) && holes.some((value) => value > 0);
  const ground = await treat(isFilled ? await restore(original, holes) : original, settings);
  return mask ? dyed(ground, steps, opennessOf(mask)) : ground;
}

/** Inside a mask, all that is seen takes the colour or the shade that was asked. */
function dyed(ground: Pixels, steps: readonly Step[], open: Uint8Array): Pixels {
  return steps.reduce((now, step) => {
    if (step.kind === "shade") return expose(now, { light: step.light, contrast: 0, warmth: 0 });
    return step.kind === "recolour" ? tinted(now, step.hex, open) : now;
  }, ground);
}

/** What a step draws on a picture that has no things of its own. */
function toAddition(step: Step): readonly Step[] {
  switch (step.kind) {
    case "add":
    case "texts":
      return [step];
    case "give":
      return [{ kind: "add", words: step.words }];
    case "replace":
      return [{ kind: "add", words: step.by }];
    case "become":
      return [{ kind: "become", prompt: step.prompt }];
    default:
      return [];
  }
}

/** A transparent canvas of the asked shape with nothing on it. */
async function blankLayout({ width, height, variation }: Change): Promise<Layout> {
  const layout = await layOut({ prompt: "", width, height, index: variation, transparent: true });
  return { ...layout, boxes: [], scene: { ...layout.scene, things: [], relations: [], texts: [] } };
}

async function drawnOnto(blank: Layout, steps: readonly Step[], { words, variation, region }: Change): Promise<Layout> {
  const tools = { vocabulary: await loadVocabulary(words), variation, region };
  let layout = blank;
  for (const step of steps) layout = await applyStep(layout, step, tools);
  return complete({ ...layout, scene: { ...layout.scene, transparent: true } });
}

/** Without a mask, what is added is smaller than a picture's own hero, and stands where the picture is calmest. */
async function seated(layout: Layout, { region }: Change, under: Pixels): Promise<Layout> {
  const standing = new Set(layout.boxes.filter((box) => box.stands !== "air"));
  if (region || standing.size === 0) return layout;
  const { x, y, width, height } = boundsOf([...standing]);
  const scale = Math.min(1, (layout.height * GUEST_SHARE) / height, (layout.width * 0.5) / width);
  const room = layout.width - width * scale;
  const left = room * (await calmest(under, (width * scale) / layout.width));
  const shift = { scale, dx: left - x * scale, dy: layout.height * 0.96 - (y + height) * scale };
  return { ...layout, boxes: layout.boxes.map((box) => (standing.has(box) ? shiftBox(box, shift) : box)) };
}

async function laidOver(under: Pixels, over: Pixels): Promise<Pixels> {
  const sharp = await loadSharp();
  const composed = sharp(under.data, { raw: rawOf(under) }).composite([
    { input: over.data, raw: rawOf(over), blend: "over" },
  ]);
  return { ...under, data: await composed.raw().toBuffer() };
}
