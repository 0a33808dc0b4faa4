"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { deleteAccount } from "#lib/account/actions.ts";
import { FormError, SubmitButton, TextField } from "./form-parts.tsx";
import { goTo, textOf, useAccountForm } from "./use-account-form.ts";

/** Asks for a typed word, and for the password where there is one: nothing brings the work back. */
export function DeleteAccountForm({ hasPassword }: { readonly hasPassword: boolean }) {
  const t = useTranslations("account");
  const tAuth = useTranslations("auth");
  const tError = useTranslations("error");
  const [typed, setTyped] = useState("");
  const { state, action, isPending } = useAccountForm(
    (form) => deleteAccount(hasPassword ? { password: textOf(form, "password") } : {}),
    () => goTo("/"),
  );
  const { code } = state;
  const isConfirmed = typed.trim().toLowerCase() === t("confirmWord").toLowerCase();
  const tooMany = code === "too_many" ? tAuth("tooMany", { minutes: Math.ceil(state.retryAfterS / 60) }) : null;
  const other = code && code !== "wrong_password" ? tError(code) : null;

  return (
    <form action={action} className="flex max-w-sm flex-col items-stretch gap-4">
      <TextField
        label={t("confirmLabel", { word: t("confirmWord") })}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {hasPassword ? (
        <TextField
          label={t("deletePassword")}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          error={code === "wrong_password" ? tError("wrong_password") : null}
        />
      ) : null}
      <FormError text={tooMany ?? other} />
      <div>
        <SubmitButton
          variant="danger"
          label={t("delete")}
          pendingLabel={t("deleting")}
          isPending={isPending || state.isDone}
          isBlocked={!isConfirmed}
        />
      </div>
    </form>
  );
}
