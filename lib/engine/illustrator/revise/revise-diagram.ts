// Steps and labels of a diagram, added, taken away and renamed; the others keep their order, drawings and colours.
import type { Layout } from "#lib/engine/illustrator/compose/layout.ts";
import { layOutScene } from "#lib/engine/illustrator/illustrate.ts";
import { capital, stepThing } from "#lib/engine/illustrator/kinds/read/steps.ts";
import { readScene } from "#lib/engine/illustrator/parse/read-scene.ts";
import type { Scene, Thing } from "#lib/engine/illustrator/parse/scene.ts";
import type { StepChange } from "./change.ts";
import type { Tools } from "./settle.ts";

const STEPS_MAX = 8;

export async function reviseDiagram(layout: Layout, step: StepChange, tools: Tools): Promise<Layout> {
  const scene =
    layout.scene.plan?.kind === "parts" ? relabelled(layout.scene, step) : restepped(layout.scene, step, tools);
  return scene === layout.scene ? layout : layOutScene(scene, layout, tools.variation);
}

function restepped(scene: Scene, step: StepChange, { vocabulary }: Tools): Scene {
  const things = [...scene.things];
  const made = (label: string): Thing => stepThing(label, (text) => readScene(text, vocabulary));
  switch (step.kind) {
    case "step-add":
      if (things.length >= STEPS_MAX) return scene;
      things.splice(step.at ?? things.length, 0, made(step.label));
      break;
    case "step-remove":
      if (things.length < 2) return scene;
      things.splice(step.at, 1);
      break;
    case "step-rename":
      things.splice(
        step.at,
        1,
        ...things.slice(step.at, step.at + 1).map((old) => renamed(old, made(step.label), step)),
      );
  }
  return { ...scene, things, steps: things.map(({ name }) => name) };
}

/** A step without a drawing takes the one its new words have. */
function renamed(
  old: Thing,
  made: Thing,
  { label, redraws }: Extract<StepChange, { readonly kind: "step-rename" }>,
): Thing {
  return redraws || old.drawing === "number" ? made : { ...old, name: label, step: capital(label) };
}

/** Labels of parts: where a part is that only words add, nobody can tell, so none is added. */
function relabelled(scene: Scene, step: StepChange): Scene {
  const { plan } = scene;
  if (plan?.kind !== "parts" || step.kind === "step-add") return scene;
  const parts = plan.parts.flatMap((part, at) => {
    if (at !== step.at) return [part];
    return step.kind === "step-rename" ? [{ ...part, label: step.label }] : [];
  });
  return { ...scene, plan: { ...plan, parts } };
}
