import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { AcceptancesSection } from "#components/rules/acceptances-section.tsx";
import { ConductSection } from "#components/rules/conduct-section.tsx";
import { LooksSection } from "#components/rules/looks-section.tsx";
import { PrivacySection } from "#components/rules/privacy-section.tsx";
import { RightsSection } from "#components/rules/rights-section.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { ShownWorkspace } from "#components/workspaces/shown-workspace.tsx";
import { findContext } from "#lib/context.ts";
import { getPolicy } from "#lib/prompt/policy/service.ts";
import { getAcceptances } from "#lib/prompt/rights/acceptance/service.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("rules");
  return { title: t("title"), robots: { index: false } };
}

/** Each gets the rules, and whether they may be changed. */
const sections = [PrivacySection, RightsSection, ConductSection, LooksSection];

/** How this workspace wants its prompts. Its members read it, its owner changes it. */
export default async function PromptRulesPage() {
  const ctx = await findContext();
  if (!ctx) redirect("/sign-in?callbackUrl=%2Fsettings%2Fprompts");
  const [policy, acceptances] = await Promise.all([getPolicy(ctx), getAcceptances(ctx)]);
  const canChange = ctx.actor.role === "owner";
  const t = await getTranslations("rules");
  const { rules, nameRules, error } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ rules, nameRules, error }}>
      <ShownWorkspace id={ctx.actor.workspaceId} />
      <div className="flex flex-wrap items-center justify-between gap-3 py-8">
        <h1 className="font-semibold text-xl">{t("title")}</h1>
        <Link href="/" className={buttonClass({ variant: "quiet" })}>
          {t("back")}
        </Link>
      </div>
      {canChange ? null : <p className="pb-6 text-soft">{t("readOnly")}</p>}
      {sections.map((RuleSection) => (
        <RuleSection key={RuleSection.name} policy={policy} canChange={canChange} />
      ))}
      {acceptances ? <AcceptancesSection acceptances={acceptances} /> : null}
    </NextIntlClientProvider>
  );
}
