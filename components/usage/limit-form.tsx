"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormError, SubmitButton, TextField } from "#components/account/form-parts.tsx";
import { textOf, useAccountForm } from "#components/account/use-account-form.ts";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { setLimit } from "#lib/budget/limit/editing/actions.ts";
import type { Subject } from "#lib/budget/limit/editing/schema.ts";
import { limitPeriods, limitScopes } from "#lib/budget/limit/schema.ts";

type Props = { readonly people: readonly Subject[]; readonly workspaces: readonly Subject[] };

/** For whom, for how long, and how much. An empty amount is no limit; both empty exempt a person from what all have. */
export function LimitForm({ people, workspaces }: Props) {
  const t = useTranslations("usage");
  const errors = useTranslations("error");
  const router = useRouter();
  const { state, action, isPending } = useAccountForm(
    (form) => setLimit(read(form)),
    () => router.refresh(),
  );
  return (
    <form action={action} aria-label={t("setTitle")} className="flex flex-col gap-4 rounded-lg border border-line p-4">
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("forWhom")}>
          {(control) => (
            <Select {...control} name="subject" defaultValue="person">
              {limitScopes.map((scope) => (
                <option key={scope} value={scope}>
                  {t(`each_${scope}`)}
                </option>
              ))}
              <Subjects label={t("onePerson")} scope="person" subjects={people} />
              <Subjects label={t("oneWorkspace")} scope="workspace" subjects={workspaces} />
            </Select>
          )}
        </Field>
        <Field label={t("forHowLong")}>
          {(control) => (
            <Select {...control} name="period" defaultValue="month">
              {limitPeriods.map((period) => (
                <option key={period} value={period}>
                  {t(`period_${period}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <TextField label={t("maxUsd")} name="usd" type="number" inputMode="decimal" min="0" max="1000000" step="any" />
        <TextField label={t("maxPictures")} name="pictures" type="number" inputMode="numeric" min="0" max="1000000" />
      </div>
      <p className="text-faint text-sm">{t("emptyAmount")}</p>
      <FormError text={state.code ? errors(state.code, { model: "" }) : null} />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton variant="outline" label={t("set")} pendingLabel={t("setting")} isPending={isPending} />
        <p role="status" className="text-soft text-sm">
          {state.isDone ? t("isSet") : ""}
        </p>
      </div>
    </form>
  );
}

function Subjects({
  label,
  scope,
  subjects,
}: {
  readonly label: string;
  readonly scope: "person" | "workspace";
  readonly subjects: readonly Subject[];
}) {
  if (subjects.length === 0) return null;
  return (
    <optgroup label={label}>
      {subjects.map((subject) => (
        <option key={subject.id} value={`${scope} ${subject.id}`}>
          {subject.label}
        </option>
      ))}
    </optgroup>
  );
}

function read(form: FormData) {
  const [scope = "", subjectId = null] = textOf(form, "subject").split(" ");
  return {
    scope: limitScopes.find((one) => one === scope) ?? "person",
    subjectId,
    period: textOf(form, "period") === "day" ? "day" : "month",
    maxUsd: numberOf(form, "usd"),
    maxPictures: numberOf(form, "pictures"),
  } as const;
}

function numberOf(form: FormData, name: string): number | null {
  const text = textOf(form, name).trim();
  return text === "" ? null : Number(text);
}
