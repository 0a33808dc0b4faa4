"use client";

import { useTranslations } from "next-intl";
import type { GenerationView } from "#lib/studio/schema.ts";
import { FailureNote } from "../chat/failure-note.tsx";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { Button } from "../ui/button.tsx";

/** A picture that did not come: what happened, whether it cost anything, and a way on. */
export function GenerationEnd({ generation }: { readonly generation: GenerationView }) {
  const t = useTranslations("generation");
  const { retry } = useChatCommands();
  const { state, failure } = generation;
  const again = (
    <Button size="sm" className="mt-1 self-start" onClick={() => void retry(generation.id)}>
      {state === "unknown" ? t("askAgain") : t("retry")}
    </Button>
  );
  return (
    <div data-link={generation.id} className="col-span-full flex flex-col gap-1.5">
      {state === "queued" || state === "drawing" || state === "done" ? null : (
        <p className="text-soft text-sm">{t(state)}</p>
      )}
      {failure ? <FailureNote failure={failure}>{again}</FailureNote> : again}
    </div>
  );
}
