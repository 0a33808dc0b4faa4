"use client";

import { useTranslations } from "next-intl";
import { FailureNote } from "../chat/failure-note.tsx";
import { useStudio } from "../studio/store.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { Button } from "../ui/button.tsx";

/** Under a prompt that could not be drawn once more just now: why, and what would fit. */
export function DenialNote({ promptId }: { readonly promptId: string }) {
  const t = useTranslations("limit");
  const { drawAgain, drawPrompts } = useChatCommands();
  const denial = useStudio((state) => state.denials[promptId]);
  if (!denial) return null;
  const { wish, anew, ...obstacle } = denial;
  const some = obstacle.limit?.affordable ?? 0;
  return (
    <FailureNote failure={{ ...obstacle, wasBilled: "no" }}>
      {wish !== null && some > 0 ? (
        <Button
          size="sm"
          className="mt-1 self-start"
          onClick={() => void drawAgain(promptId, { ...wish, count: some })}
        >
          {t("some", { count: some })}
        </Button>
      ) : null}
      {obstacle.code === "rules_changed" && anew.length > 0 ? (
        <Button size="sm" className="mt-1 self-start" onClick={() => void drawPrompts(anew)}>
          {t("anew")}
        </Button>
      ) : null}
    </FailureNote>
  );
}
