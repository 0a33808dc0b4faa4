"use client";

import { useTranslations } from "next-intl";
import { startAsGuest } from "#lib/account/actions.ts";
import { FormError, SubmitButton } from "./form-parts.tsx";
import { goTo, useAccountForm } from "./use-account-form.ts";

export function GuestForm({ callbackUrl }: { readonly callbackUrl: string }) {
  const t = useTranslations("auth");
  const tError = useTranslations("error");
  const { state, action, isPending } = useAccountForm(
    () => startAsGuest({}),
    () => goTo(callbackUrl),
  );
  return (
    <form action={action} className="flex flex-col gap-2">
      <SubmitButton
        variant="outline"
        label={t("guest")}
        pendingLabel={t("guest")}
        isPending={isPending || state.isDone}
      />
      <p className="text-faint text-sm">{t("guestHint")}</p>
      <FormError text={state.code ? tError(state.code) : null} />
    </form>
  );
}
