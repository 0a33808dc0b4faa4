"use client";

import { useLocale, useTranslations } from "next-intl";
import { audiences } from "#lib/preset/schema.ts";
import { givenTemplates } from "#lib/template/given/words.ts";
import { type ReadyTemplate, readyGiven, readyOwn, variablesOf } from "#lib/template/rules.ts";
import { useOwn } from "../picker/use-own.ts";
import { Select } from "../ui/select.tsx";

export const firstGiven = givenTemplates.find(({ id }) => id === "product-hero") ?? givenTemplates[0];

/** Every template with blanks, of the studio and of the workspace. */
export function TemplateChoice({
  chosen,
  onChoose,
  ...control
}: {
  readonly chosen: ReadyTemplate;
  readonly onChoose: (template: ReadyTemplate) => void;
  readonly id: string;
}) {
  const t = useTranslations("picker");
  const language = useLocale() === "zh-CN" ? "zh" : "en";
  const own = useOwn()
    .templates.filter(({ text }) => variablesOf(text).length > 0)
    .map(readyOwn);
  const given = givenTemplates.map((template) => ({
    audience: template.audience,
    ready: readyGiven(template, language),
  }));
  const all = [...own, ...given.map(({ ready }) => ready)];
  return (
    <Select
      {...control}
      value={chosen.id}
      onChange={(event) => {
        const found = all.find(({ id }) => id === event.target.value);
        if (found) onChoose(found);
      }}
    >
      {all.every(({ id }) => id !== chosen.id) ? <option value={chosen.id}>{chosen.name}</option> : null}
      {own.length > 0 ? <Group label={t("group_templates_own")} templates={own} /> : null}
      {audiences.map((audience) => (
        <Group
          key={audience}
          label={t(`group_templates_${audience}`)}
          templates={given.filter((one) => one.audience === audience).map(({ ready }) => ready)}
        />
      ))}
    </Select>
  );
}

function Group({ label, templates }: { readonly label: string; readonly templates: readonly ReadyTemplate[] }) {
  return (
    <optgroup label={label}>
      {templates.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
