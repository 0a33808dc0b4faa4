import { toFull } from "../generation/tier/rules.ts";
import type { EditBrief } from "../prompt/edit/schema.ts";
import type { PromptSettings } from "../prompt/schema.ts";
import { type Fit, fitSettings } from "../provider/fit/rules.ts";

type Shown = {
  readonly title: string;
  readonly altText: string;
  readonly width: number;
  readonly height: number;
  readonly settings: PromptSettings | null;
};

/** A changed picture is the same picture, changed: its name stays, and what is seen in it says the change. */
export function namesOf({ title, altText }: Shown, { changes, language }: EditBrief): Pick<Shown, "title" | "altText"> {
  const change = changes.map(({ text }) => text).join(language === "zh" ? "；" : "; ");
  const seen = altText || title;
  const said = language === "zh" ? `修改：${change}` : `changed: ${change}`;
  return { title: title || change, altText: seen ? `${seen} (${said})` : said };
}

/** As the picture that is changed was asked for; of a draft, as its full picture would be. */
export function settingsOf(facts: Fit, source: Shown, brief: EditBrief): Omit<PromptSettings, "model"> {
  const own = source.settings && (toFull(source.settings) ?? source.settings);
  // What was drawn has the size that the model made of the wish; an upload has only its own.
  const { width, height } = own ?? source;
  const isClear = brief.kinds.includes("clear") || own?.background === "transparent";
  const background = isClear ? "transparent" : "auto";
  const fitted = fitSettings(facts, { width, height, quality: own?.quality ?? "auto", background });
  return { ...fitted, count: 1, format: "webp" };
}

/** What is answered: no chat model was asked. */
export function replyOf({ language, references }: EditBrief): string {
  if (language === "zh") return references.length > 1 ? "只改图1，其他图用作参考。" : "只改这一处，其他保持不变。";
  return references.length > 1
    ? "Only image 1 changes; the others are what it takes from."
    : "Only this changes; everything else stays as it is.";
}
