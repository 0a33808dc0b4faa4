// A step of a change done to a comic: in the panels it names, or in every one it concerns.
import type { Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { layOutScene } from "#lib/engine/illustrator/illustrate.ts";
import { readScene } from "#lib/engine/illustrator/parse/read-scene.ts";
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import { applyStep } from "./apply.ts";
import type { Step } from "./change.ts";
import { fold, panelsOf, unfold, withPanels } from "./comic.ts";
import type { Tools } from "./settle.ts";
import { targetsOf } from "./targets.ts";

const PANELS_MAX = 9;

/** Does a step to a comic; panels it does not concern keep every box. */
export async function reviseComic(layout: Layout, step: Step, tools: Tools): Promise<Layout> {
  const inside = { ...tools, region: null };
  switch (step.kind) {
    case "become":
      return applyStep(layout, step, tools);
    case "texts":
      return fold(await applyStep(layout, step, tools), unfold(layout));
    case "settings":
      return step.panels && step.patch.purpose === undefined
        ? eachPanel(layout, step, inside)
        : wholePage(layout, step, tools);
    case "panel-remove":
      return removePanel(layout, step.panels ?? [], tools);
    case "panel-add":
      return addPanel(layout, step.words, tools);
    default:
      return eachPanel(layout, step, inside);
  }
}

async function eachPanel(layout: Layout, step: Step, tools: Tools): Promise<Layout> {
  const panels = await Promise.all(
    unfold(layout).map((panel, at) =>
      isMeant(panel, at, step, tools) ? applyStep(panel, step, tools) : Promise.resolve(panel),
    ),
  );
  return fold(layout, panels);
}

/** A step that names something concerns the panels where that is. */
function isMeant(panel: Layout, at: number, step: Step, { vocabulary }: Tools): boolean {
  if (step.panels) return step.panels.includes(at);
  return !("what" in step) || step.kind === "remove" || targetsOf(step.what, panel, vocabulary, null).length > 0;
}

async function wholePage(layout: Layout, step: Step, tools: Tools): Promise<Layout> {
  const now = await applyStep(layout, step, tools);
  return now.panels && panelsOf(now.scene)
    ? {
        ...now,
        scene: withPanels(
          now.scene,
          now.panels.map(({ scene }) => scene),
        ),
      }
    : now;
}

async function removePanel(layout: Layout, gone: readonly number[], tools: Tools): Promise<Layout> {
  const stay = unfold(layout).filter((_, at) => !gone.includes(at));
  return stay.length === 0 ? layout : fold(await pageOf(layout, stay, tools), stay);
}

/** One more panel at the end: what its words tell, with the cast of the last and where the last plays. */
async function addPanel(layout: Layout, words: string, tools: Tools): Promise<Layout> {
  const panels = unfold(layout);
  const last = panels.at(-1);
  if (!last || panels.length >= PANELS_MAX) return layout;
  const told = readScene(words, tools.vocabulary);
  const cast = last.scene.things.slice(0, 1);
  const named = told.things.filter(({ drawing }) => drawing !== "label");
  const known = named.some(({ drawing }) => cast.some((one) => one.drawing === drawing));
  const lead = cast.map((one) => ({ ...one, action: told.things[0]?.action ?? null }));
  const things = known || named.length > 0 ? named.map((one) => withColour(one, last.scene)) : lead;
  const scene: Scene = { ...last.scene, things, relations: known || named.length > 0 ? told.relations : [] };
  const added = await layOutScene(scene, last, tools.variation);
  const all = [...panels, added];
  return fold(await pageOf(layout, all, tools), all);
}

const withColour = (thing: Scene["things"][number], { things }: Scene): Scene["things"][number] => ({
  ...thing,
  colour: thing.colour ?? things.find(({ drawing }) => drawing === thing.drawing)?.colour ?? null,
});

/** An empty page with a cell for each panel. */
function pageOf(layout: Layout, panels: readonly Layout[], tools: Tools): Promise<Layout> {
  const scene = withPanels(
    layout.scene,
    panels.map((panel) => panel.scene),
  );
  return layOutScene(scene, layout, tools.variation);
}
