"use client";

import { useTranslations } from "next-intl";
import type { FailureView, GenerationView } from "#lib/studio/schema.ts";
import { FailureNote } from "../chat/failure-note.tsx";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { Button } from "../ui/button.tsx";

/** Nobody knows whether it was drawn and billed: the two things that can be done, and what each of them means. */
export function UnknownNote({
  generations,
  failure,
}: {
  readonly generations: readonly GenerationView[];
  readonly failure: FailureView;
}) {
  const t = useTranslations("generation");
  const { retry, leave } = useChatCommands();
  const count = generations.length;
  const ids = generations.map(({ id }) => id);
  return (
    <FailureNote failure={failure}>
      <p className="text-soft">{t("unknownChoice", { count })}</p>
      <div className="mt-1 flex flex-wrap gap-2">
        <Button size="sm" onClick={() => void retry(ids)}>
          {t("askAgain", { count })}
        </Button>
        <Button size="sm" variant="quiet" onClick={() => void Promise.all(ids.map(leave))}>
          {t("leave", { count })}
        </Button>
      </div>
    </FailureNote>
  );
}
