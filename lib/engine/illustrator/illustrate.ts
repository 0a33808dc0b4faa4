// The illustrator: a prompt becomes a scene, a layout, pixels.
import { loadSharp } from "#lib/engine/illustrator/paint/sharp.ts";
import { castScene } from "./compose/cast.ts";
import { composeScene } from "./compose/compose.ts";
import { describeLayout, type PictureDescription } from "./compose/description.ts";
import type { Layout } from "./compose/layout.ts";
import { inLightOf } from "./compose/light.ts";
import type { Staged } from "./kinds/kind.ts";
import { expose } from "./paint/expose.ts";
import { enlargePixels, fewColours, pixelGrid } from "./paint/finish/pixel.ts";
import { cardWords } from "./paint/lettering.ts";
import { lookOf } from "./paint/looks.ts";
import { pictureSvg, reliefSvg } from "./paint/picture.ts";
import { hashText } from "./paint/random.ts";
import { type Pixels, rasterise } from "./paint/raster.ts";
import type { Stage } from "./paint/stage.ts";
import type { Studio } from "./paint/studio.ts";
import { loadTypography } from "./paint/type/faces.ts";
import { letter } from "./paint/type/letter.ts";
import { setRuns } from "./paint/type/run.ts";
import { readScene } from "./parse/read-scene.ts";
import type { Scene } from "./parse/scene.ts";
import { loadFigure } from "./vocabulary/figures.ts";
import { loadVocabulary } from "./vocabulary/names.ts";

export type Order = {
  readonly prompt: string;
  readonly width: number;
  readonly height: number;
  /** Which of the n pictures; 0 first. */
  readonly index: number;
  readonly transparent: boolean;
};

/** The scene graph of a prompt, for tests and alt texts. Pure apart from loading the vocabulary. */
export async function describeScene(prompt: string, asked: { readonly transparent?: boolean } = {}): Promise<Scene> {
  return readScene(prompt, await loadVocabulary(prompt), asked);
}

/** What a picture of this order shows and where, without painting it; the same order gives the same description. */
export async function describePicture(order: Order): Promise<PictureDescription> {
  return describeLayout(await layOut(order), order);
}

/** Where everything in a picture goes; the same order gives the same layout. */
export async function layOut(order: Order): Promise<Layout> {
  const scene = readScene(
    order.prompt,
    await loadVocabulary(order.prompt),
    order.transparent ? { transparent: true } : {},
  );
  const layout = await layOutScene(inLightOf(scene, order.index), order, order.index);
  return complete({ ...layout, seed: hashText(`${scene.place} ${scene.things[0]?.drawing ?? order.prompt}`) });
}

/** Where everything of a scene goes in a picture of this shape, still without the drawings and type that it implies. */
export async function layOutScene(scene: Scene, size: Pick<Order, "width" | "height">, index: number): Promise<Layout> {
  const { groups } = await loadVocabulary("");
  const short = Math.min(size.width, size.height);
  const shape = { width: (size.width / short) * 1000, height: (size.height / short) * 1000 };
  const stage = async (staged: Scene): Promise<Staged> => ({ scene: staged, cast: await castScene(staged, groups) });
  const panels = scene.plan?.kind === "panels" ? await Promise.all(scene.plan.panels.map(stage)) : [];
  return composeScene(scene, (await stage(scene)).cast, shape, index, panels);
}

/** The layout with its type set and every drawing loaded. */
export async function complete(layout: Layout): Promise<Layout> {
  const words = [...(layout.words ?? []), ...cardWords(layout.boxes)];
  return {
    ...layout,
    runs: words.length > 0 ? setRuns(words, await loadTypography()) : [],
    boxes: await Promise.all(
      layout.boxes.map(async (box) =>
        box.figure || box.drawing === "label" ? box : { ...box, figure: await loadFigure(box.drawing, false) },
      ),
    ),
  };
}

/** Paints a layout up to a stage at the exact size. Work happens off the main thread; an abort ends it at the next step. */
export async function paint(layout: Layout, order: Order, stage: Stage, signal: AbortSignal): Promise<Pixels> {
  const look = lookOf(layout.scene.style);
  const studio = { look, seed: (layout.seed ?? hashText(order.prompt)) + order.index * 104729 };
  const bare = await (look.pixels ? paintGrid : paintArt)(layout, order, stage, studio, signal);
  const art = expose(bare, layout.scene.tone);
  return stage === "whole" && layout.runs?.length ? letter(art, layout, look, await loadTypography(), signal) : art;
}

type Painter = typeof paintArt;

async function paintArt(
  layout: Layout,
  { width, height }: Order,
  stage: Stage,
  studio: Studio,
  signal: AbortSignal,
): Promise<Pixels> {
  signal.throwIfAborted();
  const { look } = studio;
  const { palette, transparent, purpose } = layout.scene;
  const art = await fitTo(await rasterise(pictureSvg(layout, studio, stage), width, [], signal), width, height);
  if (!look.surface) return art;
  const half = Math.max(1, Math.round(width / 2));
  const relief = look.relief ? await rasterise(reliefSvg(layout, studio), half, [], signal) : null;
  return look.surface(art, {
    unit: width / layout.width,
    palette,
    transparent,
    repeats: purpose === "pattern",
    relief,
  });
}

const paintGrid: Painter = async (layout, { width, height }, stage, studio, signal) => {
  signal.throwIfAborted();
  const grid = pixelGrid(width, height);
  const small = await rasterise(pictureSvg(layout, studio, stage), grid.width, [], signal);
  const few = await fewColours(await fitTo(small, grid.width, grid.height), layout.scene.transparent);
  return enlargePixels(few, grid.factor, width, height);
};

/** A rasteriser may round the height by a pixel; the asked size is exact. */
async function fitTo(pixels: Pixels, width: number, height: number): Promise<Pixels> {
  if (pixels.width === width && pixels.height === height) return pixels;
  const sharp = await loadSharp();
  const raw = { width: pixels.width, height: pixels.height, channels: 4 as const };
  return {
    data: await sharp(pixels.data, { raw }).resize(width, height, { fit: "fill" }).raw().toBuffer(),
    width,
    height,
  };
}
