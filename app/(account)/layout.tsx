import Link from "next/link";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

/** One narrow column. Its texts travel with it, so that the studio does not have to carry them. */
export default async function AccountLayout({ children }: { readonly children: ReactNode }) {
  const t = await getTranslations("app");
  const { account, auth, error } = await getMessages();
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-xl flex-col px-4 pb-[max(2rem,env(safe-area-inset-bottom))] sm:px-6">
      <header className="flex h-16 items-center">
        <Link href="/" className="hit inline-flex items-center font-semibold text-md">
          {t("name")}
        </Link>
      </header>
      <main className="flex grow flex-col">
        <NextIntlClientProvider messages={{ account, auth, error }}>{children}</NextIntlClientProvider>
      </main>
    </div>
  );
}
