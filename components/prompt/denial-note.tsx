"use client";

import { useTranslations } from "next-intl";
import type { Obstacle } from "#lib/budget/schema.ts";
import { FailureNote } from "../chat/failure-note.tsx";
import { showTurn } from "../chat/show-turn.ts";
import { useStudio } from "../studio/store.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { usePane } from "../studio/use-panes.ts";
import { Button } from "../ui/button.tsx";

/** What other words would mend. */
const changeable: ReadonlySet<Obstacle["code"]> = new Set(["too_long", "empty_brief"]);

/** Under a prompt that could not be drawn once more just now: why, and what would fit. */
export function DenialNote({ promptId }: { readonly promptId: string }) {
  const t = useTranslations("limit");
  const { drawAgain, drawPrompts } = useChatCommands();
  const { showPane } = usePane();
  const prompt = useStudio((state) => state.prompts[promptId]);
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
      {prompt && changeable.has(obstacle.code) ? (
        <Button
          size="sm"
          className="mt-1 self-start"
          onClick={() => {
            showPane("chat");
            showTurn(prompt.conversationId, prompt.turnId, promptId);
          }}
        >
          {t("change")}
        </Button>
      ) : null}
    </FailureNote>
  );
}
