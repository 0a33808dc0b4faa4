"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef, useState } from "react";
import { checkValues, fillTemplate, type ReadyTemplate, variablesOf } from "#lib/template/rules.ts";
import { templateLengthMax } from "#lib/template/schema.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Field } from "../ui/field.tsx";
import { Input } from "../ui/input.tsx";

/** A template's blanks, one line each; Enter goes on to the next. What comes of it lands in the message box. */
export function TemplateForm({
  template,
  onInsert,
  onMany,
  onClose,
}: {
  readonly template: ReadyTemplate;
  readonly onInsert: (words: string) => void;
  readonly onMany: () => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations("picker");
  const { name, text, examples } = template;
  const names = variablesOf(text);
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const [isTried, setIsTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const missing = new Set(checkValues(text, values).map((fault) => fault.name));
  const inputs = () => Array.from(form.current?.querySelectorAll("input") ?? []);

  function submit() {
    if (missing.size === 0) return onInsert(fillTemplate(text, values));
    setIsTried(true);
    inputs()[names.findIndex((one) => missing.has(one))]?.focus();
  }

  function goOn(event: KeyboardEvent, at: number) {
    if (event.key !== "Enter" || event.nativeEvent.isComposing || event.keyCode === 229) return;
    const next = inputs()[at + 1];
    if (!next) return; // the last one submits
    event.preventDefault();
    next.focus();
  }

  return (
    <Dialog isOpen onClose={onClose} title={name} description={t("fill")}>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation(); // the message box around it is another form
          submit();
        }}
        className="flex flex-col gap-3"
      >
        {names.map((one, at) => (
          <Field key={one} label={one} error={isTried && missing.has(one) ? t("missing") : null}>
            {(control) => (
              <Input
                {...control}
                value={values[one] ?? ""}
                maxLength={templateLengthMax.value}
                placeholder={examples[one] ? t("example", { example: examples[one] }) : undefined}
                autoComplete="off"
                onChange={(event) => setValues({ ...values, [one]: event.target.value })}
                onKeyDown={(event) => goOn(event, at)}
              />
            )}
          </Field>
        ))}
        <p className="rounded-md bg-hover px-3 py-2 text-soft text-sm">
          <span className="sr-only">{t("preview")}: </span>
          {fillTemplate(text, values)}
        </p>
        <div className="flex flex-wrap justify-end gap-2 pt-1">
          {Object.keys(examples).length > 0 ? (
            <Button variant="quiet" className="mr-auto" onClick={() => setValues(examples)}>
              {t("useExamples")}
            </Button>
          ) : null}
          <Button onClick={onMany}>{t("many")}</Button>
          <Button type="submit" variant="primary">
            {t("insert")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
