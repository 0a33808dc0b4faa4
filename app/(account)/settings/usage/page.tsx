import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { Section } from "#components/account/section.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { LimitForm } from "#components/usage/limit-form.tsx";
import { LimitList } from "#components/usage/limit-list.tsx";
import { LimitMeters } from "#components/usage/limit-meters.tsx";
import { UsageFilters } from "#components/usage/usage-filters.tsx";
import { UsageSums } from "#components/usage/usage-sums.tsx";
import { UsageTable } from "#components/usage/usage-table.tsx";
import { getLimits } from "#lib/budget/limit/editing/service.ts";
import { toDay } from "#lib/budget/report/rules.ts";
import { UsageQuery } from "#lib/budget/report/schema.ts";
import { getUsage } from "#lib/budget/report/service.ts";
import { findContext } from "#lib/context.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("usage");
  return { title: t("title"), robots: { index: false } };
}

/** What was used and what it cost; and for the owner, how much may be. */
export default async function UsagePage({
  searchParams,
}: {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}) {
  const ctx = await findContext();
  if (!ctx) redirect("/sign-in?callbackUrl=%2Fsettings%2Fusage");
  const query = UsageQuery.safeParse(await searchParams).data ?? UsageQuery.parse({});
  const now = new Date();
  const [view, limits] = await Promise.all([getUsage(ctx, query, now), getLimits(ctx)]);
  const t = await getTranslations("usage");
  const { usage, error } = await getMessages();

  return (
    <NextIntlClientProvider messages={{ usage, error }}>
      <div className="flex flex-wrap items-center justify-between gap-3 pt-8 pb-4">
        <h1 className="font-semibold text-xl">{t("title")}</h1>
        <Link href="/" className={buttonClass({ variant: "quiet" })}>
          {t("back")}
        </Link>
      </div>
      <UsageFilters view={view} today={toDay(now)} />
      <UsageSums view={view} />
      <UsageTable view={view} />
      <Section title={t("limitsTitle")} text={t("limitsText")}>
        <LimitMeters limits={view.limits} now={now} />
      </Section>
      {limits ? (
        <Section title={t("ownerTitle")} text={t("ownerText")}>
          <LimitList rows={limits.rows} />
          <LimitForm people={limits.people} workspaces={limits.workspaces} />
        </Section>
      ) : null}
    </NextIntlClientProvider>
  );
}
