"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { profiles, unscreenedChoices } from "#lib/prompt/conduct/schema.ts";
import { setConduct } from "#lib/prompt/policy/rights/actions.ts";
import type { PromptPolicy } from "#lib/prompt/policy/schema.ts";
import { ChoiceField } from "./choice-field.tsx";
import { RuleSwitch } from "./rule-switch.tsx";
import { RulesForm } from "./rules-form.tsx";

type Rules = Pick<PromptPolicy, "profile" | "checksOutput" | "unscreened">;

/** What is not drawn, and how far the provider's own screen has a say. */
export function ConductForm({ rules, canChange }: { readonly rules: Rules; readonly canChange: boolean }) {
  const t = useTranslations("nameRules");
  const [profile, setProfile] = useState(rules.profile);
  const [checksOutput, setChecksOutput] = useState(rules.checksOutput);
  const [unscreened, setUnscreened] = useState(rules.unscreened);
  return (
    <RulesForm
      title={t("conductTitle")}
      saved={t("saved")}
      canChange={canChange}
      onSave={() => setConduct({ profile, checksOutput, unscreened })}
    >
      <ChoiceField
        label={t("profile")}
        hint={t(`profileMeans_${profile}`)}
        choices={profiles}
        chosen={profile}
        textOf={(one) => t(`profile_${one}`)}
        choose={setProfile}
      />
      <RuleSwitch label={t("checksOutput")} hint={t("checksOutputHint")} isOn={checksOutput} change={setChecksOutput} />
      <ChoiceField
        label={t("unscreened")}
        hint={t("unscreenedHint")}
        choices={unscreenedChoices}
        chosen={unscreened}
        textOf={(one) => t(`unscreened_${one}`)}
        choose={setUnscreened}
      />
    </RulesForm>
  );
}
