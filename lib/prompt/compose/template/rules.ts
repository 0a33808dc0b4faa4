import type { Piece } from "../../ledger/schema.ts";
import type { Brief } from "../../schema.ts";
import { panelsIn } from "../panels/rules.ts";
import { commonRules, type Need, type TemplateRule, templates } from "../templates.ts";

/** "poster@1": a stored prompt says by which template it was made. */
export function templateOf({ purpose }: Brief): string {
  return `${purpose}@${templates[purpose].version}`;
}

const isMet: Readonly<Record<Need, (brief: Brief) => boolean>> = {
  texts: ({ exact_text }) => exact_text.length > 0,
  noTexts: ({ exact_text }) => exact_text.length === 0,
  noStyle: ({ style }) => style === null,
  noPlace: ({ place }) => place === null,
  solid: ({ background }) => background !== "transparent",
  references: ({ references }) => references.length > 0,
};

/** The lines of its template that a brief needs, in the language it is written in. */
export function rulesFor(brief: Brief): readonly (Pick<TemplateRule, "field"> & { readonly piece: Piece })[] {
  const said = saidIn(brief);
  return [...commonRules, ...templates[brief.purpose].rules]
    .filter(({ needs = [], unless }) => needs.every((need) => isMet[need](brief)) && !unless?.test(said))
    .map((rule) => ({
      field: rule.field,
      piece: { id: rule.id, text: textOf(rule, said, brief), origin: { kind: "rule", id: rule.id } },
    }));
}

function textOf({ counted, ...texts }: TemplateRule, said: string, { language }: Brief): string {
  const panels = counted ? panelsIn(said) : null;
  return counted && panels !== null ? counted[language].replace("{count}", String(panels)) : texts[language];
}

/** All that a brief says, for telling what needs no rule. */
function saidIn(brief: Brief): string {
  const { subjects, action, place, composition, lighting, style, must_keep, must_avoid } = brief;
  const lines = [action, place, composition, lighting, style];
  return [...subjects.map(({ what }) => what), ...lines, ...must_keep, ...must_avoid].filter(Boolean).join("\n");
}
