import type { ImageFacts } from "../../infra/model/facts/port.ts";
import type { ChatTool } from "../../infra/model/port.ts";
import { aspects, Brief, backgrounds, purposes, qualities } from "../schema.ts";

export const drawToolName = "draw";

const text = (description: string) => ({ type: "string", description });
const orNull = (description: string) => ({ type: ["string", "null"], description });
const list = (description: string) => ({ type: "array", items: { type: "string" }, description });
const choice = (values: readonly string[], description: string) => ({ type: "string", enum: values, description });

/** The brief as JSON schema in the strict subset: every property required, absence is null or an empty list. */
const properties = {
  purpose: choice(purposes, "What the picture is for; `free` when nothing was said."),
  title: text("A short human name for the picture, at most 60 characters."),
  subject: text("Who or what is shown, with number, colours and action."),
  scene: orNull("Place, surroundings, season, weather and time of day."),
  composition: orNull("Framing, viewpoint, placement, empty space."),
  lighting: orNull("Light and mood."),
  style: orNull("Medium and style."),
  palette: list("Colour names or hex values that were asked for."),
  exact_text: list("Words that must be readable in the picture, verbatim."),
  must_keep: list("What must be there or stay as it is."),
  must_avoid: list("What must not be there."),
  count: { type: "integer", description: "How many different pictures, 1 to 4; 1 unless more were asked for." },
  aspect: choice(aspects, "Shape of the picture, from its use."),
  quality: choice(qualities, "`auto` unless the person asked for a draft or for the best."),
  background: choice(backgrounds, "`transparent` only when it was asked for, as for stickers and cut-outs."),
  alt_text: text("A plain description for people who cannot see the picture, at most 150 characters."),
  language: choice(["en", "zh"], "The language the person writes in."),
};

/** The tool for a drawer: what it cannot do is not offered, so that nobody promises it. */
export function drawToolFor({ qualities: offered, backgrounds: clear }: DrawerAbilities): ChatTool {
  const quality = { ...properties.quality, enum: qualities.filter((one) => one === "auto" || offered.includes(one)) };
  const background = {
    ...properties.background,
    enum: backgrounds.filter((one) => one === "auto" || clear.includes(one)),
  };
  return { ...drawTool, parameters: { ...drawTool.parameters, properties: { ...properties, quality, background } } };
}

type DrawerAbilities = Pick<ImageFacts, "qualities" | "backgrounds">;

export const drawTool: ChatTool = {
  name: drawToolName,
  description:
    "Draws pictures from a brief. Call it once when the person wants a picture or a change to the last one; " +
    "give the whole brief each time, with everything that stays. Do not call it when the person only talks.",
  parameters: { type: "object", properties, required: Object.keys(properties), additionalProperties: false },
};

/** The tool's arguments as a brief, or null when they are not one (cut off, wrong types, no subject). */
export function parseBrief(toolArguments: string): Brief | null {
  try {
    const parsed = Brief.safeParse(JSON.parse(toolArguments));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
