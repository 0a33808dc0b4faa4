"use client";

import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { useAction } from "#components/models/use-action.ts";
import { setLooks } from "#lib/prompt/policy/looks/actions.ts";
import type { PromptPolicy } from "#lib/prompt/policy/schema.ts";
import { RuleSwitch } from "./rule-switch.tsx";
import { SaveRow } from "./save-row.tsx";

/** Whether new pictures are compared with their prompts without being asked to. */
export function LooksForm({
  rules,
  canChange,
}: {
  readonly rules: Pick<PromptPolicy, "looksUnasked">;
  readonly canChange: boolean;
}) {
  const t = useTranslations("rules");
  const [looksUnasked, setLooksUnasked] = useState(rules.looksUnasked);
  const [isSaved, setIsSaved] = useState(false);
  const { run, isPending, code } = useAction();

  function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setIsSaved(false);
    run(
      () => setLooks({ looksUnasked }),
      () => setIsSaved(true),
    );
  }

  return (
    <form onSubmit={save} aria-label={t("looksTitle")} onChange={() => setIsSaved(false)}>
      <fieldset disabled={!canChange} className="flex flex-col gap-6">
        <legend className="sr-only">{t("looksTitle")}</legend>
        <RuleSwitch
          label={t("looksUnasked")}
          hint={t("looksUnaskedHint")}
          isOn={looksUnasked}
          change={setLooksUnasked}
        />
        {canChange ? <SaveRow code={code} isPending={isPending} isSaved={isSaved} /> : null}
      </fieldset>
    </form>
  );
}
