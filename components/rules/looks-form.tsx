"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { setLooks } from "#lib/prompt/policy/looks/actions.ts";
import type { PromptPolicy } from "#lib/prompt/policy/schema.ts";
import { RuleSwitch } from "./rule-switch.tsx";
import { RulesForm } from "./rules-form.tsx";

/** Whether new pictures are compared with their prompts without being asked to. */
export function LooksForm({
  rules,
  canChange,
}: {
  readonly rules: Pick<PromptPolicy, "looksUnasked">;
  readonly canChange: boolean;
}) {
  const t = useTranslations("rules");
  const names = useTranslations("nameRules");
  const [looksUnasked, setLooksUnasked] = useState(rules.looksUnasked);
  return (
    <RulesForm
      title={t("looksTitle")}
      saved={names("saved")}
      canChange={canChange}
      onSave={() => setLooks({ looksUnasked })}
    >
      <RuleSwitch label={t("looksUnasked")} hint={t("looksUnaskedHint")} isOn={looksUnasked} change={setLooksUnasked} />
    </RulesForm>
  );
}
