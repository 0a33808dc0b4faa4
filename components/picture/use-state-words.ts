"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { GenerationView } from "#lib/studio/schema.ts";

/** Where a picture on its way is, in a few words: its place in the line, how long it waits, that it is being drawn. */
export function useStateWords({ state, waiting }: GenerationView): string {
  const t = useTranslations("generation");
  const seconds = useSecondsUntil(state === "queued" ? (waiting?.resumesAt ?? null) : null);
  if (state !== "queued") return t(state === "done" ? "stored" : state);
  if (seconds > 0) return t(waiting?.reason === "rate_limited" ? "waitingPause" : "waitingTrouble", { seconds });
  return waiting && waiting.ahead > 0 ? t("ahead", { count: waiting.ahead }) : t("queued");
}

/** Whole seconds from now until then, counting down; 0 when it is past or null. */
function useSecondsUntil(iso: string | null): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (iso === null) return;
    const look = () => setNow(Date.now());
    look();
    const timer = setInterval(look, 1_000);
    return () => clearInterval(timer);
  }, [iso]);
  return iso === null || now === 0 ? 0 : Math.max(0, Math.ceil((Date.parse(iso) - now) / 1_000));
}
