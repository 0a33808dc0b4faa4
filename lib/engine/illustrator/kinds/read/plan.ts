// What a kind of picture is to show, read from the prompt: steps, labelled parts, a map's places, a comic's panels.
import type { PromptFields } from "#lib/engine/illustrator/parse/prompt.ts";
import type { Scene } from "#lib/engine/illustrator/parse/scene.ts";
import { readPanels } from "./beats.ts";
import { readParts } from "./parts.ts";
import type { ReadScene } from "./reading.ts";
import { sitesOf } from "./sites.ts";
import { readSteps } from "./steps.ts";

const MAP =
  /\b(?:(?:treasure|town|city|village|street|island|theme park|park|zoo|campus|school|neighbou?rhood|fantasy|world|game|trail|site|level)\s+map|map of|floor ?plan|site plan|map)\b|地图|平面图|路线图|布局图|游览图|藏宝图/iu;
const NO_MAP = /\bmaple|地图册|\bworld map\b|map of the world|世界地图/iu;

/** The scene with the plan of its kind, where it has one. */
export function planScene(scene: Scene, fields: PromptFields, read: ReadScene): Scene {
  // Runs of blanks are made single here, so that no pattern below can wander in them.
  const text = `${fields.subject}\n${fields.scene}\n${fields.composition}`
    .replace(/[^\S\n]+/g, " ")
    .replace(/\n[\s]*/g, "\n");
  if (scene.purpose === "storyboard") return readPanels(scene, fields.subject || text, read);
  if (scene.purpose === "pattern") return scene;
  const parts = readParts(scene, text, read);
  if (parts) return parts;
  const steps = readSteps(scene, text, read);
  if (steps) return steps;
  if (MAP.test(text) && !NO_MAP.test(text)) return readMap(scene, text, read);
  return scene;
}

const NOT_ON_A_MAP = /^(world-map|compass|japan-map|own:map|map)$/;

function readMap(scene: Scene, text: string, read: ReadScene): Scene {
  const things = sitesOf(scene, text, read).filter(({ drawing }) => !NOT_ON_A_MAP.test(drawing));
  const river = /river|stream|canal|河|溪|运河/iu.test(text);
  const treasure = /treasure|pirate|藏宝|寻宝|海盗/iu.test(text);
  return { ...scene, things, relations: [], missing: [], plan: { kind: "map", treasure, river } };
}
