import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { Section } from "#components/account/section.tsx";
import { ModelChoice } from "#components/models/model-choice.tsx";
import { ProviderList } from "#components/models/provider-list.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { findContext } from "#lib/context.ts";
import { serverOptions } from "#lib/provider/catalogue/rules.ts";
import { getModels } from "#lib/provider/service.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("app");
  return { title: t("name"), robots: { index: false } }; // the owner's page has no name for others
}

/** Who writes and who draws. For everybody but the owner it does not exist. */
export default async function ModelsPage() {
  const ctx = await findContext();
  const view = ctx && (await getModels(ctx));
  if (!view) notFound();
  const t = await getTranslations("models");
  const { models, error } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ models, error }}>
      <div className="flex flex-wrap items-center justify-between gap-3 py-8">
        <h1 className="font-semibold text-xl">{t("title")}</h1>
        <Link href="/" className={buttonClass({ variant: "quiet" })}>
          {t("back")}
        </Link>
      </div>
      <Section title={t("inUseTitle")} text={t("inUseText")}>
        <ModelChoice view={view} />
      </Section>
      <Section title={t("serversTitle")} text={t("serversText")}>
        <ProviderList view={view} options={serverOptions} />
      </Section>
    </NextIntlClientProvider>
  );
}
