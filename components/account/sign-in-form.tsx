"use client";

import { useTranslations } from "next-intl";
import { signIn } from "#lib/account/actions.ts";
import { FormError, SubmitButton, TextField } from "./form-parts.tsx";
import { goTo, textOf, useAccountForm } from "./use-account-form.ts";

export function SignInForm({ callbackUrl }: { readonly callbackUrl: string }) {
  const t = useTranslations("auth");
  const tError = useTranslations("error");
  const { state, action, isPending } = useAccountForm(
    (form) => signIn({ email: textOf(form, "email"), password: textOf(form, "password") }),
    () => goTo(callbackUrl),
  );
  const { code } = state;

  function formError(): string | null {
    if (code === null || code === "wrong_login" || code === "invalid") return null;
    if (code === "too_many") return t("tooMany", { minutes: Math.ceil(state.retryAfterS / 60) });
    return code === "conflict" ? t("guestBusy") : tError(code);
  }

  return (
    <form action={action} className="flex flex-col gap-4">
      <TextField
        label={t("email")}
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={state.typed["email"]}
        error={code === "invalid" ? tError("invalid") : null}
      />
      <TextField
        label={t("password")}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        error={code === "wrong_login" ? tError("wrong_login") : null}
      />
      <FormError text={formError()} />
      <SubmitButton label={t("signIn")} pendingLabel={t("signingIn")} isPending={isPending || state.isDone} />
    </form>
  );
}
