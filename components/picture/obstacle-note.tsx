"use client";

import { useTranslations } from "next-intl";
import type { FailureView, GenerationView } from "#lib/studio/schema.ts";
import { FailureNote } from "../chat/failure-note.tsx";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { Button } from "../ui/button.tsx";

/** Pictures that were never asked for, for want of a price or of room under a limit: they can be when that is there. */
export function ObstacleNote({
  generations,
  failure,
}: {
  readonly generations: readonly GenerationView[];
  readonly failure: FailureView;
}) {
  const t = useTranslations("limit");
  const { retry } = useChatCommands();
  const ids = generations.map(({ id }) => id);
  const some = Math.min(failure.limit?.affordable ?? 0, ids.length);
  const isPart = some > 0 && some < ids.length;
  return (
    <FailureNote failure={failure}>
      <div className="mt-1 flex flex-wrap gap-2">
        {isPart ? (
          <Button size="sm" onClick={() => void retry(ids.slice(0, some))}>
            {t("some", { count: some })}
          </Button>
        ) : null}
        <Button size="sm" variant={isPart ? "quiet" : "outline"} onClick={() => void retry(ids)}>
          {t("all", { count: ids.length })}
        </Button>
      </div>
    </FailureNote>
  );
}
