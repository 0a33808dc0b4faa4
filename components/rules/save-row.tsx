"use client";

import { useTranslations } from "next-intl";
import { FormError, SubmitButton } from "#components/account/form-parts.tsx";
import type { ErrorCode } from "#lib/result.ts";

/** The end of a form of rules: what went wrong, the button, and that it is saved. */
export function SaveRow({
  code,
  isPending,
  isSaved,
}: {
  readonly code: ErrorCode | "offline" | null;
  readonly isPending: boolean;
  readonly isSaved: boolean;
}) {
  const t = useTranslations("nameRules");
  const errors = useTranslations("error");
  return (
    <>
      <FormError text={code ? errors(code, { model: "" }) : null} />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton label={t("save")} pendingLabel={t("saving")} isPending={isPending} />
        <p role="status" className="text-soft text-sm">
          {isSaved ? t("saved") : ""}
        </p>
      </div>
    </>
  );
}
