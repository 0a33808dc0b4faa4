// POST /v1/moderations
import { z } from "zod";
import { jsonAnswer } from "#lib/engine/http/answers.ts";
import { check, readJson } from "#lib/engine/http/body.ts";
import { requireModel } from "#lib/engine/models.ts";
import { screenText, type Verdict } from "./screen.ts";
import { CATEGORIES } from "./words.ts";

const BODY_MAX_BYTES = 24 * 2 ** 20;

const Part = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: z.string() }),
  z.object({ type: z.literal("image_url"), image_url: z.looseObject({ url: z.string() }) }),
]);
const ModerationRequest = z.looseObject({
  model: z.string().nullish(),
  input: z.union([z.string(), z.array(z.string()).min(1).max(256), z.array(Part).min(1).max(32)]),
});

// A word screen sees words only, so pictures are never claimed to have been looked at.
const resultOf = ({ flagged, categories, scores }: Verdict) => ({
  flagged,
  categories,
  category_scores: scores,
  category_applied_input_types: Object.fromEntries(CATEGORIES.map((category) => [category, ["text"]])),
});

/** Screens one text, several texts (one result each) or a list of parts (one result together). */
export async function answerModeration(request: Request): Promise<Response> {
  const { model, input } = check(ModerationRequest, await readJson(request, BODY_MAX_BYTES));
  if (model) requireModel("screen", model);
  const results = textsOf(input).map((text) => resultOf(screenText(text)));
  return jsonAnswer({
    id: `modr-${crypto.randomUUID().replaceAll("-", "")}`,
    model: model ?? "omni-moderation-latest",
    results,
  });
}

function textsOf(input: z.infer<typeof ModerationRequest>["input"]): readonly string[] {
  if (typeof input === "string") return [input];
  const texts = input.flatMap((part) => (typeof part === "string" ? [part] : []));
  if (texts.length > 0) return texts;
  return [input.map((part) => (typeof part !== "string" && part.type === "text" ? part.text : "")).join("\n")];
}
