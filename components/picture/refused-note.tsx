"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { rewriteRefused } from "#lib/prompt/rewrite/rules.ts";
import type { FailureView, GenerationView } from "#lib/studio/schema.ts";
import { FailureNote } from "../chat/failure-note.tsx";
import { PromptLines } from "../prompt/prompt-lines.tsx";
import { useStudio } from "../studio/store.ts";
import { useChatCommands } from "../studio/use-chat-commands.ts";
import { Button } from "../ui/button.tsx";

/** What the provider objected to, in a person's words, and a gentler version that can be drawn as it stands. */
export function RefusedNote({
  generations,
  failure,
}: {
  readonly generations: readonly GenerationView[];
  readonly failure: FailureView;
}) {
  const t = useTranslations("refusal");
  const promptId = generations[0]?.promptId ?? "";
  const prompt = useStudio((state) => state.prompts[promptId]);
  const { drawAgain } = useChatCommands();
  const [isSent, setIsSent] = useState(false);
  const reasons = failure.reasons ?? [];
  const gentler = prompt ? rewriteRefused(prompt.text, reasons) : null;
  const named = reasons.filter((reason) => reason !== "other");

  async function draw(text: string) {
    setIsSent(true);
    if (!(await drawAgain(promptId, { text }))) setIsSent(false);
  }

  return (
    <FailureNote failure={failure}>
      {named.length > 0 ? (
        <p className="text-soft">{t("about", { what: named.map((reason) => t(`reason_${reason}`)).join(t("and")) })}</p>
      ) : null}
      {gentler === null ? (
        <p className="text-soft">{t("noRewrite")}</p>
      ) : (
        <div className="mt-1 flex flex-col gap-2">
          <p className="text-soft">{t("rewrite")}</p>
          <div className="rounded-md border border-line p-2.5">
            <PromptLines text={gentler} />
          </div>
          <Button size="sm" className="self-start" disabled={isSent} onClick={() => void draw(gentler)}>
            {t("draw")}
          </Button>
        </div>
      )}
    </FailureNote>
  );
}
