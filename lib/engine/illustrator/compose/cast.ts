// Who stands where by right: things with their figures and natural sizes, and who is attached to whom.

import type { Scene, Thing } from "#lib/engine/illustrator/parse/scene.ts";
import { isHead, plushFace } from "#lib/engine/illustrator/vocabulary/bodies.ts";
import { type Figure, loadFigure } from "#lib/engine/illustrator/vocabulary/figures.ts";
import { type Domain, domainOf, naturalSize } from "#lib/engine/illustrator/vocabulary/traits.ts";
import type { RelationKind } from "#lib/engine/lexicon/relations.ts";
import { type Patterned, patternOf } from "./pattern.ts";

export type Role = {
  readonly index: number;
  readonly thing: Thing;
  readonly figure: Figure | null;
  /** Things that this drawing shows as well: the bicycle of a cyclist. */
  readonly also: readonly number[];
  /** Natural height, relative to a fox. */
  readonly natural: number;
  /** The same, times the size that was asked. */
  readonly size: number;
  readonly domain: Domain;
  readonly pattern: Patterned | null;
  /** The thing that carries this one, when one does. */
  readonly carrier: { readonly index: number; readonly kind: Attachment } | null;
};

export type Attachment = "on" | "in" | "wearing" | "holding" | "riding";
const CARRIED_BY_TARGET: ReadonlySet<RelationKind> = new Set<RelationKind>(["on", "in"]);
const CARRIED_BY_SOURCE: ReadonlySet<RelationKind> = new Set<RelationKind>(["wearing", "holding"]);
const POSES = new Set([
  "reading",
  "sitting",
  "sleeping",
  "eating",
  "drinking",
  "waving",
  "playing",
  "painting",
  "singing",
  "dancing",
]);
const UPRIGHT_PROPS: ReadonlySet<RelationKind> = new Set<RelationKind>(["wearing", "holding", "riding"]);

// People in action that the set draws better than we could pose them.
const ACTION_ICONS: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^(girl|woman)$/, /bicycle/, "woman-biking"],
  [/^(boy|man|child|person-blonde-hair)$/, /bicycle/, "man-biking"],
  [/^(girl|woman)$/, /^running$/, "woman-running"],
  [/^(boy|man|child|person-blonde-hair)$/, /^running$/, "man-running"],
  [/^(girl|woman)$/, /^swimming$/, "woman-swimming"],
  [/^(boy|man|child|person-blonde-hair)$/, /^swimming$/, "man-swimming"],
  [/^(girl|woman)$/, /^dancing$/, "woman-dancing"],
  [/^(boy|man|person-blonde-hair)$/, /^dancing$/, "man-dancing"],
  [/^(bird|chicken|duck)$/, /^flying$/, "dove"],
  [/^(woman|man|girl|boy|child|person-blonde-hair)$/, /^sleeping$/, "person-in-bed"],
];

/** Loads figures and settles attachments; a scene's relations that attach nothing are left to placement. */
export async function castScene(scene: Scene, groups: ReadonlyMap<string, number>): Promise<readonly Role[]> {
  const merged = mergeRiders(scene);
  const carriers = carriersOf(scene, merged.gone);
  const roles = await Promise.all(
    scene.things.map(async (thing, index): Promise<Role | null> => {
      if (merged.gone.has(index)) return null;
      const drawing = merged.drawings.get(index) ?? thing.drawing;
      const upright = scene.relations.some(({ from, kind }) => from === index && UPRIGHT_PROPS.has(kind));
      const posed = upright || (thing.action !== null && POSES.has(thing.action)) || scene.purpose === "character";
      const face = posed && plushFace(drawing);
      const natural = naturalSize(drawing, groups.get(drawing) ?? -1) * (face || isHead(drawing) ? 1.15 : 1);
      const flying =
        thing.action === "flying" &&
        domainOf(drawing) === "ground" &&
        !/^(girl|boy|man|woman|child|table|house)/.test(drawing);
      return {
        index,
        also: merged.shows.get(index) ?? [],
        thing: { ...thing, drawing },
        figure: drawing === "label" ? null : await loadFigure(drawing, posed),
        natural,
        size: natural * thing.size,
        domain: flying
          ? "sky"
          : grounded(thing, scene)
            ? "ground"
            : drawing === "turtle" && scene.place === "underwater"
              ? "water"
              : domainOf(drawing),
        pattern: patternOf(thing, groups.get(drawing) ?? -1),
        carrier: carriers.get(index) ?? null,
      };
    }),
  );
  return roles.filter((role): role is Role => role !== null);
}

