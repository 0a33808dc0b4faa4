"use client";

import { useTranslations } from "next-intl";
import { FailureNote } from "../chat/failure-note.tsx";
import { LimitLines } from "../picture/limit-lines.tsx";
import { useStudio } from "../studio/store.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { Button } from "../ui/button.tsx";

/** Under a prompt that could not be drawn once more just now: why, and what would fit. */
export function DenialNote({ promptId }: { readonly promptId: string }) {
  const t = useTranslations("limit");
  const { drawAgain } = useChatCommands();
  const denial = useStudio((state) => state.denials[promptId]);
  if (!denial) return null;
  const { code, limit, text } = denial;
  const some = limit?.affordable ?? 0;
  return (
    <FailureNote failure={{ code, wasBilled: "no" }}>
      {limit ? <LimitLines limit={limit} /> : null}
      {text !== null && some > 0 ? (
        <Button size="sm" className="mt-1 self-start" onClick={() => void drawAgain(promptId, text, some)}>
          {t("some", { count: some })}
        </Button>
      ) : null}
    </FailureNote>
  );
}
