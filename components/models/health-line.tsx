"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { HealthView } from "#lib/provider/schema.ts";

const reasons = ["unreachable", "server", "timeout", "cut", "rate_limited"] as const;

/** Nothing to say as long as all is well. */
export function HealthLine({ health, readAt }: { readonly health: HealthView | null; readonly readAt: string }) {
  const t = useTranslations("models");
  const format = useFormatter();
  if (!health) return null;
  const now = new Date(readAt);
  const known = reasons.find((reason) => reason === health.reason);
  const reason = t(`reason.${known ?? "other"}`);
  const until = health.restUntil ? new Date(health.restUntil) : null;
  const isResting = until !== null && until > now;
  return (
    <p className="rounded-md bg-well px-3 py-2 text-sm text-soft">
      {isResting
        ? t("resting", { time: format.dateTime(until, { timeStyle: "medium" }), reason })
        : t("failed", { when: format.relativeTime(new Date(health.failedAt), now), reason })}
    </p>
  );
}
