"use client";

import { useTranslations } from "next-intl";

const known = [
  "invalid",
  "signed_out",
  "not_found",
  "forbidden",
  "too_many",
  "conflict",
  "storage_full",
  "offline",
] as const;

/** The words for a code that a route answered. */
export function useErrorText(): (code: string) => string {
  const t = useTranslations("error");
  return (code) => t(known.find((one) => one === code) ?? "busy");
}
