"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, type SubmitEvent, useState } from "react";
import { FormError, SubmitButton } from "#components/account/form-parts.tsx";
import { useAction } from "#components/models/use-action.ts";
import type { Result } from "#lib/result.ts";

/** A form of a workspace's rules: who may not change them reads them, and who may learns that they are saved. */
export function RulesForm({
  title,
  saved,
  canChange,
  onSave,
  children,
}: {
  readonly title: string;
  /** What is said when they are: from when on they hold. */
  readonly saved: string;
  readonly canChange: boolean;
  readonly onSave: () => Promise<Result<null>>;
  readonly children: ReactNode;
}) {
  const t = useTranslations("rules");
  const errors = useTranslations("error");
  const [isSaved, setIsSaved] = useState(false);
  const { run, isPending, code } = useAction();

  function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setIsSaved(false);
    run(onSave, () => setIsSaved(true));
  }

  return (
    <form onSubmit={save} aria-label={title} onChange={() => setIsSaved(false)}>
      <fieldset disabled={!canChange} className="flex flex-col gap-6">
        <legend className="sr-only">{title}</legend>
        {children}
        {canChange ? (
          <>
            <FormError text={code ? errors(code, { model: "" }) : null} />
            <div className="flex flex-wrap items-center gap-3">
              <SubmitButton label={t("save")} pendingLabel={t("saving")} isPending={isPending} />
              <p role="status" className="text-soft text-sm">
                {isSaved ? saved : ""}
              </p>
            </div>
          </>
        ) : null}
      </fieldset>
    </form>
  );
}
