import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CreateAccountForm } from "#components/account/create-account-form.tsx";
import { GuestForm } from "#components/account/guest-form.tsx";
import { ModeLinks } from "#components/account/mode-links.tsx";
import { ProviderButtons } from "#components/account/provider-buttons.tsx";
import { SignInForm } from "#components/account/sign-in-form.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { findSession } from "#lib/account/auth.ts";
import { safeCallback } from "#lib/account/callback/rules.ts";
import { listProviders } from "#lib/account/login/providers.ts";
import { readLoginError } from "#lib/account/login/rules.ts";
import { passwordLengthMin } from "#lib/account/password/rules.ts";
import { isFirstAccount } from "#lib/account/service.ts";
import { getEnv } from "#lib/env.ts";
import { getServices } from "#lib/services.ts";

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("auth");
  const asked = await searchParams;
  return { title: asked["new"] === "1" ? t("createTitle") : t("signInTitle"), robots: { index: false } };
}

export default async function SignInPage({ searchParams }: Props) {
  const asked = await searchParams;
  const callbackUrl = safeCallback(asked["callbackUrl"]);
  const error = readLoginError(asked["error"]);
  const session = await findSession();
  if (session && !session.isGuest) redirect(callbackUrl);
  const isFirst = await isFirstAccount(await getServices());
  const mode = asked["new"] === "1" || (isFirst && asked["new"] === undefined) ? "create" : "sign-in";
  const providers = listProviders(getEnv());
  const t = await getTranslations("auth");

  return (
    <div className="flex flex-col gap-6 py-8 sm:py-12">
      <h1 className="font-semibold text-xl">{mode === "create" ? t("createTitle") : t("signInTitle")}</h1>
      {error ? (
        <p role="alert" className="rounded-md border border-line bg-sheet p-4 text-danger">
          {t(`error_${error}`)}
        </p>
      ) : null}
      <ModeLinks mode={mode} callbackUrl={callbackUrl} />
      {session ? <p className="text-soft">{mode === "create" ? t("guestKeeps") : t("guestComesAlong")}</p> : null}
      {mode === "create" && isFirst ? <p className="text-soft">{t("firstOwner")}</p> : null}
      {mode === "create" ? (
        <CreateAccountForm callbackUrl={callbackUrl} passwordLengthMin={passwordLengthMin} />
      ) : (
        <SignInForm callbackUrl={callbackUrl} />
      )}
      <div className="flex items-center gap-3 text-faint text-sm">
        <span className="h-px grow bg-line" />
        {t("or")}
        <span className="h-px grow bg-line" />
      </div>
      {providers.length > 0 ? <ProviderButtons providers={providers} callbackUrl={callbackUrl} /> : null}
      {session ? (
        <Link href="/" className={buttonClass({ variant: "outline" })}>
          {t("backToStudio")}
        </Link>
      ) : (
        <GuestForm callbackUrl={callbackUrl} />
      )}
    </div>
  );
}
