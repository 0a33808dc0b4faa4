import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ChangePasswordForm } from "#components/account/change-password-form.tsx";
import { CreateAccountForm } from "#components/account/create-account-form.tsx";
import { DeleteAccountForm } from "#components/account/delete-account-form.tsx";
import { Profile } from "#components/account/profile.tsx";
import { Section } from "#components/account/section.tsx";
import { SessionList } from "#components/account/session-list.tsx";
import { SignOutForm } from "#components/account/sign-out-form.tsx";
import { ZoneSection } from "#components/account/zone-section.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { ShownWorkspace } from "#components/workspaces/shown-workspace.tsx";
import { passwordLengthMin } from "#lib/account/password/rules.ts";
import { getAccount } from "#lib/account/service.ts";
import { findContext } from "#lib/context.ts";
import { getHome } from "#lib/workspace/zone/service.ts";

const signInHere = "/sign-in?callbackUrl=%2Faccount";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("title"), robots: { index: false } };
}

export default async function AccountPage() {
  const ctx = await findContext();
  const account = ctx && (await getAccount(ctx));
  if (!ctx || !account) redirect(signInHere);
  const t = await getTranslations("account");
  const { isGuest, isOwner, email, hasPassword } = account;

  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3 py-8">
        <h1 className="font-semibold text-xl">{t("title")}</h1>
        <Link href="/" className={buttonClass({ variant: "quiet" })}>
          {t("back")}
        </Link>
      </div>
      {isGuest ? (
        <Section title={t("guestTitle")} text={t("guestText")}>
          <CreateAccountForm callbackUrl="/account" passwordLengthMin={passwordLengthMin} />
          <Link href={signInHere} className="hit inline-flex items-center self-start text-soft underline">
            {t("haveAccount")}
          </Link>
        </Section>
      ) : (
        <Section title={t("profile")}>
          <Profile account={account} />
        </Section>
      )}
      <ShownWorkspace id={ctx.actor.workspaceId} />
      <ZoneSection home={await getHome(ctx)} />
      <Section title={t("usageTitle")} text={t("usageText")}>
        <Link href="/settings/usage" className={`${buttonClass()} self-start`}>
          {t("usage")}
        </Link>
      </Section>
      <Section title={t("rulesTitle")} text={t("rulesText")}>
        <Link href="/settings/prompts" className={`${buttonClass()} self-start`}>
          {t("rules")}
        </Link>
      </Section>
      {isOwner ? (
        <Section title={t("studioTitle")} text={t("studioText")}>
          <Link href="/settings/models" className={`${buttonClass()} self-start`}>
            {t("models")}
          </Link>
        </Section>
      ) : null}
      {hasPassword ? (
        <Section title={t("passwordTitle")}>
          <ChangePasswordForm email={email ?? ""} passwordLengthMin={passwordLengthMin} />
        </Section>
      ) : null}
      <Section title={t("sessionsTitle")} text={t("sessionsText")}>
        <SessionList sessions={account.sessions} />
      </Section>
      <Section title={t("signOutTitle")} text={isGuest ? t("guestSignOutText") : t("signOutText")}>
        <SignOutForm label={isGuest ? t("guestSignOut") : t("signOut")} />
      </Section>
      <Section title={t("deleteTitle")} text={t("deleteText")}>
        {isOwner ? <p className="max-w-prose text-soft">{t("ownerHeir")}</p> : null}
        <DeleteAccountForm hasPassword={hasPassword} />
      </Section>
    </>
  );
}
