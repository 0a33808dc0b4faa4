"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { revokeSession } from "#lib/account/actions.ts";
import { FormError } from "./form-parts.tsx";
import { useAccountForm } from "./use-account-form.ts";

/** `label` names the session, because there are as many of these buttons as sessions. */
export function RevokeForm({ id, label }: { readonly id: string; readonly label: string }) {
  const t = useTranslations("account");
  const tError = useTranslations("error");
  const router = useRouter();
  const { state, action, isPending } = useAccountForm(
    () => revokeSession({ id }),
    () => router.refresh(),
  );
  // It has ended already, in another tab: what the person wanted is so.
  const failed = state.code && state.code !== "not_found" ? tError(state.code) : null;
  return (
    <form action={action} className="flex flex-col items-end gap-1">
      <Button type="submit" size="sm" aria-label={label} disabled={isPending || state.isDone}>
        {t("revoke")}
      </Button>
      <FormError text={failed} />
    </form>
  );
}
