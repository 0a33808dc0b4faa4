// Settings of the whole picture: place, light, weather, style, sky; and what kind of picture it is.
import type { Box, Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { layOutScene } from "#lib/engine/illustrator/illustrate.ts";
import { framed } from "#lib/engine/illustrator/kinds/framed.ts";
import { planScene } from "#lib/engine/illustrator/kinds/read/plan.ts";
import { readPrompt } from "#lib/engine/illustrator/parse/prompt.ts";
import { readScene } from "#lib/engine/illustrator/parse/read-scene.ts";
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import { isArranged, withTitles } from "./reframe.ts";
import type { Tools } from "./settle.ts";

/** The layout under new settings, and of every picture in it. Only another kind of picture moves anything. */
export async function resettle(layout: Layout, patch: Partial<Scene>, tools: Tools): Promise<Layout> {
  const { purpose, ...rest } = patch;
  const now = withSettings(layout, rest);
  return purpose === undefined || purpose === now.scene.purpose ? now : repurpose(now, purpose, tools);
}

function withSettings(layout: Layout, patch: Partial<Scene>): Layout {
  const scene = { ...layout.scene, ...patch };
  const panels = layout.panels?.map((panel) => ({ ...panel, scene: { ...panel.scene, ...patch } }));
  return { ...layout, scene, ...(panels ? { panels } : {}), boxes: layout.boxes.map(ashore(patch)) };
}

const WATERS: ReadonlySet<string> = new Set(["sea", "lake", "beach", "underwater"]);

/** What floated stands on its ground when the water is gone. */
const ashore =
  ({ place }: Partial<Scene>) =>
  (box: Box): Box =>
    place !== undefined && !WATERS.has(place) && box.stands === "water" ? { ...box, stands: "ground" } : box;

/** The same things as another kind of picture. What is no arrangement before or after keeps its boxes. */
async function repurpose(layout: Layout, purpose: Scene["purpose"], tools: Tools): Promise<Layout> {
  const bare = unplanned(layout.scene);
  const read = (text: string) => readScene(text, tools.vocabulary);
  const scene = planScene({ ...bare, purpose }, readPrompt(""), read);
  const fresh = await layOutScene(scene, layout, tools.variation);
  const isSameGround = (fresh.backdrop ?? "place") === (layout.backdrop ?? "place");
  if (isArranged(layout) || isArranged(fresh) || !isSameGround) return fresh;
  const kept = fresh.frame ? framed(layout) : layout;
  return withTitles({ ...kept, scene }, fresh);
}

/** The scene as an ordinary one: of a comic the cast of its first panel, of a diagram its things. */
function unplanned({ plan, ...scene }: Scene): Scene {
  const first = plan?.kind === "panels" ? plan.panels[0] : undefined;
  const { things, relations, place } = first ?? scene;
  return {
    ...scene,
    things: things.map((thing) => ({ ...thing, step: null })),
    relations,
    place,
    steps: [],
    cyclic: false,
  };
}
