"use client";

import { useTranslations } from "next-intl";
import { signOut } from "#lib/account/actions.ts";
import { FormError, SubmitButton } from "./form-parts.tsx";
import { goTo, useAccountForm } from "./use-account-form.ts";

export function SignOutForm({ label }: { readonly label: string }) {
  const tError = useTranslations("error");
  const { state, action, isPending } = useAccountForm(
    () => signOut({}),
    () => goTo("/"),
  );
  return (
    <form action={action} className="flex flex-col items-start gap-2">
      <SubmitButton variant="outline" label={label} pendingLabel={label} isPending={isPending || state.isDone} />
      <FormError text={state.code ? tError(state.code) : null} />
    </form>
  );
}
