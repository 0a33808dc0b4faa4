"use client";

import { useTranslations } from "next-intl";
import type { BatchView } from "#lib/batch/view/schema.ts";
import { isRunning } from "#lib/generation/rules.ts";
import type { GenerationView } from "#lib/studio/schema.ts";
import type { Revision } from "#lib/studio/transcript/rules.ts";
import { FailureNote } from "../chat/failure-note.tsx";
import { GenerationEnds } from "../picture/generation-ends.tsx";
import { GenerationTile } from "../picture/generation-tile.tsx";
import { DenialNote } from "../prompt/denial-note.tsx";
import { PromptLines } from "../prompt/prompt-lines.tsx";
import { WithheldChips } from "../prompt/withheld-chips.tsx";
import { useStudio } from "../studio/store.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { Button } from "../ui/button.tsx";

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
          <span className="tabular text-sm">{t("progress", { done, total: generations.length })}</span>
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
          <li key={batch.promptIds[at]} className="flex min-w-0 flex-col gap-1">
            {row ? <RowPictures generations={row.generations} /> : null}
            <details className="text-sm">
              <summary className="cursor-pointer text-soft marker:text-faint">
                <span className="tabular text-faint">{at + 1}</span> {(batch.rows[at] ?? []).join(" · ")}
              </summary>
              {row ? (
                <div className="pt-1">
                  <PromptLines text={row.prompt.text} />
                  <WithheldChips withheld={row.prompt.withheld} />
                </div>
              ) : null}
            </details>
          </li>
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

function RowPictures({ generations }: { readonly generations: readonly GenerationView[] }) {
  return (
    <div className={generations.length > 1 ? "grid grid-cols-2 gap-1" : "grid"}>
      {generations.map((generation) => (
        <GenerationTile key={generation.id} generation={generation} />
      ))}
    </div>
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
