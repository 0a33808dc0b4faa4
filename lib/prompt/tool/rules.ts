import type { ImageFacts } from "../../infra/model/facts/port.ts";
import type { ChatTool } from "../../infra/model/port.ts";
import { purposes } from "../purpose/schema.ts";
import { aspects, Brief, backgrounds, qualities } from "../schema.ts";
import { toStorable } from "../wording/storable/rules.ts";

export const drawToolName = "draw";

const text = (description: string) => ({ type: "string", description });
const orNull = (description: string) => ({ type: ["string", "null"], description });
const wholeOrNull = (description: string) => ({ type: ["integer", "null"], description });
const objects = (properties: object, description: string) => ({
  type: "array",
  items: { type: "object", properties, required: Object.keys(properties), additionalProperties: false },
  description,
});
const list = (description: string) => ({ type: "array", items: { type: "string" }, description });
const choice = (values: readonly string[], description: string) => ({ type: "string", enum: values, description });

/** The brief as JSON schema in the strict subset: every property required, absence is null or an empty list. */
const properties = {
  purpose: choice(purposes, "What the picture is for; `free` when nothing was said."),
  title: text("A short human name for the picture, at most 60 characters."),
  audience: orNull("Whom it is for, as said: `children of a primary school`; null when nothing was said."),
  reading_age: wholeOrNull("Age in years of those who will read it, when it was said or follows from a school year."),
  subjects: objects(
    {
      what: text("One thing or group as a whole phrase with its number, colours and details: `three red foxes`."),
      count: wholeOrNull("How many of them; null when no exact number was said."),
      colour: orNull("Its main colour, in the person's word; null when none was said."),
    },
    "Who or what is shown, the most important first, each once.",
  ),
  action: orNull("What the subjects do together, where their phrases do not say it: `dancing in a circle`."),
  place: orNull("Place, surroundings, weather and season."),
  time: orNull("Time of day, or period in history."),
  composition: orNull("Framing, viewpoint, placement, empty space."),
  lighting: orNull("Light and mood."),
  style: orNull("Medium and style."),
  palette: list("Colour names or hex values that were asked for."),
  exact_text: objects(
    {
      text: text("The words, verbatim, without quotation marks."),
      placement: orNull("Where and how they stand, when it was said: `at the top, in large letters`."),
    },
    "Words that must be readable in the picture, each once.",
  ),
  must_keep: list("What must be there or stay as it is."),
  must_avoid: list("What must not be there."),
  references: objects(
    {
      number: { type: "integer", description: "Which of the attached pictures, 1 first." },
      role: text("What it is used for: `the product`, `the style`, `the person's face`."),
    },
    "Pictures that the person attached; empty when there are none.",
  ),
  count: { type: "integer", description: "How many different pictures, 1 to 4; 1 unless more were asked for." },
  aspect: choice(aspects, "Shape of the picture, from its use."),
  size: orNull("Pixels as `1200x628` or a ratio as `4:5`, only when the person named one."),
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

/** Odd characters come escaped, or as halves: a text without either is read without a look at each string. */
function readJson(text: string): unknown {
  if (text.isWellFormed() && !text.includes("\\u")) return JSON.parse(text);
  return JSON.parse(text, (_, item: unknown) => (typeof item === "string" ? toStorable(item) : item));
}

/**
 * The tool's arguments as a brief, or null when they are not one (cut off, wrong types, no subject). A brief is stored:
 * one odd character is no reason to lose it.
 */
export function parseBrief(toolArguments: string): Brief | null {
  try {
    const parsed = Brief.safeParse(readJson(toolArguments));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
