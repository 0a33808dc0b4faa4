"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/input.tsx";
import { setRights } from "#lib/prompt/policy/rights/actions.ts";
import type { PromptPolicy } from "#lib/prompt/policy/schema.ts";
import { readTerms, writeTerms } from "#lib/prompt/rights/own/rules.ts";
import { rightsChoices } from "#lib/prompt/rights/schema.ts";
import { ChoiceField } from "./choice-field.tsx";
import { RulesForm } from "./rules-form.tsx";

type Rules = Pick<PromptPolicy, "rights" | "terms">;

/** What to do with names that belong to somebody, and names of the workspace's own. */
export function RightsForm({ rules, canChange }: { readonly rules: Rules; readonly canChange: boolean }) {
  const t = useTranslations("nameRules");
  const [rights, setChoice] = useState(rules.rights);
  const [terms, setTerms] = useState(writeTerms(rules.terms));
  return (
    <RulesForm
      title={t("rightsTitle")}
      saved={t("saved")}
      canChange={canChange}
      onSave={() => setRights({ rights, terms: readTerms(terms) })}
    >
      <ChoiceField
        label={t("rightsChoice")}
        hint={t(`rightsMeans_${rights}`)}
        choices={rightsChoices}
        chosen={rights}
        textOf={(one) => t(`rights_${one}`)}
        choose={setChoice}
      />
      <Field label={t("terms")} hint={t("termsHint")}>
        {(control) => (
          <Textarea {...control} rows={4} value={terms} onChange={(event) => setTerms(event.target.value)} />
        )}
      </Field>
    </RulesForm>
  );
}
