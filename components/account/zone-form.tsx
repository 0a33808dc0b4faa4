"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { changeZone } from "#lib/workspace/zone/actions.ts";
import type { ZoneRegion } from "#lib/workspace/zone/choice/rules.ts";
import { FormError, SubmitButton } from "./form-parts.tsx";
import { useAccountForm } from "./use-account-form.ts";

/** The device's own list: it is searched by typing. */
export function ZoneForm({
  current,
  regions,
  canChange,
}: {
  readonly current: string;
  readonly regions: readonly ZoneRegion[];
  readonly canChange: boolean;
}) {
  const t = useTranslations("account");
  const tAuth = useTranslations("auth");
  const tError = useTranslations("error");
  const [zone, setZone] = useState(current);
  const { state, action, isPending } = useAccountForm(() => changeZone({ zone }));
  const { code } = state;
  const isTooMany = code === "too_many";
  const error = isTooMany ? tAuth("tooMany", { minutes: Math.ceil(state.retryAfterS / 60) }) : code && tError(code);
  return (
    <form action={action} className="flex max-w-sm flex-col gap-4">
      <Field label={t("zoneLabel")} hint={canChange ? null : t("zoneViewer")}>
        {(control) => (
          <Select {...control} value={zone} disabled={!canChange} onChange={({ target }) => setZone(target.value)}>
            {regions.map(({ region, choices }) =>
              region === null ? (
                choices.map(({ name, text }) => (
                  <option key={name} value={name}>
                    {text}
                  </option>
                ))
              ) : (
                <optgroup key={region} label={t(`zoneRegion.${region}`)}>
                  {choices.map(({ name, text }) => (
                    <option key={name} value={name}>
                      {text}
                    </option>
                  ))}
                </optgroup>
              ),
            )}
          </Select>
        )}
      </Field>
      <FormError text={error} />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton
          variant="outline"
          label={t("zoneSave")}
          pendingLabel={t("zoneSaving")}
          isPending={isPending}
          isBlocked={!canChange}
        />
        <p role="status" className="text-soft text-sm">
          {state.isDone ? t("zoneSaved") : ""}
        </p>
      </div>
    </form>
  );
}
