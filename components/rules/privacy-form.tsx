"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useId, useState } from "react";
import { FormError, SubmitButton } from "#components/account/form-parts.tsx";
import { useAction } from "#components/models/use-action.ts";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { setPrivacy } from "#lib/prompt/policy/actions.ts";
import type { PromptPolicy } from "#lib/prompt/policy/schema.ts";
import { type PrivacyChoice, type PrivateKind, privacyChoices, privateKinds } from "#lib/prompt/privacy/schema.ts";

type Rules = Pick<PromptPolicy, "privacy" | "names" | "shieldsChat">;

/** What to do with each kind, names to look for, and whether the chat model is kept from them too. */
export function PrivacyForm({ rules, canChange }: { readonly rules: Rules; readonly canChange: boolean }) {
  const t = useTranslations("rules");
  const errors = useTranslations("error");
  const [choices, setChoices] = useState(() => toChoices(rules.privacy));
  const [names, setNames] = useState(rules.names.join("\n"));
  const [shieldsChat, setShieldsChat] = useState(rules.shieldsChat);
  const [isSaved, setIsSaved] = useState(false);
  const { run, isPending, code } = useAction();

  function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setIsSaved(false);
    run(
      () => setPrivacy({ privacy: choices, names: linesOf(names), shieldsChat }),
      () => setIsSaved(true),
    );
  }

  return (
    <form onSubmit={save} aria-label={t("privacyTitle")} onChange={() => setIsSaved(false)}>
      <fieldset disabled={!canChange} className="flex flex-col gap-6">
        <legend className="sr-only">{t("privacyTitle")}</legend>
        <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
          {privateKinds.map((kind) => (
            <KindChoice
              key={kind}
              kind={kind}
              choice={choices[kind]}
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
        <ChatSwitch isOn={shieldsChat} change={setShieldsChat} />
        <FormError text={code ? errors(code, { model: "" }) : null} />
        {canChange ? (
          <div className="flex flex-wrap items-center gap-3">
            <SubmitButton label={t("save")} pendingLabel={t("saving")} isPending={isPending} />
            <p role="status" className="text-soft text-sm">
              {isSaved ? t("saved") : ""}
            </p>
          </div>
        ) : null}
      </fieldset>
    </form>
  );
}

type KindProps = {
  readonly kind: PrivateKind;
  readonly choice: PrivacyChoice;
  readonly choose: (choice: PrivacyChoice) => void;
};

function KindChoice({ kind, choice, choose }: KindProps) {
  const t = useTranslations("rules");
  return (
    <Field label={t(`kind_${kind}`)}>
      {(control) => (
        <Select
          {...control}
          value={choice}
          onChange={(event) => choose(privacyChoices.find((one) => one === event.target.value) ?? "replace")}
        >
          {privacyChoices.map((one) => (
            <option key={one} value={one}>
              {t(`choice_${one}`)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

function ChatSwitch({ isOn, change }: { readonly isOn: boolean; readonly change: (isOn: boolean) => void }) {
  const t = useTranslations("rules");
  const id = useId();
  return (
    <div className="flex flex-col gap-1.5">
      <label className="hit flex items-center gap-2 self-start font-medium text-sm">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={isOn}
          aria-describedby={id}
          onChange={(event) => change(event.target.checked)}
        />
        {t("shieldsChat")}
      </label>
      <p id={id} className="text-faint text-sm">
        {t("shieldsChatHint")}
      </p>
    </div>
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
