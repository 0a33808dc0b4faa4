"use client";

import { useTranslations } from "next-intl";
import type { LimitFacts } from "#lib/budget/limit/schema.ts";
import type { FailureView, GenerationView } from "#lib/studio/schema.ts";
import { FailureNote } from "../chat/failure-note.tsx";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { Button } from "../ui/button.tsx";
import { LimitLines } from "./limit-lines.tsx";

/** Pictures that a spending limit kept from being drawn: all of them can be asked for later, and some perhaps now. */
export function LimitNote({
  generations,
  failure,
  limit,
}: {
  readonly generations: readonly GenerationView[];
  readonly failure: FailureView;
  readonly limit: LimitFacts;
}) {
  const t = useTranslations("limit");
  const { retry } = useChatCommands();
  const ids = generations.map(({ id }) => id);
  const some = Math.min(limit.affordable, ids.length);
  const isPart = some > 0 && some < ids.length;
  return (
    <FailureNote failure={failure}>
      <LimitLines limit={limit} />
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
