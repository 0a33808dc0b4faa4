"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { useAction } from "#components/models/use-action.ts";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { profiles, unscreenedChoices } from "#lib/prompt/conduct/schema.ts";
import { setConduct } from "#lib/prompt/policy/rights/actions.ts";
import type { PromptPolicy } from "#lib/prompt/policy/schema.ts";
import { RuleSwitch } from "./rule-switch.tsx";
import { SaveRow } from "./save-row.tsx";

type Rules = Pick<PromptPolicy, "profile" | "checksOutput" | "unscreened">;

/** What is not drawn, and how far the provider's own screen has a say. */
export function ConductForm({ rules, canChange }: { readonly rules: Rules; readonly canChange: boolean }) {
  const t = useTranslations("nameRules");
  const [profile, setProfile] = useState(rules.profile);
  const [checksOutput, setChecksOutput] = useState(rules.checksOutput);
  const [unscreened, setUnscreened] = useState(rules.unscreened);
  const [isSaved, setIsSaved] = useState(false);
  const { run, isPending, code } = useAction();

  function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setIsSaved(false);
    run(
      () => setConduct({ profile, checksOutput, unscreened }),
      () => setIsSaved(true),
    );
  }

  return (
    <form onSubmit={save} aria-label={t("conductTitle")} onChange={() => setIsSaved(false)}>
      <fieldset disabled={!canChange} className="flex flex-col gap-6">
        <legend className="sr-only">{t("conductTitle")}</legend>
        <Field label={t("profile")} hint={t(`profileMeans_${profile}`)}>
          {(control) => (
            <Select
              {...control}
              value={profile}
              onChange={(event) => setProfile(profiles.find((one) => one === event.target.value) ?? "standard")}
            >
              {profiles.map((one) => (
                <option key={one} value={one}>
                  {t(`profile_${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <RuleSwitch
          label={t("checksOutput")}
          hint={t("checksOutputHint")}
          isOn={checksOutput}
          change={setChecksOutput}
        />
        <Field label={t("unscreened")} hint={t("unscreenedHint")}>
          {(control) => (
            <Select
              {...control}
              value={unscreened}
              onChange={(event) =>
                setUnscreened(unscreenedChoices.find((one) => one === event.target.value) ?? "by_profile")
              }
            >
              {unscreenedChoices.map((one) => (
                <option key={one} value={one}>
                  {t(`unscreened_${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {canChange ? <SaveRow code={code} isPending={isPending} isSaved={isSaved} /> : null}
      </fieldset>
    </form>
  );
}