/** Butterflies sit, birds of a product shot stand: nothing flies where there is no sky. */
function grounded(thing: Thing, scene: Scene): boolean {
  const flat = ["plain", "table", "room", "kitchen", "classroom"].includes(scene.place);
  return flat && domainOf(thing.drawing) === "sky" && thing.action !== "flying" && scene.things.length === 1;
}

function mergeRiders(scene: Scene): {
  readonly drawings: ReadonlyMap<number, string>;
  readonly gone: ReadonlySet<number>;
  readonly shows: ReadonlyMap<number, readonly number[]>;
} {
  const drawings = new Map<number, string>();
  const gone = new Set<number>();
  const shows = new Map<number, readonly number[]>();
  scene.things.forEach((thing, index) => {
    const ridden = scene.relations.find(({ from, kind }) => from === index && kind === "riding")?.to;
    const doing = ridden === undefined ? (thing.action ?? "") : (scene.things[ridden]?.drawing ?? "");
    const better = ACTION_ICONS.find(([who, what]) => who.test(thing.drawing) && what.test(doing));
    if (!better) return;
    drawings.set(index, better[2]);
    if (ridden === undefined) return;
    gone.add(ridden);
    shows.set(index, [ridden]);
  });
  return { drawings, gone, shows };
}

function carriersOf(
  scene: Scene,
  gone: ReadonlySet<number>,
): ReadonlyMap<number, { readonly index: number; readonly kind: Attachment }> {
  const carriers = new Map<number, { readonly index: number; readonly kind: Attachment }>();
  for (const { from, kind, to } of scene.relations) {
    if (gone.has(from) || gone.has(to)) continue;
    // Nobody can be seen inside a house: they are placed before it instead.
    if (kind === "in" && isBuilding(scene.things[to]?.drawing ?? "") && !perches(scene, from, to)) continue;
    if (kind === "under" && scene.things[to]?.drawing === "umbrella" && isPerson(scene.things[from]?.drawing ?? "")) {
      attach(carriers, to, from, "holding");
      continue;
    }
    if (kind === "riding" || CARRIED_BY_TARGET.has(kind)) attach(carriers, from, to, kind as Attachment);
    else if (CARRIED_BY_SOURCE.has(kind)) attach(carriers, to, from, kind as Attachment);
  }
  return carriers;
}

const isPerson = (drawing: string): boolean => isHead(drawing) || plushFace(drawing) !== null;

/** A bird in a tree sits among its leaves. */
const perches = ({ things }: Scene, from: number, to: number): boolean =>
  /tree$/.test(things[to]?.drawing ?? "") &&
  /bird|dove|owl|parrot|eagle|chipmunk|monkey|butterfly|cat|koala|apple|squirrel|snake|bat/.test(
    things[from]?.drawing ?? "",
  );

const isBuilding = (drawing: string): boolean =>
  /house|castle|school|church|building|tent|hut|stadium|tree|hotel|tower|pagoda|mountain|volcano|island|lighthouse|windmill/.test(
    drawing,
  );

type Carriers = Map<number, { readonly index: number; readonly kind: Attachment }>;

/** First attachment wins, and a ring of carriers is refused. */
function attach(carriers: Carriers, carried: number, index: number, kind: Attachment): void {
  if (carriers.has(carried)) return;
  for (let at: number | undefined = index; at !== undefined; at = carriers.get(at)?.index) if (at === carried) return;
  carriers.set(carried, { index, kind });
}
