"use client";

import { RotateCcw, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { GenerationView } from "#lib/studio/schema.ts";
import { showTurn } from "../chat/show-turn.ts";
import { putAwayPicture } from "../studio/put-away.ts";
import { useStore } from "../studio/store.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { IconButton } from "../ui/icon-button.tsx";

/** A picture that did not come, on its tile: what became of it, where it was asked for, and the two ways on. */
export function EndedOverlay({ generation }: { readonly generation: GenerationView }) {
  const t = useTranslations("generation");
  const store = useStore();
  const { retry } = useChatCommands();
  const { id, title, state, conversationId, turnId } = generation;
  return (
    <>
      <button
        type="button"
        data-main
        onClick={() => showTurn(conversationId, turnId)}
        className="absolute inset-0 flex flex-col items-center justify-center gap-1 bg-sheet/85 p-3 text-center text-soft text-sm"
      >
        <span className="font-medium text-ink">{t(state)}</span>
        <span className="line-clamp-2">{title}</span>
        <span className="text-accent-ink underline underline-offset-2">{t("why")}</span>
      </button>
      <div className="pointer-events-none absolute inset-x-1.5 top-1.5 flex justify-between">
        {state === "refused" ? (
          <span />
        ) : (
          <IconButton
            label={t(state === "unknown" ? "askAgain" : "retry", { count: 1 })}
            onClick={() => void retry([id])}
            className="pointer-events-auto bg-sheet text-ink"
          >
            <RotateCcw size={16} />
          </IconButton>
        )}
        <IconButton
          label={t("putAway")}
          onClick={() => putAwayPicture(store, id)}
          className="pointer-events-auto bg-sheet text-ink"
        >
          <X size={16} />
        </IconButton>
      </div>
    </>
  );
}
