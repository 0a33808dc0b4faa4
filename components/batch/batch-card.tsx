"use client";

import { useTranslations } from "next-intl";
import type { BatchView } from "#lib/batch/view/schema.ts";
import { isRunning } from "#lib/generation/rules.ts";
import type { GenerationView } from "#lib/studio/schema.ts";
import type { Revision } from "#lib/studio/transcript/rules.ts";
import { FailureNote } from "../chat/failure-note.tsx";
import { GenerationEnds } from "../picture/generation-ends.tsx";
import { DenialNote } from "../prompt/denial-note.tsx";
import { useStudio } from "../studio/store.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { Button } from "../ui/button.tsx";
import { BatchRow } from "./batch-row.tsx";

/** One card for all rows of a table: how far it is, the pictures in the order of the rows, and what failed. */
export function BatchCard({
  batch,
  revisions,
}: {
  readonly batch: BatchView;
  readonly revisions: readonly Revision[];
}) {
  const t = useTranslations("batch");
  const denials = useStudio((state) => state.denials);
  const rows = batch.promptIds.map((id) => revisions.find(({ prompt }) => prompt.id === id) ?? null);
  const generations = rows.flatMap((row) => row?.generations ?? []);
  const done = generations.filter(({ state }) => state === "done").length;
  const failed = generations.filter(({ state }) => state === "failed" || state === "cancelled");
  const others = generations.filter(({ state }) => state === "refused" || state === "unknown");
  const isBusy = generations.some(({ state }) => isRunning(state));
  const label = t("card", { name: batch.name });
  return (
    <figure aria-label={label} className="flex flex-col gap-3 rounded-lg border border-line bg-sheet p-3.5">
      <figcaption className="flex flex-col gap-2">
        <span className="flex flex-wrap items-baseline gap-x-3">
          <h2 className="min-w-0 grow truncate font-medium text-faint text-sm">{label}</h2>
          {generations.length > 0 ? (
            <span className="tabular text-sm">{t("progress", { done, total: generations.length })}</span>
          ) : null}
        </span>
        {isBusy ? (
          <progress
            aria-label={t("progressLabel")}
            value={done}
            max={Math.max(1, generations.length)}
            className="h-1 w-full appearance-none overflow-hidden rounded-full bg-hover [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-hover [&::-webkit-progress-value]:bg-ink"
          />
        ) : null}
      </figcaption>
      <ol className="grid grid-cols-2 items-start gap-x-2 gap-y-3">
        {rows.map((row, at) => (
          <BatchRow key={batch.promptIds[at]} number={at + 1} cells={batch.rows[at] ?? []} revision={row} />
        ))}
      </ol>
      <FailedRows generations={failed} isBusy={isBusy} />
      <GenerationEnds generations={others} />
      {batch.promptIds
        .filter((id) => id in denials)
        .map((id) => (
          <DenialNote key={id} promptId={id} />
        ))}
    </figure>
  );
}

/** Those that did not come are asked for again, and no others. */
function FailedRows({
  generations,
  isBusy,
}: {
  readonly generations: readonly GenerationView[];
  readonly isBusy: boolean;
}) {
  const t = useTranslations("batch");
  const { retry } = useChatCommands();
  const [first] = generations;
  if (!first || isBusy) return null;
  const again = (
    <Button size="sm" className="self-start" onClick={() => void retry(generations.map(({ id }) => id))}>
      {t("again", { count: generations.length })}
    </Button>
  );
  return first.failure ? <FailureNote failure={first.failure}>{again}</FailureNote> : again;
}
