"use client";

import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { setLocale } from "#lib/i18n/actions.ts";
import { attempt } from "../studio/attempt.ts";
import { Button } from "../ui/button.tsx";

/** Offers the other language, in its own words. */
export function LanguageSwitch() {
  const locale = useLocale();
  const router = useRouter();
  const other =
    locale === "en" ? ({ code: "zh-CN", name: "中文" } as const) : ({ code: "en", name: "English" } as const);
  const change = async () => {
    const result = await attempt(() => setLocale({ locale: other.code }));
    if (result.ok) router.refresh();
  };
  return (
    <Button variant="quiet" size="sm" lang={other.code} onClick={() => void change()}>
      {other.name}
    </Button>
  );
}
