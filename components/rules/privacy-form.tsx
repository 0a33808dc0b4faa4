"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/input.tsx";
import { setPrivacy } from "#lib/prompt/policy/actions.ts";
import type { PromptPolicy } from "#lib/prompt/policy/schema.ts";
import { type PrivacyChoice, type PrivateKind, privacyChoices, privateKinds } from "#lib/prompt/privacy/schema.ts";
import { ChoiceField } from "./choice-field.tsx";
import { RuleSwitch } from "./rule-switch.tsx";
import { RulesForm } from "./rules-form.tsx";

type Rules = Pick<PromptPolicy, "privacy" | "names" | "shieldsChat">;

/** What to do with each kind, names to look for, and whether the chat model is kept from them too. */
export function PrivacyForm({ rules, canChange }: { readonly rules: Rules; readonly canChange: boolean }) {
  const t = useTranslations("rules");
  const [choices, setChoices] = useState(() => toChoices(rules.privacy));
  const [names, setNames] = useState(rules.names.join("\n"));
  const [shieldsChat, setShieldsChat] = useState(rules.shieldsChat);
  return (
    <RulesForm
      title={t("privacyTitle")}
      saved={t("saved")}
      canChange={canChange}
      onSave={() => setPrivacy({ privacy: choices, names: linesOf(names), shieldsChat })}
    >
      <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {privateKinds.map((kind) => (
          <ChoiceField
            key={kind}
            label={t(`kind_${kind}`)}
            choices={privacyChoices}
            chosen={choices[kind]}
            textOf={(one) => t(`choice_${one}`)}
            choose={(choice) => setChoices((now) => ({ ...now, [kind]: choice }))}
          />
        ))}
      </div>
      <dl className="grid gap-x-3 gap-y-1 text-sm sm:grid-cols-[auto_1fr]">
        {privacyChoices.map((choice) => (
          <div key={choice} className="contents">
            <dt className="font-medium">{t(`choice_${choice}`)}</dt>
            <dd className="text-soft">{t(`means_${choice}`)}</dd>
          </div>
        ))}
      </dl>
      <Field label={t("names")} hint={t("namesHint")}>
        {(control) => (
          <Textarea {...control} rows={4} value={names} onChange={(event) => setNames(event.target.value)} />
        )}
      </Field>
      <RuleSwitch label={t("shieldsChat")} hint={t("shieldsChatHint")} isOn={shieldsChat} change={setShieldsChat} />
    </RulesForm>
  );
}

function toChoices(privacy: Rules["privacy"]): Record<PrivateKind, PrivacyChoice> {
  const choiceOf = (kind: PrivateKind) => privacy[kind] ?? "replace";
  return {
    key: choiceOf("key"),
    secret_url: choiceOf("secret_url"),
    card: choiceOf("card"),
    iban: choiceOf("iban"),
    id_cn: choiceOf("id_cn"),
    passport: choiceOf("passport"),
    email: choiceOf("email"),
    phone: choiceOf("phone"),
    address: choiceOf("address"),
    child: choiceOf("child"),
    name: choiceOf("name"),
  };
}

function linesOf(text: string): string[] {
  return [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
}
