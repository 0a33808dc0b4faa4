"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { findTextProblem, variablesOf } from "#lib/template/rules.ts";
import { type OwnTemplate, templateLengthMax } from "#lib/template/schema.ts";
import { Field } from "../../ui/field.tsx";
import { Textarea } from "../../ui/input.tsx";
import { OwnForm } from "./own-form.tsx";
import { useOwnCommands } from "./use-own-commands.ts";

/** A template's name and its sentence, with {blanks} to be filled later. */
export function TemplateEdit({ start, onDone }: { readonly start: OwnTemplate; readonly onDone: () => void }) {
  const t = useTranslations("own");
  const { keepTemplate } = useOwnCommands();
  const [text, setText] = useState(start.text);
  const problem = findTextProblem(text);
  const names = variablesOf(text);

  return (
    <OwnForm
      startName={start.name}
      nameLengthMax={templateLengthMax.name}
      isWhole={!problem}
      onKeep={(name) => keepTemplate({ ...start, name, text: text.trim() })}
      onDone={onDone}
    >
      {(isTried) => (
        <Field
          label={t("sentence")}
          hint={
            names.length > 0 ? t("blanks", { names: names.join(", ") }) : t("blanksHint", { open: "{", close: "}" })
          }
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
      )}
    </OwnForm>
  );
}
