"use client";

import { useTranslations } from "next-intl";
import type { ProviderView } from "#lib/provider/schema.ts";

/** What people call a provider: the two without a row are named by what they are. */
export function useProviderName(): (provider: ProviderView) => string {
  const t = useTranslations("models");
  return ({ kind, name }) => (kind === "built-in" ? t("builtIn") : kind === "env" ? t("env") : name);
}

/** Where its requests go; null when nothing leaves this machine. */
export function hostOf({ baseUrl }: ProviderView): string | null {
  return baseUrl ? (URL.parse(baseUrl)?.host ?? baseUrl) : null;
}
