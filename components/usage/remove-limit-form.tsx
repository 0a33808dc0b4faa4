"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { FormError } from "#components/account/form-parts.tsx";
import { useAccountForm } from "#components/account/use-account-form.ts";
import { Button } from "#components/ui/button.tsx";
import { removeLimit } from "#lib/budget/limit/editing/actions.ts";

/** `label` names the limit, because there are as many of these buttons as limits. */
export function RemoveLimitForm({ id, label }: { readonly id: string; readonly label: string }) {
  const t = useTranslations("usage");
  const errors = useTranslations("error");
  const router = useRouter();
  const { state, action, isPending } = useAccountForm(
    () => removeLimit({ id }),
    () => router.refresh(),
  );
  const failed = state.code && state.code !== "not_found" ? errors(state.code, { model: "" }) : null;
  return (
    <form action={action} className="flex flex-col items-end gap-1">
      <Button type="submit" size="sm" aria-label={label} disabled={isPending || state.isDone}>
        {t("remove")}
      </Button>
      <FormError text={failed} />
    </form>
  );
}
