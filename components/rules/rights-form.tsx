"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { useAction } from "#components/models/use-action.ts";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { setRights } from "#lib/prompt/policy/rights/actions.ts";
import type { PromptPolicy } from "#lib/prompt/policy/schema.ts";
import { readTerms, writeTerms } from "#lib/prompt/rights/own/rules.ts";
import { rightsChoices } from "#lib/prompt/rights/schema.ts";
import { SaveRow } from "./save-row.tsx";

type Rules = Pick<PromptPolicy, "rights" | "terms">;

/** What to do with names that belong to somebody, and names of the workspace's own. */
export function RightsForm({ rules, canChange }: { readonly rules: Rules; readonly canChange: boolean }) {
  const t = useTranslations("nameRules");
  const [rights, setChoice] = useState(rules.rights);
  const [terms, setTerms] = useState(writeTerms(rules.terms));
  const [isSaved, setIsSaved] = useState(false);
  const { run, isPending, code } = useAction();

  function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setIsSaved(false);
    run(
      () => setRights({ rights, terms: readTerms(terms) }),
      () => setIsSaved(true),
    );
  }

  return (
    <form onSubmit={save} aria-label={t("rightsTitle")} onChange={() => setIsSaved(false)}>
      <fieldset disabled={!canChange} className="flex flex-col gap-6">
        <legend className="sr-only">{t("rightsTitle")}</legend>
        <Field label={t("rightsChoice")} hint={t(`rightsMeans_${rights}`)}>
          {(control) => (
            <Select
              {...control}
              value={rights}
              onChange={(event) => setChoice(rightsChoices.find((one) => one === event.target.value) ?? "ask")}
            >
              {rightsChoices.map((one) => (
                <option key={one} value={one}>
                  {t(`rights_${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label={t("terms")} hint={t("termsHint")}>
          {(control) => (
            <Textarea {...control} rows={4} value={terms} onChange={(event) => setTerms(event.target.value)} />
          )}
        </Field>
        {canChange ? <SaveRow code={code} isPending={isPending} isSaved={isSaved} /> : null}
      </fieldset>
    </form>
  );
}
