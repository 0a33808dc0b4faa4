// A whole new description: things of the old picture that it still names stay where they are.
import type { Box, Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { layOutScene } from "#lib/engine/illustrator/illustrate.ts";
import { readScene } from "#lib/engine/illustrator/parse/read-scene.ts";
import type { Relation, Scene, Thing } from "#lib/engine/illustrator/parse/scene.ts";
import { pushInside, scaleAround, shiftBox } from "./geometry.ts";
import { isArranged, withTitles } from "./reframe.ts";
import { settle, type Tools } from "./settle.ts";

/** The layout for a new prompt. A thing keeps its box unless the new words tie it to something else than the old ones did. */
export async function become(layout: Layout, prompt: string, tools: Tools): Promise<Layout> {
  const { transparent } = layout.scene;
  const scene = readScene(prompt, tools.vocabulary, transparent ? { transparent } : {});
  const from = matches(layout.scene, scene).map((old, at) =>
    old !== null && tiesOf(scene, at).every((tie) => tiesOf(layout.scene, old).includes(tie)) ? old : null,
  );
  const sized = layout.boxes.map((box) => resized(box, layout, scene, from));
  const settled = await settle({ ...layout, boxes: sized }, scene, from, tools);
  return isArranged(settled) ? settled : withTitles(settled, await layOutScene(scene, layout, tools.variation));
}

/** For every new thing the old one it is: the same drawing, each once. */
function matches(old: Scene, scene: Scene): readonly (number | null)[] {
  const taken = new Set<number>();
  return scene.things.map((thing) => {
    const at = old.things.findIndex((one, index) => !taken.has(index) && isSame(one, thing));
    if (at < 0) return null;
    taken.add(at);
    return at;
  });
}

const isSame = (one: Thing, other: Thing): boolean =>
  one.drawing === other.drawing && (one.drawing !== "label" || one.name === other.name);

/** What a thing is tied to, in words that do not depend on indices. */
function tiesOf({ things, relations }: Scene, at: number): readonly string[] {
  const tie = ({ kind, to }: Relation): string => `${kind} ${things[to]?.drawing ?? ""}`;
  return relations.filter(({ from }) => from === at).map(tie);
}

function resized(box: Box, layout: Layout, scene: Scene, from: readonly (number | null)[]): Box {
  const at = from.indexOf(box.thing);
  const [old, now] = [layout.scene.things[box.thing], at < 0 ? undefined : scene.things[at]];
  if (!old || !now || old.size === now.size) return box;
  const scale = Math.min(2, Math.max(0.5, now.size / old.size));
  return pushInside(shiftBox(box, scaleAround(box.x + box.width / 2, box.y + box.height, scale)), layout);
}
