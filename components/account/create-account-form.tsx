"use client";

import { useTranslations } from "next-intl";
import { createAccount } from "#lib/account/actions.ts";
import { FormError, SubmitButton, TextField } from "./form-parts.tsx";
import { goTo, textOf, useAccountForm } from "./use-account-form.ts";

type Props = {
  readonly callbackUrl: string;
  readonly passwordLengthMin: number;
};

export function CreateAccountForm({ callbackUrl, passwordLengthMin }: Props) {
  const t = useTranslations("auth");
  const tError = useTranslations("error");
  const { state, action, isPending } = useAccountForm(
    (form) =>
      createAccount({
        name: textOf(form, "name"),
        email: textOf(form, "email"),
        password: textOf(form, "password"),
      }),
    () => goTo(callbackUrl),
  );
  const { code } = state;
  const atMail = code === "email_taken" || code === "invalid";

  return (
    <form action={action} className="flex flex-col gap-4">
      <TextField
        label={t("name")}
        hint={t("nameHint")}
        name="name"
        autoComplete="name"
        maxLength={80}
        defaultValue={state.typed["name"]}
      />
      <TextField
        label={t("email")}
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={state.typed["email"]}
        error={atMail ? tError(code) : null}
      />
      <TextField
        label={t("password")}
        hint={t("newPasswordHint", { min: passwordLengthMin })}
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={passwordLengthMin}
        required
        error={code === "weak_password" ? tError("weak_password") : null}
      />
      <FormError text={code && !atMail && code !== "weak_password" ? tError(code) : null} />
      <SubmitButton label={t("create")} pendingLabel={t("creating")} isPending={isPending || state.isDone} />
    </form>
  );
}
