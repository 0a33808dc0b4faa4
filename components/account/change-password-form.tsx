"use client";

import { useTranslations } from "next-intl";
import { changePassword } from "#lib/account/actions.ts";
import { FormError, SubmitButton, TextField } from "./form-parts.tsx";
import { textOf, useAccountForm } from "./use-account-form.ts";

type Props = { readonly email: string; readonly passwordLengthMin: number };

export function ChangePasswordForm({ email, passwordLengthMin }: Props) {
  const t = useTranslations("account");
  const tAuth = useTranslations("auth");
  const tError = useTranslations("error");
  const { state, action, isPending } = useAccountForm((form) =>
    changePassword({ current: textOf(form, "current"), next: textOf(form, "next") }),
  );
  const { code } = state;

  function formError(): string | null {
    if (code === null || code === "wrong_password" || code === "weak_password") return null;
    if (code === "too_many") return tAuth("tooMany", { minutes: Math.ceil(state.retryAfterS / 60) });
    return code === "conflict" ? t("conflict") : tError(code);
  }

  return (
    <form action={action} className="flex max-w-sm flex-col gap-4">
      {/* Tells a password manager whose password this is. */}
      <input type="text" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
      <TextField
        label={t("currentPassword")}
        name="current"
        type="password"
        autoComplete="current-password"
        required
        error={code === "wrong_password" ? tError("wrong_password") : null}
      />
      <TextField
        label={t("newPassword")}
        hint={tAuth("newPasswordHint", { min: passwordLengthMin })}
        name="next"
        type="password"
        autoComplete="new-password"
        minLength={passwordLengthMin}
        required
        error={code === "weak_password" ? tError("weak_password") : null}
      />
      <FormError text={formError()} />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton
          variant="outline"
          label={t("changePassword")}
          pendingLabel={t("changing")}
          isPending={isPending}
        />
        <p role="status" className="text-soft text-sm">
          {state.isDone ? t("changed") : ""}
        </p>
      </div>
    </form>
  );
}
