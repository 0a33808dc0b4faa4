"use client";

import { useTranslations } from "next-intl";
import type { Revision, Stage } from "#lib/studio/transcript/rules.ts";
import { Spinner } from "../ui/spinner.tsx";

/** Where the job is: thinking → writing the prompt → queued → drawing. */
export function StageLine({
  stage,
  revisions,
}: {
  readonly stage: Exclude<Stage, "idle">;
  readonly revisions: readonly Revision[];
}) {
  const t = useTranslations("chat");
  const running = revisions.at(-1)?.generations ?? [];
  const done = running.filter((generation) => generation.state === "done").length;
  const isCounted = stage === "drawing" && running.length > 1;
  if ((stage === "queued" || stage === "drawing") && running.length === 1) return null; // its tile says so
  return (
    <p className="flex items-center gap-2 text-soft text-sm">
      <Spinner className="size-3" />
      {isCounted ? t("stage_drawingMany", { done, total: running.length }) : t(`stage_${stage}`)}
    </p>
  );
}
