"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { isCancellable } from "#lib/generation/rules.ts";
import type { GenerationView } from "#lib/studio/schema.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { Spinner } from "../ui/spinner.tsx";
import { useStateWords } from "./use-state-words.ts";

/** What lies over a picture on its way, in chat and gallery alike: where it is, and how to stop it. */
export function RunningOverlay({ generation }: { readonly generation: GenerationView }) {
  const t = useTranslations("generation");
  const { cancel } = useChatCommands();
  const words = useStateWords(generation);
  return (
    <>
      {generation.partialCount === 0 ? <span className="absolute inset-0 animate-breathe bg-hover" /> : null}
      <span className="absolute bottom-2 left-2 flex max-w-[calc(100%-1rem)] items-center gap-2 rounded-lg bg-sheet px-2.5 py-1 text-ink text-sm">
        <Spinner className="size-3 shrink-0" />
        <span aria-hidden="true">{words}</span>
        <span className="sr-only">{t("inProgress", { title: generation.title, state: words })}</span>
      </span>
      {isCancellable(generation.state) ? (
        <IconButton
          data-main
          label={t("cancel")}
          onClick={() => void cancel(generation.id)}
          className="absolute top-1.5 right-1.5 bg-sheet text-ink"
        >
          <X size={16} />
        </IconButton>
      ) : null}
    </>
  );
}
