import { GeistSans } from "geist/font/sans";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { ThemeProvider } from "next-themes";
import type { ReactNode } from "react";
import { Body } from "#components/ui/body.tsx";
import { getClientMessages } from "#lib/i18n/client-messages.ts";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("app");
  return { title: { default: t("name"), template: `%s · ${t("name")}` }, description: t("tagline") };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  interactiveWidget: "resizes-content",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfbf9" },
    { media: "(prefers-color-scheme: dark)", color: "#171614" },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? "";
  const locale = await getLocale();
  return (
    <html lang={locale} className={GeistSans.variable} suppressHydrationWarning>
      <Body nonce={nonce}>
        <ThemeProvider attribute="data-theme" defaultTheme="system" disableTransitionOnChange={false} nonce={nonce}>
          <NextIntlClientProvider messages={await getClientMessages()}>{children}</NextIntlClientProvider>
        </ThemeProvider>
      </Body>
    </html>
  );
}
