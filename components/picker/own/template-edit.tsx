"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { findTextProblem, variablesOf } from "#lib/template/rules.ts";
import { type OwnTemplate, templateLengthMax } from "#lib/template/schema.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { Input, Textarea } from "../../ui/input.tsx";
import { useOwnCommands } from "./use-own-commands.ts";

/** A template's name and its sentence, with {blanks} to be filled later. */
export function TemplateEdit({ start, onDone }: { readonly start: OwnTemplate; readonly onDone: () => void }) {
  const t = useTranslations("own");
  const common = useTranslations("common");
  const { keepTemplate } = useOwnCommands();
  const [name, setName] = useState(start.name);
  const [text, setText] = useState(start.text);
  const [isTried, setIsTried] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const problem = findTextProblem(text);
  const names = variablesOf(text);

  async function save() {
    setIsTried(true);
    if (isSaving || problem || name.trim() === "") return;
    setIsSaving(true);
    const isDone = await keepTemplate({ ...start, name: name.trim(), text: text.trim() });
    setIsSaving(false);
    if (isDone) onDone();
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        void save();
      }}
      className="flex flex-col gap-3"
    >
      <Field label={t("name")} error={isTried && name.trim() === "" ? t("nameMissing") : null}>
        {(control) => (
          <Input
            {...control}
            value={name}
            maxLength={templateLengthMax.name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field
        label={t("sentence")}
        hint={names.length > 0 ? t("blanks", { names: names.join(", ") }) : t("blanksHint", { open: "{", close: "}" })}
        error={isTried && problem ? t(`problem_${problem}`) : null}
      >
        {(control) => (
          <Textarea
            {...control}
            rows={4}
            value={text}
            maxLength={templateLengthMax.text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div className="flex justify-end gap-2 pt-1">
        <Button onClick={onDone}>{common("cancel")}</Button>
        <Button type="submit" variant="primary" aria-disabled={isSaving}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
